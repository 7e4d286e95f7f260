import type { BlockOf } from "@lathe/protocol/app/block";

/** The component of the kit that picks: a wheel, cards one at a time, or groups of all. */
export function pickerName({ groups, card }: BlockOf<"picker">): "Picker" | "CardPicker" | "Groups" {
  if (groups !== undefined) return "Groups";
  return card === undefined ? "Picker" : "CardPicker";
}
