import { addNeededAmount } from "./fields/needed-amounts.ts";
import type { Domain } from "../domain.ts";
import { DOMAINS } from "../domains/domains.ts";
import { domainOfNoun, findDomain, isAmong } from "../domains/find-domain.ts";
import { LINK_RECORDS } from "../domains/link-records.ts";
import type { FieldPhrase } from "../field-phrase.ts";
import { fittedAmong } from "./fields/fitting-kinds.ts";
import { goByDayBeside } from "./relations/days-beside.ts";
import type { Draft } from "./draft.ts";
import { lendOfOwners } from "./relations/lent-lists.ts";
import { partNoun } from "./part-nouns.ts";
import { OUT_OF_REACH } from "./pieces/piece-labels.ts";
import { sortOfList } from "../subjects/subjects.ts";
import { asLabel } from "../words.ts";

/** Puts right what can be known only when all records are read. */
export function settleDrafts(drafts: readonly Draft[], about: string): void {
  lendOfOwners(drafts);
  for (const draft of drafts) {
    // The rooms of a house that is renovated have no seats.
    if (
      draft.singular === "room" &&
      draft.domain?.fields["Seats"] !== undefined &&
      (RENOVATED.test(about) || drafts.some(({ singular }) => STANDS_IN_ROOM.test(singular)))
    )
      draft.domain = null;
    // Pots beside plants are fired by nobody.
    if (draft.singular === "pot" && drafts.some(({ singular }) => /(?:^| )(?:plant|seed|herb)$/.test(singular)))
      draft.domain = null;
    // Who takes a course stands with the enrollments.
    if (draft.domain?.fields["Enrollment"] !== undefined && drafts.some(({ singular }) => ENROLLED.test(singular)))
      draft.domain = withoutField(draft.domain, "Enrollment");
    // Tickets of a concert are sold, and nobody solves them.
    if (draft.domain?.fields["Assignee"] !== undefined && isSoldFor(draft, drafts))
      draft.domain = domainOfNoun("concert tickets")?.domain ?? null;
    if (draft.domain?.name === "Measurements") draft.domain = measuredOf(draft.domain, about);
    if (draft.domain?.name === "Bookings" && !ROOMS.test(about)) draft.domain = withoutField(draft.domain, "What");
    // What is read in a group is measured on nobody, and games beside the nights when they are played are those on the shelf.
    if (draft.singular === "reading" && draft.domain?.name === "Measurements" && !MEASURED.test(about))
      readInBooks(draft, about);
    if (draft.singular === "game" && drafts.some(({ singular }) => /^game (?:night|session|evening)$/.test(singular)))
      draft.domain = domainOfNoun("board games")?.domain ?? draft.domain;
    // Everybody's ratings are a list: the recipes themselves have none.
    if (
      draft.singular !== "rating" &&
      draft.phrases.length === 0 &&
      drafts.some(({ singular }) => singular === "rating")
    )
      draft.domain = draft.domain === null ? null : withoutField(draft.domain, "Rating");
    // The day of an interview stands with the interviews.
    if (draft.domain?.fields["Interview"]?.type === "date" && drafts.some(({ singular }) => singular === "interview"))
      draft.domain = withoutField(draft.domain, "Interview");
    // Whoever applies for one of the jobs has no position beside it.
    if (draft.domain?.fields["Stage"] !== undefined && draft.singular === "candidate" && drafts.some(isJob))
      draft.domain = withoutField(draft.domain, "Position");
    workForCustomers(draft, about);
    // The characters of a screenplay have no hit points.
    if (draft.domain !== null && DOMAINS.includes(draft.domain) && !isAmong(draft.domain, about)) draft.domain = null;
    // What is known by nothing but its name has what such a list usually has.
    if (draft.phrases.length + draft.extras.length === 0) draft.domain ??= sortOfList(draft.plural);
    markThose(draft, drafts, about);
    // Who eats at a soup kitchen has answered no invitation, and who plays has no voice.
    if (draft.domain?.fields["Answer"] !== undefined && UNINVITED.test(about))
      draft.domain = ["Answer", "Number of people", "Food", "Table"].reduce(withoutField, draft.domain);
    if (/(?:^| )musician$/.test(draft.singular) && draft.domain?.fields["Voice"] !== undefined)
      draft.domain = withInstrument(draft.domain);
    // The clubs of a school have a leader, and no points.
    if (
      draft.singular === "club" &&
      draft.domain?.name === "Teams" &&
      drafts.some(({ singular }) => OF_SCHOOL.test(singular))
    )
      draft.domain = sortOfList("clubs");
    // Batches of students are groups that are taught, and nothing that is baked.
    if (draft.singular === "batch" && drafts.some(({ singular }) => OF_SCHOOL.test(singular)))
      draft.domain = sortOfList("student batches");
    draft.domain = titledAsCalled(draft);
    // What a coach teaches is the sport.
    if (COACH.test(draft.singular) && draft.domain?.fields["Subject"] !== undefined)
      draft.domain = withoutField(draft.domain, "Subject");
    if (draft.domain?.name === "Members") draft.domain = membersOf(draft.domain, draft, drafts, about);
    draft.domain = withoutListed(withoutContact(titledBeside(draft, drafts), draft, drafts), draft, drafts);
    draft.domain = withoutLoans(domainBeside(draft, drafts), draft, drafts);
    draft.phrases = draft.phrases.filter(({ label }) => !OUT_OF_REACH.test(label));
    addNeededAmount(draft);
    const timed = draft.phrases.map((phrase) => asTimeOfDay(phrase, draft.phrases));
    draft.phrases = fittedAmong(timed, `${draft.plural} ${draft.words} ${draft.name}`);
    goByDayBeside(draft, drafts);
    if (draft !== drafts[0] && !about.trimStart().toLowerCase().startsWith(draft.plural)) draft.isBeside = true;
    // "meals and a shopping list": its page is called so.
    if (drafts.length > 1 && /^(?:items|things)$/.test(draft.plural) && NAMED_LIST.test(draft.words))
      draft.page ??= asLabel(draft.words.toLowerCase());
    draft.others = drafts.flatMap((other) => (other === draft ? [] : [other.singular]));
    if (hasWinner(draft, drafts)) draft.phrases = draft.phrases.filter(({ label }) => !WON.test(label));
  }
}

