import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { type GroupRule, makeGroups, type Pair, pairsTogether, readGrouping } from "./grouping.ts";
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
  // Of somebody who is no longer there nothing is to be kept in mind.
  const apart = grouping.apart.filter((pair) => pair.every((name) => names.includes(name)));

  return {
    rule,
    groups: grouping.groups,
    apart,
    /** Those of them who are in one group nevertheless. */
    together: pairsTogether(grouping.groups, apart),
    /** For reading out. */
    said,
    make() {
      const groups = makeGroups(names, rule, randomBits, apart);
      setGrouping({ ...grouping, groups });
      setSaid(`${groups.length} groups.`);
    },
    keepApart([one, other]: Pair) {
      const isKnown = apart.some((pair) => pair.includes(one) && pair.includes(other));
      if (one === other || isKnown) return;
      setGrouping({ ...grouping, apart: [...apart, [one, other]] });
      setSaid(`${one} and ${other} are kept apart.`);
    },
    removePair(removed: Pair) {
      setGrouping({ ...grouping, apart: apart.filter((pair) => pair !== removed) });
      setSaid(`${removed.join(" and ")} may be together.`);
    },
    change(changed: Partial<GroupRule>) {
      setGrouping({ ...grouping, rule: { ...rule, ...changed } });
    },
  };
}
