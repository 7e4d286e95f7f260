import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Domain } from "../../domain.ts";
import { domainOfNoun, type FoundDomain, isThingOf } from "../../domains/find-domain.ts";
import type { Label, Piece } from "../../pieces/labels.ts";
import { singularOf } from "../../words.ts";
import { ROWS_OF_KINDS } from "./rows-of-kinds.ts";
import { ROWS_OF_PASTIMES } from "./rows-of-pastimes.ts";
import { mainNamed } from "../kinds/kinds-of-apps.ts";
import { keptByApp } from "../kept-by-app.ts";
import { plainPiece } from "../pieces/piece-fields.ts";

/** What a noun in the row behind the name of an app means, by what the app is called. */
interface RowMeaning {
  head: RegExp;
  words: RegExp;
  label: Label;
  /** A field of the list that it stands behind, and not of what the app is called by. */
  stays?: true;
}

const ANY = /(?:)/;
const BOOKED = /\b(?:bookings?|appointments?|reservations?)\b/i;
const STORED = /\b(?:warehouses?|inventory|stock|shipments?|logistics)\b/i;
const APP = /\b(?:app|tracker|system|book|manager|software|scheduler|planner|database|log)[\s:,]*$/i;
const VEHICLES = /\b(?:cars?|vehicles?|vans?|motorbikes?|motorcycles?|trucks?|auto)\b/i;
/** What was done, one by one. */
const HISTORY = /^(?:service|maintenance|repair) (?:history|records?)$/i;
const MONEY =
  /\b(?:expenses?|spendings?|bills?|budget(?:ing)?|financ(?:e|es|ial)|money|subscriptions?|savings?|receipts?|invoices?|donations?|investments?|income|payments?)\b/i;

