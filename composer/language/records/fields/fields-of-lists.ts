import { domainOfNoun, findDomain } from "../../domains/find-domain.ts";
import type { Domain } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import type { Piece } from "../../pieces/labels.ts";
import { singularOf } from "../../words.ts";
import { kindOfApp, mainOf } from "../kinds/kinds-of-apps.ts";
import { keptByApp } from "../kept-by-app.ts";
import { partNoun } from "../part-nouns.ts";
import { plainPiece } from "../pieces/piece-fields.ts";
import { ONE_OF, overlaps } from "./same-fields.ts";

/** Goods, one sort each. */
const GOODS =
  /(?:^| )(?:product|part|spare|item|good|article|bike|bicycle|ingredient|material|supply|book|plant|flower|wine|beer|bottle|tool|accessory|component|dress|shoe|fabric|toy|phone|medicine)$/;
/** What happens on a day, and is paid for or delivered. */
const DEALT =
  /(?:^| )(?:order|rental|hire|booking|reservation|appointment|job|repair|alteration|delivery|sale|invoice|stay|visit|session|lesson|shift|walk|loan|lease|fitting|viewing|event|quote|treatment|ticket|request|issue|complaint|application|grant|fee|bill|payment|donation|policy)$/;
const PERSON =
  /(?:^| )(?:customer|client|supplier|vendor|borrower|reader|employee|staff|staff member|driver|technician|mechanic|tenant|guest|owner|member|patient|stylist|barber|cleaner|crew member|worker|dentist|vet|doctor|trainer|walker|sitter|waiter|user|person|artist|author|composer|band|brewery|contact|contact person|funder|donor|sponsor|lender|insurer|vehicle|truck|van|car|category|location|warehouse|table|room)$/;

