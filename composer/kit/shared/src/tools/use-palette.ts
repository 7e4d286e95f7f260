import { useCallback } from "react";
import { useStored } from "../store/stored.ts";
import { type Harmony, makePalette, type PaletteState, readPalette, savePalette } from "./palette-colors.ts";

/** Colours that go together, and those that somebody saved. */
export function usePalette({ storageKey, count }: { storageKey: string; count: number }) {
  const read = useCallback((stored: unknown) => readPalette(stored, count, Math.random), [count]);
  const [state, store] = useStored(storageKey, read);
  const renew = (next: PaletteState) => store({ ...next, colors: makePalette(next, count, Math.random) });

  return {
    ...state,
    isSaved: state.saved.some((each) => each.join() === state.colors.join()),
    another: () => renew(state),
    choose: (harmony: Harmony) => renew({ ...state, harmony }),
    keep(at: number) {
      const isKept = state.kept.includes(at);
      store({ ...state, kept: isKept ? state.kept.filter((each) => each !== at) : [...state.kept, at] });
    },
    save: () => store(savePalette(state)),
    open: (colors: readonly string[]) => store({ ...state, colors, kept: [] }),
    remove: (colors: readonly string[]) =>
      store({ ...state, saved: state.saved.filter((each) => each.join() !== colors.join()) }),
  };
}
