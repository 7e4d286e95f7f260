import { claim } from "../claims.ts";
import { isClosedWord } from "../closed-words.ts";
import { findAll, type Reading, type Recognizer, type Span, touches } from "../recognizer.ts";
import { asLabel } from "../words.ts";
import { CATALOGUES, type ToldRow } from "./catalogues.ts";
import { chooseSections } from "./choose-sections.ts";
import type { SiteWish } from "./compose-site.ts";
import { findSubject, type Subject } from "./find-kind.ts";
import { isPriced, placeOfPrices } from "./price-place.ts";
import { plainNameOf } from "./plain-name.ts";
import { workName } from "./trade-names.ts";
import { sectionsOfKind } from "./kind-sections.ts";
import { withoutOwnPrices } from "./own-prices.ts";
import { type OwnSection, readAsked } from "./read/read-asked.ts";
import { readFacts } from "./read/read-facts.ts";
import { chooseForms, findSentLists, readFormFields } from "./read/read-forms.ts";
import { readClasses } from "./read/read-classes.ts";
import { readCourses, readItems, readNames, readTopics } from "./read/read-items.ts";
import { readLinks } from "./read/read-links.ts";
import { asSentence, readOwnWords, readSlogan } from "./read/read-own-words.ts";
import { readPeople, readPeopleBy } from "./read/read-people.ts";
import { moneyOfPlace } from "./place-money.ts";
import { planOf, type PricesRead, readPrices } from "./read/read-prices.ts";
import { readQuestions } from "./read/read-questions.ts";
import { type FoundSection, findSections } from "./section-words.ts";
import { isOccasion, type SectionName } from "./site-kind.ts";
import { findLimits } from "./site-limits.ts";
import { partsOfSite } from "./site-part.ts";
import { isRecords, notRecords } from "./site-records.ts";
import { formTitles, titlesOf } from "./site-titles.ts";
import { countsOf } from "./told-sections.ts";
import { findVenue, followsName, formTails, offers } from "./site-told.ts";
import { findThingFields } from "./split-pieces.ts";