/** Which records usually have what is told. */
const USUALLY_OF: readonly [fields: RegExp, records: RegExp][] = [
  [
    /^(?:(?:current |minimum |min |low )?stock(?: levels?| count)?|quantit(?:y|ies)|qty|reorder (?:level|point)|sku|barcode|(?:sale|selling|purchase|buying|unit|cost|retail|wholesale) price|price|cost|expiry date|shelf)$/i,
    GOODS,
  ],
  [
    /^(?:(?:pick[- ]?up|delivery|due|drop[- ]?off|start|end|return|check[- ]?in|check[- ]?out|event|appointment|booking|rental|order|arrival|departure) (?:date|time|day)|dates?|time|table numbers?|late fees?|services?|paid|unpaid|total|total price|deposit|party size|number of guests|nights|rental (?:start|end)|delivery address|duration|status|payment status|labou?r hours|labou?r(?: cost)?|diagnosis|reason|tip|deposits|session length|(?:from|to|pick[- ]?up|drop[- ]?off) (?:address|location)|crew|parts used|weight(?: in [a-z]+)?|price per (?:kg|kilo|pound|lb|item|piece|night|hour)|ready(?: or not)?|(?:nightly|daily|hourly) (?:rate|fee)|arrival|departure|check[- ]?in|check[- ]?out)$/i,
    DEALT,
  ],
  [
    /^(?:mileage|odometer|licen[cs]e plate|plate|registration|vin|make|model|year|next service(?: due| date)?|last service)$/i,
    /(?:^| )(?:vehicle|car|van|truck|lorry|bus|bike|motorbike|machine)$/,
  ],
  [
    /^(?:breed|species|vaccinations?|vaccin(?:e|es|ations?) (?:expiry|due|dates?|status)(?: date)?|feeding (?:instructions|notes)|temperament|behaviou?r|notes (?:about|on) [a-z]+|pet food|microchip)$/i,
    /(?:^| )(?:pet|dog|cat|animal|horse|patient)$/,
  ],
  [
    /^(?:(?:renewal|start|end|expiry|expiration|notice) dates?|auto[- ]renewal)$/i,
    /(?:^| )(?:contract|agreement|subscription|licen[cs]e|lease|policy|domain|certificate)$/,
  ],
  [/^(?:rent|lease (?:start|end|dates?)|monthly rent)$/i, /^(?:lease|tenant|unit|apartment|property)$/],
  [
    /^(?:who won|winners?|(?:final )?scores?|(?:match |final )?results?)$/i,
    /(?:^| )(?:play|match|game night|session|fixture|round|game|race)$/,
  ],
  [
    /^(?:(?:minutes|hours|time) (?:practi[sc]ed|spent|played|trained|exercised|studied)|practice time|(?:daily )?minutes)$/i,
    /(?:^| )(?:session|practice|workout|training|entry)$/,
  ],
  [/^(?:sets|reps|repetitions|rest(?: times?)?|weights?)$/i, /(?:^| )(?:exercise|set)$/],
  [
    /^(?:averages?|handicaps?|elo(?: ratings?)?|ratings?|rank|goals|assists)$/i,
    /(?:^| )(?:player|member|golfer|bowler|roster|squad)$/,
  ],
  [/^(?:positions?|(?:jersey|shirt) numbers?|batting averages?)$/i, /(?:^| )(?:player|athlete)$/],
  [
    /^(?:lent to|loaned to|borrowed by|read status)(?: and [\p{L} ]+)?$/iu,
    /(?:^| )(?:book|game|movie|film|record|tool)$/,
  ],
  [/^(?:par|holes|slope(?: rating)?|course rating)$/i, /(?:^| )course$/],
  [
    /^(?:status|progress|pages|genres?|condition|value|publisher|format|isbn|ratings?|my rating|year|finished|read|watched|played|runtime|platform)$/i,
    /(?:^| )(?:book|comic|film|movie|show|series|game|album|record|song)$/,
  ],
  [
    /^(?:(?:passes|credits|classes|lessons|sessions|visits) (?:left|remaining|used)|allerg(?:y|ies)|emergency contacts?|t-?shirt sizes?)$/i,
    /(?:^| )(?:member|student|client|pupil|camper|child|kid|participant|guest|attendee)$/,
  ],
  [/^(?:(?:sold|sale|availability) status|sold)$/i, /(?:^| )(?:car|vehicle|property|item|product|house)$/],
  [
    /^(?:conditions?|rarity|grade)$/i,
    /(?:^| )(?:tool|toy|book|game|item|costume|instrument|equipment|dress|card|coin|stamp|bike|car|vehicle)$/,
  ],
  [/^(?:project )?budgets?$/i, /(?:^| )(?:project|commission|assignment|manuscript)$/],
  [
    /^(?:deadlines?|due dates?|due)$/i,
    /(?:^| )(?:project|task|order|job|request|ticket|assignment|milestone|commission|manuscript)$/,
  ],
  [/^(?:shots to take|deposit paid|gallery (?:link|delivered))$/i, /(?:^| )(?:shoot|session)$/],
  [
    /^(?:urgency|priority|severity|assignees?|assigned(?: to)?|who (?:it|they) (?:is|are) assigned(?: to)?|who is assigned(?: to (?:it|them))?)$/i,
    /(?:^| )(?:task|ticket|issue|bug|request|job|work order|lead|story|order|chore)$/,
  ],
  [
    /^contact (?:info(?:rmation)?|details|data)$/i,
    /(?:^| )(?:volunteer|member|parent|customer|client|vendor|supplier|student|player|guest|donor)$/,
  ],
  [/^points(?: earned)?$/i, /(?:^| )(?:visit|purchase|sale)$/],
  [
    /^(?:remaining|unused) (?:sessions|classes|visits|credits|lessons)$/i,
    /(?:^| )(?:client|member|customer|student|pupil)$/,
  ],
  [
    /^(?:next|last|upcoming) (?:appointment|visit|check-?up|cleaning|service)(?: date| due)?$/i,
    /(?:^| )(?:pet|patient|client|customer|vehicle|car|dog|machine)$/,
  ],
  [
    /^(?:check-?in status|checked[- ]in|ticket type|plus[- ]ones?|dietary \w+)$/i,
    /(?:^| )(?:attendee|guest|participant|visitor)$/,
  ],
  [/^(?:membership(?: type| plan| level)?|joined(?: on)?|join date|expiry date|renewal date)$/i, /(?:^| )member$/],
];

/** What any record may have: it goes with what was told before it. */
const PICTURES = /^(?:photos?|pictures?|images?)$/;
/** "projects, materials, costs and photos": of the projects. */
const NOT_PICTURED =
  /(?:^| )(?:cost|expense|payment|budget|note|task|weigh-in|weight|feeding|reading|schedule|visit|vet visit)$/;