/** Who is on the board and has paid is noted of a club, and of those who borrow its books by nobody. */
function membersOf(domain: Domain, draft: Draft, drafts: readonly Draft[], about: string): Domain {
  const isOfClub = draft === drafts[0] && CLUB.test(about) && !OF_READERS.test(about);
  const plain = isOfClub ? domain : withoutField(domain, "Role");
  const isPaid =
    drafts.some(({ singular }) => PAID_APART.test(singular)) ||
    draft.phrases.some(({ label }) => /\b(?:paid|fees?|payment|dues)\b/i.test(label));
  return isOfClub && !isPaid ? plain : withoutField(plain, "Fee paid");
}

const CLUB = /\b(?:clubs?|associations?|societ(?:y|ies)|unions?|memberships?|leagues?)\b/i;
const OF_READERS = /\b(?:books?|films?|movies?|library|reading|recipes?|games?)\b/i;
const OF_SCHOOL = /(?:^| )(?:student|pupil|child|kid|teacher)$/;

/** Costumes that are known as props go by their own name. */
function titledAsCalled({ domain, singular, phrases }: Draft): Domain | null {
  const own = singular.split(" ").at(-1) ?? singular;
  if (domain === null || phrases.length > 0 || domain.title.toLowerCase() !== domain.singular) return domain;
  if (domain.singular === own || domain.singular.split(" ").at(-1) === own) return domain;
  const title = asLabel(own);
  const examples = domain.examples.map(({ [domain.title]: name, ...others }) => ({ [title]: name ?? null, ...others }));
  return { ...domain, title, examples };
}

const UNINVITED = /\b(?:soup kitchen|shelter|food (?:bank|pantry)|homeless|hostel|hotel|guest ?house|motel|b&b)\b/i;
const INSTRUMENTS = ["Violin", "Cello", "Flute", "Trumpet", "Percussion"];

function withInstrument(domain: Domain): Domain {
  const { fields, ...rest } = withoutField(domain, "Voice");
  const examples = rest.examples.map((example, index) => ({
    ...example,
    Instrument: INSTRUMENTS[index % INSTRUMENTS.length] ?? "",
  }));
  const views = rest.views?.filter((view) => !("by" in view && view.by === "Voice"));
  return {
    ...rest,
    fields: { Instrument: { type: "text" }, ...fields },
    filters: rest.filters?.filter((label) => label !== "Voice"),
    examples,
    ...(views === undefined ? {} : { views }),
  };
}

