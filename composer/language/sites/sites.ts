import type { Page } from "@lathe/protocol/app/block";
import { claim } from "../claims.ts";
import { findAll, findFirst, type Reading, type Recognized, type Recognizer, type Span } from "../recognizer.ts";
import { splitList } from "../split-list.ts";
import { composeSite, type ComposedSection, type SiteWish } from "./compose-site.ts";
import { findSubject, type Subject } from "./find-kind.ts";
import { chooseForms, findSentLists, formLimit, readFormFields } from "./read-forms.ts";
import { readFacts } from "./read-facts.ts";
import { readPeople } from "./read-people.ts";
import { readPrices } from "./read-prices.ts";
import { type FoundSection, findSections, findUnwantedSections } from "./section-words.ts";
import { findLimits } from "./site-limits.ts";
import type { SectionName } from "./site-kind.ts";
import { planSitePages } from "./plan-site-pages.ts";

/** A whole site, with what its trade usually has and with what the prompt asks for. */
const recognizeSite: Recognizer = (whole) => {
  const refused = findAll(whole, NOT_NEEDED).map(({ span }) => span);
  const reading = { ...whole, negated: [...whole.negated, ...refused] };
  const limits = findLimits(reading);
  let open = claim(reading, limits.spans);
  const sent = findSentLists(open);
  open = claim(open, sent.spans);
  const facts = readFacts(open);
  open = claim(open, facts.spans);
  const prices = readPrices(open);
  const named = findSections(claim(open, prices.spans));
  const fieldsOf = named.map((section) =>
    section.name === "form" ? readFormFields(open, section, named) : { phrases: [], spans: [] },
  );
  const fieldSpans = fieldsOf.flatMap(({ spans }) => spans);
  const asked = named.filter(
    ({ found }) => !fieldSpans.some((span) => span.start < found.span.end && found.span.start < span.end),
  );
  // A name or a trade may hold the word for a section: sections do not hide them.
  const subject = findSubject(open, asked.length + (prices.plans.length > 0 ? 1 : 0) + facts.hours.length);
  if (subject === null) return [];
  const sections = asked.filter(
    ({ found, name }) =>
      !subject.spans.some((span) => span.start < found.span.end && found.span.start < span.end) ||
      isTailOf(subject, found.span, name),
  );
  const spans: Span[] = [
    ...refused,
    ...limits.spans,
    ...sent.spans,
    ...facts.spans,
    ...prices.spans,
    ...fieldSpans,
    ...subject.spans,
    ...sections.map(({ found }) => found.span),
    ...frameSpans(open),
  ];

  const people = sections
    .filter(({ name }) => name === "team")
    .map(({ found }) => readPeople(open, found.span.end))
    .find((each) => each.people.length > 0);
  if (people !== undefined) spans.push(...people.spans);
  const services = readItems(
    claim(open, spans),
    sections.filter(({ name }) => name === "features"),
    spans,
  );
  if (services.length === 0) services.push(...readTopics(claim(open, spans), subject, spans));
  const options = readCourses(open);
  spans.push(...options.spans);

  const wish: SiteWish = {
    subject,
    sections: chooseSections(reading, subject, sections, {
      hasPlans: prices.plans.length > 0,
      hasFacts: facts.hours.length + facts.contact.length > 0,
      hasList: sent.list !== null,
    }),
    forms: [],
    name: subject.name ?? nameFor(subject),
    plans: prices.plans,
    currency: prices.currency ?? "USD",
    people: people?.people ?? [],
    hours: facts.hours,
    contact: facts.contact,
    services,
    options: options.items,
  };
  const forms = wish.sections.includes("form") ? chooseForms(subject, named, fieldsOf, sections, sent) : [];
  const composed = composeSite({ ...wish, forms });
  const isOnePage = /\b(?:one|single|1)[- ]?page(?:r)?\b|\bon (?:one|a single|1) page\b/i.test(reading.text);
  const { front, closing, pages } = planSitePages(composed, {
    asked: new Set(
      sections
        .filter(({ isPage, name }) => isPage || (pagesListed(reading) && name !== "call"))
        .map(({ name }) => name),
    ),
    isOnePage,
  });
  const entities = composed.flatMap((section) => section.entities);
  const { kind } = subject;
  const start = Math.min(...subject.spans.map((span) => span.start), ...spans.map((span) => span.start));
  return [
    {
      spans: joined(reading, spans),
      part: {
        name: wish.name,
        icon: kind.icon,
        layout: "site",
        entities,
        blocks: blocksOf(front),
        place: "first",
        pages,
        theme: { ...kind.look, accent: kind.accent },
        undone: [...limits.limits, ...formLimit(forms)],
        finish: (app) =>
          app.pages.length < 2
            ? app
            : {
                ...app,
                pages: app.pages.map((page, index): Page =>
                  index === 0 && page.title === app.name ? { ...page, title: "Home", icon: "home" } : page,
                ),
              },
      },
    },
    ...(closing.length === 0
      ? []
      : [{ spans: [{ start, end: start }], part: { blocks: blocksOf(closing), place: "last" } } satisfies Recognized]),
  ];
};

