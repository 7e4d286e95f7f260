import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Label, Piece } from "../pieces/labels.ts";
import { type Reading, type Span, touches } from "../recognizer.ts";
import { type Draft, makeDraft } from "../records/draft.ts";
import { withRowTold } from "../records/rows/row-told.ts";
import { plainPiece } from "../records/pieces/piece-fields.ts";
import { planOfPieces } from "../records/pieces/piece-plan.ts";
import { phrase } from "../records/plan-part.ts";
import type { Plan } from "../records/plans.ts";
import { asLabel } from "../words.ts";
import { sharedDomain } from "./shared-domains.ts";
import { PEOPLE_NAME, sharedFieldOf } from "./shared-fields.ts";
import {
  ADDED_UP,
  BALANCE,
  GIVES_HOURS,
  meansShared,
  namesIn,
  OTHER,
  OWES,
  peopleIn,
  saysShared,
  SPLITS,
  type SharedKind,
} from "./sharing-words.ts";
import { withBalances } from "./with-balances.ts";

/** Records of a prompt of which some pay and all have a share, with the other lists of its app. */
export interface SharedPlan {
  plan: Plan;
  /** What of the prompt says that it is shared, and by whom. */
  spans: Span[];
  finish: (app: AppSpecification) => AppSpecification;
}