const COACH = /(?:^| )(?:coach|trainer)$/;
const PAID_APART = /(?:^| )(?:fee|dues?|payment|contribution|subscription)$/;

/** A "reading app" where books are logged is of the books. */
function readInBooks(draft: Draft, about: string): void {
  draft.domain = /\bbooks?\b/i.test(about) ? (domainOfNoun("books")?.domain ?? null) : null;
  if (draft.domain !== null) [draft.singular, draft.plural, draft.name] = ["book", "books", "Books"];
}

function isSoldFor({ singular }: Draft, drafts: readonly Draft[]): boolean {
  return singular === "ticket" && drafts.some((each) => SHOWN.test(each.singular));
}

/** At home rooms have no seats either. */
const STANDS_IN_ROOM =
  /(?:^| )(?:plant|houseplant|chore|cleaning task|furniture|belonging|appliance|light|radiator|window|tenant|lodger|flatmate|roommate|box|storage box|bin|thing|item|repair|toy)$/;
const ENROLLED = /^(?:enrol?lment|registration)$/;

function isJob({ singular }: Draft): boolean {
  return /^(?:job|vacancy)$/.test(singular);
}

const SHOWN =
  /(?:^| )(?:event|concert|show|gig|performance|festival|match|game|party|raffle|trip|tour|film|screening|play)$/;
const MEASURED =
  /\b(?:blood|health|pressure|weight|sugar|glucose|temperature|meters?|sensors?|pulse|medical|sensor)\b/i;

const HIRED =
  /\b(?:appl(?:y|ied|ying|ications?)|interview\w*|employers?|salar(?:y|ies)|cv|resume|hunt\w*|job search|recruit\w*|vacanc\w+)\b/i;
const FOR_CUSTOMERS =
  /\b(?:customers?|clients?|plumb\w*|electric\w*|roof\w*|gardener|landscap\w*|clean(?:er|ing)\w*|handy\w*|painter|decorat\w*|carpent\w*|joiner\w*|builder|mechanic|garage|invoic\w*|quotes?|materials|freelanc\w*|agenc(?:y|ies)|contractor|call[- ]outs?|repairs?|workshop|tailor\w*|upholster\w*|locksmith|installations?|installers?|restor\w*|print shop)\b/i;

/** The jobs of a plumber are work for customers, and none to apply for. */
function workForCustomers(draft: Draft, about: string): void {
  if (draft.domain?.name !== "Job applications" || HIRED.test(about) || !FOR_CUSTOMERS.test(about)) return;
  draft.domain = domainOfNoun("work orders")?.domain ?? null;
  [draft.singular, draft.plural] = ["job", "jobs"];
  draft.name = draft.name.replace(/^Job applications$/, "Jobs").replace(/job applications$/, "jobs");
}

/**
 * What names a record beside lists that tell what usually names it: beside the products an order says nothing more of what
 * it is, and beside the clients an appointment is for something.
 */
function titledBeside({ singular, domain, phrases, extras }: Draft, drafts: readonly Draft[]): Domain | null {
  const title = domain?.title.toLowerCase() ?? "";
  const isTold = phrases.some(({ label }) => /\b(?:name|title|number|what|order)\b/i.test(label));
  const has = (noun: RegExp) => drafts.some((other) => other.singular !== singular && noun.test(other.singular));
  if (domain === null || isTold) return domain;
  // Who plays or sings has no lesson.
  if (domain.name === "Attendance" && domain.title === "Lesson" && !drafts.some((other) => TAUGHT.test(other.singular)))
    return calledBy(domain, "Occasion");
  // Where nobody is listed a loan goes by whoever has it.
  if (
    domain.name === "Loans" &&
    ![...phrases, ...extras].some(({ label }) => WHO_HAS.test(label)) &&
    !drafts.some((other) => BORROWS.test(other.singular))
  )
    return calledBy(domain, "Lent to");
  if (/(?:^| )(?:order|sale)$/.test(singular) && /^(?:what|order|item)$/.test(title) && has(ORDERED))
    return { ...domain, title: "Number" };
  const people = /^(?:customer|client)$/.test(title)
    ? "customer|client"
    : title.replace(/^animal name$/, "animal|pet|dog|cat|horse");
  if (!NAMED_BY.test(title) || !has(new RegExp(`(?:^| )(?:${people})$`))) return domain;
  return calledBy(domain, Object.keys(domain.fields).find((label) => NAMING.test(label)) ?? "For");
}