const MEANINGS: readonly RowMeaning[] = [
  ...ROWS_OF_KINDS,
  {
    head: /\b(?:guests|guest list|bookings?|reservations?|rsvps?|stays|airbnb)\b/i,
    words: /^(?:adults|children|kids|infants|babies|pets|seniors)$/i,
    label: "FIELD",
  },
  { head: ANY, words: /^(?:(?:nice |simple |progress )?(?:charts|graphs))$/i, label: "WISH" },
  { head: ANY, words: /^(?:monthly|weekly|yearly) (?:summary|summaries|overview|report|reports)$/i, label: "WISH" },
  {
    head: ANY,
    words:
      /^(?:upcoming|recent|latest) (?:deadlines|due dates|payments|renewals|transactions|bills|activity|activities)$/i,
    label: "WISH",
  },
  { head: /\b(?:shar|split)(?:ed|ing|ter|er)\b/i, words: /^(?:balances?|settlements?|debts)$/i, label: "ABOUT" },
  { head: /\bhabits?\b/i, words: /^(?:monthly|weekly|yearly|daily) (?:statistics|stats)$/i, label: "ABOUT" },
  {
    head: ANY,
    words: /^(?:insurance|warranty|renewal|registration|inspection|expiry|expiration|refill|service) dates$/i,
    label: "FIELD",
  },
  {
    head: /\b(?:house)?plants?\b/i,
    words: /^(?:fertili[sz]ers?|light (?:needs|requirements)|sunlight|light|pots?|pot size)$/i,
    label: "FIELD",
  },
  // What is kept of them is what they are due by.
  {
    head: /\b(?:projects?|tasks?|to-?dos?|team|work|agency|client)\b/i,
    words: /^(?:deadlines|due dates)$/i,
    label: "FIELD",
    stays: true,
  },
  {
    head: /\b(?:tasks?|to-?dos?|projects?|crm|meetings?|appointments?|bookings?|team|work)\b/i,
    words: /^(?:(?:follow-up|email|due date) )?reminders$/i,
    label: "BEYOND",
  },
  { head: /\b(?:wardrobe|closet|clothes)\b/i, words: /^outfits$/i, label: "LIST" },
  {
    head: ANY,
    words: /^(?:alerts?|notifications?|warnings?|reminders?) (?:for|about|when|on|to|before) /i,
    label: "BEYOND",
  },
  {
    head: /\b(?:journal|diary|log|tracker)\b/i,
    words: /^(?:daily|weekly|written|journal|diary) entries$/i,
    label: "ABOUT",
  },
  {
    head: /\b(?:weight|body|diet)\b/i,
    words: /^(?:(?:weight|weight loss|target) )?(?:goals|targets)$/i,
    label: "LIST",
  },
  { head: /\b(?:workouts?|fitness|gym|exercises?)\b/i, words: /^(?:body )measurements$/i, label: "LIST" },
  { head: /\b(?:photos?|pictures?|gallery)\b/i, words: /^(?:photo )?albums$/i, label: "LIST" },
  { head: /\b(?:photos?|pictures?|gallery)\b/i, words: /^captions$/i, label: "FIELD" },
  { head: /\b(?:clothes|wardrobe|closet|outfits?)\b/i, words: /^seasons$/i, label: "ABOUT" },
  {
    head: /\bmeeting (?:notes|minutes|app|log|tracker|manager)\b/i,
    words: /^(?:agenda|topics(?: discussed)?)$/i,
    label: "FIELD",
  },
  { head: /\bokrs?\b/i, words: /^(?:(?:team |company )?objectives|key results)$/i, label: "LIST" },
  {
    head: /\bokrs?\b/i,
    words: /^(?:progress(?: (?:percent(?:age)?|bars?|%))?|percent(?:age)? (?:complete|done|progress))$/i,
    label: "FIELD",
  },
  { head: /\bshifts?\b/i, words: /^(?:roles|positions)$/i, label: "FIELD" },
  {
    head: /(?:)/,
    words: /^(?:an? )?(?:status|kanban|progress|pipeline|drag[- ]and[- ]drop) boards?$/i,
    label: "WISH",
  },
  {
    head: /(?:)/,
    words: /^(?:expiry|expiration|renewal|deadline|due date|overdue) (?:warnings?|alerts?|notifications?|reminders?)$/i,
    label: "BEYOND",
  },
  { head: /\b(?:okrs?|kpis?|goals?|objectives?)\b/i, words: /^(?:owners|due dates|statuses)$/i, label: "FIELD" },
  { head: /\b(?:chores?)\b/i, words: /^points$/i, label: "FIELD" },
  { head: /\b(?:habits?|chores?)\b/i, words: /^streaks$/i, label: "WISH" },
  { head: /\b(?:periods?|cycles?|menstrual)\b/i, words: /^(?:(?:period|cycle) )?predictions?$/i, label: "WISH" },
  { head: VEHICLES, words: /^(?:fuel|petrol|gas|fuel log|fuel ups|fill-?ups|refuell?ings?)$/i, label: "LIST" },
  { head: VEHICLES, words: HISTORY, label: "LIST" },
  {
    head: VEHICLES,
    words: /^(?:mileage|odometer|insurance(?: renewals?| dates?)?|registration|licen[cs]e plates?)$/i,
    label: "FIELD",
  },
  { head: /\b(?:deliver(?:y|ies)|routes?|courier)\b/i, words: /^(?:delivery )?stops$/i, label: "LIST" },
  { head: /\b(?:parking|car park)\b/i, words: /^(?:parking )?(?:spots|spaces|bays|cars|vehicles)$/i, label: "LIST" },
  { head: /\b(?:gym|fitness|club|members?|studio)\b/i, words: /^(?:member |daily )?check[- ]?ins$/i, label: "LIST" },
  { head: APP, words: /^services$/i, label: "LIST" },
  { head: BOOKED, words: /^(?:available )?(?:time )?slots$/i, label: "LIST" },
  {
    head: /\b(?:construction|contractors?|renovation|remodel\w*|building|landscap\w*|jobs?)\b/i,
    words: /^progress (?:photos|pictures|images)$/i,
    label: "LIST",
  },
  { head: /\bcash\b/i, words: /^(?:opening|starting|closing|ending) (?:balance|cash|float)$/i, label: "FIELD" },
  {
    head: /\bcash (?:register|drawer|box|up)\b.*\b(?:log|sheet|report|tracker|app)\b/i,
    words: /^(?:(?:cash|card|total) )?(?:sales|expenses|payouts|deposits|tips|refunds)$/i,
    label: "FIELD",
  },
  { head: /\b(?:invoices?|quotes?|estimates?)\b/i, words: /^total$/i, label: "FIELD" },
  { head: ANY, words: /^total (?:price|cost|charge|amount due)$/i, label: "FIELD" },
  {
    head: ANY,
    words:
      /^(?:next|last|upcoming) (?:appointment|visit|service|payment|check-?up|vaccination|cleaning|oil change)(?: date| due)?$/i,
    label: "FIELD",
  },
  { head: ANY, words: /^(?:remaining|unused) (?:sessions|classes|visits|credits|lessons)$/i, label: "FIELD" },
  {
    head: /\b(?:orders?|bookings?|invoices?|jobs?|appointments?|rentals?|cakes?|commissions?|clients?|tuition|students?)\b/i,
    words: /^(?:remaining )?balance(?: (?:due|owed|remaining|left))?$/i,
    label: "FIELD",
  },
  {
    head: /\b(?:taxi|uber|lyft|cab|rideshare|delivery|courier|driver)\b.*\b(?:earnings|income|tips)\b/i,
    words: /^(?:trips|rides|fares|tips|fuel(?: costs?)?|miles|hours|expenses|deliveries|bonuses)$/i,
    label: "FIELD",
  },
  {
    head: /\b(?:expenses?|spendings?|costs)\b/i,
    words: /^(?:photos? of )?receipts?(?: (?:photos?|images?|pictures?|uploads?|scans?))?$/i,
    label: "FIELD",
  },
  { head: /\bfarm\b/i, words: /^(?:coops|barns|flocks|herds|paddocks|pens)$/i, label: "LIST" },
  {
    head: ANY,
    words: /^(?:table numbers?|late fees?|quantities|session length)$/i,
    label: "FIELD",
  },
  { head: BOOKED, words: /^(?:spots|places|seats) (?:left|available|remaining)$/i, label: "WISH" },
  {
    head: /\b(?:daily|site|construction|field) (?:reports?|log|diary)\b/i,
    words: /^(?:workers|crew|hours|weather|photos|deliveries|problems|equipment|materials)(?: used| on site)?$/i,
    label: "FIELD",
  },
  { head: BOOKED, words: /^deposits?(?: paid)?$/i, label: "FIELD" },
  { head: /\b(?:loyalty|rewards?)\b/i, words: /^(?:loyalty )?points$/i, label: "FIELD" },
  { head: ANY, words: /^notes (?:about|on|regarding) (?:their |the |its |each )?[\p{L}]+$/iu, label: "FIELD" },
  {
    head: /\b(?:dealer\w*|showroom)\b/i,
    words: /^(?:cars|vehicles|buyers|customers|test drives|leads)$/i,
    label: "LIST",
  },
  { head: /\b(?:pantry|food bank)\b/i, words: /^(?:families|households)(?: (?:served|helped))?$/i, label: "LIST" },
  {
    head: /\b(?:bees?|beehives?|hives?|honey|apiar(?:y|ies))\b/i,
    words: /^(?:hives|beehives|colonies|inspections)$/i,
    label: "LIST",
  },
  { head: STORED, words: /^(?:products|articles)$/i, label: "LIST" },
  { head: STORED, words: /^(?:min(?:imum)?|max(?:imum)?|safety) stock(?: levels?)?$/i, label: "FIELD" },
  { head: STORED, words: /^(?:incoming|inbound|inward)$/i, label: "ABOUT" },
  {
    head: ANY,
    words: /^low[- ]stock(?: (?:items?|products?|alerts?|warnings?|list|report|indicator))?$/i,
    label: "WISH",
  },
  { head: ANY, words: /^(?:(?:sale|selling|unit|retail) )?prices$/i, label: "FIELD" },
  {
    head: /\b(?:inventory|stock|shop|store|boutique|clothes|clothing|shoes|yarn|fabrics?|products?)\b/i,
    words: /^colou?rs$/i,
    label: "FIELD",
  },
  { head: ANY, words: /^check[- ]?(?:in|out)(?: times?| dates?| dates and times?)?$/i, label: "FIELD" },
  { head: /\bbab(?:y|ies)\b/i, words: /^(?:growth|weight and height)$/i, label: "LIST" },
  {
    head: MONEY,
    words:
      /^(?:set )?(?:monthly |category )?(?:budget limits?|spending limits?|budgets|limits)(?: (?:per|by|for each|for every) category)?$/i,
    label: "LIST",
  },
  { head: MONEY, words: /^(?:expense |spending )?categories$/i, label: "FIELD" },
  { head: /^(?!.*favou?rite)/i, words: /^(?:a |mark as |marking )?favou?rites?$/i, label: "FIELD" },
  {
    head: /\b(?:stock|inventory|warehouse)\b/i,
    words: /^(?:stock|goods) in(?:(?:,| and| ?\/| ?&) (?:stock |goods )?out)?$|^(?:stock |goods )?movements$/i,
    label: "LIST",
  },
  ...ROWS_OF_PASTIMES,
  {
    head: /\b(?:invoic(?:e|es|ing)|quot(?:e|es|ing|ations?)|estimates?|proposals?)\b/i,
    words: /^(?:(?:line|invoice|quote) )?items$/i,
    label: "LIST",
  },
];

