import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { type FoundDomain, domainOfNoun, isThingOf } from "../../domains/find-domain.ts";
import type { Label, Piece } from "../../pieces/labels.ts";
import { singularOf } from "../../words.ts";
import type { Draft } from "../draft.ts";
import { keptByApp, keptOf } from "../kept-by-app.ts";
import { isPartDomain, partNoun } from "../part-nouns.ts";
import { plainPiece } from "../pieces/piece-fields.ts";

/** What each record has, and that is hardly ever a list of its own. */
const OF_RECORDS =
  /^(?:[\p{L}-]+ ){0,2}(?:dates?|stages?|status(?:es)?|types?|rates?|phone numbers?|serial numbers?)$|^(?:notes?|links?|photos?|pictures?|images?|times?|tags?|labels?|comments?|(?:star )?ratings?|categor(?:y|ies)|costs?|prices?|quantit(?:y|ies)|amounts?|priorit(?:y|ies)|deadlines?|names?|titles?|(?:e-?mail )?addresses|emails?|phones?|genres?|colou?rs?|sizes?|descriptions?|instructions?|steps|directions|ingredients|locations?|reps|sets|weights?|doses?|dosages?|durations?|(?:total |billable )?hours(?: worked)?|units?|barcodes?|warrant(?:y|ies)|skills|cuisines?|portions?|servings?|allerg(?:y|ies|ens)|nutrition|calories|macros|difficulty(?: levels?)?|levels?|platforms?|(?:cooking|prep|preparation) times?|assignees?|tax(?:es)?|vat|discounts?|due (?:days?|times?)|spend(?:ing)?|story points|(?:lead|delivery|response) times?|contact (?:info(?:rmation)?|details))$/iu;
/** What is done with records, and no list beside them. */
const DONE_WITH: readonly [RegExp, Label][] = [
  [
    /^(?:(?:push |email |daily |overdue |return |renewal |payment |expiry |due date |automatic |deadline )?(?:reminders?|notifications?|alerts?|alarms?))$/i,
    "BEYOND",
  ],
  [
    /^(?:(?:advanced |easy |quick )?(?:filters?|search|sorting|filtering)|(?:progress |status )?(?:charts?|graphs?)|(?:status|kanban|progress|pipeline) boards?|statistics|stats|exports?|export to [\p{L}]+)$/iu,
    "WISH",
  ],
];
const OF_LISTS =
  /^(?:[\p{L}-]+ )(?:dates?|stages?|phone numbers?)$|^(?:phone numbers?|due dates|deadlines|priorit(?:y|ies)|status(?:es)?)$/iu;
/** What goes with a list of the row, and not with what the app is called by. */
const OF_LISTED: readonly [fields: RegExp, list: RegExp][] = [
  [/^(?:sets|reps|repetitions|weights?|weight lifted|rest(?: times?)?|tempo)$/i, /^exercises$/],
  [/^(?:deadlines?|(?:project )?budgets?)$/i, /^(?:projects|commissions|assignments)$/],
  [/^ratings?$/i, /^(?:books|films|movies|games|albums|recipes|restaurants)$/],
];
/** What is spent by categories has a limit for each. */
const NO_SORTS = /\b(?:budgets?|expenses?|spendings?|money|finances?|quiz|forum|shop|store|limits?)\b/i;
/** Where photos are kept for themselves. */
const PHOTOS_KEPT =
  /\b(?:photos?|pictures?|albums?|galler(?:y|ies)|memor(?:y|ies)|trips?|travel\w*|famil(?:y|ies)|journal|diary)\b/i;
const RATINGS = /^(?:star )?ratings?$/;
/** How much there is of each. */
const STOCK = /^(?:current )?stock(?: (?:levels?|counts?|quantit(?:y|ies)|status))?$/i;
/** What only people have. */
const OF_PEOPLE = /^(?:birthdays?|groups?|companies|jobs?|job titles?|relationships?|departments?|roles?|positions?)$/i;
const PEOPLE =
  /^(?:contacts|people|employees|members|clients|customers|students|patients|friends|leads|staff|players|volunteers)$/;

/**
 * "Contact manager | with groups | , phone numbers | and birthdays": what stands in a row behind the name of records and
 * each of them has, as fields of theirs, in front of the lists.
 */