/** A whole site, with what its trade usually has and with what the prompt asks for. */
const recognizeSite: Recognizer = (whole) => {
  const refused = findAll(whole, NOT_NEEDED).map(({ span }) => span);
  const unclaimed = { ...whole, negated: [...whole.negated, ...refused] };
  const top = readSlogan(whole);
  const reading = claim(unclaimed, top.spans);
  const elsewhere = readLinks(reading);
  const limits = findLimits(claim(reading, elsewhere.spans));
  let open = claim(reading, [...elsewhere.spans, ...limits.spans]);
  const sent = findSentLists(open);
  open = claim(open, sent.spans);
  const classes = readClasses(open);
  open = claim(open, classes.spans);
  const facts = readFacts(open);
  open = claim(open, facts.spans);
  const read = readPrices(open);
  const named = findSections(claim(open, read.spans));
  const fieldsOf = named.map((section) =>
    section.name === "form" ? readFormFields(open, section, named) : { phrases: [], spans: [] },
  );
  const fieldSpans = fieldsOf.flatMap(({ spans }) => spans);
  const asked = withoutOwnPrices(
    open.text,
    named.filter(({ found }) => !touches(fieldSpans, found.span)),
  );
  const people = [
    ...asked.filter(({ name }) => name === "team").map(({ found }) => readPeople(open, found.span.end)),
    readPeopleBy(open),
  ].find((each) => each.people.length > 0);
  // A name or a trade may hold the word for a section: sections do not hide them.
  const subject = findSubject(
    claim(open, [...read.spans, ...(people?.spans ?? [])]),
    asked.length + (read.plans.length > 0 ? 1 : 0) + facts.hours.length,
  );
  if (subject === null) return [];
  // One price is a plan where the site has plans, and a fact elsewhere.
  const hasPlans =
    read.single !== null &&
    read.label === undefined &&
    (subject.kind.sections.includes("pricing") || asked.some(({ name }) => name === "pricing"));
  const prices: PricesRead = hasPlans ? { ...read, plans: planOf(read.single ?? ""), single: null } : read;
  const ofSite = [...asked, ...sectionsOfKind(open, subject.kind, asked)].filter(
    ({ found, name }) => !touches(subject.spans, found.span) || isTailOf(subject, found.span, name),
  );
  const understood: Span[] = [
    ...refused,
    ...top.spans,
    ...elsewhere.spans,
    ...limits.spans,
    ...sent.spans,
    ...classes.spans,
    ...facts.spans,
    ...prices.spans,
    ...fieldSpans,
    ...subject.spans,
    ...frameSpans(open),
  ];
  const fields = findThingFields(reading, headEnd(subject)).filter(
    (span) => !ofSite.some(({ found, name }) => name === "form" && found.span.end === span.start),
  );
  const sections = withoutParts(claim(open, understood), ofSite).filter(
    ({ found, name }) =>
      !touches(fields, found.span) && (name in CATALOGUES || !fields.some(({ start }) => start === found.span.end)),
  );
  const spans: Span[] = [
    ...understood,
    ...sections.map(({ found }) => found.span),
    // Of a catalogue all that one usually has is there.
    ...fields.filter(({ start }) =>
      sections.some(
        ({ found, name }) =>
          name in CATALOGUES &&
          found.span.end <= start &&
          /^(?: (?:of|for) [\p{L} ]{2,24})?$/u.test(reading.text.slice(found.span.end, start)),
      ),
    ),
  ];
  if (people !== undefined) spans.push(...people.spans);
  const questions = readQuestions(reading, sections);
  spans.push(...questions.spans);
  const services = readItems(
    claim(open, spans),
    sections.filter(({ name }) => name === "features"),
    spans,
  );
  if (services.length === 0) services.push(...readTopics(claim(open, spans), subject, spans));
  const rows: Partial<Record<SectionName, ToldRow[]>> = {};
  for (const { name, found } of sections) {
    if (!(name in CATALOGUES) || rows[name] !== undefined) continue;
    if (fields.some(({ start }) => start === found.span.end)) continue;
    const read = readNames(claim(open, spans), found.span.end);
    if (read.names.length === 0) continue;
    rows[name] = read.names.map((each) => ({ name: asLabel(each), amount: null, period: null }));
    spans.push(...read.spans);
  }
  if (classes.rows.length > 0) rows.timetable = classes.rows;
  const options = readCourses(open);
  spans.push(...options.spans);
  const words = readOwnWords(claim(open, spans));
  spans.push(...words.spans);
  const more = readAsked(claim(open, spans), { sections, headEnd: headEnd(subject), fields, isRecords });
  spans.push(...more.spans);
  spans.push(...formTails(claim(open, spans), sections));
  const told = [...words.told, ...more.told.map(asSentence)];
  // "Kew Gardens" of a wedding is where it is.
  const at = findVenue(claim(open, spans));
  if (at !== null) spans.push(at.span);
  const venue = at ?? (isOccasion(subject.kind) ? more.names[0] : undefined);
  const ownNames = isOccasion(subject.kind) ? [] : more.names;
  spans.push(...more.names.map(({ span }) => span));
  const role = more.own.find(
    ({ title, span }) =>
      subject.kind.isPerson === true && title.split(" ").length < 5 && followsName(reading, subject, span),
  );
  const offered =
    services.length > 0
      ? []
      : offers(
          reading,
          subject,
          more.own.filter((each) => each !== role),
          sections,
        );
  services.push(...offered.map(({ title }) => title));
  // "£60 for 6 weeks" is a price.
  // What was told of somebody stands below "About him".
  const whom = told.length === 0 ? undefined : more.own.find(({ title }) => /^About \p{Ll}+$/u.test(title));
  const sums = more.own.filter(({ title, points }) => points.length === 0 && /^[£$€] ?\d/.test(title));
  const own = [
    ...more.own.filter((each) => each !== role && !offered.includes(each) && !sums.includes(each) && each !== whom),
    ...ownNames.slice(0, 3).map(({ name, span }): OwnSection => ({ title: name, points: [], span })),
  ].toSorted((a, b) => a.span.start - b.span.start);

  const pricesIn = placeOfPrices(reading, subject, sections, prices);
  const contact = [
    ...(venue === undefined ? [] : [{ label: "Where", value: venue.name }]),
    ...facts.contact,
    ...sums.map(({ title }) => ({ label: "Price", value: title })),
    ...(prices.single === null ? [] : [{ label: prices.label ?? "Price", value: prices.single }]),
  ];
  const wish: SiteWish = {
    subject,
    sections: chooseSections(
      reading,
      subject,
      // What was priced is listed once.
      sections.map((section) =>
        pricesIn !== null && isPriced(section, prices) ? { ...section, name: pricesIn } : section,
      ),
      {
        instead: sections.some((section) => section.name === "features" && isPriced(section, prices))
          ? ["features"]
          : [],
        hasClasses: classes.rows.length > 0,
        prices: prices.plans.length === 0 ? null : (pricesIn ?? "pricing"),
        hasFacts: facts.hours.length + contact.length > 0 || (subject.day !== null && subject.kind.facts !== undefined),
        hasContact:
          facts.contact.some(({ href }) => href !== undefined) ||
          elsewhere.links.some(({ href }) => /^(?:mailto|tel):|wa\.me/.test(href ?? "")),
        hasServices: offered.length > 0,
        hasLinks: elsewhere.links.length > 0,
        hasWords: told.length > 0,
        hasPeople: people !== undefined,
        hasList: sent.list !== null,
        own: own.map(({ span }) => span),
      },
    ),
    own,
    titles: titlesOf(
      more.titles.map(({ section, title }) => ({
        section: pricesIn !== null && isPriced(section, prices) ? { ...section, name: pricesIn } : section,
        title,
      })),
    ),
    forms: [],
    name: subject.name ?? workName(plainNameOf(subject, reading.text)),
    counts: countsOf(reading.text, sections),
    plans: prices.plans,
    pricesIn,
    rows,
    currency: prices.currency ?? moneyOfPlace(subject.place, reading.text) ?? "USD",
    people: people?.people ?? [],
    hours: facts.hours,
    contact,
    links: elsewhere.links,
    questions: questions.questions,
    slogan: top.slogan,
    role: role?.title ?? null,
    told,
    services,
    options: options.items,
  };
  const forms = wish.sections.includes("form")
    ? chooseForms(subject, named, fieldsOf, sections, sent, formTitles(more.titles))
    : [];
  return partsOfSite(
    { ...wish, forms },
    {
      spans: joined(reading, spans),
      asked: new Set(
        sections
          .filter(({ isPage, name }) => isPage || (pagesListed(reading) && name !== "call"))
          .map(({ name }) => name),
      ),
      isOnePage: isOnePageSaid(reading.text),
      limits: limits.limits,
      links: elsewhere,
      closed: notRecords(reading, headEnd(subject), fields),
    },
  );
};

