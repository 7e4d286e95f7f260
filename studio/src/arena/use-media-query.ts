import { useMemo } from "react";
import { useStore } from "../store/use-store.ts";
import type { Store } from "../store/value-store.ts";

/** Whether the screen is too narrow for chat and workbench beside each other. */
export function useIsNarrow(): boolean {
  return useMediaQuery("(max-width: 767.98px)");
}

export function useMediaQuery(query: string): boolean {
  const store = useMemo((): Store<boolean> => {
    const list = window.matchMedia(query);
    return {
      get: () => list.matches,
      subscribe: (listener) => {
        list.addEventListener("change", listener);
        return () => list.removeEventListener("change", listener);
      },
    };
  }, [query]);
  return useStore(store);
}