/** "Testimonials are not needed" */
const NOT_NEEDED = /(?:[\p{L}'-]+ ){1,3}(?:is|are) not (?:needed|wanted|necessary|required)\b/gu;

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

function blocksOf(sections: readonly ComposedSection[]) {
  return sections.flatMap(({ blocks }) => blocks);
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

function nameFor({ kind, topic, style, trade }: Subject): string {
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  if (topic !== null) return capital(topic).slice(0, 50);
  if (style !== null && style.length < 30) return capital(`${style} ${kind.noun}`);
  return kind.name ?? capital(trade ?? kind.noun);
}

/** Words about a site as such, which every site here is. */
function frameSpans(reading: Reading): Span[] {
  return findAll(
    reading,
    /\b(?:(?:fully )?responsive|mobile[- ]friendly|accessible|fast[- ]loading|modern|clean|good[- ]looking|attractive|inviting|welcoming|a |the |big |large |sticky |our |nice )*(?:hero(?: (?:section|image|banner|area|header))?|footers?|headers?|nav(?:igation)?(?: (?:bar|menu))?|navbar|menu bar|logo placeholder|banner|welcome (?:text|section|message)|intro(?:duction)?(?: section)?|headline|big title|headings?)\b|\b(?:fully )?(?:responsive|mobile[- ]friendly|accessible|fast[- ]loading|fast|works on phones|inviting|welcoming|attractive|visitors?|customers can|tells?|telling|explains?|online|internet)\b|\bjust\b|\bonly\b|\bnothing (?:else|more)\b/g,
  ).map(({ span }) => span);
}

/** In which order sections stand when the prompt gives none. */
const USUAL_ORDER: readonly SectionName[] = [
  "features",
  "menu",
  "products",
  "rooms",
  "listings",
  "courses",
  "episodes",
  "prices",
  "gallery",
  "programme",
  "timetable",
  "events",
  "steps",
  "about",
  "team",
  "pricing",
  "testimonials",
  "faq",
  "blog",
  "hours",
  "form",
  "call",
];
/** From so many on the prompt is a plan of its own. */
const WHOLE_PLAN = 4;

function chooseSections(
  reading: Reading,
  { kind }: Subject,
  asked: readonly FoundSection[],
  told: { hasPlans: boolean; hasFacts: boolean; hasList: boolean },
): SectionName[] {
  const unwanted = findUnwantedSections(reading);
  const names: SectionName[] = asked.map(({ name }) => name);
  if (told.hasPlans && !names.includes("pricing") && !names.includes("prices")) names.push("pricing");
  if (told.hasFacts && !names.includes("hours")) names.push("hours");
  if (told.hasList && !names.includes("form")) names.push("form");
  const isOnly = /\b(?:just|only|nothing but|nothing (?:else|more))\b/i.test(reading.text) && asked.length > 0;
  const unique = [...new Set(names)];
  if (isOnly || unique.length >= WHOLE_PLAN) {
    const closing = isOnly || unique.includes("form") || unwanted.includes("call") ? [] : (["call"] as const);
    const last = unique.includes("form") ? (["form"] as const) : [];
    return [
      ...new Set([
        ...unique.filter((name) => name !== "call" && name !== "form"),
        ...last,
        ...closing,
        ...(unique.includes("call") ? (["call"] as const) : []),
      ]),
    ].filter((name) => !unwanted.includes(name));
  }
  const usual = kind.sections.filter(
    (name) => !(name === "pricing" && unique.includes("prices")) && !(name === "prices" && unique.includes("pricing")),
  );
  const all = new Set<SectionName>([...usual, ...unique]);
  // A form closes the page by itself.
  if (all.has("form")) all.delete("call");
  for (const name of unique) if (name === "call") all.add("call");
  return USUAL_ORDER.filter((name) => all.has(name) && !unwanted.includes(name));
}

/** "services: haircuts, colouring and styling" */
function readItems(reading: Reading, sections: readonly FoundSection[], spans: Span[]): string[] {
  for (const { found } of sections) {
    const list = /^ ?(?::|\(|,? (?:like|such as|including|namely|are|for)) ?([^.;:)\n]+)\)?/i.exec(
      reading.text.slice(found.span.end),
    );
    if (list === null) continue;
    const start = found.span.end + list[0].indexOf(list[1] ?? "");
    const items: string[] = [];
    for (const item of splitList(list[1] ?? "")) {
      const at = reading.text.indexOf(item, start);
      const isTaken = at === -1 || spans.some((span) => span.start < at + item.length && at < span.end);
      if (isTaken || item.split(" ").length > 5) break;
      items.push(item);
      spans.push({ start: at, end: at + item.length });
    }
    if (items.length > 0) return items;
  }
  return [];
}

/** What stands behind the trade, before anything else: "my tutoring business, maths and physics". */
function readTopics(reading: Reading, subject: Subject, spans: Span[]): string[] {
  for (const { end } of subject.spans) {
    const list =
      /^(?:,|:| for) ((?:\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?, )*\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)? and \p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?)(?=[,.;]| with |$)/u.exec(
        reading.text.slice(end),
      );
    if (list === null) continue;
    const start = end + list[0].length - (list[1] ?? "").length;
    const span = { start, end: start + (list[1] ?? "").length };
    if (spans.some((each) => each.start < span.end && span.start < each.end)) continue;
    spans.push(span);
    return splitList(list[1] ?? "");
  }
  return [];
}

const COURSE =
  "(?:starters?|appetizers?|mains?(?: courses?)?|main dishes|desserts?|drinks?|sides?|soups?|salads?|pizzas?|pasta|burgers?|wines?|cocktails?|beers?|breakfast|lunch|dinner|breads?|rolls?|cakes?|pastr(?:y|ies)|coffees?|teas?|brunch|sandwich(?:es)?|snacks?|tapas|sushi|curr(?:y|ies)|cookies|pies?|tarts?|ice cream|smoothies|juices)";

/** What a menu is divided into: "menu with starters, mains and desserts". */
function readCourses(reading: Reading): { items: string[]; spans: Span[] } {
  const found = findFirst(
    reading,
    new RegExp(
      `\\bmenu (?:(?:with|of|for|in|by|divided into|split into|sections?|grouped by) )*[(:]? ?(${COURSE}(?:(?:,| and|, and| &) ${COURSE})+)`,
      "g",
    ),
  );
  if (found === null) return { items: [], spans: [] };
  const items = (found.groups[1] ?? "")
    .split(/(?:, and | and |, | & )/)
    .map((item) => item.charAt(0).toUpperCase() + item.slice(1).toLowerCase());
  return { items, spans: [found.span] };
}

/** Pages that are told one after the other: "3 pages: home, services and contact". */
function pagesListed(reading: Reading): boolean {
  return /\b(?:pages|subpages|tabs)(?: for| called| named| like)?[:( ] ?(?:home|about|start|services|menu|contact)|\b(?:multi-?page|separate pages|own pages|several pages|multiple pages)\b/i.test(
    reading.text,
  );
}
