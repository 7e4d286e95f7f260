import { finishedOptions } from "@lathe/protocol/app/finished-options";
import { type Field, isComputed } from "@lathe/protocol/app/field";
import type { Piece } from "../../pieces/labels.ts";
import type { Reading } from "../../recognizer.ts";
import { asLabel } from "../../words.ts";
import { makeField } from "../../field-kinds.ts";
import { isPersonNoun } from "../../examples/titles.ts";
import { type ComposedList, addField, withView } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { isDocument } from "../sums/documents.ts";
import { numbersOf } from "../sums/find-amount.ts";
import { tickedLast } from "../pieces/piece-firsts.ts";
import { namesComputed } from "../sums/computed-fields.ts";
import { asksWhatIsWorkedOut } from "./asked-formulas.ts";
import { plainPiece } from "../pieces/piece-fields.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";

const ASK =
  "(?:(?:and|also|so|then|please|i|we|you|it|to|want|need|like|would|can|should|must|have|has|'d|i'd|we'd|be able|show|shows|see|list|lists|know|tell|tells|find|check|filter|mark|marks|note|keep track of|let|me|us|at once|at a glance|always|quickly|easily|clearly|straight away|on top|above|a list of|an overview of)[, ]+)*";
const WHICH =
  "(?:who(?:ever)?|which(?: (?:of them|ones?|[\\p{L}]+))?|what(?:ever)?|whose [\\p{L}]+|those (?:who|that)|the ones (?:who|that)|everyone who|everybody who|all (?:who|that)|the [\\p{L}]+ (?:who|that)|if (?:they|it|he|she|we|somebody|someone))";
const NOT_YET =
  "(?:hasn't|haven't|has not|have not|isn't|aren't|is not|are not|didn't|did not|hasnt|havent|isnt|arent|wasn't|weren't|not|hasn't yet|haven't yet)";
/** What somebody has done, or was done to something. */
const DEED =
  "(come back|paid|returned|replied|answered|signed|collected|fetched|delivered|finished|sent|done|read|given|brought|handed|picked|booked|confirmed|registered|voted|checked|cleaned|fixed|repaired|packed|vaccinated|ordered|received|thanked|invited|called|visited|watered|fed|sold|used|written|eaten|made|washed|ironed|shipped|tested|reviewed|submitted|completed|claimed|settled|renewed|come|shown|turned|got|had|seen|played|watched|tried|learned|learnt|counted|installed|planted|harvested|bought|wrapped)";
const AFTER =
  "(?:(?: (?:up|back|in|off|out|over|for|theirs?|it|them|the|his|her|their|our|this|of|yet|so far|already|[\\p{L}'-]+(?:s|e|t)?)){0,4})";

/** Verbs in the form that asks what is still to be done: "who still needs to pay", "what's left to pack". */
const DONE_OF: Readonly<Record<string, string>> = {
  pay: "paid",
  return: "returned",
  bring: "brought",
  sign: "signed",
  answer: "answered",
  reply: "replied",
  pack: "packed",
  buy: "bought",
  do: "done",
  send: "sent",
  order: "ordered",
  read: "read",
  finish: "finished",
  wrap: "wrapped",
  call: "called",
  see: "seen",
  find: "found",
  clean: "cleaned",
  fix: "fixed",
  repair: "repaired",
  collect: "collected",
  deliver: "delivered",
  visit: "visited",
  watch: "watched",
  play: "played",
  learn: "learned",
  check: "checked",
  thank: "thanked",
  invite: "invited",
  write: "written",
  sell: "sold",
  paint: "painted",
  plant: "planted",
  book: "booked",
  test: "tested",
  wash: "washed",
};

