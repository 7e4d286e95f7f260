import { useSyncExternalStore } from "react";

/** Something outside of components whose state changes. */
interface Store<State> {
  subscribe: (listener: () => void) => () => void;
  get: () => State;
}

/** The state of a store, now and whenever it changes. */
export function useStore<State>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
