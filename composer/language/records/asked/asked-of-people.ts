import { type FieldOf, isNumeric } from "@lathe/protocol/app/field";
import { isPersonNoun } from "../../examples/titles.ts";
import { singularOf } from "../../words.ts";
import type { ComposedList } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { LEAD, orderedBy } from "./asked-of-list.ts";

type Lists = readonly ComposedList[];

const WHO =
  "(?:who(?:'s)?|whoever|which (?:of (?:the|my|our) )?[\\p{L}]+|all (?:who|that)|what (?:people|members|students))";
const CAME =
  "(?:attend(?:s|ed|ing)?|came|comes?|coming|went|goes|going|was|were|is|are|has|have|been|be|will|can|showed up|shows up|turned up|took part|takes part|taking part|joined|joins|participated|participates|signed up|registered|enrolled|booked(?: in)?|works?|worked|working|helps|helping|helped|plays?|played|playing|is on|does|do|did|took|takes|has signed up)";
const WHERE =
  "(?:present|absent|missing|there|here|in|on|at|to|for|each|every|which|what|the|our|my|it|them|shifts?|duty|when|where|what|classe?s?|lessons?|trainings?|practices?|rehearsals?|meetings?|events?|sessions?|courses?|games?|match(?:es)?|activit(?:y|ies)|workshops?|trips?|time|services?|or)";

/** What is asked of the people on lists that are tied to one another; the lists with it, or null where they have nothing for it. */
export const OF_PEOPLE: readonly (readonly [
  RegExp,
  (lists: Lists, groups: readonly string[], words: string) => Lists | null,
])[] = [
  // "who attended", "who works when", "which volunteers signed up for which shift"
  [
    new RegExp(`^${LEAD}${WHO}(?: ${CAME})+(?: ${WHERE})*$`, "iu"),
    (lists, _groups, words) => withThoseWhoCame(lists, words),
  ],
  // "who is leading", "see the winner"
  [
    new RegExp(
      `^${LEAD}(?:who(?:'s| is| are|'re)? (?:currently )?(?:leading|winning|ahead|first|in front|on top|in the lead|the winners?|the leaders?|the champions?|wins|won)|(?:current |final |league )?(?:winners?|leaders?|champions?|rankings?|standings)|(?<=(?:see|show) (?:me )?the )table)$`,
      "iu",
    ),
    (lists) => withLeadersFirst(lists),
  ],
  // "which are available for adoption", "which students are absent"
  [
    new RegExp(
      `^${LEAD}(?:which|what|those|who)(?: (?:ones?|of (?:them|these)))?(?: ([\\p{L}]+s))?(?: (?:that|which|who))? (?:are|is|have been|were) (?:still |currently |now )*([\\p{L}]+)(?: (?:for|to|at|in) [\\p{L} ]+)?$`,
      "iu",
    ),
    (lists, [noun = "", state = ""]) => withThoseInState(lists, noun, state),
  ],
];

const COUNTED = /^(?:points|total points|won|wins|votes|score|total score|total)$/i;

/** Whoever has most stands first. */
function withLeadersFirst(lists: Lists): Lists | null {
  for (const list of lists) {
    const counted = list.entity.fields.find((field) => isNumeric(field) && COUNTED.test(field.label));
    if (counted === undefined) continue;
    return lists.with(lists.indexOf(list), orderedBy(list, counted, "descending"));
  }
  return null;
}

/** The occasion keeps whoever came: it can be filtered by them, and the field says so. */
function withThoseWhoCame(lists: Lists, words: string): Lists | null {
  const isPerson = (id: string) => {
    const singular = lists.find(({ entity }) => entity.id === id)?.entity.singular ?? "";
    return isPersonNoun(singular) || /(?:^| )(?:player|athlete|team|family|musician|camper)$/.test(singular);
  };
  for (const list of lists) {
    const who = list.entity.fields.find(
      (field): field is FieldOf<"relation"> => field.type === "relation" && isPerson(field.entity),
    );
    if (who === undefined) continue;
    const filters = [...new Set([...list.entity.features.filters, who.id])];
    const told = withFeatures(list, { filters });
    const label = CAME_AS.find(([said]) => said.test(words))?.[1];
    // "Members" of a meeting are those who attended.
    const isPlain = lists.some(({ entity }) => entity.id === who.entity && entity.plural === who.label.toLowerCase());
    const fields = told.entity.fields.map((field) =>
      field.id === who.id && label !== undefined && isPlain ? { ...who, label } : field,
    );
    return lists.with(lists.indexOf(list), { ...told, entity: { ...told.entity, fields } });
  }
  return null;
}

const CAME_AS: readonly (readonly [RegExp, string])[] = [
  [/\battend/i, "Attended"],
  [/\b(?:came|present|there|turned up|showed up)\b/i, "Present"],
  [/\bsigned up\b/i, "Signed up"],
];

/** One of the states that they can have, by which they are filtered. */
function withThoseInState(lists: Lists, noun: string, state: string): Lists | null {
  const stem = singularOf(noun.toLowerCase());
  const near = lists.toSorted((a, b) => Number(isNamed(b, stem)) - Number(isNamed(a, stem)));
  for (const list of near) {
    const field = list.entity.fields.find(
      (each) =>
        (each.type === "choice" && each.options.some((option) => isState(option, state.toLowerCase()))) ||
        (each.type === "checkbox" && each.label.toLowerCase() === state.toLowerCase()),
    );
    if (field === undefined) continue;
    const filters = [...new Set([...list.entity.features.filters, field.id])];
    return lists.with(lists.indexOf(list), withFeatures(list, { filters }));
  }
  return null;
}

/** "available" are those that are free, or ready to go. */
function isState(option: string, state: string): boolean {
  const said = option.toLowerCase();
  return said.startsWith(state) || (state === "available" && /^(?:ready|free|in stock|vacant|open)\b/.test(said));
}

function isNamed({ entity }: ComposedList, stem: string): boolean {
  return stem !== "" && entity.singular.endsWith(stem);
}