const ROW: ReadonlySet<Label> = new Set(["LIST", "FIELD", "WISH", "PART", "LOOK", "OPTION"]);
const WORK = /^(?:job|task|chore)$/;
/** "gifts bought" */
const DEALT_WITH = /^([\p{L}-]+) (?:bought|given|read|watched|seen|paid|done|finished|played|cooked|visited)$/u;

/**
 * The row behind the name of an app by what everybody means there: "photo gallery with albums and captions" has albums and
 * a field, "meal planner with weekly menu" has the menu by what it is.
 */
export function withRowMeanings(pieces: readonly Piece[], text: string): Piece[] {
  const head = pieces.find(({ label }) => label === "HEAD");
  if (head === undefined) return [...pieces];
  const name = text.slice(head.start, head.end);
  const found = keptByApp(name);
  const staying = new Set<Piece>();
  const meant = pieces.map((piece, index): Piece => {
    if (!ROW.has(piece.label) || piece.start < head.end) return piece;
    // "plan (monthly, yearly)" is chosen.
    if (piece.label === "FIELD" && isChosen(pieces[index + 1], text)) return piece;
    const plain = plainPiece(text.slice(piece.start, piece.end)).toLowerCase();
    const known = MEANINGS.find((each) => each.head.test(name) && each.words.test(plain));
    if (known !== undefined) {
      const now = { ...piece, label: known.label };
      if (known.stays === true) staying.add(now);
      return now;
    }
    return piece.label === "LIST" && found !== null && isDealtWith(plain, found) ? { ...piece, label: "ABOUT" } : piece;
  });
  if (found === null) return meant;
  // What each of them has is told of them, in front of the lists beside them.
  const isOwn = (piece: Piece, index: number) =>
    piece.label === "FIELD" && pieces[index]?.label !== "FIELD" && !staying.has(piece);
  const at = meant.indexOf(head) + 1;
  const behind = meant.slice(at);
  return [
    ...meant.slice(0, at),
    ...behind.filter((piece, index) => isOwn(piece, index + at)),
    ...behind.filter((piece, index) => !isOwn(piece, index + at)),
  ];
}