/** What is done already and what is still open: a tick with a filter, and what is open stands first. */
export const ASKED_OPEN: readonly AskedWords[] = [
  {
    // "who still owes what", "which families still owe us money"
    pattern: new RegExp(
      `^${ASK}${WHICH} (?:still |each |all )?(?:owes?|is owing|are owing|has debts|is in debt|is behind(?: with [\\p{L}]+)?|are behind)(?: (?:still|me|us|what|money|how much|something|it|fees?|the [\\p{L}]+|and|each|else))*$`,
      "iu",
    ),
    change: (list, _groups, words) => withPaid(list, /\b(?:what|how much|money)\b(?!.*\bwho\b)/i.test(words.slice(6))),
  },
  {
    // "who has paid up and who hasn't", "which ones are back and which aren't"
    pattern: new RegExp(
      `^${ASK}${WHICH}(?:'s|'ve| has| have| is| are| was| were)? (?:all |already |now |been )*${DEED}${AFTER}?,? (?:and|or|,) (?:${WHICH} )?(?:still )?(?:${NOT_YET}|owes?|not)(?: .*)?$`,
      "iu",
    ),
    change: (list, [, word = ""]) => withState(list, word),
  },
  {
    // "who hasn't paid up yet", "what's not been returned", "see which are unpaid"
    pattern: new RegExp(
      `^${ASK}${WHICH}(?:'s|'re|'ve| has| have| is| are)? (?:still |all )?(?:${NOT_YET}(?: yet| been| already| still)* |un)${DEED}(?! (?:for|in) (?:an?|\\d|ages|long))${AFTER}$`,
      "iu",
    ),
    change: (list, [, word = ""]) => withState(list, word),
  },
  {
    // "who still has to pay", "what's left to pack", "which ones still need watering"
    pattern: new RegExp(
      `^${ASK}${WHICH}(?: i| we| they| he| she)?(?:'s| is| are)? (?:still )?(?:(?:needs?|has|have|wants?|must|need)(?: to)?(?: be)? (?:an? |the |their |another )?|left to |still to |to (?:be )?)([\\p{L}]+?)(?:ing|ed)?(?: (?:up|off|yet|it|them|back|their [\\p{L}]+))*$`,
      "iu",
    ),
    change: (list, [, verb = ""]) => {
      const word = DONE_OF[verb.toLowerCase()] ?? DONE_OF[`${verb.toLowerCase()}e`];
      return word === undefined ? withKnown(list, verb) : withState(list, word);
    },
  },
  {
    // "how many are packed", "how many of the 52 are done", "how many things are still undecided"
    pattern: new RegExp(
      `^(?!.*(?<![\\p{L}])(?:per|a|each|every) (?:day|week|month|year)(?![\\p{L}]))(?!.*\\b(?:did|have|has) (?:i|we|they|he|she)\\b.*\\bthis (?:week|month|year)$)${ASK}(?:count |the number of )?how many(?: of (?:them|these|the \\d+)| [\\p{L}]+){0,2}?(?:'s|'ve| is| are| has| have| had| were| was| i have| i've| we have| we've| i)+(?: got| still| already| now| been| so far)* (${DEED.slice(1, -1)}|ready|here|missing|left to [\\p{L}]+|un[\\p{L}]+ed|[\\p{L}]{3,}ed)(?: (?:now|already|yet|so far|out|up|in|off|here|right|over|of|the|a|and|how many.*|[\\p{L}]+))*$`,
      "iu",
    ),
    change: (list, [, word = ""]) => withCounted(list, word.toLowerCase()),
  },
  {
    // "unpaid in red", "those whose report hasn't come should be highlighted", "missing ones in red"
    pattern: new RegExp(
      `^${ASK}(?:the |all |those |any )?(?:(?:un|not (?:yet )?)${DEED}|(?:whose [\\p{L}]+|who|that|which) (?:still )?${NOT_YET}(?: yet| been)* ${DEED}|(missing))(?: (?:ones?|people|things|[\\p{L}]+s))?(?: (?:should|must|to|be|are|is|get|turn|stay|stays|show|shown|marked|highlighted|in|red|orange|bold|yellow|stand out|clearly|visible|highlight))+$`,
      "iu",
    ),
    change: (list, [, a, b, missing]) =>
      missing === undefined ? withState(list, (a ?? b ?? "done").toLowerCase()) : withHad(list),
    note: "What is not ticked stands first; red are only things that are overdue or run low.",
  },
  {
    // "open ones should stay visible until ticked", "how many still to deliver"
    pattern:
      /^(?:the |all )?open (?:ones?|things|items|[\p{L}]+s)\b.*\b(?:visible|on top|there|on the list)\b.*\b(?:until|till)\b.*$/iu,
    change: (list) => tickedLast(list, undefined) ?? withState(list, "done"),
  },
  {
    pattern: new RegExp(`^${ASK}how many(?: [\\p{L}]+)? (?:still|left) to ([\\p{L}]+)(?: [\\p{L}]+)?$`, "iu"),
    change: (list, [, verb = ""]) => (DONE_OF[verb] === undefined ? null : withCounted(list, `left to ${verb}`)),
  },
  {
    // "done goes grey", "finished ones crossed out"
    pattern:
      /^(?:the |all |what(?:'s| is) )*(?:done|finished|completed|ticked|checked|read|played|bought)(?: (?:ones|things|items|[\p{L}]+s))?(?: (?:should|must|to|be|are|is|go|goes|get|gets|turn|turns|in))* (?:gr[ae]y(?:ed)?(?: out)?|faded|pale|crossed (?:out|off)|struck(?: through| out)?)$/iu,
    change: (list) => {
      const told = list.entity.done === null ? withState(list, "done") : list;
      if (told === null || told.entity.done === null) return null;
      return { ...told, entity: { ...told.entity, done: { ...told.entity.done, strike: true } } };
    },
  },
  {
    // "who came how often"
    pattern: new RegExp(
      `^${ASK}(?:who(?:'s| has| is|'ve)?(?: (?:been|come|came|was|there|here|did|done|it|played|joined))* how (?:often|many times)|how (?:often|many times) (?:each|every) (?:one|person|[\\p{L}]+)(?: (?:came|comes|was|has|been|is|there|here|missing|did|it))*)$`,
      "iu",
    ),
    change: (list) => {
      const who = list.entity.fields.find(
        ({ type, label }) => (type === "relation" || type === "text" || type === "choice") && WHO.test(label),
      );
      return who === undefined ? null : withView(list, { type: "chart", shape: "bars", value: null, by: who.id });
    },
  },
  {
    // "the sum outstanding", "how much is still to come in", "what they still owe in total"
    pattern: new RegExp(
      `^${ASK}(?:the |a )?(?:(?:sum|total|amount|money|balance)(?: that is| that's)? (?:still )?(?:outstanding|unpaid|open|not paid|owed|due|missing)|(?:outstanding|unpaid|open) (?:sum|total|amount|balance)|how much (?:money )?(?:is|are|has|they|we're)?(?: still)? (?:to come in|outstanding|missing|owed|unpaid|to be paid|to pay|left to pay|owe)(?: (?:still|in total|altogether|in all))*)$`,
      "iu",
    ),
    change: (list) => (numbersOf(list).some(isMoney) ? withPaid(list, false) : null),
  },
  {
    // "what's out and not returned yet", "what is still lent out"
    pattern: new RegExp(
      `^${ASK}${WHICH}(?:'s|'re| is| are)? (?:still |currently |now )*(?:out|lent|lent out|on loan|borrowed|away|not back|not in|not home|gone|checked out|with (?:whom|someone))(?: (?:and|or) (?:still |is |are )*(?:not|isn't|aren't|who|with|hasn't|haven't)(?: .*)?)?(?: (?:right now|now|at the moment|and with whom|yet))*$`,
      "iu",
    ),
    change: (list) => withState(list, "returned"),
  },
  {
    // "which ones are missing", "what I still need", "what is missing from the set"
    pattern: new RegExp(
      `^${ASK}(?:(?:${WHICH} |what )?(?:(?:i|we|they)(?:'m|'re| am| are)? )?(?:(?:'s|is|are|do|still) )*(?:missing|lacking)(?: (?:from|in|of|for) (?:the|my|our|each|a|it)?.*)?|(?:which|what) (?:ones )?(?:i|we) (?:still |don't )(?:need|have|have yet)(?: yet)?|what's (?:still )?missing)$`,
      "iu",
    ),
    change: withHad,
  },
  {
    // "what is outstanding" of invoices: how much of it, too.
    pattern: new RegExp(
      `^${ASK}(?:which|what)(?: (?:ones|of them|invoices|bills|orders|amounts?|payments))?(?:'s| is| are) (?:still )?(?:outstanding|unpaid|owed|overdue and unpaid|not paid(?: yet)?)(?: yet)?$`,
      "iu",
    ),
    change: (list) =>
      isDocument(list.entity.singular) && numbersOf(list).some(isMoney) ? withPaid(list, false) : null,
  },
  {
    // "what is still open", "which ones are left"
    pattern: new RegExp(
      `^${ASK}(?:(?:which|what)(?: (?:ones|of them|[\\p{L}]+))?(?:'s| is| are) (?:still )?(?:open|to do|to be done|undone|unfinished|pending|outstanding|left(?: over)?(?: to do)?)(?: (?:and .*|yet))?|what still (?:has|needs) (?:to be )?(?:done|doing))$`,
      "iu",
    ),
    change: (list) => tickedLast(list, undefined) ?? withState(list, "done"),
  },
];

/** The pieces, with those among the fields that ask what is still open as the wishes that they are. */
export function withOpenQuestions({ text }: Reading, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => {
    const [before, next] = [pieces[index - 1], pieces[index + 1]];
    if (before !== undefined && goesOn(text, before, piece)) return [];
    if (next !== undefined && goesOn(text, piece, next)) return [{ ...piece, label: "WISH", end: next.end }];
    const said = text.slice(piece.start, piece.end);
    // "pack size so I see | price per kilo"
    const isSeen = before?.label === "FIELD" && SEE.test(text.slice(before.start, before.end));
    if (isSeen && piece.label === "FIELD" && namesComputed(plainPiece(said))) return [{ ...piece, label: "WISH" }];
    if (piece.label === "FIELD" && SEE.test(said))
      return [{ ...piece, end: piece.start + said.replace(SEE, "").length }];
    const words = plainPiece(text.slice(piece.start, piece.end));
    const isOpen = piece.label === "FIELD" && (asksWhatIsOpen(words) || asksWhatIsWorkedOut(words));
    return [isOpen ? { ...piece, label: "WISH" } : piece];
  });
}

/** "pack size so I see": what comes next is to be seen. */
const SEE = /,? so (?:that )?(?:i|we) (?:can )?(?:see|know)(?: the| what)?\s*$/i;

/** "who has paid up | and who hasn't", "who | still owes what": one question in two pieces. */
function goesOn(text: string, piece: Piece, next: Piece): boolean {
  if (piece.label !== "FIELD" || (next.label !== "FIELD" && next.label !== "WISH")) return false;
  if (!GOES_ON.test(plainPiece(text.slice(next.start, next.end)))) return false;
  const both = plainPiece(text.slice(piece.start, next.end));
  return ASKED_OPEN.some(({ pattern }) => pattern.test(both));
}

const GOES_ON =
  /^(?:and |or )?(?:(?:who|which|what)(?: ones?)? )?(?:still |hasn't|haven't|hasnt|havent|isn't|aren't|not\b|owes?\b)/i;

/** "who has paid" alone is a tick that is told as a field. */
export function asksWhatIsOpen(words: string): boolean {
  return FIELD_LIKE.test(words) && ASKED_OPEN.some(({ pattern }) => pattern.test(words));
}

const FIELD_LIKE =
  /^(?:who|which|what|whose|those|the ones|everyone|everybody|if)\b.*\b(?:still|not|haven|hasn|hasnt|havent|isn|aren|didn|missing|owes?|open|left|out)\b|^who .*\bhow (?:often|many times)$/i;

const WHO = /^(?:who|name|person|member|player|pupil|student|child|participant|dancer|friend|guest|by)$/i;

/** A tick of this name, by which can be filtered; what has none stands first. */
function withState(list: ComposedList, word: string): ComposedList | null {
  const verb = /^(?:handed|turned|brought|come back)$/i.test(word)
    ? "returned"
    : /^(?:come|shown)$/i.test(word)
      ? "here"
      : word === "paid" && isReceived(list)
        ? "received"
        : word;
  const told = tickedLast(list, verb) ?? withTickCalled(list, asLabel(verb));
  return told === null ? null : withDone(told, verb);
}

/** A payment that was received is paid. */
function isReceived({ entity }: ComposedList): boolean {
  return entity.fields.some(({ type, label }) => type === "checkbox" && /^received$/i.test(label));
}

/** What it is still to be, where a tick of that name is known: "which still need a vaccination". */
function withKnown(list: ComposedList, verb: string): ComposedList | null {
  const stem = verb.toLowerCase().slice(0, 6);
  const known = list.entity.fields.find(
    ({ type, label }) => type === "checkbox" && stem.length > 3 && label.toLowerCase().includes(stem),
  );
  return known === undefined ? null : withState(list, known.label.toLowerCase());
}

/** How many are dealt with, of all. */
function withCounted(list: ComposedList, word: string): ComposedList | null {
  const verb = /^left to ([\p{L}]+)$/iu.exec(word)?.[1];
  const state = word.startsWith("un") && word.endsWith("ed") ? word.slice(2) : (DONE_OF[verb ?? ""] ?? word);
  if (verb !== undefined && DONE_OF[verb] === undefined) return null;
  const told = state === "missing" ? withHad(list) : withState(list, state);
  const tick = told?.entity.fields.find(({ id }) => id === told.entity.done?.field);
  if (told === null || tick === undefined) return told;
  const figure = { label: tick.label, entity: told.entity.id, measure: { type: "done" as const } };
  return { ...told, figures: [...(told.figures ?? []), figure] };
}

/** Of those who owe, who has paid; the sum that is still open stands above the list. */
function withPaid(list: ComposedList, needsAmount: boolean): ComposedList | null {
  const hasState = finishedOptions(list.entity)?.options.some((option) => /^paid/i.test(option)) === true;
  const paid = hasState ? list : withState(list, "paid");
  if (paid === null) return null;
  const money = numbersOf(paid).find(isMoney);
  const made =
    money !== undefined || !needsAmount || paid.entity.fields.length >= 30
      ? null
      : addField(paid, makeField("Amount", { type: "money", currency: "USD" }));
  const amount = money ?? made?.field;
  const told = made === null ? paid : withAmounts(made.list, made.field.id);
  const isTold = told.entity.done !== null || finishedOptions(told.entity) !== null;
  if (amount === undefined || !isTold) return told;
  const figure = {
    label: `${amount.label} not paid`,
    entity: told.entity.id,
    measure: { type: "sum" as const, field: amount.id },
    only: "open" as const,
  };
  return { ...told, figures: [...(told.figures ?? []), figure] };
}

/** Money that is entered, or that is worked out as what an invoice comes to. */
function isMoney(field: Field): boolean {
  return field.type === "money" || (isComputed(field) && field.currency !== undefined);
}

function withAmounts(list: ComposedList, field: string): ComposedList {
  const examples = list.entity.examples.map((example, index) => ({
    ...example,
    [field]: [12, 20, 8, 15][index % 4] ?? 12,
  }));
  return { ...list, entity: { ...list.entity, examples } };
}

/** Of a collection what is there; of people who is. How many are missing stands above the list. */
function withHad(list: ComposedList): ComposedList | null {
  const { entity } = list;
  const known = entity.fields.find(
    (field) =>
      (field.type === "checkbox" && /\b(?:have|owned|missing|here|present|there|got|found)\b/i.test(field.label)) ||
      (field.type === "choice" &&
        field.options.some((option) => /\b(?:have|missing|need|wanted|looking)\b/i.test(option))),
  );
  if (known !== undefined) return filteredBy(list, known.id);
  // Who has not checked in is missing.
  const isThere = entity.done !== null && isPersonNoun(entity.singular);
  const made = isThere ? list : withTickCalled(list, isPersonNoun(entity.singular) ? "Here" : "Have it");
  if (made === null) return null;
  const told = isThere ? list : withDone(made, "have it");
  if (told.entity.done === null) return told;
  const figure = {
    label: "Missing",
    entity: entity.id,
    measure: { type: "count" as const },
    only: "open" as const,
  };
  return { ...told, figures: [...(told.figures ?? []), figure] };
}

function filteredBy(list: ComposedList, id: string): ComposedList {
  return withFeatures(list, { filters: [...new Set([...list.entity.features.filters, id])] });
}

function withTickCalled(list: ComposedList, label: string): ComposedList | null {
  if (list.entity.fields.length >= 30) return null;
  const { list: told, field } = addField(list, makeField(label, { type: "checkbox" }));
  const examples = told.entity.examples.map((example, index) => ({ ...example, [field.id]: index % 3 !== 1 }));
  const order = { field: field.id, direction: "ascending" } as const;
  return filteredBy({ ...told, entity: { ...told.entity, examples, order } }, field.id);
}

/** What is ticked so is dealt with, where nothing else says so. */
function withDone(list: ComposedList, word: string): ComposedList {
  const { entity } = list;
  const tick = entity.fields.find(
    ({ type, label }) => type === "checkbox" && label.toLowerCase().startsWith(word.slice(0, 4).toLowerCase()),
  );
  if (entity.done !== null || tick === undefined || entity.streaks !== undefined) return list;
  return { ...list, entity: { ...entity, done: { field: tick.id, strike: false } } };
}
