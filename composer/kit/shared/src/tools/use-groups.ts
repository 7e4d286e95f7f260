import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { type GroupRule, makeGroups, readGrouping } from "./grouping.ts";
import { randomBits } from "./random-bits.ts";

export const GROUP_KINDS = [
  { value: "count", label: "So many groups" },
  { value: "size", label: "Groups of so many" },
] as const;

/** Groups that stay while the app is closed, and how they are made. `first`: until somebody sets another rule. */
export function useGroups(storageKey: string, names: readonly string[], first: GroupRule) {
  const [grouping, setGrouping] = useStored(storageKey, readGrouping);
  const [said, setSaid] = useState("");
  const rule = grouping.rule ?? first;

  return {
    rule,
    groups: grouping.groups,
    /** For reading out. */
    said,
    make() {
      const groups = makeGroups(names, rule, randomBits);
      setGrouping({ ...grouping, groups });
      setSaid(`${groups.length} groups.`);
    },
    change(changed: Partial<GroupRule>) {
      setGrouping({ ...grouping, rule: { ...rule, ...changed } });
    },
  };
}
