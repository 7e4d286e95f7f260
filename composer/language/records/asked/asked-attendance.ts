import type { Entity } from "@lathe/protocol/app/entity";
import type { FieldOf } from "@lathe/protocol/app/field";
import { isPersonNoun } from "../../examples/titles.ts";
import { Bench } from "../across/bench.ts";
import { type Child, childrenOf } from "../across/find-child.ts";
import type { ComposedList } from "../composed.ts";
import { LEAD } from "./asked-of-list.ts";

type Lists = readonly ComposedList[];
type Where = NonNullable<FieldOf<"rollup">["where"]>;

const EACH = "(?: (?:per|for|of|by) (?:each |every |the |my |our |all )*[\\p{L}]+(?:'s)?)?";
const OF_CLASS = "(?:(?:overall|individual|total|their|current|yearly|term|monthly) )*";
const AWAY = "absent|missing|away|not there";

/** What is asked of those who were there and who were not; the lists with it, or null where nobody's presence is kept. */
export const OF_ATTENDANCE: readonly (readonly [
  RegExp,
  (lists: Lists, groups: readonly string[], words: string) => Lists | null,
])[] = [
  // "the attendance rate of each student", "percentage per scout"
  [
    new RegExp(
      `^${LEAD}${OF_CLASS}(?:attendance )?(?:percentages?|percent|%|rates?)(?: of (?:the )?(?:attendance|(?:days|lessons|classes|sessions|times)(?: (?:present|attended|there))?)| present| attended)?${EACH}$`,
      "iu",
    ),
    (lists) => withRate(lists),
  ],
  // "attendance summary per student", "absences", "how often each singer was missing"
  [
    new RegExp(
      `^${LEAD}${OF_CLASS}(?:attendance (?:summar(?:y|ies)|statistics|stats|totals?)${EACH}|(?:number of |count of |how many )?(?:absences|(?:days|classes|lessons|sessions|times) (?:missed|absent))(?: (?:are |were )?(?:there|each [\\p{L}]+ (?:has|had)))?${EACH}|how (?:often|many times) (?:each|every|my|the|a) ?[\\p{L}]+ (?:is|was|has been|were|are) (?:${AWAY}|late|present|there))$`,
      "iu",
    ),
    (lists, _groups, words) =>
      /\b(?:present|there)$/i.test(words) && !/\b(?:not|how many)\b/i.test(words)
        ? withPresences(lists)
        : withAbsences(lists, false),
  ],
  // "who was absent most"
  [
    new RegExp(
      `^${LEAD}who (?:(?:is|was|has been|were|are) (?:${AWAY})|(?:has )?missed|misses) (?:the )?(?:most|too)(?: often| classes| lessons| sessions)?$`,
      "iu",
    ),
    (lists) => withAbsences(lists, true),
  ],
];

interface Register {
  owner: Entity;
  child: Child;
  present: Where;
  late: Where | null;
  absent: Where;
}

/** Somebody's marks: each says whether they were there. */
function registerIn(bench: Bench): Register | null {
  for (const owner of bench.entities.filter(({ singular }) => isPersonNoun(singular) || PLAYER.test(singular)))
    for (const child of childrenOf(owner, bench.entities)) {
      if (child.relation.many) continue;
      for (const field of child.entity.fields) {
        if (field.type === "checkbox" && PRESENT.test(field.label)) {
          const present = { field: field.id, is: true };
          return { owner, child, present, late: null, absent: { ...present, not: true } };
        }
        if (field.type !== "choice") continue;
        const optionOf = (words: RegExp) => field.options.find((option) => words.test(option));
        const [present, late, absent] = [
          optionOf(PRESENT),
          optionOf(/^late$/i),
          optionOf(/^(?:absent|missing|away)$/i),
        ];
        if (present === undefined || absent === undefined) continue;
        return {
          owner,
          child,
          present: { field: field.id, is: present },
          late: late === undefined ? null : { field: field.id, is: late },
          absent: { field: field.id, is: absent },
        };
      }
    }
  return null;
}

const PLAYER = /(?:^| )(?:player|athlete|camper|musician|staff)$/;
const PRESENT = /^(?:present|here|attended|there|came)$/i;

function benchOf(lists: Lists): Bench {
  return new Bench(
    lists.map(({ entity }) => entity),
    "USD",
  );
}

function fromBench(lists: Lists, bench: Bench): Lists {
  return lists.map((list) => ({ ...list, entity: bench.entity(list.entity.id) }));
}

function countOf(bench: Bench, { owner, child }: Register, label: string, where: Where | null): string | null {
  const counted = bench.addComputed(owner.id, label, {
    type: "rollup",
    entity: child.entity.id,
    relation: child.relation.id,
    measure: { type: "count" },
    ...(where === null ? {} : { where }),
    decimals: 0,
  });
  return counted?.id ?? null;
}

/** In how many percent of the times that were noted somebody was there; who came late was. */
function withRate(lists: Lists): Lists | null {
  const bench = benchOf(lists);
  const register = registerIn(bench);
  if (register === null) return null;
  const noted = countOf(bench, register, "Times noted", null);
  const present = countOf(bench, register, "Present", register.present);
  const late = register.late === null ? null : countOf(bench, register, "Late", register.late);
  if (noted === null || present === null) return null;
  bench.addComputed(register.owner.id, "Attendance", {
    type: "formula",
    formula: late === null ? `${present} / ${noted} * 100` : `(${present} + ${late}) / ${noted} * 100`,
    decimals: 0,
    unit: "%",
  });
  return fromBench(lists, bench);
}

/** How often each was there. */
function withPresences(lists: Lists): Lists | null {
  const bench = benchOf(lists);
  const register = registerIn(bench);
  if (register === null) return null;
  return countOf(bench, register, "Times present", register.present) === null ? null : fromBench(lists, bench);
}

/** How often each was absent, those who were so most first where that is asked. */
function withAbsences(lists: Lists, isRanked: boolean): Lists | null {
  const bench = benchOf(lists);
  const register = registerIn(bench);
  if (register === null) return null;
  const absences = countOf(bench, register, "Absences", register.absent);
  if (absences === null) return null;
  if (isRanked) bench.orderBy(register.owner.id, absences);
  return fromBench(lists, bench);
}
