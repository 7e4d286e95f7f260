import { useCallback, useSyncExternalStore } from "react";
import type { Store } from "./value-store.ts";

/** The store's value, rendered again at most once for each frame: for what changes hundreds of times a second. */
export function useFrameStore<Value>(store: Store<Value>): Value;
/** A part of the store's value; `select` must give the same reference while its part is unchanged. */
export function useFrameStore<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part;
export function useFrameStore<Value, Part>(store: Store<Value>, select?: (value: Value) => Part): Value | Part {
  const subscribe = useCallback(
    (listener: () => void) => {
      let frame: number | null = null;
      const end = store.subscribe(() => {
        frame ??= requestAnimationFrame(() => {
          frame = null;
          listener();
        });
      });
      return () => {
        end();
        if (frame !== null) cancelAnimationFrame(frame);
      };
    },
    [store],
  );
  return useSyncExternalStore<Value | Part>(subscribe, () =>
    select === undefined ? store.get() : select(store.get()),
  );
}