/** A domain whose records go by this field, with names for its examples. */
function calledBy(domain: Domain, title: string): Domain {
  const said = Object.keys(domain.fields).find(
    (label) =>
      domain.fields[label]?.type === "text" && domain.examples.every((each) => typeof each[label] === "string"),
  );
  const usual = NAMES[title.toLowerCase()] ?? OCCASIONS;
  const examples = domain.examples.map((example, index) => ({
    ...example,
    [title]: example[title] ?? (said === undefined ? null : example[said]) ?? usual[index % usual.length] ?? "",
  }));
  return { ...domain, title, examples };
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "lent to": ["Ravi", "Ines", "Lea", "Mr Weiss"],
  garment: ["Suit jacket", "Summer dress", "Trousers", "Winter coat", "Shirt"],
  occasion: ["Tuesday", "Thursday", "Saturday", "Sunday"],
  property: ["Flat by the harbour", "Garden cottage", "Loft, old town", "Lake house", "Studio"],
};
const TAUGHT = /(?:^| )(?:student|pupil|learner|child|kid|class|course|subject|teacher)$/;
const WHO_HAS = /^(?:who|whom|lent to|borrow\w*(?: by)?|friend|person|member|customer|reader|neighbour)$/i;
const BORROWS =
  /(?:^| )(?:member|borrower|reader|student|pupil|person|customer|family|friend|colleague|gardener|parent|child|kid|resident|neighbour|user|client|employee|contact)$/;
const OCCASIONS = ["First visit", "The usual", "Follow-up", "Check-up", "Short visit"] as const;

/** Fields that say in words what is one of another list: beside customers an order has no phone of theirs. */
function withoutContact(domain: Domain | null, draft: Draft, drafts: readonly Draft[]): Domain | null {
  if (domain === null) return null;
  const isKept = (noun: RegExp) => drafts.some((other) => other !== draft && noun.test(other.singular));
  const told = TOLD_BESIDE.filter(([, noun, of]) => of.test(draft.singular) && isKept(noun)).map(([label]) => label);
  return told.filter((label) => label in domain.fields).reduce(withoutField, domain);
}

/** Fields that are a list beside it: pets with vet visits have no "next vet visit", and with weigh-ins no weight. */
function withoutListed(domain: Domain | null, draft: Draft, drafts: readonly Draft[]): Domain | null {
  if (domain === null || draft.domain?.among !== undefined) return domain;
  const others = drafts.filter((other) => other !== draft);
  const isListed = (label: string) =>
    others.some(
      ({ singular, domain: of }) =>
        [`next ${singular}`, `last ${singular}`].includes(label.toLowerCase()) ||
        (MEASURED_AGAIN.test(label) && of?.fields[label] !== undefined && of.fields["Date"] !== undefined),
    );
  return Object.keys(domain.fields).filter(isListed).reduce(withoutField, domain);
}

/** What is measured now and then, each time on its day. */
const MEASURED_AGAIN = /^(?:weight|height|mileage|odometer|mood)$/i;

const NAMED_LIST = /^(?:shopping|grocery|packing|wish|to-?buy) ?list$/i;
const ORDERED = /(?:^| )(?:product|item|dish|cake|bouquet|bread|pizza|meal|candle|soap|menu item|part|book)$/;
const CUSTOMERS = /(?:^| )(?:customer|client)$/;
const DEALT = /(?:^| )(?:order|appointment|booking|reservation|job|repair|rental|alteration|delivery|commission)$/;
const TOLD_BESIDE: readonly [label: string, list: RegExp, of: RegExp][] = [
  ...["Products", "Product", "Items", "Item"].map((label): [string, RegExp, RegExp] => [label, ORDERED, DEALT]),
  ["Product", /(?:^| )(?:product|item|part|ingredient|material|bike|article)$/, /(?:^| )(?:supplier|vendor)$/],
  ["Phone", CUSTOMERS, DEALT],
  ["Email", CUSTOMERS, DEALT],
  [
    "With",
    /(?:^| )(?:stylist|barber|therapist|hairdresser|employee|staff member|doctor|dentist|groomer|technician)$/,
    DEALT,
  ],
  ["Treatment", /(?:^| )(?:service|treatment|package)$/, DEALT],
];
const NAMED_BY = /^(?:who|customer|client|guest|member|tenant|patient|pet|owner|dog|cat|horse|animal|animal name)$/;
const NAMING = /^(?:adopter|garment|item|what|problem|property|device|topic|occasion|design)$/i;

