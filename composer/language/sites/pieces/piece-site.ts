import type { Label, Piece } from "../../pieces/labels.ts";
import type { Reading, Recognized, Span } from "../../recognizer.ts";
import { touches } from "../../recognizer.ts";
import { claim, locateWords } from "../../claims.ts";
import { chooseSections, isOwn } from "../choose-sections.ts";
import { likelyWord } from "../../spelling.ts";
import { VOCABULARY } from "../../vocabulary.ts";
import { asLabel } from "../../words.ts";
import { groupingOf } from "../by-group.ts";
import { reachOf } from "../compose-facts.ts";
import type { SiteWish } from "../compose-site.ts";
import { findDay, type Subject } from "../find-kind.ts";
import { PLAIN_KIND } from "../kinds/kinds.ts";
import type { FoundSection } from "../section-words.ts";
import { isCatalogue, namesOf } from "./piece-content.ts";
import { priceAmong, priceOf, pricesIn } from "./piece-prices.ts";
import { sectionsOfKind } from "../kind-sections.ts";
import { sortsAsGallery } from "./piece-galleries.ts";
import { joinedForSite } from "./piece-joins.ts";
import { nameOfPieces } from "./piece-name.ts";
import { coreOf } from "./piece-heading.ts";
import { areOfOthers, timedFor } from "../part-times.ts";
import { aloneIn, onlyIn, type Part, partsOf } from "./piece-parts.ts";
import { asCatalogue } from "../as-catalogue.ts";
import { asPortfolio } from "../portfolio.ts";
import { isSite } from "../is-site.ts";
import { readSections } from "./piece-read.ts";
import { plainSay } from "./piece-say.ts";
import { kindOfPart } from "./piece-sections.ts";
import { shopsApart } from "./piece-shops.ts";
import { postList } from "../post-lists.ts";
import { subjectOf } from "./piece-subject.ts";
import { isTaken } from "./piece-taken.ts";
import {
  isPurpose,
  isUsed,
  offeredIn,
  offersIn,
  purposeOf,
  roleOf,
  sentencesOf,
  toldInHead,
  toldRefusals,
} from "./piece-told.ts";
import { readClasses } from "../read/read-classes.ts";
import { readFacts } from "../read/read-facts.ts";
import { chooseForms, findSentLists, withPlainForm } from "../read/read-forms.ts";
import { readLinks } from "../read/read-links.ts";
import { readSlogan } from "../read/read-own-words.ts";
import { readPeopleBy } from "../read/read-people.ts";
import { moneyOfPlace } from "../place-money.ts";
import { PLACES_LEFT } from "../places-left.ts";
import { pricedThings } from "../priced-things.ts";
import { isPriced, placeOfPrices } from "../price-place.ts";
import { planOf, readPrices } from "../read/read-prices.ts";
import { findLimits } from "../site-limits.ts";
import { partsOfSite } from "../site-part.ts";
import { countdownOfSite } from "../site-countdown.ts";
import { CAN_ADD } from "../shared-list.ts";
import { shownInHead } from "../shown/shown-in-head.ts";
import { isOccasion } from "../site-kind.ts";
import { formTitles, titlesOf } from "../site-titles.ts";
import { findVenue } from "../site-told.ts";
import { isOnePageSaid, pagesListed } from "../sites.ts";
import { thingList } from "../shown/thing-list.ts";
import { countsOf } from "../told-sections.ts";

