import { expect, test } from "bun:test";
import { AppSpecification } from "@lathe/protocol/app-specification";
import fc from "fast-check";
import { combineParts } from "../combine-parts.ts";
import { readFirstPrompt } from "../first-prompt.ts";
import { CATALOGUES, type CatalogueName } from "./catalogues.ts";
import { composeSite } from "./compose-site.ts";
import type { Subject } from "./find-kind.ts";
import { type FormName, FORMS } from "./forms.ts";
import { KINDS, PLAIN_KIND } from "./kinds/kinds.ts";
import { planSitePages } from "./plan-site-pages.ts";
import type { SectionName, SiteKind } from "./site-kind.ts";

const ALL_KINDS = [...KINDS, PLAIN_KIND];
const ALL_SECTIONS: readonly SectionName[] = [
  ...catalogueNames(),
  "features",
  "steps",
  "pricing",
  "team",
  "testimonials",
  "faq",
  "hours",
  "links",
  "about",
  "blog",
  "form",
  "call",
];

function catalogueNames(): CatalogueName[] {
  const names: CatalogueName[] = [];
  for (const name in CATALOGUES) if (isCatalogue(name)) names.push(name);
  return names;
}

function isCatalogue(name: string): name is CatalogueName {
  return name in CATALOGUES;
}

function formNames(): FormName[] {
  return Object.keys(FORMS).filter((name): name is FormName => name in FORMS);
}

function subjectOf(kind: SiteKind, place: string | null): Subject {
  return {
    kind,
    name: null,
    place,
    style: null,
    topic: null,
    goods: null,
    purpose: null,
    day: null,
    spans: [],
    isSaid: true,
    hasOnlySubject: true,
    trade: null,
  };
}

function build(
  kind: SiteKind,
  sections: readonly SectionName[],
  form: FormName,
  name = kind.name ?? kind.noun,
  place: string | null = "Graz",
) {
  const composed = composeSite({
    subject: subjectOf(kind, place),
    sections,
    forms: sections.includes("form") ? [{ form, fields: [], list: "read" }] : [],
    name,
    plans: [],
    currency: "EUR",
    people: [],
    hours: [],
    contact: [],
    links: [],
    own: [],
    titles: {},
    counts: {},
    questions: [],
    slogan: null,
    role: null,
    told: [],
    pricesIn: null,
    rows: {},
    services: [],
    options: [],
  });
  const { front, closing, pages } = planSitePages(composed, { asked: new Set(), isOnePage: false });
  return combineParts(
    [
      {
        spans: [{ start: 0, end: 1 }],
        part: {
          name,
          layout: "site",
          entities: composed.flatMap(({ entities }) => entities),
          blocks: [...front, ...closing].flatMap(({ blocks }) => blocks),
          pages,
        },
      },
    ],
    { name: null, theme: {}, pages: null },
  );
}

for (const kind of ALL_KINDS) {
  test(`each section fits a site of the kind “${kind.id}”`, () => {
    for (const section of ALL_SECTIONS) {
      const app = build(kind, ["features", section], kind.form);
      expect(AppSpecification.safeParse(app).error?.message ?? "").toBe("");
      const sent = app?.pages.flatMap(({ blocks }) => blocks).length ?? 0;
      expect(sent).toBeGreaterThan(section === "features" ? 1 : 2 - Number(section === "call"));
    }
    expect(AppSpecification.safeParse(build(kind, kind.sections, kind.form)).error?.message ?? "").toBe("");
  });
}

test("any sections with any form make a whole site, whatever it is called", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ALL_KINDS),
      fc.subarray([...ALL_SECTIONS], { minLength: 1 }),
      fc.constantFrom(...formNames()),
      fc
        .string({ minLength: 1, maxLength: 44, unit: fc.constantFrom(..."abcdefghij ÄöüÉ&'-") })
        .filter((name) => name.trim() !== ""),
      fc.constantFrom(null, "Graz", "Newcastle upon Tyne"),
      (kind, sections, form, name, place) => {
        const app = build(kind, sections, form, name.trim(), place);
        expect(AppSpecification.safeParse(app).success).toBe(true);
        // A first page that is read to its end, and nothing twice.
        expect(app?.pages[0]?.blocks.length).toBeLessThanOrEqual(14);
      },
    ),
    { numRuns: 200 },
  );
});

test("no two kinds open or close with the same words, and none lacks a face", () => {
  const heroes = ALL_KINDS.flatMap(({ hero }) => hero.filter((copy) => copy !== "{name}"));
  expect(new Set(heroes).size).toBe(heroes.length);
  expect(new Set(ALL_KINDS.map(({ id }) => id)).size).toBe(ALL_KINDS.length);
  const closings = ALL_KINDS.map(({ call }) => call.join(" "));
  expect(new Set(closings).size).toBe(closings.length);
  expect(KINDS.length).toBeGreaterThanOrEqual(40);
});

test("copy keeps to its lengths and has no names left open", () => {
  for (const kind of ALL_KINDS) {
    const app = build(kind, ALL_SECTIONS, kind.form);
    const text = JSON.stringify(app);
    expect(text).not.toMatch(/\{(?:name|in|place|day|topic|Topic)\}/);
    expect(text).not.toMatch(/lorem|ipsum|undefined/i);
    for (const [label] of kind.features.slice(1)) expect(label?.length).toBeGreaterThan(0);
    for (const [, title, words] of [...kind.features].filter((item) => typeof item !== "string")) {
      expect(title?.length).toBeLessThanOrEqual(40);
      expect(words?.length).toBeLessThanOrEqual(160);
    }
  }
});

test("each kind is found by what it is called", () => {
  for (const kind of KINDS) {
    const read = readFirstPrompt(kind.isSite === true ? `a ${kind.noun}` : `a website for my ${kind.noun}`);
    expect("app" in read ? read.app.layout : kind.id).toBe("site");
  }
});

test("what is sent stays where it is, and that is said once", () => {
  const read = readFirstPrompt("gym site with a contact form, a sign-up form and a newsletter");
  if (!("app" in read)) throw new Error("It is understood.");
  expect(read.undone.filter(({ answer }) => answer?.includes("no server") === true)).toHaveLength(1);
  const silent = readFirstPrompt("a website for my bakery without a form");
  if (!("app" in silent)) throw new Error("It is understood.");
  expect(silent.undone.filter(({ answer }) => answer?.includes("no server") === true)).toHaveLength(0);
});
