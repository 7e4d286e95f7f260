import { useSyncExternalStore } from "react";
import type { Store } from "./value-store.ts";

/** The store's value, rendered again when it changes. */
export function useStore<Value>(store: Store<Value>): Value;
/** A part of the store's value; `select` must give the same reference while its part is unchanged. */
export function useStore<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part;
export function useStore<Value, Part>(store: Store<Value>, select?: (value: Value) => Part): Value | Part {
  return useSyncExternalStore<Value | Part>(store.subscribe, () =>
    select === undefined ? store.get() : select(store.get()),
  );
}