/** "Testimonials are not needed" */
const NOT_NEEDED = /(?:[\p{L}'-]+ ){1,3}(?:(?:is|are) )?not (?:needed|wanted|necessary|required)\b/gu;

/** In their order; tools stand before them, records after. */
export const SITES: readonly Recognizer[] = [recognizeSite];

/** What stands between understood words and only joins them is understood too: "with", commas, "and a". */
function joined({ text }: Reading, spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const gaps = sorted.flatMap((span, index): Span[] => {
    const start = Math.max(0, ...sorted.slice(0, index).map(({ end }) => end));
    return start < span.start && JOINT.test(text.slice(start, span.start)) ? [{ start, end: span.start }] : [];
  });
  return [...sorted, ...gaps];
}

const JOINT =
  /^(?:[\s,;:&+()-]|\b(?:and|with|plus|also|has|have|having|including|includes?|an?|the|of|for|my|our|that|which|it|its|as well as|is|in|on|should|needs?|some|then|one|want|like|i|we|by|where|page|section|or)\b)*$/i;

/** Behind the words that say what the site is for. */
function headEnd({ spans }: Subject): number {
  return Math.min(...spans.map(({ end }) => end), Number.MAX_SAFE_INTEGER);
}

/** Words for sections that are a part of others: "work" of "work experience". */
function withoutParts(reading: Reading, sections: readonly FoundSection[]): FoundSection[] {
  return sections.filter(({ name, found }) => {
    if (name === "call") return true;
    // "A site about volcanoes" asks for no section.
    if (/^about$/i.test(found.text) && touches(reading.claimed, { start: found.span.end + 1, end: found.span.end + 2 }))
      return false;
    const next = reading.words.find(({ start }) => start === found.span.end + 1);
    return (
      next === undefined ||
      reading.text[found.span.end] !== " " ||
      isClosedWord(next.text) ||
      /^\p{Lu}/u.test(reading.text.slice(next.start, next.end)) ||
      touches(reading.claimed, next) ||
      sections.some(({ found: other }) => other.span.start === next.start)
    );
  });
}

/** "Photo gallery" is a trade as well as a section: it stays a section where it stands behind the trade's words. */
function isTailOf({ spans }: Subject, span: Span, name: SectionName): boolean {
  return (
    name === "blog" &&
    spans.some((each) => each.start === span.start && each.end === span.end) &&
    spans.length > 1 &&
    spans.some((each) => each.end < span.start)
  );
}

/** Words about a site as such, which every site here is. */
function frameSpans(reading: Reading): Span[] {
  return findAll(
    reading,
    /\b(?:(?:fully )?responsive|mobile[- ]friendly|accessible|fast[- ]loading|modern|clean|good[- ]looking|attractive|inviting|welcoming|a |the |big |large |sticky |our |nice )*(?:hero(?: (?:section|image|banner|area|header))?|footers?|headers?|nav(?:igation)?(?: (?:bar|menu))?|navbar|menu bar|logo placeholder|banner|welcome (?:text|section|message)|intro(?:duction)?(?: section)?|headline|big title|headings?)\b|\b(?:fully )?(?:responsive|mobile[- ]friendly|accessible|fast[- ]loading|fast|works on phones|inviting|welcoming|attractive|visitors?|customers can|shows?(?= (?:my|our|the|what|who|all|off)\b)|presents?(?= (?:my|our|the)\b)|tells?|telling|explains?|online|internet)\b|\bjust\b|\bonly\b|\bnothing (?:else|more)\b/g,
  ).map(({ span }) => span);
}

/** "a one-page site", "all on one page" */
export function isOnePageSaid(text: string): boolean {
  return /\b(?:one|single|1)[- ]?page(?:r)?\b|\bon (?:one|a single|1) page\b/i.test(text);
}

/** Pages that are told one after the other: "3 pages: home, services and contact". */
export function pagesListed(reading: Reading): boolean {
  return PAGES_LISTED.some((pattern) => pattern.test(reading.text)) && !isOnePageSaid(reading.text);
}

const PAGES_LISTED = [
  /\b(?:pages|subpages|tabs)(?: for| called| named| like)?[:( ] ?(?:home|about|start|services|menu|contact)|\b(?:multi-?page|separate pages|own pages|several pages|multiple pages)\b/i,
  // "home, about, services and contact pages"
  /(?<!, )\bhome(?: ?page)?, (?:[\p{L}'&/ -]+,? )+(?:and |& )?[\p{L}' -]+/iu,
  /\b(?:about|services|team|menu|gallery|pricing|blog)(?: us| me)?(?:,? and|,| &) (?:[\p{L}'-]+ )?contact(?: us)? pages\b/iu,
];
