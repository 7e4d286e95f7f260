import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { domainOfNoun, isThingOf } from "../../domains/find-domain.ts";
import type { Label, Piece } from "../../pieces/labels.ts";
import { isLabel } from "../../pieces/labels.ts";
import { pluralOf, singularOf } from "../../words.ts";
import { partNoun } from "../part-nouns.ts";
import { plainPiece } from "../pieces/piece-fields.ts";
import { TOLD_AT_COUNTERS } from "./row-told-at-counters.ts";
import { TOLD_AT_HOME } from "./row-told-at-home.ts";
import { TOLD_AT_PLAY } from "./row-told-at-play.ts";
import { TOLD_AT_SCHOOL } from "./row-told-at-school.ts";
import { TOLD_AT_WORK } from "./row-told-at-work.ts";
import { TOLD_IN_CLUBS } from "./row-told-in-clubs.ts";
import { TOLD_IN_LEAGUES } from "./row-told-in-leagues.ts";
import { TOLD_IN_LOGS } from "./row-told-in-logs.ts";
import { TOLD_IN_SHOPS } from "./row-told-in-shops.ts";
import { TOLD_IN_FAMILIES } from "./row-told-in-families.ts";
import { TOLD_OF_CRAFTS } from "./row-told-of-crafts.ts";
import { TOLD_OF_PRODUCTS } from "./row-told-of-products.ts";
import { TOLD_OF_MONEY } from "./row-told-of-money.ts";

/** What a few words behind the name of an app stand for: "deposits" of savings are a list, each with amount and date. */
export interface RowTold {
  head: RegExp;
  words: RegExp;
  /** Said anywhere, where the words alone could mean something else. */
  about?: RegExp;
  /** Pieces in full, "LIST deposits; FIELD amount; FIELD date"; "$1" is what the words have there. */
  into: string;
}