export function withFieldsOfKept(told: readonly Piece[], text: string): Piece[] {
  const pieces = withThoseMarked(told, text);
  const index = pieces.findIndex(({ label }) => label === "HEAD");
  const head = pieces[index];
  if (head === undefined) return [...pieces];
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  const kept = keptByApp(wordsOf(head));
  // "leads, deal stages and follow-up dates": of the list before them.
  if (kept === null)
    return pieces.map((piece, at) => {
      const before = pieces[at - 1];
      const isPicture = piece.label === "LIST" && /^(?:photos|pictures|images)$/i.test(plainPiece(wordsOf(piece)));
      const isTied = pieces[at + 1]?.label === "FIELD" && /^\s*(?:with|:|\()/.test(wordsOf(pieces[at + 1]!));
      // "Pantry list: categories, expiry"
      const isSorted =
        piece.label === "LIST" && before === head && /^(?:categories|tags)$/i.test(plainPiece(wordsOf(piece)));
      if (isSorted && !isTied && !NO_SORTS.test(text) && domainOfNoun(plainPiece(wordsOf(head)).toLowerCase()) !== null)
        return { ...piece, label: "FIELD" };
      // "boxes, rooms and photos"
      if (isPicture && !isTied && before?.label === "LIST" && !PHOTOS_KEPT.test(wordsOf(head)))
        return { ...piece, label: "FIELD" };
      const isTold = pieces[at + 1]?.label === "FIELD" && /^\s*(?:with|:|\()/.test(wordsOf(pieces[at + 1]!));
      return piece.label === "LIST" && before?.label === "LIST" && !isTold && OF_LISTS.test(plainPiece(wordsOf(piece)))
        ? { ...piece, label: "FIELD" }
        : piece;
    });
  const isOfPhotos = PHOTOS_KEPT.test(wordsOf(head)) || kept.domain.name === "Photos";
  const behind = pieces.slice(index + 1).map((piece, at): Piece => {
    const plain = plainPiece(wordsOf(piece));
    // "outfits, seasons, photos": each has one.
    if (piece.label === "LIST" && at > 0 && !isOfPhotos && /^(?:photos|pictures|images)$/i.test(plain))
      return { ...piece, label: "FIELD" };
    const meant = DONE_WITH.find(([pattern]) => pattern.test(plain))?.[1];
    return meant === undefined || !["LIST", "FIELD", "PART"].includes(piece.label) ? piece : { ...piece, label: meant };
  });
  const nounOf = (piece: Piece) => plainPiece(wordsOf(piece)).toLowerCase();
  const stop = behind.findIndex(
    (piece) =>
      !["LIST", "WISH", "FIELD"].includes(piece.label) && !(piece.label === "PART" && isFieldOf(nounOf(piece), kept)),
  );
  const row = stop === -1 ? behind : behind.slice(0, stop);
  const isTold = (at: number) => row[at + 1]?.label === "FIELD" && /^\s*(?:with|:|\()/.test(wordsOf(row[at + 1]!));
  const nouns = row.map(nounOf);
  // "suppliers and expiry dates": of the items of the inventory.
  const goesOn = (at: number): boolean =>
    row[at]?.label === "FIELD" &&
    /^\s*(?:,|and |& )(?! ?(?:each|every|all)(?: one)? (?:with|has|have|having) )/i.test(wordsOf(row[at])) &&
    (row[at - 1]?.label === "LIST" || goesOn(at - 1));
  // "trips, places, packing list and costs": where its records are one of the lists, the others are lists that are known.
  const isOne = (noun: string) => isThingOf(kept.domain, noun) || domainOfNoun(noun)?.domain === kept.domain;
  // "workouts, exercises, sets and reps": those of the exercises.
  const isOfListed = (at: number) =>
    !/^(?:task|to-?do)$/.test(kept.domain.singular) &&
    OF_LISTED.some(
      ([fields, list]) =>
        fields.test(nouns[at] ?? "") &&
        row.slice(0, at).some(({ label }, before) => label === "LIST" && list.test(nouns[before] ?? "")),
    );
  const isListed = row.some(({ label }, at) => label === "LIST" && isOne(nouns[at] ?? ""));
  // Of several people each has a rating of their own.
  const hasPeople = nouns.some((noun) => PEOPLE.test(noun) || /^(?:readers|users|judges|guests|kids)$/.test(noun));
  const isRating = (at: number) => !hasPeople && RATINGS.test(nouns[at] ?? "");
  const isKnown = row.map(
    ({ label }, at) =>
      (label === "LIST" || label === "PART" || goesOn(at)) &&
      !isTold(at) &&
      !isOfListed(at) &&
      isFieldOf(nouns[at] ?? "", kept) &&
      // "restaurant reservations with tables"
      !(
        isPartDomain(partNoun(nouns[at] ?? "", text)?.draft.domain ?? null) &&
        !OF_RECORDS.test(nouns[at] ?? "") &&
        !OF_PEOPLE.test(nouns[at] ?? "")
      ) &&
      !(isListed && domainOfNoun(nouns[at] ?? "") !== null && !STOCK.test(nouns[at] ?? "") && !isRating(at)),
  );
  // "projects, severity, steps to reproduce": what no list before it has goes with the field that it stands behind.
  const listAt = (at: number) => nouns[row.findLastIndex(({ label }, index) => index < at && label === "LIST")] ?? "";
  const isOwn = row.map(
    ({ label }, at) =>
      isKnown[at] === true ||
      (label === "FIELD" &&
        goesOn(at) &&
        isKnown[at - 1] === true &&
        row[at - 1]?.label === "FIELD" &&
        !isListBeside(label, nouns[at] ?? "", kept) &&
        Object.keys(domainOfNoun(listAt(at))?.domain.fields ?? { "": null }).every(
          (field) => field !== "" && field.toLowerCase() !== nouns[at],
        )),
  );
  // "practice tracker with songs, minutes practiced": behind a list that stood among the fields they go on.
  const first = row.findIndex(({ label }, at) => isListBeside(label, nouns[at] ?? "", kept));
  const isBesideList = (at: number) =>
    row[at]?.label === "FIELD" &&
    first !== -1 &&
    at > first &&
    !isTold(at - 1) &&
    !isListBeside("FIELD", nouns[at] ?? "", kept) &&
    !isFieldOf(nouns[at] ?? "", domainOfNoun(nouns[first] ?? "") ?? kept);
  for (const at of row.keys()) if (isBesideList(at)) isOwn[at] = true;
  const own = row.filter((_, at) => isOwn[at]).map((piece): Piece => ({ ...piece, label: "FIELD" }));
  const lists = row.flatMap((piece, at): Piece[] => {
    if (isOwn[at] === true) return [];
    if (isListBeside(piece.label, nounOf(piece), kept)) return [{ ...piece, label: "LIST" }];
    return [isOfListed(at) && (isRating(at) || !RATINGS.test(nounOf(piece))) ? { ...piece, label: "FIELD" } : piece];
  });
  // "inventory with products, suppliers and stock levels": those of the products.
  const at = lists.findIndex((piece) => piece.label === "LIST" && isOne(nounOf(piece))) + 1;
  // "ideas and votes, with status (planned, done)": what it may be stays behind it.
  const rest = behind.slice(row.length);
  const others = rest.findIndex(({ label }) => label !== "OPTION");
  const options = isOwn.at(-1) === true ? rest.slice(0, others === -1 ? rest.length : others) : [];
  return [
    ...pieces.slice(0, index + 1),
    ...lists.slice(0, at),
    ...own,
    ...options,
    ...lists.slice(at),
    ...rest.slice(options.length),
  ];
}

function isFieldOf(noun: string, { domain }: FoundDomain): boolean {
  const stem = singularOf(noun);
  if (stem === domain.singular || noun === domain.plural) return false;
  return (
    OF_RECORDS.test(noun) ||
    STOCK.test(noun) ||
    (OF_PEOPLE.test(noun) && PEOPLE.test(domain.plural)) ||
    // "clients" of projects are kept for themselves.
    (domainOfNoun(noun) === null &&
      Object.keys(domain.fields).some((label) => singularOf(label.toLowerCase()) === stem))
  );
}

/** "Attendance tracker for students": those who come are a list beside their marks. */
function withThoseMarked(pieces: readonly Piece[], text: string): Piece[] {
  return pieces.flatMap((piece) => {
    const found = piece.label === "HEAD" ? FOR_THOSE.exec(text.slice(piece.start, piece.end)) : null;
    if (found === null) return [piece];
    const end = piece.start + (found[1] ?? "").length;
    return [
      { ...piece, end },
      { ...piece, label: "LIST", start: end },
    ];
  });
}

const FOR_THOSE =
  /^(.*\battendance (?:tracker|app|register|system|log|manager|management (?:app|system))),? (?:for|of) (?:(?:my|our|the|all) )*(?:students|pupils|members|employees|children)[\s,:.]*$/isu;

/** "School timetable with homework and exams": records that are known, and no field of what the app is called by. */
function isListBeside(label: Label, noun: string, kept: FoundDomain): boolean {
  return (
    label === "FIELD" &&
    LISTS_BESIDE.test(noun) &&
    domainOfNoun(noun) !== null &&
    !isFieldOf(noun, kept) &&
    !isThingOf(kept.domain, noun)
  );
}

/** What is hardly ever a field of anything. */
const LISTS_BESIDE =
  /^(?:homework|exams|assignments|students|pupils|classes|lessons|courses|shifts|events|meetings|members|teachers|matches|players|teams|donors|donations|guests|volunteers|sponsors|customers|clients|employees|suppliers|vendors|invoices|orders|projects|tasks|appointments|rehearsals|songs|books|loans|polls)$/;

/** Fields that are told among lists are a few of those that the records have: "bug tracker with projects, severity and assignee". */
const MOST_BESIDE = 3;

export function keepUsual({ phrases, domain, plural }: Draft, pieces: readonly Piece[], text: string): boolean {
  const head = pieces.find(({ label }) => label === "HEAD");
  const stop = head === undefined ? 0 : head.end + (/[.!?;](?:\s|$)/.exec(text.slice(head.end))?.index ?? text.length);
  const kept = keptOf(text, pieces);
  if (phrases.length > MOST_BESIDE || isToldAtLength(plural, pieces, text)) return false;
  if (tellsDeeds(pieces, text)) return true;
  if (kept === null || kept.domain !== domain) return false;
  return pieces.some(({ label, start }) => label === "LIST" && start < stop) || isOfFeatures(phrases, pieces, text);
}

/** "Coin collection: photos, value, search, export": what an app can do stands among a few of the fields. */
function isOfFeatures(phrases: Draft["phrases"], pieces: readonly Piece[], text: string): boolean {
  const own = phrases.filter(({ label }) => !OF_RECORDS.test(label)).length;
  const isNamed = phrases.some(({ label }) => /^(?:name|title)$/i.test(label));
  return (
    phrases.length > 0 &&
    own < phrases.length &&
    own <= MOST_OWN &&
    !isNamed &&
    pieces.some(({ label, start, end }) => CAN_DO.has(label) && FEATURE.test(plainPiece(text.slice(start, end))))
  );
}

/** So many fields of their own beside those of anything are not all that is kept. */
const MOST_OWN = 2;
const CAN_DO: ReadonlySet<Label> = new Set(["WISH", "LOOK", "BEYOND", "LIST", "ABOUT"]);
const FEATURE =
  /^(?:search|filters?|sorting|dark (?:mode|theme)|charts?|graphs?|statistics|stats|export|csv export|import|reminders?|notifications?|calendar|backup|sync|streaks?|favou?rites?)$/i;

/** "rooms, bookings with date, start and end": what is listed behind its name is all that one of them has. */
function isToldAtLength(plural: string, pieces: readonly Piece[], text: string): boolean {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end).toLowerCase();
  return pieces.some((piece, index) => {
    const [first, ...more] = pieces.slice(index + 1, index + 4);
    return (
      piece.label === "LIST" &&
      wordsOf(piece).includes(plural.toLowerCase()) &&
      first?.label === "FIELD" &&
      /^\s*(?:with|:|\(|has|have|having) /.test(`${wordsOf(first)} `) &&
      more.length > 1 &&
      more.every(({ label }) => label === "FIELD")
    );
  });
}

/** "add recipes, upload photos and rate them": what is done with each says nothing of the rest that it has. */
export function tellsDeeds(pieces: readonly Piece[], text: string): boolean {
  const fields = pieces.filter(({ label }) => label === "FIELD");
  return fields.length > 0 && fields.every(({ start, end }) => DEED.test(text.slice(start, end)));
}

const DEED =
  /^[\s,]*(?:and )?(?:also )?(?:rate|score|write|take|leave|attach|upload|set|choose|assign|pick|add) (?:them|it|(?:(?:an?|the|my|some|each|every) )?[\p{L}]+(?: [\p{L}]+)?)[\s,.]*$/iu;

/** What is never kept for itself. */
const NO_LISTS =
  /^(?:story points|priorit(?:y|ies)|status(?:es)?|severit(?:y|ies)|due dates|deadlines? dates?|wins|losses|draws|ties|defeats|victories|assists)$/i;

/** What is wrong about an app that is called by its records: that it has none of them, or lists of what each of them has. */
export function missesKept(text: string, pieces: readonly Piece[], { entities }: AppSpecification): number {
  const kept = keptOf(text, pieces);
  const fields = entities.flatMap((entity) => entity.fields);
  // "deals with stages and notes": there is nothing to choose from. "a shopping list from the recipes" is none either.
  const odd =
    fields.filter(
      ({ label, ...field }) => (field.type === "choice" && field.options.length === 1) || / list /i.test(label),
    ).length + entities.filter(({ plural }) => NO_LISTS.test(plural)).length;
  // "Gym app: members, payments": of a place those are kept who come there.
  const isPlace =
    /^gym$/i.test(kept?.words ?? "") && entities.some(({ plural }) => /^(?:members|clients)$/.test(plural));
  if (kept === null || entities.length === 0 || isPlace) return odd;
  const isOf = ({ plural, singular }: Entity) =>
    isThingOf(kept.domain, plural) ||
    isThingOf(kept.domain, singular) ||
    singular === kept.words ||
    domainOfNoun(plural)?.domain === kept.domain ||
    singular.startsWith(`${kept.domain.name.toLowerCase()} `) ||
    keptByApp(`${singular} app`)?.domain === kept.domain;
  return (
    odd +
    (entities.some(isOf) ? 0 : 1) +
    entities.filter(({ plural }) => OF_RECORDS.test(plural) || STOCK.test(plural)).length
  );
}