/** A weight tracker has no blood pressure, and a diary of that no weight. */
function measuredOf(domain: Domain, about: string): Domain {
  const measured = ["Weight", "Blood pressure", "Pulse"];
  const isTold = (label: string) => about.toLowerCase().includes(label.toLowerCase());
  const pressure = isTold("Blood pressure") && !isTold("Weight") ? findDomain("BP readings") : null;
  if (pressure !== null) return pressure.domain;
  return measured.some(isTold)
    ? measured.filter((label) => !isTold(label)).reduce((now, label) => withoutField(now, label), domain)
    : domain;
}

/** Beside a list of those who come the marks are of these: "attendance tracker with students and classes". */
function markThose(draft: Draft, drafts: readonly Draft[], about: string): void {
  if (draft.domain?.name !== "Attendance" || !DOMAINS.includes(draft.domain)) return;
  const marks = drafts.some(({ singular }) => COMES.test(singular)) ? partNoun("attendance records", about) : null;
  if (marks === null || marks.draft.domain === null) return;
  draft.domain = marks.draft.domain;
  [draft.singular, draft.plural] = ["attendance record", "attendance records"];
}

const COMES = /^(?:student|pupil|learner|child|member|employee)$/;

const RENOVATED = /\b(?:renovat|refurbish|redecorat|decorat|remodel|repaint|restor)\w*/i;
/** What is booked are rooms where these are spoken of. */
const ROOMS = /\b(?:rooms?|halls?|houses?|venues?|spaces?|cottages?|cabins?|studios?|centres?|centers?|lodges?)\b/i;

function withoutField(domain: Domain, left: string): Domain {
  return { ...domain, fields: Object.fromEntries(Object.entries(domain.fields).filter(([label]) => label !== left)) };
}

/** "when, from, until": of a day they are times. */
function asTimeOfDay(phrase: FieldPhrase, all: readonly FieldPhrase[]): FieldPhrase {
  const isPair = /^(?:from|until|to)$/i.test(phrase.label) && all.some(({ label }) => /^from$/i.test(label));
  // "idea, from, date": from whom.
  const isAlone = /^from$/i.test(phrase.label) && !all.some(({ label }) => /^(?:until|to|till)$/i.test(label));
  if (isAlone && all.length > 2 && phrase.kind.type === "date") return { ...phrase, kind: { type: "text" } };
  const hasDay = all.some(({ label, kind }) => kind.type === "date" && !/^(?:from|until|to)$/i.test(label));
  return isPair && hasDay ? { ...phrase, kind: { type: "time" } } : phrase;
}

const LENT = /^(?:lent to|borrowed by|lent on|borrower|with whom|return by|returned)$/i;

/** Beside a list of loans the things themselves say nothing of who has them. */
function withoutLoans(domain: Domain | null, draft: Draft, drafts: readonly Draft[]): Domain | null {
  const isLoan = ({ singular }: Draft) => /\b(?:loan|lending|borrowing|checkout)$/.test(singular);
  const labels = Object.keys(domain?.fields ?? {});
  if (domain === null || isLoan(draft) || !drafts.some(isLoan) || !labels.some((label) => LENT.test(label)))
    return domain;
  return {
    ...domain,
    fields: Object.fromEntries(Object.entries(domain.fields).filter(([label]) => !LENT.test(label))),
  };
}

/** Apartments with tenants are let, and not looked for. */
function domainBeside(draft: Draft, drafts: readonly Draft[]): Domain | null {
  const { domain } = draft;
  const other = Object.entries(domain?.beside ?? {}).find(([singular]) =>
    drafts.some((each) => each !== draft && each.singular === singular),
  );
  return other === undefined ? domain : ([...DOMAINS, ...LINK_RECORDS].find(({ name }) => name === other[1]) ?? domain);
}

const WON = /^(?:who won|(?:the )?winners?|won by)$/i;

/** Plays have a winner by themselves, where it is known who plays. */
function hasWinner({ domain }: Draft, drafts: readonly Draft[]): boolean {
  const to = domain?.links?.find(({ label }) => label === "Winner")?.to.split("|") ?? [];
  return drafts.some(({ singular }) => to.includes(singular));
}