const TOLD: readonly RowTold[] = [
  ...TOLD_OF_CRAFTS,
  ...TOLD_IN_FAMILIES,
  ...TOLD_AT_SCHOOL,
  ...TOLD_IN_LEAGUES,
  ...TOLD_AT_HOME,
  ...TOLD_OF_MONEY,
  // "where I set a target amount": verbs of entering are no part of a field.
  {
    head: /(?:)/,
    words:
      /^(?:(?:where|and) )?(?:(?:i|we|you|users?|people)(?: can)? )?set (?:an?|the|my|our|their|your) ([\p{L}-]+(?: [\p{L}-]+){0,2})$/iu,
    into: "FIELD $1",
  },
  {
    head: /(?:)/,
    words: /^who(?:'s| is)? (?:does|doing) (?:what|it)$/i,
    about: /\btasks\b[^]*\bwho(?:'s| is)? do/i,
    into: "LIST tasks; FIELD who",
  },
  {
    head: /(?:)/,
    words:
      /^(?:who(?:'s| is)? responsible|responsible (?:person|member)|(?:the )?person responsible|who does (?:it|them|what))$/i,
    into: "FIELD who",
  },
  {
    head: /(?:)/,
    words:
      /^whom? (?:(?:it|they|each|each one)(?:'s| is| are) assigned(?: to)?|(?:is|are) assigned(?: to (?:it|them|what|each(?: one)?))?|to assign (?:it|them) to)$/i,
    into: "FIELD assigned to",
  },
  {
    head: /^(?!.*\bdecision)/i,
    words: /^pros (?:and|&|\/) cons$/i,
    into: "FIELD pros long text; FIELD cons long text",
  },
  {
    head: /(?:)/,
    words:
      /^(?:can )?assign (?:them|it|each(?: one)?) to (?!groups?$|teams?$|shifts?$)(?:my |our |the |an? )?[\p{L} ]+$/iu,
    into: "FIELD assigned to",
  },
  {
    head: /(?:)/,
    words:
      /^(?:put|sort|group|file|organi[sz]e) (?:it|them|each|everything)(?: all)? (?:in|into|by) (?:different )?(categor(?:y|ies)|tags|groups)$/i,
    into: "FIELD category",
  },
  {
    head: /(?:)/,
    words:
      /^(?:(?:can|i|we|you) )*(?:find|look up|search|search for)(?: (?:it|them|each|one))? by (?:the |its |their )?(?!name|title|keyword|word|text|date|day|category|tag|number|id|ingredient)([\p{L}]+)$/iu,
    into: "FIELD $1; WISH search",
  },
  {
    head: /(?:)/,
    words:
      /^(?:quick|fast|easy|simple|one[- ]tap|instant)(?:ly)? (?:add|entry|entries|input|adding|logging|data entry)(?: (?:buttons?|forms?|screen))?$/i,
    into: "ABOUT quick",
  },
  {
    head: /^(?!.*\bremind)/i,
    words: /^(?:(?:due date|email|push|daily|bill|payment) )*(?:reminders|notifications)$/i,
    into: "BEYOND reminders",
  },
  {
    head: /(?:)/,
    words:
      /^(?:an? )?random (?:pick(?:er)?s?|choices?|suggestions?|selection|recipes?|movies?|games?|one)(?: button)?$/i,
    into: "WISH pick one at random",
  },
  {
    head: /\b(?:list|planner|organi[sz]er|app)\b/i,
    words: /^(?:shared|shared list|shareable)$/i,
    into: "BEYOND sharing",
  },
  { head: /^(?!.*\bdecision)/i, words: /^(pros|cons)$/i, into: "FIELD $1 long text" },
  {
    head: /(?:)/,
    words: /^(?:see |view |show |and )*(?:an? |the |our )?(?:shared|family|joint|common) calendar$/i,
    into: "WISH events in a calendar",
  },
  ...TOLD_AT_COUNTERS,
  ...TOLD_OF_PRODUCTS,
  ...TOLD_AT_WORK,
  ...TOLD_IN_SHOPS,
  ...TOLD_AT_PLAY,
  ...TOLD_IN_CLUBS,
  ...TOLD_IN_LOGS,
];

const ROW: ReadonlySet<Label> = new Set(["LIST", "FIELD", "WISH", "OPTION", "ITEM", "ABOUT", "PART"]);

/** The pieces with those in full for what the row behind the name of an app says in few words. */
export function withRowTold(pieces: readonly Piece[], text: string): Piece[] {
  const head = pieces.find(({ label }) => label === "HEAD");
  if (head === undefined) return [...pieces];
  const name = nameOf(head, pieces, text);
  const [, of, whose] = BY_ONE.exec(name) ?? [];
  const by = of ?? whose ?? forWhom(name);
  const child = OF_KIDS.test(name) && !TOLD_KIDS.test(text.slice(head.end)) ? "for whom" : undefined;
  const said = by ?? child;
  const field: Piece[] =
    said === undefined
      ? []
      : [{ label: "FIELD", start: head.start + name.lastIndexOf(by ?? "for"), end: head.end, said }];
  const later: Piece[] = [];
  const told = pieces.flatMap((piece, index) => {
    if (piece === head) return [piece, ...field, ...itemsOf(head, name)];
    const meant = mayTell(piece, text) && piece.start >= head.end ? toldBy(name, piece, text) : null;
    if (meant === null || !isAmidFields(pieces, index) || !isSubList(meant)) return meant ?? [piece];
    later.push(...meant);
    return [];
  });
  return withKinds([...told, ...later]);
}

/** What the records may be of is none of what was told last: "newborn tracker with feeding side, duration, diapers and sleep". */
function withKinds(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    const isFirst =
      piece.label === "OPTION" && piece.said !== undefined && before?.label === "FIELD" && before.said === undefined;
    return isFirst ? [{ ...piece, label: "FIELD" as const, said: "kind" }, piece] : [piece];
  });
}

/** "LIST steps; FIELD done" */
function isSubList(meant: readonly Piece[]): boolean {
  return meant[0]?.label === "LIST" && meant.at(-1)?.said === "done";
}

/** "goal, category, steps, status": a list told among fields leaves those behind it to what they were told of. */
function isAmidFields(pieces: readonly Piece[], index: number): boolean {
  const [before, own, next] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  return own?.label === "FIELD" && before?.label === "FIELD" && next?.label === "FIELD";
}

const BARE = /^(?:an? |my |our |simple )*(?:app|application|tool)[\s,:]*$/i;

/** What an app is called by: "app with savings goals" by the first of its lists. */
function nameOf(head: Piece, pieces: readonly Piece[], text: string): string {
  const name = text.slice(head.start, head.end);
  const first = BARE.test(name) ? pieces.find(({ label }) => label === "LIST") : undefined;
  // And by nothing of the title that it was given in front of them.
  return first === undefined ? name : `${name}${text.slice(first.start, first.end)}`;
}

/** "Habit tracker for water, exercise and reading": what is ticked off by its name. */
const EACH_HABIT =
  /\b(?:habits?|routines?)(?: tracker| app| log)? for ((?!my\b|the\b|our\b)[\p{L}-]+(?:, [\p{L}-]+)*,? (?:and|&) [\p{L}-]+)[\s,:]*$/iu;

function itemsOf({ end }: Piece, name: string): Piece[] {
  const [all, list] = EACH_HABIT.exec(name) ?? [];
  if (all === undefined || list === undefined) return [];
  const start = end - all.length + all.indexOf(list);
  return list
    .split(/,? (?:and|&) |, /)
    .map((said): Piece => ({ label: "ITEM", start: start + list.indexOf(said), end, said }));
}

/** "Homework tracker for my kids": whose it is. */
const OF_KIDS =
  /\b(?:homework|school ?work|reading|activit(?:y|ies))\b.* for (?:my|our) (?:kids|children|sons|daughters)[\s,:]*$/iu;
const TOLD_KIDS = /\b(?:kids?|child(?:ren)?|who|whose|names?|students?|sons?|daughters?)\b/i;

/** "cleaning checklist by room": each has its room. */
const BY_ONE =
  /\b(?:(?:checklist|to-?do list|list|schedule|chores|tasks) (?:by|per|for each|for every) (room|person|store|aisle|area|zone)|(?:ideas|gifts|presents|wishes|sizes|measurements|goals|habits|favou?rites) (?:by|per|for each|for every) (person|child|kid|friend|family member|recipient))(?= for (?:my|our|the) [a-z]+[\s,:]*$|[\s,:]*$)/i;

/** "Vendor payments": each has its vendor. */
const PAID_TO =
  /\b(vendor|supplier|contractor|client|customer|member|student) payments?\b|\b(customer|client)s?'? orders? (?:for|in|at|of)\b/i;

/** "Maintenance log for machines in our factory" */
const MAINTAINED =
  /\b(?:maintenance|service|inspection|repair) (?:log|records?|tracker|schedule|app) for (?:(?:the|my|our|all|several) )*(machine|forklift|lift|boiler|printer|tractor|bus|truck|van)e?s(?![\p{L}])/iu;
/** "Equipment maintenance tracker" */
const KEPT_UP = /\b(equipment|machine|boiler|forklift|hvac unit) maintenance (?:log|tracker|records?|schedule|app)\b/i;
/** "Sales tracker for reps" */
const SOLD_BY =
  /\bsales (?:tracker|log|app|report) for (?:(?:the|my|our|all) )*(sales rep|rep|salesperson|agent)s?[\s,:]*$/i;

/** "expense tracker for employees": each has whose it is. */
function forWhom(name: string): string | undefined {
  const [, whom, other] =
    /\b(?:expenses?|reimbursements?|mileage)\b.* for (?:(?:my|our|the|all|company|small) )*(employee|staff member|worker|driver)s?[\s,:]*$/i.exec(
      name.replace(/\bstaff(?! member)/i, "employees"),
    ) ??
    PAID_TO.exec(name) ??
    MAINTAINED.exec(name) ??
    KEPT_UP.exec(name) ??
    SOLD_BY.exec(name) ??
    [];
  return (whom ?? other)?.toLowerCase();
}

/** "set the timer" is of a tool, and "clock in" is kept. */
function mayTell(piece: Piece, text: string): boolean {
  if (piece.label === "BEYOND")
    return /\b(?:approves?|submits?|updates? the status)\b|^[\s,]*(?:and )?payments[\s.]*$/i.test(
      text.slice(piece.start, piece.end),
    );
  return ROW.has(piece.label) || (piece.label === "SET" && !/\bset\b/i.test(text.slice(piece.start, piece.end)));
}

function toldBy(name: string, piece: Piece, text: string): Piece[] | null {
  const plain = plainPiece(text.slice(piece.start, piece.end));
  const whole = meantBy(name, piece, plain, text);
  if (whole !== null) return whole;
  // "sunlight and photos" are two.
  const parts = plain.split(/ and /i);
  const meant = parts.map((part) => meantBy(name, piece, part, text));
  if (parts.length !== 2 || meant.some((each) => each === null)) return null;
  return meant.flatMap((each) => each ?? []);
}

function meantBy(name: string, piece: Piece, plain: string, text: string): Piece[] | null {
  const told = TOLD.find(
    ({ head, words, about }) => head.test(name) && words.test(plain) && (about?.test(text) ?? true),
  );
  if (told === undefined) return null;
  const found = told.words.exec(plain);
  return told.into.split("; ").map((each) => {
    const [label = "", ...words] = each.split(" ");
    if (!isLabel(label)) throw new TypeError(`${label} is no label of a piece.`);
    return {
      ...piece,
      label,
      said: words.join(" ").replace(/\$(\d)/g, (_all, at: string) => found?.[Number(at)] ?? ""),
    };
  });
}

/** How many of the words that stand for something else a reading took as they are: a list of "rewards" that is a text. */
export function oddInTold(pieces: readonly Piece[], text: string, { entities }: AppSpecification): number {
  const head = pieces.find(({ label }) => label === "HEAD");
  if (head === undefined) return 0;
  const name = nameOf(head, pieces, text);
  return pieces.filter((piece) => {
    const told = mayTell(piece, text) && piece.start >= head.end ? toldBy(name, piece, text) : null;
    if (told === null) return false;
    const plain = plainPiece(text.slice(piece.start, piece.end)).toLowerCase();
    const names = entities.flatMap(({ fields }) => fields.map(({ label }) => label.toLowerCase()));
    const isField = told.every(({ said = "" }) => !said.toLowerCase().includes(singularOf(plain)));
    const asked = told.flatMap(({ label, said = "" }) => (label === "LIST" ? [singularOf(said)] : []));
    const isMissed = asked.some((said) => !entities.some((each) => isMeant(said, each)));
    // "pros" and "cons" are no lists.
    const isList =
      told.some(({ label }) => label === "FIELD" || label === "BEYOND" || label === "ABOUT") &&
      asked.length === 0 &&
      entities.some(
        (each) =>
          each.plural.toLowerCase() === plain && (each !== entities[0] || told.every(({ label }) => label !== "ABOUT")),
      );
    return isMissed || isList || (isField && names.some((label) => label === plain || label === singularOf(plain)));
  }).length;
}

/** The pieces but those that stand for a list by another name which an app has: an itinerary for the "days" of a trip. */
export function withoutMet(pieces: readonly Piece[], text: string, { entities }: AppSpecification): Piece[] {
  const head = pieces.find(({ label }) => label === "HEAD");
  if (head === undefined) return [...pieces];
  const name = nameOf(head, pieces, text);
  return pieces.filter((piece) => {
    const told = mayTell(piece, text) && piece.start >= head.end ? toldBy(name, piece, text) : null;
    const asked = (told ?? []).flatMap(({ label, said = "" }) => (label === "LIST" ? [said] : []));
    return asked.length === 0 || !asked.every((said) => entities.some((each) => isMeant(singularOf(said), each)));
  });
}

function isMeant(said: string, { singular, plural }: Entity): boolean {
  const domain = domainOfNoun(pluralOf(said))?.domain ?? domainOfNoun(said)?.domain;
  if (singular === said || plural === said || (domain !== undefined && isThingOf(domain, singular))) return true;
  return partNoun(said, said)?.draft.singular === singular;
}
