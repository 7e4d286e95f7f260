import type { Reading, Span } from "../recognizer.ts";
import { askedByName } from "./asked-by-name.ts";
import { CATALOGUES } from "./catalogues.ts";
import type { OwnName, WishedSection } from "./compose-site.ts";
import type { Subject } from "./find-kind.ts";
import { isPageOfSection } from "./section-page.ts";
import { type FoundSection, findUnwantedSections } from "./section-words.ts";
import type { SectionName } from "./site-kind.ts";

/** In which order sections stand when the prompt gives none. */
const USUAL_ORDER: readonly SectionName[] = [
  "features",
  "menu",
  "products",
  "rooms",
  "listings",
  "courses",
  "episodes",
  "publications",
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
  "links",
  "form",
  "call",
];
/** From so many on the prompt is a plan of its own: nothing is added that nobody asked for. */
const WHOLE_PLAN = 2;
/** Nobody has these who does not say so: what a kind shows of them stands on a site only when nothing else is asked. */
const ONLY_ASKED: readonly SectionName[] = ["timetable", "events", "programme", "courses"];

/** People, prices and promises that nobody told: samples of them stand only on a site of which nothing is known. */
const INVENTED: readonly SectionName[] = ["team", "pricing", "prices", "testimonials", "faq", "steps"];

/** What a kind says of shops in general: of goods that were told it may be wrong. */
const OF_SHOPS: readonly SectionName[] = ["features", "about", "faq", "courses"];

export interface Told {
  /** Sections that say the same as what was told. */
  instead: readonly SectionName[];
  /** Where prices that were told are shown. */
  prices: SectionName | null;
  hasClasses: boolean;
  hasFacts: boolean;
  /** A telephone number, a mail address or a profile was told. */
  hasContact: boolean;
  hasServices: boolean;
  hasLinks: boolean;
  hasWords: boolean;
  hasPeople: boolean;
  hasList: boolean;
  /** Things with fields of their own are shown: samples of others beside them say nothing. */
  hasThings?: boolean;
  /** So many sections and wishes became what these have. */
  ofThings?: number;
  /** Where the sections stand that only the person has words for. */
  own: readonly Span[];
}

const BLANK: readonly SectionName[] = ["features", "about", "faq", "form"];

/** The sections of a site in their order: what was asked for, and what such a site usually has where little was said. */
export function chooseSections(
  reading: Reading,
  { kind, goods, topic, hasOnlySubject }: Subject,
  asked: readonly FoundSection[],
  told: Told,
): WishedSection[] {
  const unwanted = findUnwantedSections(reading);
  const own = told.own.map((span, index) => ({ name: ownName(index), start: span.start }));
  const named = [
    ...asked
      .filter((each) => !isOfGoods(each, asked, kind.plans !== undefined))
      .map(({ name, found }) => ({ name, start: found.span.start })),
    ...own,
  ].toSorted((a, b) => a.start - b.start);
  const names: WishedSection[] = [...new Set<WishedSection>(named.map(({ name }) => name))];
  const isOnly =
    names.length > 0 &&
    (/\b(?:just|only|nothing but|nothing (?:else|more))\b/i.test(reading.text) ||
      (names.length === 1 && isPageOfSection(reading.text)));
  const extra: SectionName[] = [];
  if (told.prices !== null) extra.push(told.prices);
  if (told.hasClasses) extra.push("timetable");
  if (told.hasServices) extra.push("features");
  if (told.hasWords) extra.push("about");
  if (told.hasPeople) extra.push("team");
  if (told.hasFacts) extra.push("hours");
  if (told.hasLinks) extra.push("links");
  if (told.hasList) extra.push("form");
  const added = extra.filter((name) => !names.includes(name));
  const said = names.length + added.length + (told.ofThings ?? 0);
  const isPlan = isOnly || said >= WHOLE_PLAN;
  const wanted = (all: readonly WishedSection[]) =>
    all.filter((name) => isOwn(name) || !unwanted.includes(name) || (name === "form" && told.hasList));
  if (isPlan) {
    const byName = askedByName(reading.text, kind).filter(
      (name) =>
        !isPageOfSection(reading.text) &&
        !names.includes(name) &&
        !told.instead.includes(name) &&
        !(told.hasThings === true && name in CATALOGUES),
    );
    const inOrder = [
      ...byName.filter((name) => name !== "form" && name !== "blog"),
      ...names.filter((name) => name !== "call" && name !== "form"),
      ...added.filter((name) => name !== "form"),
      ...byName.filter((name) => name === "blog"),
    ];
    const last: SectionName[] = [...names, ...added, ...byName].includes("form") ? ["form"] : [];
    const closing: SectionName[] = names.includes("call") ? ["call"] : [];
    return wanted([...inOrder, ...last, ...closing]);
  }
  const has = (name: SectionName) => names.includes(name) || added.includes(name);
  // "Landing page", of nothing: what such pages have.
  const isBlank = kind.id === "plain" && topic === null && hasOnlySubject && said === 0;
  const usual = (isBlank ? BLANK : kind.sections).filter(
    (name) =>
      !told.instead.includes(name) &&
      !(goods !== null && OF_SHOPS.includes(name)) &&
      !(told.hasThings === true && name in CATALOGUES) &&
      !(name === "pricing" && has("prices")) &&
      !(name === "prices" && has("pricing")) &&
      !(said > 0 && ONLY_ASKED.includes(name)) &&
      !(said > 0 && INVENTED.includes(name)),
  );
  const all = new Set<SectionName>([...usual, ...added]);
  for (const name of names) if (!isOwn(name)) all.add(name);
  // A form closes the page by itself.
  if (all.has("form")) all.delete("call");
  for (const name of names) if (name === "call") all.add("call");
  const ordered: WishedSection[] = USUAL_ORDER.filter((name) => all.has(name));
  const closing = ordered.findIndex(
    (name) => name === "hours" || name === "links" || name === "form" || name === "call",
  );
  // What is written is what readers come for.
  const isFirst = (kind.id === "blog" || kind.id === "portfolio") && told.hasThings === true;
  if (isFirst) ordered.unshift(...names.filter(isOwn));
  else ordered.splice(closing === -1 ? ordered.length : closing, 0, ...names.filter(isOwn));
  return wanted(ordered);
}

/** Each of these has a picture and a price. */
const PICTURED: ReadonlySet<SectionName> = new Set(["products", "listings", "rooms"]);

/** And each of these a price. */
const PRICED: ReadonlySet<SectionName> = new Set(["products", "listings", "menu", "rooms"]);

/** "Products with photos and prices": each of them has its own, and the site needs no others. */
function isOfGoods({ name, found }: FoundSection, asked: readonly FoundSection[], hasPlans: boolean): boolean {
  const before = asked[asked.findIndex((each) => each.found === found) - 1]?.name;
  // "accommodation, teachers, price": what it costs as a whole.
  const isApart = hasPlans && before !== undefined && !PRICED.has(before) && before !== "gallery";
  const hasPrices = !isApart && asked.some((each) => PRICED.has(each.name));
  const hasPictures = asked.some((each) => PICTURED.has(each.name));
  return (
    (name === "pricing" && hasPrices && /^prices?$/i.test(found.text.trim())) ||
    (name === "gallery" && hasPictures && /^(?:see |view )?(?:photos|pictures|images|pics)$/i.test(found.text.trim()))
  );
}

function ownName(index: number): OwnName {
  return `own:${index}`;
}

export function isOwn(name: WishedSection): name is OwnName {
  return name.startsWith("own:");
}
