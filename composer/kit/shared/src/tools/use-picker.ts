import { useCallback } from "react";
import { useStored } from "../store/stored.ts";
import { randomBits } from "./random-bits.ts";
import { countLeft, keepPicked, type PickedNames, passedOver, pickIndex, readPicked } from "./wheel.ts";

/** What a wheel of names picked, and whom it may pick next. `eachOnce`: until somebody switches it. */
export function usePicker(storageKey: string, names: readonly string[], eachOnce: boolean) {
  const read = useCallback((stored: unknown) => readPicked(stored, eachOnce), [eachOnce]);
  const [picked, setPicked] = useStored(storageKey, read);

  return {
    picked,
    /** How many come before it begins anew. */
    left: countLeft(names, picked),
    choose: () => pickIndex(names, passedOver(picked), randomBits),
    keep(name: string) {
      setPicked(keepPicked(picked, name, names));
    },
    change(changed: Partial<Pick<PickedNames, "notTwiceInARow" | "eachOnce">>) {
      setPicked({ ...picked, ...changed });
    },
    forget() {
      setPicked({ ...picked, names: [], had: [] });
    },
  };
}
