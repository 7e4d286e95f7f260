import { choiceOf } from "../../field-aside.ts";
import { makeField } from "../../field-kinds.ts";
import { isPersonNoun } from "../../examples/titles.ts";
import { asLabel, singularOf } from "../../words.ts";
import { type ComposedList, addField, withView } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { filled } from "../fields/group-fields.ts";
import { tickedLast } from "../pieces/piece-firsts.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";

/** What is done with such things, by its verb: while it is done, and when it is. */
const DEEDS: Readonly<Record<string, readonly [doing: string, done: string]>> = {
  read: ["Reading", "Read"],
  watch: ["Watching", "Watched"],
  play: ["Playing", "Played"],
  visit: ["On the way", "Visited"],
  try: ["Trying", "Tried"],
  cook: ["Cooking", "Cooked"],
  bake: ["Baking", "Baked"],
  learn: ["Learning", "Learned"],
  knit: ["Knitting", "Knitted"],
  build: ["Building", "Built"],
  grow: ["Growing", "Grown"],
  use: ["Using", "Used up"],
  wear: ["Wearing", "Worn"],
  make: ["Making", "Made"],
  buy: ["Ordered", "Bought"],
};

const SHOWN = "(?:(?:and|also|with|show|shows|see|list|keep track of|know|me|us|i|we|to|want|an?|the|my|our|of) )*";

