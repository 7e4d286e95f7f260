import type { Field } from "@lathe/protocol/app/field";
import { finishedOptions } from "@lathe/protocol/app/finished-options";
import { type ComposedList, withView } from "../composed.ts";
import { orderedByNumber, withDeadline, withTicked } from "../mark-wishes.ts";
import type { AskedWords } from "./piece-marks.ts";

const FIRST =
  "(?:(?:come|comes|be|are|is|go|goes|stay|stays|show up|appear|appears|put|should|must|needs?|to|always|shown|sorted|listed|visible) )*(?:first|on (?:the )?top|at the (?:very )?top|up top)";
const THEM = "(?:(?:show|put|with|all|the|those|any|and|have|see|it should show) )*";
export const LONG_AGO =
  "A day that is longest ago stands first. Marks by a number of days I cannot give, but to what is due: “add a due date”.";

/** What stands first or last, in whatever words. */
export const ASKED_FIRSTS: readonly AskedWords[] = [
  {
    // "unpaid ones first", "the open ones on top"
    pattern: new RegExp(
      `^${THEM}(?:(?:un|not (?:yet )?)([\\p{L}]+(?:ed|id|ld|nt|ne|en))|open|undone|missing)(?: (?:ones|things|[\\p{L}]+s))? ${FIRST}$`,
      "iu",
    ),
    change: (list, [, word]) => tickedLast(list, word),
  },
  {
    // "those who haven't picked up, on top", "not ok stays on top till fixed"
    pattern: new RegExp(
      `^${THEM}(?:(?:ones|people|things|[\\p{L}]+s) )?(?:(?:who|that|which|i|we) )+(?:still )?(?:haven't|hasn't|aren't|isn't|didn't|have not|has not)(?: yet)?(?: been)? ([\\p{L}]+(?:ed|id|ld|nt|ne|en))(?! (?:lately|for|in|recently))[^,]*?,? ${FIRST}$`,
      "iu",
    ),
    change: (list, [, word]) => tickedLast(list, word),
  },
  {
    // "which ones haven't been paid for yet"
    pattern:
      /^(?:(?:see|show|know|tell me|me|and) )*(?:which|what|who)(?: ones?| of them| [\p{L}]+s)? (?:still )?(?:haven't|hasn't|aren't|isn't|have not|has not|are not|is not)(?: yet)?(?: been)? ([\p{L}]+(?:ed|id|ld|nt|ne|en))(?: (?:for|back|off|out|up))?(?: yet)?$/iu,
    change: (list, [, word]) => tickedLast(list, word),
  },
  {
    // "finished ones go to the bottom", "done ones hidden"
    pattern:
      /^(?:the |all |with )*([\p{L}]+(?:ed|id|ld|nt|ne|en))(?: (?:ones|things|items|[\p{L}]+s))? (?:(?:should|must|can|go|goes|move|moves|drop|drops|sink|be|to|are|come|comes|put) )*(?:to the bottom|at the bottom|down|last|to the end|at the end)$/iu,
    change: (list, [, word]) => tickedLast(list, word),
  },
  {
    // "people I haven't seen in 3 months at the top", "who hasn't been for half a year", "not checked for a year"
    pattern:
      /^.*\b(?:haven't|hasn't|wasn't|weren't|have not|has not|didn't|not (?:been )?[\p{L}]+(?:ed|en|ne|ld|nt))\b.*\b(?:for|in|lately|recently|since|a while|(?:a|an|half a|\d+) (?:long time|days?|weeks?|months?|years?)|ages)\b.*$/iu,
    change: byLongAgo,
    note: LONG_AGO,
  },
  {
    // "with the longest ago first", "when we last sang it"
    pattern: /^(?:show|with|the|me|see|put|those|ones|it|that|was|were|are|\s)*longest (?:ago|waiting|unused).*$/iu,
    change: (list) => byDate(list, /last|since|date/i),
  },
  {
    // "with those that run out soonest at the top", "the next deadline on top", "what is past its date should be first"
    pattern: new RegExp(
      `^(?=.*\\b(?:soon(?:est)?|next|nearest|coming|upcoming|run(?:s|ning)? out|expir\\w*|ends?|ending|end|due|deadline|overdue|late|past|cancel|today|tomorrow|this week|this month|within)\\b).* ${FIRST}$`,
      "iu",
    ),
    change: bySoonest,
    answer: "What comes first goes by a date: “add a due date”.",
  },
  {
    // "overdue list", "the late ones"
    pattern:
      /^(?:show |see |list |an? |the |with |of )*(?:overdue|late|expired)(?: (?:ones|list|items|things|[\p{L}]+s))?$/iu,
    change: (list, _groups, words) => withDeadline(list) ?? withDeadline(list, dueLabelOf(words)),
  },
  {
    // "see what is about to expire", "which ones run out soon", "whose birthday is next", "see who is next"
    pattern: new RegExp(
      `^(?:(?:see|show|know|list|tell|remind|me|us|check|find out|find|view|always|quickly|easily|at a glance) )*(?:what|which|who|whose)(?: (?:ones?|of (?:them|these|my [\\p{L}]+)|[\\p{L}]+(?: [\\p{L}]+)?))?(?:'s| is| are| will| gets?)? (?:(?:be|about to|going to|getting|due to|soon|soon to|nearly|close to|almost|the) )*(?:expir(?:es?|ing)|run(?:s|ning)? out|go(?:es|ing)? (?:off|bad|out of date)|(?:due |coming |coming up )?next|coming up|due(?: for [\\p{L}]+)?|upcoming|up next|end(?:s|ing)?)(?: (?:soon|next|first|up))*$`,
      "iu",
    ),
    change: comingNext,
    answer: "What comes first goes by a date: “add a due date”.",
  },
  {
    // "sorted by what runs out next"
    pattern:
      /^(?:sort(?:ed)?|order(?:ed)?|in (?:the )?order) (?:by|of) (?:what|which|who|when)\b.*\b(?:next|soon(?:est)?|first|runs? out|due|expires?|ends?)\b.*$/iu,
    change: bySoonest,
  },
  {
    // "puts whoever is next at the top", "oldest on top", "eat the old ones first"
    pattern: new RegExp(`^.*\\b(?:old|older|oldest|longest)\\b(?: (?:ones|one|[\\p{L}]+))? ${FIRST}$`, "iu"),
    change: (list) => byDate(list, /bought|opened|date|since|in\b/i),
  },
  {
    // "ranked", "worst first", "the ones we both love should go on top"
    pattern: new RegExp(
      `^(?:${THEM}(?:automatically )?(?:ranked|ranking|rank them)|.*\\b(best|worst|highest|lowest|most|love|loved|liked?|favou?rites?)\\b.* ${FIRST})$`,
      "iu",
    ),
    change: (list, [, word = "best"], words) => orderedByNumber(list, word, words),
    answer: "An order needs a number or a rating to go by: “add a rating, best first”.",
  },
];

/** What comes next by its day stands first; of birthdays the calendar shows it, whatever their year. */
function comingNext(list: ComposedList, groups: readonly (string | undefined)[], words: string): ComposedList | null {
  const birthday = datesOf(list).find(({ label }) => YEARLY.test(label));
  if (birthday !== undefined) return withView(list, { type: "calendar", date: birthday.id });
  // "see who is next" of chores: nothing says when.
  const isOfDay = datesOf(list).length > 0 || dueLabelOf(words) !== null;
  return isOfDay ? bySoonest(list, groups, words) : null;
}

const YEARLY = /\b(?:birthdays?|anniversar(?:y|ies)|born|name days?)\b/i;

/** What is ticked stands behind what is not. */
export function tickedLast(list: ComposedList, word: string | undefined): ComposedList | null {
  const { entity } = list;
  const done = entity.fields.find(({ id }) => id === entity.done?.field);
  const isOfDone = word === undefined || /^(?:done|finished|completed|ticked|checked|used|dealt)$/i.test(word);
  if (isOfDone && done !== undefined) return inOrderOf(list, done);
  const stage = finishedOptions(entity)?.field;
  if (isOfDone && stage !== undefined) return inOrderOf(list, stage);
  const told = withTicked(list, word ?? "done");
  const ticked = told?.entity.fields.find(
    ({ type, label }) =>
      type === "checkbox" && label.toLowerCase().includes((word ?? "done").slice(0, 4).toLowerCase()),
  );
  return told === null ? null : ticked === undefined ? null : inOrderOf(told, ticked);
}

function datesOf({ entity }: ComposedList): Field[] {
  return entity.fields.filter(({ type }) => type === "date");
}

function byDate(list: ComposedList, likely: RegExp): ComposedList | null {
  const dates = datesOf(list);
  const meant = dates.find(({ label }) => likely.test(label)) ?? dates[0];
  return meant === undefined ? null : inOrderOf(list, meant);
}

/** What was done longest ago stands first. */
export function byLongAgo(list: ComposedList): ComposedList | null {
  return byDate(list, /last|since|seen|met|done|visited|date|frozen|bought|opened/i);
}

/** In the order of the days on which they are due; of those that there are, where none is. */
export function bySoonest(
  list: ComposedList,
  _groups: readonly (string | undefined)[],
  words: string,
): ComposedList | null {
  const [usual] = datesOf(list);
  const deadlined = withDeadline(list);
  // "next lesson first": of what has its day no other is due.
  const isMade = deadlined !== null && deadlined.entity.fields.length > list.entity.fields.length;
  const isOfDay = isMade && usual !== undefined && !/\b(?:due|deadline|overdue|late|past)\b/i.test(words);
  const dated = (isOfDay ? list : deadlined) ?? (usual === undefined ? withDeadline(list, dueLabelOf(words)) : list);
  if (dated === null) return null;
  const due = dated.entity.fields.find((field) => field.type === "date" && field.deadline === true) ?? usual;
  return due === undefined ? null : inOrderOf(dated, due);
}

export function dueLabelOf(words: string): string | null {
  return /expir|run|use|off/i.test(words)
    ? "Expiry date"
    : /due|deadline|overdue|late/i.test(words)
      ? "Due date"
      : null;
}

function inOrderOf(list: ComposedList, field: Field): ComposedList {
  return { ...list, entity: { ...list.entity, order: { field: field.id, direction: "ascending" } } };
}