/** Prices of which one is chosen, side by side; others are a list. */
const TIERS = /\b(?:plans?|tiers?|memberships?|subscriptions?|tickets?|(?:month|year|week)(?:ly)?)\b/i;
const LANGUAGES = /\b(?:english|german|french|spanish|italian|dutch|polish|portuguese|lingual|languages?)\b/i;
const REFUSING =
  /\b(?:no|not|nor|without|never|none|nothing|don't|doesn't|shouldn't|avoid|skip|except|instead|free of)\b/i;

/** The site that the pieces of a prompt tell of; null where they tell of none. */
export function siteOfPieces(
  whole: Reading,
  given: readonly Piece[],
  called: string | null = null,
): Recognized[] | null {
  const cut = shopsApart(whole.text, given);
  const found = joinedForSite(whole.text, cut);
  const counted = countdownOfSite(whole.text, found, null);
  const pieces = found.filter((piece) => piece !== counted?.piece);
  const labelled = (...labels: Label[]) => pieces.filter(({ label }) => labels.includes(label));
  const heads = labelled("HEAD");
  const beyond = formsBeyond(whole, pieces);
  const parts = sortsAsGallery(whole.text, partsOf(whole.text, pieces, beyond)).filter(
    ({ piece }) => !touches(whole.negated, piece),
  );
  const head = aloneIn(whole, heads);
  if (cut === given && !isSite(head, pieces, parts, cut)) return null;
  const refused = labelled("NOT").filter(({ start, end }) => REFUSING.test(whole.text.slice(start, end)));
  const reading = { ...whole, negated: [...whole.negated, ...refused] };

  const said = labelled("SAY");
  const spoken = [...labelled("PART", "SAY"), ...beyond];
  const top = readSlogan(onlyIn(reading, spoken));
  const links = readLinks(onlyIn(reading, [...spoken, ...labelled("WISH")]));
  const things = thingList(head.text, parts, labelled("WISH"), whole.text);
  const limits = findLimits(
    onlyIn(claim(reading, [...top.spans, ...links.spans, ...(things?.spans ?? []), ...groupedIn(parts)]), [
      ...spoken,
      ...labelled("HEAD", "NAME", "BEYOND", "LOOK", "ITEM"),
    ]),
  );
  // A list that visitors add to lists nothing that was sent.
  const listing = [...spoken, ...labelled("WISH", "LIST")].filter(
    (piece) => !CAN_ADD.test(whole.text.slice(piece.start, piece.end)) && !hasFieldsBehind(pieces, piece),
  );
  const sent = findSentLists(onlyIn(reading, listing));
  // "big letters, English and German"
  const spokenIn = findLimits(onlyIn({ ...whole, claimed: [] }, labelled("LOOK")));
  const languages = limits.limits.length > 0 ? [] : spokenIn.limits.filter(({ words }) => LANGUAGES.test(words));
  // What is told of a section of the person's own stays with it.
  const taken = [...links.spans, ...limits.spans, ...sent.spans];
  const purpose = said.filter((say) => isPurpose(reading, say));
  const paid = readPrices(claim(onlyIn(reading, said), taken)).spans;
  const ofWhole = said.filter(
    (say) => !purpose.includes(say) && (isUsed(reading, say, paid) || !isOfOwn(reading, parts, say, taken)),
  );
  const items = labelled("ITEM");
  const alone = items.filter((item) => parts.every((part) => !part.items.includes(item)));
  // Names with prices of their own are read one by one.
  const priced = parts.flatMap((part) => (isPriceList(reading.text, part) ? part.items : []));
  const open = claim(
    onlyIn(reading, [...ofWhole, ...labelled("PART"), ...items.filter((item) => !priced.includes(item))]),
    taken,
  );
  const classes = readClasses(claim(onlyIn(reading, [...ofWhole, ...alone]), taken));
  const facts = readFacts(claim(open, classes.spans));
  const subject = asCatalogue(
    head.text,
    asPortfolio(head.text, subjectOf(claim(whole, facts.spans), pieces, parts.length)),
  );
  const people = readPeopleBy(open);
  const isDated = subject.day !== null;
  const day = isDated ? null : findDay(claim(onlyIn(reading, ofWhole), [...taken, ...facts.spans]), subject.kind);
  const daySpans = day === null ? [] : [day.span];
  const prices = readPrices(claim(open, [...classes.spans, ...facts.spans, ...daySpans]));
  const before = isOccasion(subject.kind) ? labelled("ABOUT") : [];
  const placed = claim(
    onlyIn({ ...reading, claimed: before.length === 0 ? reading.claimed : [] }, [...ofWhole, ...before]),
    taken,
  );
  const venue = findVenue(claim(placed, [...facts.spans, ...daySpans, ...prices.spans]));
  const stated: Span[] = [
    ...classes.spans,
    ...top.spans,
    ...facts.spans,
    ...daySpans,
    ...prices.spans,
    ...people.spans,
    ...(venue === null ? [] : [venue.span]),
    ...subject.spans,
  ];
  const isBlog =
    subject.kind.id === "blog" || (subject.kind === PLAIN_KIND && /\b(?:news|magazine)\b/i.test(head.text));
  const posts = isBlog ? postList(head.text, parts, labelled("WISH"), whole.text) : null;
  const listed = posts ?? things;
  const others = parts.filter((part) => listed?.used.includes(part) !== true);
  const sectionsRead = readSections(reading, others, {
    taken: [...taken, ...subject.spans, ...people.spans],
    stated: [...ofWhole, ...items].filter((piece) => touches(stated, piece) && isUsed(reading, piece, stated)),
    facts: [...facts.spans, ...prices.spans],
    hasClasses: subject.kind.sections.includes("timetable"),
    timed: timedFor(subject.kind, parts),
    hasPlace: subject.kind.facts !== undefined || isOccasion(subject.kind),
    isOwn: (names, text) => areOfOthers(names, text, subject.kind),
  });
  const read = pricedThings(sectionsRead, subject.kind);
  if (listed !== null) {
    read.own.push(listed.section);
    read.spans.push(...listed.spans);
  }
  if (posts !== null) read.instead.push("blog");
  if (things !== null && posts === null) read.instead.push("gallery", "products", "listings", "menu");
  const name = called ?? nameOfPieces(reading.text, pieces, subject);
  const role = roleOf(reading, pieces, subject, [...facts.spans, ...daySpans, ...links.spans]);
  const apart = offeredIn(reading, items, parts, subject);
  const together = offersIn(reading, pieces, subject);
  const offered = [...apart, ...together.spans];
  const services = [...namesOf(reading.text, apart), ...together.names];
  const used = [
    ...stated,
    ...(counted?.spans ?? []),
    ...(role === null ? [] : [role]),
    ...offered,
    ...read.spans,
    ...links.spans,
    ...limits.spans,
  ];
  const places = pieces.filter(
    ({ label, start, end }) => label !== "FIELD" && label !== "NOT" && PLACES_LEFT.test(whole.text.slice(start, end)),
  );
  const purposes = purpose.filter((say) => !touches(subject.spans, say));
  const told = [
    ...heads.flatMap((each) => (subject.kind === PLAIN_KIND ? toldInHead(whole.text.slice(each.start, each.end)) : [])),
    ...purposes.map((say) => purposeOf(name, reading.text.slice(say.start, say.end))),
    ...read.told,
    ...toldRefusals(reading, pieces),
    ...sentencesOf(
      reading,
      [...ofWhole, ...alone].filter((say) => !isUsed(reading, say, used)),
    ),
  ].filter((sentence) => /\p{L}{2}/u.test(sentence));
  const dated: Subject = day === null ? subject : { ...subject, day: day.groups[1] ?? null };
  const ofForms = sectionsOfForms(reading, dated, read.sections);
  const lists = read.own.flatMap(({ list }) => list?.plural ?? []);
  const shown = shownInHead(reading.text, heads, [...read.sections, ...ofForms], lists);
  const asked = [...(shown === null ? [] : [shown.section]), ...read.sections, ...ofForms];
  const isPlan =
    prices.single !== null &&
    (asked.some(({ name }) => name === "pricing") ||
      (subject.kind.sections.includes("pricing") && facts.contact.length === 0)) &&
    read.plans.length + prices.plans.length === 0;
  const plans = [...read.plans, ...prices.plans, ...(isPlan ? planOf(prices.single ?? "") : [])];
  const areTiers = plans.some(({ name: plan, period }) => plan === null || period !== null) || TIERS.test(reading.text);
  const pricesIn = read.plans.length > 0 ? (areTiers ? null : "prices") : placeOfPrices(reading, dated, asked, prices);
  // "Where to find us this week (Mon Main St, Wed Farmers Market)": what was told of it stands there.
  const areStopsTold = facts.hours.some(({ value }) => /^\p{L}{2}/u.test(value) && value !== "Closed");
  const named = asked.map((section) =>
    areStopsTold && section.name === "events" && /^where /i.test(section.found.text)
      ? { ...section, name: "hours" as const }
      : pricesIn !== null && isPriced(section, prices)
        ? { ...section, name: pricesIn }
        : section,
  );
  const contact = [
    ...(venue === null ? [] : [{ label: "Where", value: venue.name }]),
    ...facts.contact,
    ...(prices.single === null || isPlan ? [] : [{ label: prices.label ?? "Price", value: prices.single }]),
  ];
  const hours = [...facts.hours, ...read.facts];
  const sections = chooseSections(reading, dated, named, {
    instead: read.instead,
    prices: plans.length === 0 ? null : (pricesIn ?? "pricing"),
    hasClasses: classes.rows.length > 0,
    hasFacts: hours.length + contact.length > 0 || (dated.day !== null && dated.kind.facts !== undefined),
    hasContact:
      facts.contact.some(({ href }) => href !== undefined) ||
      links.links.some(({ href }) => /^(?:mailto|tel):|wa\.me/.test(href ?? "")),
    hasServices: offered.length > 0,
    hasLinks: links.links.length > 0,
    hasWords: told.length > 0,
    hasPeople: read.people.length + people.people.length > 0,
    hasList: sent.list !== null,
    hasThings: read.own.some(({ list }) => list !== undefined),
    ofThings: posts === null ? (things?.weight ?? 0) : posts.spans.length - 1,
    own: read.own.map(({ span }) => span),
  });
  const forms = sections.includes("form")
    ? chooseForms(
        withPlainForm(dated, read.sections, read.sections.length + read.own.length),
        read.sections,
        read.fieldsOf,
        read.sections,
        sent,
        formTitles(read.titles),
      )
    : [];
  const wish: SiteWish = {
    subject: dated,
    sections,
    own: read.own,
    titles: titlesOf(
      [...(shown === null ? [] : [shown]), ...read.titles].map(({ section, title }) => ({
        section: pricesIn !== null && isPriced(section, prices) ? { ...section, name: pricesIn } : section,
        title,
      })),
    ),
    forms,
    name,
    counts: countsOf(reading.text, read.sections),
    plans,
    planNames: read.planNames,
    button: read.button,
    pricesIn,
    rows: classes.rows.length === 0 ? read.rows : { timetable: classes.rows, ...read.rows },
    currency: prices.currency ?? moneyOfPlace(dated.place, whole.text) ?? "USD",
    people: read.people.length > 0 ? read.people : people.people,
    hours,
    contact,
    links: links.links,
    questions: read.questions,
    slogan: top.slogan,
    role: role === null ? null : plainSay(reading.text.slice(role.start, role.end)),
    told,
    services: read.services.length > 0 ? read.services : services.map(asLabel),
    options: read.options,
    reach: reachOf(dated.kind, read.sections),
    hasPlaces: places.length > 0,
  };
  const countdown = counted === null ? null : countdownOfSite(whole.text, found, dated.day);
  return partsOfSite(wish, {
    countdown,
    spans: [
      ...(countdown?.spans ?? []),
      ...subject.spans,
      ...purposes,
      ...heads.flatMap((each) => locateWords(reading, name, each)).filter((word) => !mayBeSlip(reading, word, dated)),
      ...stated,
      ...links.spans,
      ...limits.spans,
      ...sent.spans,
      ...refused,
      ...alone,
      ...places,
      ...labelled("NAME"),
      ...labelled("ABOUT").filter(({ start }) => cut.every((each) => each.label !== "ABOUT" || each.start !== start)),
      ...ofWhole,
      ...read.spans,
    ],
    asked: new Set<string>([
      ...read.sections
        .filter(({ isPage, name }) => isPage || (pagesListed(reading) && name !== "call"))
        .map(({ name }) => name),
      // "Home, destinations and contact pages"
      ...(pagesListed(reading) ? sections.filter(isOwn) : []),
    ]),
    isOnePage: isOnePageSaid(reading.text),
    limits: [...limits.limits, ...(posts === null ? (things?.limits ?? []) : []), ...languages],
    links,
    closed: [],
  });
}

/** "a list of volunteers with who is there when": records of their own, which nobody sent. */
function hasFieldsBehind(pieces: readonly Piece[], piece: Piece): boolean {
  return piece.label === "LIST" && pieces[pieces.indexOf(piece) + 1]?.label === "FIELD";
}

/** "projects filtered by room": these are. */
function groupedIn(parts: readonly Part[]): Span[] {
  return parts.filter(({ text }) => groupingOf(coreOf(text)) !== null).map(({ piece }) => piece);
}

/** Of a site of no known kind the name may be a slip of one. */
function mayBeSlip({ text }: Reading, { start, end }: Span, { kind }: Subject): boolean {
  return kind === PLAIN_KIND && likelyWord(text.slice(start, end).toLowerCase(), VOCABULARY) !== null;
}

/** "ordering through ubereats": what others do. */
const ELSEWHERE =
  /\b(?:through|via|with|on|by) (?:uber ?eats|deliveroo|lieferando|just ?eat|door ?dash|amazon|etsy|ebay|booking\.com|airbnb|stripe|paypal|eventbrite|calendly)\b/i;

/** "newsletter signup", "book a table online": a form can note what needs a server to be more than noted. */
export function formsBeyond({ text }: Reading, pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ label, start, end }) => {
    if (label !== "BEYOND" && label !== "LOOK") return false;
    const words = text.slice(start, end);
    const kind = kindOfPart(words);
    return (
      !ELSEWHERE.test(words) &&
      kind.is === "known" &&
      kind.sections.some(
        ({ name, form }) => name === "hours" || (name === "form" && (label === "BEYOND" || form !== null)),
      )
    );
  });
}