/** How things stand, told by what one is doing with them now or wants to do. */
export const ASKED_STATUS: readonly AskedWords[] = [
  {
    // "what I'm currently reading", "currently reading list"
    pattern: new RegExp(
      `^${SHOWN}(?:what (?:i'm|i am|we're|we are|he is|she is|he's|she's) (?:currently |now |just )?([\\p{L}]+ing)(?: (?:right now|now|at the moment|currently))?|currently ([\\p{L}]+ing)(?: (?:list|shelf|pile|ones|[\\p{L}]+s))?)$`,
      "iu",
    ),
    change: (list, [, doing, current]) => {
      const said = (doing ?? current ?? "").toLowerCase();
      const verb = Object.keys(DEEDS).find((each) => DEEDS[each]?.[0].toLowerCase() === said);
      return verb === undefined ? null : withStatus(list, verb);
    },
  },
  {
    // "want to read list", "to-watch list", "which ones I want to try"
    pattern: new RegExp(
      `^${SHOWN}(?:(?:which(?: ones| [\\p{L}]+s)?|what|those|ones) (?:i|we) (?:still )?)?(?:(?:want|wish|plan|would like|hope)(?:ed)? to |to[- ](?:be[- ])?)(read|watch|play|visit|try|cook|bake|learn|knit|build|grow|wear|make|buy)(?: (?:next|one day|some day))?(?: (?:list|shelf|pile|ones|section|[\\p{L}]+s))?$`,
      "iu",
    ),
    change: (list, [, verb = ""]) => withStatus(list, verb.toLowerCase()),
  },
  {
    // "what can I sow this month", "which can be planted now"
    pattern: new RegExp(
      `^${SHOWN}(?:what|which(?: ones| [\\p{L}]+s)?) (?:(?:can|should|could|must|do|to|i|we|have|need|be|is|are|in season to) )*(sow|sown|plant|planted|harvest|harvested|prune|pruned|pick|picked|seed|eat|forage)(?: (?:this month|now|right now|in (?:each|every|which|a given) month|each month|this week|at the moment))?$`,
      "iu",
    ),
    change: (list, [, verb = "sow"]) => withMonths(list, verb.toLowerCase()),
    note: "The month is chosen in the filter above the list.",
  },
  {
    // "who has not handed in the permission slip", where there is a tick of it
    pattern:
      /^(?:(?:and|also|see|show|shows|know|list|find|i|we|want|to|can|me|us) )*(?:who|which(?: [\p{L}]+)?|whose|those who|[\p{L}]+s who) (?:still )?(?:has not|have not|hasn't|haven't|hasnt|havent|didn't|did not)(?: yet)? (?:[\p{L}]+ ){1,2}(?:the|their|a|an|his|her) ([\p{L}]+(?: [\p{L}]+)?)(?: (?:in|back|yet))*$/iu,
    change: (list, [, noun = ""]) => {
      const tick = list.entity.fields.find(
        ({ type, label }) => type === "checkbox" && label.toLowerCase().includes(singularOf(noun.toLowerCase())),
      );
      if (tick === undefined) return null;
      const order = { field: tick.id, direction: "ascending" } as const;
      return withFilter({ ...list, entity: { ...list.entity, order } }, tick.id);
    },
  },
  {
    // "mark who is present", "take attendance"
    pattern:
      /^(?:(?:and|also|i|we|can|could|want|to|able|be|let|me|us) )*(?:(?:mark|tick|check|note|see|record)(?: off)? who(?:'s| is| was) (?:present|here|there|absent|on (?:it|board|the bus))|(?:take|mark|check) (?:the )?(?:attendance|register))(?: (?:or|and|today|each day|on the day).*)?$/iu,
    change: (list) => {
      if (!isPersonNoun(list.entity.singular) || list.entity.fields.length >= 30) return null;
      const known = list.entity.fields.find(
        ({ type, label }) => type === "checkbox" && /^(?:present|here)$/i.test(label),
      );
      if (known !== undefined) return withFilter(list, known.id);
      const made = addField(list, makeField("Present", { type: "checkbox" }));
      const examples = made.list.entity.examples.map((each, index) => ({ ...each, [made.field.id]: index % 3 !== 2 }));
      return withFilter({ ...made.list, entity: { ...made.list.entity, examples } }, made.field.id);
    },
  },
  {
    // "active members only", "only current employees"
    pattern:
      /^(?:(?:and|also|with|show|shows|see|list|only|just|me|us|i|we|to|want|the|my|our) )*(active|current) ([\p{L}]+s)(?: only)?$/iu,
    change: (list, [, word = "active", noun = ""]) =>
      singularOf(noun.toLowerCase()) === list.entity.singular.split(" ").at(-1) ? withActive(list, word) : null,
  },
  {
    // "hide the ones I've seen", "highlight unpaid ones"
    pattern:
      /^(?:(?:and|also|can|to|i|we|want|let|me|option) )*(?:hide (?:the |all )?(?:ones|things|items|what|[\p{L}]+s)?(?: (?:that|which))?(?: (?:i've|i have|we've|we have|i|are|is|were|already|been))* ([\p{L}]+)|(?:highlight|mark|flag) (?:the |all )?un([\p{L}]+)(?: ones| [\p{L}]+s)?)$/iu,
    change: (list, [, word, undone]) => tickedLast(list, (undone ?? word ?? "done").toLowerCase()),
    note: "What is not ticked stands first, and a filter leaves the others out; red are only things that are overdue or run low.",
  },
  {
    // "completed tasks separately", "done ones in their own list"
    pattern:
      /^(?:(?:and|also|show|shows|see|list|keep|put|me|us|i|we|to|want|the|my|our|all) )*(?:completed|finished|done|past|old|closed) (?:ones|things|[\p{L}]+s) (?:separately|apart|(?:in|on) (?:an?|their|its) (?:own|separate|other|different) (?:list|section|page|tab|place|view))$/iu,
    change: (list) => {
      const status = list.entity.fields.find(
        ({ type, label }) => type === "choice" && /^(?:status|stage|state)$/i.test(label),
      );
      return status === undefined ? tickedLast(list, "done") : withView(list, { type: "sections", by: status.id });
    },
  },
];

const MONTHS = "January February March April May June July August September October November December".split(" ");
const MONTH_OF: readonly (readonly [deed: RegExp, label: string, names: RegExp])[] = [
  [/^(?:sow|seed)/, "Sow in", /\bsow/i],
  [/^plant/, "Plant in", /\bplant/i],
  [/^(?:harvest|pick|eat|forage)/, "Harvest in", /\b(?:harvest|pick|season)/i],
  [/^prune/, "Prune in", /\bprun/i],
];

/** The months in which something is done, to filter by. */
function withMonths(list: ComposedList, verb: string): ComposedList | null {
  const [, label = "", names] = MONTH_OF.find(([deed]) => deed.test(verb)) ?? [];
  if (names === undefined || list.domain === null) return null;
  const { fields } = list.entity;
  const known = fields.find(
    (field) =>
      names.test(field.label) &&
      ((field.type === "choice" && field.options.includes("March")) || field.type === "tags"),
  );
  if (known !== undefined) return withFilter(list, known.id);
  if (fields.length >= 30) return null;
  const made = addField(list, makeField(label, { type: "tags", options: MONTHS }));
  return withFilter(
    filled(made.list, made.field.id, ["March, April", "April, May", "May", "June, July"]),
    made.field.id,
  );
}

function withFilter(list: ComposedList, id: string): ComposedList {
  return withFeatures(list, { filters: [...new Set([...list.entity.features.filters, id])] });
}

function withStatus(list: ComposedList, verb: string): ComposedList | null {
  const [doing, done] = DEEDS[verb] ?? [];
  if (doing === undefined || done === undefined) return null;
  const known = list.entity.fields.find(
    ({ type, label }) => type === "choice" && /^(?:status|state|shelf)$/i.test(label),
  );
  if (known !== undefined) return withFilter(list, known.id);
  if (list.entity.fields.length >= 30) return null;
  const kind = choiceOf([`Want to ${verb}`, doing, done]);
  const made = addField(list, makeField("Status", kind));
  const options = kind.type === "choice" ? kind.options : [];
  return withFilter(
    withView(filled(made.list, made.field.id, options), { type: "sections", by: made.field.id }),
    made.field.id,
  );
}

function withActive(list: ComposedList, word: string): ComposedList | null {
  const known = list.entity.fields.find(
    (field) =>
      (field.type === "choice" && field.options.some((option) => option.toLowerCase() === word.toLowerCase())) ||
      (field.type === "checkbox" && field.label.toLowerCase() === word.toLowerCase()),
  );
  if (known !== undefined) return withFilter(list, known.id);
  if (list.entity.fields.length >= 30) return null;
  const made = addField(list, makeField(asLabel(word), { type: "checkbox" }));
  const examples = made.list.entity.examples.map((each, index) => ({ ...each, [made.field.id]: index % 4 !== 2 }));
  return withFilter({ ...made.list, entity: { ...made.list.entity, examples } }, made.field.id);
}