const OF_ANY =
  /^(?:notes?|comments?|remarks?|photos?|pictures?|images?|names?|titles?|descriptions?|tags?|categor(?:y|ies)|types?|colou?rs?)$/i;
const TOLD = /^\s*(?:with|:|\(|has|have|each|per)(?![\p{L}])/iu;

interface Owner {
  /** Where it stands among the pieces. */
  at: number;
  singular: string;
  domain: Domain | null;
  isHead: boolean;
}

/**
 * "bikes, parts, suppliers, stock level, sale price": fields behind several lists stand at the list that usually has them,
 * and not at the one that happens to be the last.
 */
export function withFieldsAtTheirLists(told: readonly Piece[], text: string): Piece[] {
  const nounOf = ({ start, end }: Piece) => plainPiece(text.slice(start, end)).toLowerCase();
  const head = told.findIndex(({ label }) => label === "HEAD");
  const pieces = withPricesOfGoods(told, head, text, nounOf);
  const rows = pieces.flatMap(({ label, start, end }, at) =>
    label === "FIELD" && pieces[at - 1]?.label === "LIST" && !TOLD.test(text.slice(start, end))
      ? [{ first: at, owners: ownersIn(pieces.slice(0, at), head, text, nounOf) }]
      : [],
  );
  const { first, owners } = rows.find((row) => row.owners.length > 1) ?? { first: -1, owners: [] };
  const last = owners.at(-1);
  if (last === undefined || !(last.domain !== null || PERSON.test(last.singular))) return [...pieces];
  const length = pieces.slice(first).findIndex(({ label }) => label !== "FIELD" && label !== "WISH");
  const row = pieces
    .slice(first, length === -1 ? undefined : first + length)
    .flatMap((piece) => fieldOfRow(piece, owners, text));
  const placed = new Map<number, Piece[]>();
  let before: Owner[] = [last];
  for (const piece of row) {
    const noun = nounOf(piece);
    if (!OF_ANY.test(noun)) before = ownersOf(noun, owners);
    else if (PICTURES.test(noun) && NOT_PICTURED.test(last.singular)) before = owners.slice(0, 1);
    for (const { at } of before) placed.set(at, [...(placed.get(at) ?? []), piece]);
  }
  const starts = new Set(row.map(({ start }) => start));
  return pieces.flatMap((piece, at) => (starts.has(piece.start) ? [] : [piece, ...(placed.get(at) ?? [])]));
}

/** "Canteen orders with dishes, prices and students": what the head was given and a list behind it has more surely. */
function withPricesOfGoods(
  pieces: readonly Piece[],
  head: number,
  text: string,
  nounOf: (piece: Piece) => string,
): Piece[] {
  const lists = pieces.filter(isList);
  const from = Math.min(...lists.map(({ start }) => start));
  const owners = ownersIn(pieces, head, text, nounOf);
  const own = owners.find(({ isHead }) => isHead) ?? null;
  const moved = new Map<Piece, number>();
  for (const [at, piece] of pieces.entries()) {
    const isOfHead = at > head && pieces.slice(head + 1, at + 1).every(({ label }) => label === "FIELD");
    if (!isOfHead || piece.start < from || !PRICES.test(nounOf(piece))) continue;
    const better = owners.find(({ singular }) => SOLD.test(singular));
    if (better !== undefined && (own === null || scoreOf(nounOf(piece), own) < 3)) moved.set(piece, better.at);
  }
  if (moved.size === 0) return [...pieces];
  return pieces.flatMap((piece, at) =>
    moved.has(piece) ? [] : [piece, ...[...moved].flatMap(([field, owner]) => (owner === at ? [field] : []))],
  );
}

/** "menu" is no section where records are told. */
function isList({ label }: Piece): boolean {
  return label === "LIST" || label === "PART";
}

const PRICES = /^(?:(?:unit|sale|selling) )?prices?$/i;
const SOLD =
  /(?:^| )(?:dish|service|product|item|menu item|menu|drink|pizza|cake|treatment|room|class|package|part|bouquet)$/;

/** A field or two behind a row of lists are not all that the records have, where what they are in such an app is known. */
export function keepInRow(drafts: readonly Draft[], pieces: readonly Piece[], text: string): void {
  const lists = pieces.filter(({ label }) => label === "LIST").length;
  const row = pieces.filter(({ label }) => label === "FIELD").toSorted((a, b) => a.start - b.start);
  const [first] = row;
  if (first === undefined || lists < 3 || row.some(({ start, end }) => TOLD.test(text.slice(start, end)))) return;
  for (const draft of drafts)
    if (draft.domain?.among !== undefined && draft.phrases.length > 0 && draft.phrases.length <= MOST_BESIDE)
      draft.keepsUsual = true;
}

/** So many fields leave the usual ones as they are. */
const MOST_BESIDE = 2;

/** A piece of the row where it is a field; the total of an order is one, though it may be a wish elsewhere. */
function fieldOfRow(piece: Piece, owners: readonly Owner[], text: string): Piece[] {
  const words = text.slice(piece.start, piece.end);
  if (/^\s*[.;]/.test(words)) return [];
  if (piece.label === "FIELD") return [piece];
  const isTotal = /^total$/i.test(plainPiece(words)) && owners.some(({ singular }) => DEALT.test(singular));
  return isTotal ? [{ ...piece, label: "FIELD" }] : [];
}

/** The lists of the row, and the records that the app is called by. */
function ownersIn(before: readonly Piece[], head: number, text: string, nounOf: (piece: Piece) => string): Owner[] {
  const name = head === -1 ? "" : text.slice(before[head]?.start ?? 0, before[head]?.end ?? 0);
  const noun = plainPiece(name).toLowerCase();
  // "Campground reservations with sites, campers, arrival": the records themselves.
  const kind = kindOfApp(name, text);
  const main = kind === null ? null : mainOf(kind, text);
  const kept =
    name === "" || main?.domain != null
      ? null
      : (keptByApp(name) ?? (DEALT.test(singularOf(noun)) ? findDomain(noun) : null));
  const lists = before.flatMap((piece, at): Owner[] => {
    const singular = singularOf(nounOf(piece));
    if (!isList(piece) || /\s\S+\s/.test(singular)) return [];
    const domain = partNoun(nounOf(piece), text)?.draft.domain ?? domainOfNoun(nounOf(piece))?.domain ?? null;
    return [{ at, singular, domain, isHead: false }];
  });
  if (main?.domain != null) return [{ at: head, singular: main.singular, domain: main.domain, isHead: true }, ...lists];
  // A rent tracker keeps rents, and a library no libraries.
  const isCalledSo = kept !== null && (!kept.isList || noun.split(" ").includes(kept.domain.singular));
  return kept === null || !isCalledSo
    ? lists
    : [{ at: head, singular: kept.domain.singular, domain: kept.domain, isHead: true }, ...lists];
}

/** The owners that a field stands at: all goods have a stock, and of others the last that has it. */
function ownersOf(noun: string, owners: readonly Owner[]): Owner[] {
  const last = owners.slice(-1);
  const scores = owners.map((owner) => scoreOf(noun, owner));
  const most = Math.max(...scores);
  if (most === 0 || scores.at(-1) === most) return last;
  const goods = owners.filter(
    ({ singular, isHead }, index) => !isHead && GOODS.test(singular) && (scores[index] ?? 0) > 0,
  );
  if (goods.length > 1) return goods;
  return owners.filter((_, index) => scores[index] === most).slice(-1);
}

const OF_EXERCISES = /^(?:sets|reps|repetitions|rest(?: times?)?|weights?|weight lifted)$/i;

function scoreOf(noun: string, { singular, domain }: Owner): number {
  const labels = Object.keys(domain?.fields ?? {});
  // A workout has sets where no exercise does.
  if (OF_EXERCISES.test(noun) && /(?:^| )exercise$/.test(singular)) return 4;
  if (
    labels.some((label) => label.toLowerCase() === noun || ONE_OF.some((same) => same.test(label) && same.test(noun)))
  )
    return 3;
  if (USUALLY_OF.some(([fields, records]) => fields.test(noun) && records.test(singular))) return 2;
  // Where no goods have it, it is what a job or an order costs.
  if (/^(?:price|cost)$/.test(noun) && DEALT.test(singular)) return 1;
  return noun.includes(" ") && labels.some((label) => overlaps(label, noun)) ? 1 : 0;
}