function isPriceList(text: string, { items, text: words }: Part): boolean {
  const kind = kindOfPart(words);
  const isOfPrices = kind.is === "known" && kind.sections.some(({ name }) => name === "pricing" || name === "prices");
  return (
    items.length > 0 &&
    namesOf(text, items).every((name) => pricesIn(name) !== null || (isOfPrices ? priceAmong : priceOf)(name) !== null)
  );
}

/** Told of a section that only the person has words for. */
function isOfOwn(reading: Reading, parts: readonly Part[], say: Span, taken: readonly Span[]): boolean {
  const part = parts.find(({ says }) => says.some(({ start }) => start === say.start));
  return part !== undefined && kindOfPart(part.text).is === "own" && !isTaken(reading, part, taken);
}

/** "Order form for bouquets", "sign up for courses": what there is to order or to choose is there. */
function sectionsOfForms(reading: Reading, { kind }: Subject, sections: readonly FoundSection[]): FoundSection[] {
  const forms = sections.filter(({ name }) => name === "form");
  const others = sections.filter(({ name }) => name !== "form");
  const places = onlyIn(
    reading,
    forms.map(({ found }) => found.span),
  );
  const ofKind = sectionsOfKind(places, kind, others);
  const things = forms.flatMap(({ found }): FoundSection[] => {
    const tail = /\bfor (?:(?:our|the|my) )?(\p{L}+s)$/iu.exec(found.text)?.[1] ?? "";
    const of = tail === "" ? null : kindOfPart(tail);
    const [section] = of?.is === "known" ? of.sections : [];
    const isNew = section !== undefined && isCatalogue(section.name);
    return isNew ? [{ name: section.name, form: null, isPage: false, found }] : [];
  });
  return [...ofKind, ...things].filter(
    ({ name }, index, all) =>
      others.every((each) => each.name !== name) && all.findIndex((each) => each.name === name) === index,
  );
}