const MONEY_LIST =
  /\b(?:costs?|expenses?|bills?|spending|kitty|debts?|payments?|what (?:we|each)(?:'ve| have)? (?:spent|paid)|sittings?|sits|exchanges|baby-?sitting|(?:points|hours|tokens) (?:each|per|of))\b/i;
const MONEY_HEAD =
  /\b(?:costs?|expenses?|bills?|spending|spent|spend|money|paid|pays|pay|kitty|debts?|shopping|purchases)\b/i;
const BEYOND_IT =
  /\b(?:pay (?:in|through|by|via|with)|send|e-?mail|whatsapp|sync\w*|log ?in|bank|venmo|paypal|phones)\b/i;
const MANY_FIELDS = 3;
const MAX_CATEGORIES = 12;
const MAX_NAMES = 20;
const BILLED: ReadonlySet<Label> = new Set(["FIELD", "ITEM", "OPTION", "TOOL", "LIST", "WISH"]);
const IN_PARTS: ReadonlySet<Label> = new Set(["HEAD", "SET", "FIELD", "OPTION", "WISH"]);
const FOLLOWING: ReadonlySet<Label> = new Set(["FIELD", "OPTION", "ITEM"]);
const ENDS: ReadonlySet<Label> = new Set(["LIST", "HEAD", "TOOL", "PART"]);
/** What of a prompt is read in other ways, wherever it stands. */
const ASIDE: ReadonlySet<Label> = new Set(["NAME", "NOT", "ABOUT", "LOOK", "TOOL", "BEYOND"]);

/** What pieces tell of costs that are shared, or hours that are given in turn; null where they tell of nothing such. */
export function sharedPlan(reading: Reading, cutPieces: readonly Piece[]): SharedPlan | null {
  const pieces = withLists(withoutParts(cutPieces), reading.text);
  const kind = meansShared(reading.text);
  if (kind === null || OTHER.test(reading.text) || pieces.some(({ label }) => label === "SAY")) return null;
  const cut = cutOf(reading, pieces);
  if (cut === null) return null;
  const { own: ofShared, others } = cut;
  const told = toldOf(reading, ofShared, kind);
  const draft = draftOf(reading, kind, cut);
  if (told.categories.length > 1)
    draft.extras.push(phrase("Category", { type: "choice", options: told.categories.slice(0, MAX_CATEGORIES) }));
  const own = told.fields
    .filter(({ label }) => label === "FIELD")
    .map(({ start, end }) => reading.text.slice(start, end));
  if (kind === "money" && own.length > 0 && !own.some((words) => NAMING.test(words))) addUsual(draft, told.hasDate);
  const shared = planOfPieces(reading, told.fields, draft);
  if (shared === null) return null;
  if (told.fieldCount >= MANY_FIELDS && !told.hasDate && kind === "money")
    shared.arrange.push({ draft, change: (list) => withoutDate(list) });
  const listed = others.filter(({ label }) => !ASIDE.has(label));
  const rest = listed.length === 0 ? null : planOfPieces(reading, listed);
  const isFirst =
    (ofShared[0]?.start ?? 0) < (listed.find(({ label }) => label === "LIST")?.start ?? reading.text.length);
  return {
    plan:
      rest === null
        ? shared
        : merged(isFirst ? [shared, rest] : [rest, shared], cut.isWhole ? draft.name : rest.name, rest.head),
    spans: told.spans,
    finish: (app) => withBalances(app, { kind, entity: draft.singular, people: peopleIn(reading.text), ...told }),
  };
}

/** Names one of them: the sitting, a description. */
const NAMING = /\b(?:what|descriptions?|titles?|names?|sitting|expense|items?|reason|purpose)\b/i;

/** "Which child it was for" does not name an expense: what there usually is stays beside it. */
function addUsual(draft: Draft, hasDate: boolean): void {
  const { domain } = draft;
  if (domain === null) return;
  draft.title = domain.title;
  draft.phrases.push({ ...phrase(domain.title, { type: "text" }), required: true });
  for (const [label, kind] of Object.entries(domain.fields))
    if (kind.type !== "date" || hasDate) draft.phrases.push(phrase(label, kind));
}

/** "Packing list, menu and the costs": where no site is asked for, what could be a section is a list. */
function withoutParts(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => (piece.label === "PART" ? { ...piece, label: "LIST" } : piece));
}

/** "Couples app with shared expenses, date nights": what is known as a list is no field of what is shared. */
function withLists(pieces: readonly Piece[], text: string): readonly Piece[] {
  const head = pieces.find(({ label }) => label === "HEAD");
  if (head === undefined) return pieces;
  const isList = (piece: Piece) =>
    withRowTold([head, piece], text).some(
      ({ label, start, said }) => label === "LIST" && start === piece.start && said !== undefined,
    );
  return pieces.map((piece) => (piece.label === "FIELD" && isList(piece) ? { ...piece, label: "LIST" } : piece));
}

interface Cut {
  /** The pieces that tell of what is shared. */
  own: Piece[];
  others: Piece[];
  /** There is nothing else. */
  isWhole: boolean;
  /** What the list is called, where it is one of several. */
  words: string | null;
}

function cutOf({ text }: Reading, pieces: readonly Piece[]): Cut | null {
  const wordsOf = ({ start, end }: Piece) => plainPiece(text.slice(start, end));
  const asked = askedIn(text);
  const says = (piece: Piece) =>
    saysShared(text.slice(piece.start, piece.end)) !== null || (IN_PARTS.has(piece.label) && touches(asked, piece));
  const isPeople = (piece: Piece) => piece.label === "LIST" && PEOPLE_NAME.test(wordsOf(piece));
  const lists = pieces.filter((piece) => piece.label === "LIST" && !isPeople(piece));
  const heads = pieces.filter(({ label }) => label === "HEAD");
  const isOfMoney = (piece: Piece) =>
    says(piece) ||
    MONEY_LIST.test(wordsOf(piece)) ||
    BALANCE.test(wordsOf(piece)) ||
    billsIn(wordsOf(piece)).length > 0;
  const isTold = lists.every(isOfMoney);
  const fields = pieces.filter(({ label }) => label === "FIELD").map(wordsOf);
  const hasPayer = fields.some((words) => /^(?:payer|other)$/.test(sharedFieldOf(words, false) ?? ""));
  const isOfHead = GIVES_HOURS.test(text) || heads.some((head) => says(head) || MONEY_HEAD.test(wordsOf(head)));
  if (isTold && (isOfHead || hasPayer || lists.length > 0 || heads.length === 0)) {
    const others = pieces.filter(
      (piece) =>
        isPeople(piece) || (ASIDE.has(piece.label) && (piece.label === "ABOUT" || !isOfShared(wordsOf(piece)))),
    );
    return { own: pieces.filter((piece) => !others.includes(piece)), others, isWhole: true, words: null };
  }
  const start =
    lists.find((list) => says(list) && MONEY_LIST.test(wordsOf(list))) ??
    lists.find((list) => MONEY_LIST.test(wordsOf(list))) ??
    lists.find(says) ??
    heads.find(says);
  const own = pieces.filter((piece, index) => {
    if (piece === start) return true;
    if (says(piece) && piece.label !== "HEAD" && !BEYOND_IT.test(wordsOf(piece))) return true;
    if (start === undefined) return false;
    const last = pieces.slice(0, index).findLast(({ label }) => ENDS.has(label));
    return last === start && (FOLLOWING.has(piece.label) || (piece.label === "WISH" && isAsked(wordsOf(piece))));
  });
  if (own.length === 0) return null;
  const words = start?.label === "LIST" ? wordsOf(start) : null;
  return { own, others: pieces.filter((piece) => !own.includes(piece)), isWhole: false, words };
}

/** Where "who owes who money" stands, of which pieces may have a part each. */
function askedIn(text: string): Span[] {
  return [OWES, SPLITS]
    .flatMap(({ source }) => [...text.matchAll(new RegExp(source, "giu"))])
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** Whether words speak of what every app has in which something is shared. */
export function isOfShared(words: string): boolean {
  return (
    isAsked(words) ||
    (MONEY_LIST.test(words) && !/\d/.test(words)) ||
    sharedFieldOf(words, true) !== null ||
    billsIn(words).length > 0
  );
}

/** What stands there anyway. */
function isAsked(words: string): boolean {
  return !BEYOND_IT.test(words) && (saysShared(words) !== null || BALANCE.test(words) || ADDED_UP.test(words));
}

interface Told {
  /** Fields of their own, and wishes. */
  fields: Piece[];
  fieldCount: number;
  hasDate: boolean;
  names: readonly string[];
  /** What bills there are: rent, wifi. */
  categories: string[];
  /** What who paid is called, and for whom: "Driver". */
  payer: string | null;
  sharedBy: string | null;
  spans: Span[];
}

function toldOf({ text }: Reading, own: readonly Piece[], kind: SharedKind): Told {
  const names: string[] = [];
  const told: Told = {
    fields: [],
    fieldCount: 0,
    hasDate: false,
    names,
    categories: [],
    payer: null,
    sharedBy: null,
    spans: [],
  };
  let isOfPeople = false;
  for (const piece of own) {
    const words = plainPiece(text.slice(piece.start, piece.end));
    const field = piece.label === "FIELD" ? sharedFieldOf(words, kind === "hours") : null;
    const bills = BILLED.has(piece.label) && field === null && kind === "money" ? billsIn(words) : [];
    if (piece.label !== "OPTION") isOfPeople = field === "payer" || field === "taker";
    if (piece.label === "FIELD" && bills.length === 0) told.fieldCount += 1;
    told.hasDate ||= field === "date" || (piece.label === "FIELD" && /\bdates?\b/i.test(words));
    if (field === "payer") told.payer ??= ownLabel(words);
    if (field === "taker") told.sharedBy ??= ownLabel(words);
    told.categories.push(...bills);
    const isName = bills.length === 0 && (piece.label === "ITEM" || (piece.label === "OPTION" && isOfPeople));
    const isOther =
      (piece.label === "FIELD" &&
        field === null &&
        bills.length === 0 &&
        !isAsked(words) &&
        !SHARERS.test(words) &&
        !touches(askedIn(text), piece)) ||
      (piece.label === "OPTION" && !isName && bills.length === 0) ||
      (piece.label === "WISH" && !isAsked(words) && bills.length === 0);
    if (isOther) told.fields.push(piece);
    else told.spans.push(piece);
    if (isName) names.push(nameOf(words));
  }
  const known = names.length < 2 ? (namesIn(text)?.names ?? names) : names;
  return { ...told, names: [...new Set(known.filter((name) => name !== ""))].slice(0, MAX_NAMES) };
}

/** Those who share it: no field of what is shared. */
const SHARERS =
  /^(?:(?:with|between|among|for) )?(?:my |our |the )?(?:room ?mates|flat ?mates|house ?mates|friends|family members)$/i;

/** "driver", and not "who paid". */
function ownLabel(words: string): string | null {
  return /^(?!who|whom|by|for|people|person|between|split)[\p{L}]+(?: [\p{L}]+)?$/iu.test(words)
    ? asLabel(words)
    : null;
}

const BILL =
  /^(?:rent|wi-?fi|internet|electricity|power|water|gas|heating|utilities|groceries|food|drinks?|fuel|petrol|parking|tolls|hotels?|accommodation|tickets|transport|cleaning|phone|insurance|netflix|subscriptions?|streaming|restaurants?|activities|supplies|household)$/i;

/** "rent wifi electricity": what there is to pay, and no fields. */
function billsIn(words: string): string[] {
  const all = words.split(/[ ,/]+/).filter((word) => !/^(?:and|the|our|for|like)$/i.test(word));
  return all.every((word) => BILL.test(word)) ? all.map(asLabel) : [];
}

function nameOf(words: string): string {
  const name = words.replace(/^(?:(?:between|among|and|with|for|by|us) )+/i, "").replace(/[()]/g, "");
  return /^(?:me|i|myself)$/i.test(name) ? "Me" : asLabel(name).slice(0, 60);
}

function draftOf({ text }: Reading, kind: SharedKind, { isWhole, words }: Cut): Draft {
  const domain = sharedDomain(kind, text);
  const draft = makeDraft({
    singular: domain.singular,
    plural: domain.plural,
    name: nameOfApp(text, kind),
    words: words ?? domain.plural,
    domain,
    isList: true,
  });
  return isWhole ? draft : { ...draft, page: kind === "money" ? "Expenses" : asLabel(domain.plural) };
}

const OCCASION =
  /\b((?:road |ski |hen |stag |family |group |city |camping |boat |band )?(?:trips?|holidays?|vacation|weekend|dinner|party|flat ?share|flat|household|house|band|team|office|boat|cabin|car ?pool|coffee|poker|restaurant|flatmate|housemate|roommate|festival|choir|darts|tour))s?\b/i;

/** "Holiday costs", "Flatmate bills", "Babysitting co-op" */
function nameOfApp(text: string, kind: SharedKind): string {
  if (kind === "hours") return asLabel((GIVES_HOURS.exec(text)?.[0] ?? "Hours").slice(0, 60));
  const occasion = (OCCASION.exec(text)?.[1] ?? "shared").toLowerCase().replace(/(?<=trip|holiday)s$/, "");
  const noun = ["kitty", "bills", "costs", "debts"].find((word) =>
    new RegExp(`\\b${word.replace(/s$/, "s?")}\\b`, "i").test(text),
  );
  return asLabel(`${occasion} ${noun ?? "expenses"}`);
}

function withoutDate(list: Parameters<Plan["arrange"][number]["change"]>[0]) {
  const { entity } = list;
  const fields = entity.fields.filter(({ type, label }) => type !== "date" || label !== "Date");
  const order = entity.order.field === "date" ? { field: null, direction: "descending" as const } : entity.order;
  return { ...list, entity: { ...entity, fields, order } };
}

function merged([first, second]: readonly [Plan, Plan], name: string | null, head: string | undefined): Plan {
  return {
    ...(head === undefined ? {} : { head }),
    name,
    drafts: [...first.drafts, ...second.drafts],
    fields: [...first.fields, ...second.fields],
    arrange: [...first.arrange, ...second.arrange],
    wishes: [...first.wishes, ...second.wishes],
    spans: [...first.spans, ...second.spans],
    sentences: first.sentences,
  };
}