function isChosen(next: Piece | undefined, text: string): boolean {
  return next?.label === "OPTION" && text.slice(next.start, next.end).trimStart().startsWith("(");
}

/**
 * How a list is called that is there by another name: "inventory with products" has products; null where its name stays, as
 * of "receipts" that stand for donations.
 */
export function calledAs(
  said: string,
  text: string,
  domain: Domain | null,
  head: string,
  about: string,
): string | null {
  const named = said.toLowerCase();
  const called = keptAs(named, head, about) === domain ? named : text.toLowerCase();
  return /^[\p{L}-]+s$/u.test(called) && !text.endsWith(` ${called}`) ? called : null;
}

/** The records that an app is called by, where a list beside its name means them. */
export function keptAs(plain: string, head: string, about = head): Domain | null {
  // Songs are played in set lists, and are none.
  if (/^set ?lists$/.test(plain) && !/set ?lists/i.test(head)) return null;
  const main = mainNamed(plain, head, about);
  if (main !== null) return main;
  const found = keptByApp(plainPiece(head));
  return found !== null && isKept(plain, found) ? found.domain : null;
}

/** "gifts bought": what is done with those that are kept. */
function isDealtWith(plain: string, { domain, words }: FoundDomain): boolean {
  const [, thing = ""] = DEALT_WITH.exec(plain) ?? [];
  return thing !== "" && (isThingOf(domain, thing) || words.split(" ").includes(singularOf(thing)));
}

/** What a firm has as its assets. */
const DEVICES = /^(?:devices|hardware|computers|laptops|equipment|it equipment|machines)$/;

/** Whether a list is the one that the app is called by: the menu of a meal planner, the clothes of a wardrobe. */
function isKept(plain: string, { domain, words }: FoundDomain): boolean {
  // "gym membership manager with members": each goes by its member.
  if (/^[\p{L}]+s$/u.test(plain) && domain.title.toLowerCase() === singularOf(plain) && "Phone" in domain.fields)
    return !("Time" in domain.fields || "Date" in domain.fields);
  if ((plain === "tasks" || HISTORY.test(plain)) && WORK.test(domain.singular)) return true;
  if (DEVICES.test(plain) && domain.singular === "asset") return true;
  if (/^(?:goods|articles|products)$/.test(plain) && domain.name === "Inventory") return true;
  // "travel planner with trips and itinerary": what is done each day.
  if (/^itinerar(?:y|ies)$/.test(plain)) return false;
  // "car maintenance with services": no services that somebody sells.
  if (plain === "services" && domain.name === "Service history") return true;
  const same = domainOfNoun(plain);
  return (
    same?.domain === domain &&
    singularOf(plain) !== domain.singular &&
    (same.isList || !words.includes(domain.singular))
  );
}

/** How many lists and fields of an app are what the row behind its name means otherwise: a list of captions, an entry's "daily entries". */
export function oddInRow(text: string, pieces: readonly Piece[], { entities }: AppSpecification): number {
  const meant = withRowMeanings(pieces, text);
  const changed = pieces.flatMap(({ start, end, label }) => {
    const now = meant.find((piece) => piece.start === start)?.label ?? label;
    return now === label || now === "LIST" ? [] : [{ now, noun: plainPiece(text.slice(start, end)).toLowerCase() }];
  });
  return changed.filter(({ now, noun }) =>
    entities.some(
      ({ plural, fields }) =>
        (plural === noun && now !== "ABOUT") ||
        (now !== "FIELD" && fields.some(({ label, type }) => type === "text" && label.toLowerCase() === noun)),
    ),
  ).length;
}
