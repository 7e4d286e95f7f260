import type { Block, Link } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { IconName } from "@lathe/protocol/app/label";
import type { FieldPhrase } from "../field-phrase.ts";
import { asLabel } from "../words.ts";
import { type CatalogueName, CATALOGUES, composeCatalogue } from "./catalogues.ts";
import type { Subject } from "./find-kind.ts";
import { composeForm, type FormName, FORMS } from "./forms.ts";
import type { PeopleRead } from "./read-people.ts";
import { type Fact } from "./read-facts.ts";
import { moneyInWords, type ToldPlan } from "./read-prices.ts";
import {
  fillFor,
  fitted,
  introOf,
  OPEN_QUOTES,
  PEOPLE,
  PLAIN_FACTS,
  PLAIN_PLANS,
  PLAIN_POINTS,
  PLAIN_STEPS,
  PLAN_NAMES,
  POSTS,
  SERVICE_TEXTS,
} from "./site-copy.ts";
import type { SectionName } from "./site-kind.ts";

export interface FormWish {
  form: FormName;
  fields: readonly FieldPhrase[];
  /** Whether what was sent is listed, and whether it can be changed there. */
  list: "read" | "edit" | null;
}

/** What a prompt asks of a site. */
export interface SiteWish {
  subject: Subject;
  /** In their order, without the hero; each once, and "form" for all forms. */
  sections: readonly SectionName[];
  forms: readonly FormWish[];
  name: string;
  plans: readonly ToldPlan[];
  /** ISO 4217 */
  currency: string;
  people: PeopleRead["people"];
  hours: readonly Fact[];
  contact: readonly Fact[];
  services: readonly string[];
  /** Courses of the menu. */
  options: readonly string[];
}

export interface ComposedSection {
  name: SectionName | "hero" | "sent";
  blocks: Block[];
  entities: Entity[];
  icon: IconName;
}

/** The sections of a site, each with its blocks and the records that it needs. */
export function composeSite(wish: SiteWish): ComposedSection[] {
  const sections = wish.sections.flatMap((name) =>
    name === "form" || name === "call" ? [] : [composeSection(name, wish)],
  );
  const forms = wish.sections.includes("form")
    ? composeForms(
        wish,
        sections.flatMap(({ entities }) => entities),
      )
    : [];
  const at = wish.sections.indexOf("form");
  const all = [
    ...sections.slice(0, countBefore(wish.sections, at)),
    ...forms,
    ...sections.slice(countBefore(wish.sections, at)),
  ];
  const links = linksFor(all, wish);
  const call: ComposedSection[] =
    wish.sections.includes("call") && links[0] !== undefined ? [callSection(wish, links[0])] : [];
  const linked = all.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.type === "pricing" ? { ...block, link: pricingLink(all) } : block)),
  }));
  return [heroSection(wish, links), ...linked, ...call];
}

/** How many sections stand before the forms. */
function countBefore(sections: readonly SectionName[], at: number): number {
  return sections.slice(0, Math.max(at, 0)).filter((name) => name !== "form" && name !== "call").length;
}

function heroSection(wish: SiteWish, links: readonly Link[]): ComposedSection {
  const { kind } = wish.subject;
  const fill = fillFor(wish.subject, wish.name);
  const [title, text] = kind.hero;
  const heading = fill(title);
  const intro = introOf(wish.subject, /\{(?:in|place)\}/.test(title + text));
  return {
    name: "hero",
    icon: kind.icon,
    entities: [],
    blocks: [
      {
        id: "welcome",
        type: "hero",
        title: heading.length > 60 ? fitted(wish.name, 60) : heading,
        text: fitted([intro, fill(text)].filter((part) => part !== null).join(" "), 400),
        layout: kind.layout ?? "split",
        icon: kind.icon,
        links: links.slice(0, 2),
      },
    ],
  };
}

const CATALOGUE_LINKS: Readonly<Record<CatalogueName, string>> = {
  menu: "See the menu",
  prices: "See the prices",
  timetable: "See the timetable",
  events: "What is coming up",
  programme: "See the programme",
  gallery: "See the pictures",
  products: "Look round the shop",
  courses: "See the courses",
  rooms: "See the rooms",
  listings: "See what is on offer",
  episodes: "Listen to an episode",
};

/** Where visitors go from the top: to what they came for, then to what there is. */
function linksFor(sections: readonly ComposedSection[], { forms, sections: wanted }: SiteWish): Link[] {
  const to = (name: ComposedSection["name"], label: string): Link[] => {
    const block = sections.find((section) => section.name === name)?.blocks[0];
    return block === undefined ? [] : [{ label, to: { page: "home", block: block.id } }];
  };
  const [form] = forms;
  const catalogues = wanted.flatMap((name) => (isCatalogue(name) ? to(name, CATALOGUE_LINKS[name]) : []));
  return [
    ...(form === undefined ? [] : to("form", FORMS[form.form].call)),
    ...catalogues,
    ...to("pricing", "See the prices"),
    ...to("features", "What we do").slice(0, catalogues.length > 0 ? 0 : 1),
    ...to("hours", "Hours and address"),
    ...to("about", "Read more"),
    ...to("blog", "Read the blog"),
  ];
}

function pricingLink(sections: readonly ComposedSection[]): Link | null {
  const form = sections.find(({ name }) => name === "form")?.blocks[0];
  return form === undefined ? null : { label: "Choose this", to: { page: "home", block: form.id } };
}

function callSection({ subject, name }: SiteWish, link: Link): ComposedSection {
  const fill = fillFor(subject, name);
  const [title, text] = subject.kind.call;
  return {
    name: "call",
    icon: "star",
    entities: [],
    blocks: [
      { id: "closing", type: "callToAction", title: fitted(fill(title), 60), text: fitted(fill(text), 400), link },
    ],
  };
}

function isCatalogue(name: SectionName): name is CatalogueName {
  return name in CATALOGUES;
}

function composeSection(name: Exclude<SectionName, "form" | "call">, wish: SiteWish): ComposedSection {
  const { kind } = wish.subject;
  const fill = fillFor(wish.subject, wish.name);
  const sentence = (copy: string) => fitted(fill(copy), 400);
  const label = (copy: string) => fitted(fill(copy), 60);
  const made = (icon: IconName, block: Block): ComposedSection => ({ name, icon, entities: [], blocks: [block] });
  if (isCatalogue(name)) {
    const { entity, views, title, icon } = composeCatalogue(name, kind.records?.[name], {
      currency: wish.currency,
      options: name === "menu" ? wish.options : [],
      fill,
    });
    const id = name === "programme" ? "programme" : name;
    return {
      name,
      icon,
      entities: [entity],
      blocks: [{ id, type: "records", title, entity: entity.id, views, editable: false }],
    };
  }
  switch (name) {
    case "features": {
      const [title, ...items] = kind.features;
      const told = wish.services.slice(0, 12).map((service, index) => ({
        icon: items[index % items.length]?.[0] ?? kind.icon,
        title: asLabel(service),
        text: SERVICE_TEXTS[index % SERVICE_TEXTS.length] ?? "",
      }));
      return made("star", {
        id: "services",
        type: "features",
        title: label(title),
        items:
          told.length > 0
            ? told
            : items.map(([icon, heading, text]) => ({ icon, title: label(heading), text: sentence(text) })),
      });
    }
    case "steps":
      return made("list", {
        id: "how-it-works",
        type: "features",
        title: "How it works",
        items: kind.steps?.map(([icon, heading, text]) => ({ icon, title: heading, text })) ?? PLAIN_STEPS,
      });
    case "pricing":
      return made("tag", { id: "pricing", type: "pricing", title: "Prices", plans: plansOf(wish, label), link: null });
    case "team": {
      const [title, ...roles] = kind.team;
      const usual = roles.map((role, index) => ({
        name: PEOPLE[(kind.id.length + index) % PEOPLE.length] ?? "",
        role: label(role),
      }));
      const told = wish.people.slice(0, 20).map(({ name: person, role }, index) => ({
        name: fitted(person, 60),
        role: fitted(role ?? roles[index % roles.length] ?? "Team", 60),
      }));
      return made("people", { id: "team", type: "team", title: label(title), people: told.length > 0 ? told : usual });
    }
    case "testimonials":
      return made("chat", { id: "voices", type: "testimonials", title: "What people say", quotes: OPEN_QUOTES });
    case "faq":
      return made("question", {
        id: "questions",
        type: "faq",
        title: "Questions and answers",
        questions: kind.faq.map(([question, answer]) => ({ question: sentence(question), answer: sentence(answer) })),
      });
    case "hours":
      return made("clock", {
        id: "visit",
        type: "details",
        title: visitTitle(wish),
        icon: kind.facts === undefined ? "pin" : "clock",
        items: factsOf(wish, sentence),
      });
    case "about":
      return made("heart", { id: "about", type: "text", title: label(kind.about[0]), text: fill(kind.about[1]) });
    case "blog":
      return made("pen", {
        id: "blog",
        type: "blog",
        title: kind.id === "news" ? "News" : "From the blog",
        posts: POSTS.map(([title, summary, text], index) => ({
          slug: ["up-to", "three-questions", "how-it-began"][index] ?? `post-${index + 1}`,
          title: kind.posts?.[index] ?? title,
          date: ["2026-05-18", "2026-04-02", "2026-02-11"][index] ?? "2026-01-12",
          summary,
          text,
        })),
      });
  }
}

function visitTitle({ subject: { kind } }: SiteWish): string {
  return kind.id === "wedding" || kind.id === "birthday" || kind.id === "event"
    ? "When and where"
    : kind.facts === undefined
      ? "Where to find us"
      : "Opening hours and address";
}

/** What the prompt tells comes first; the usual fills what it leaves out. */
function factsOf({ subject, hours, contact }: SiteWish, sentence: (copy: string) => string): Fact[] {
  const { kind, day, place } = subject;
  const usual = (kind.facts ?? PLAIN_FACTS).map(([label, value]) => ({ label, value: sentence(value) }));
  const dated = day === null ? [] : [{ label: "When", value: day }];
  const times = hours.length > 0 ? hours : usual.filter(({ label }) => day === null || label !== "When");
  const has = (label: string) => [...contact, ...times].some((fact) => fact.label === label);
  const address =
    has("Address") || has("Where")
      ? []
      : [{ label: "Address", value: place === null ? "12 Sample Street" : `12 Sample Street, ${place}` }];
  const phone =
    has("Phone") || contact.length > 0 ? [] : [{ label: "Phone", value: "+00 555 0100", href: "tel:+005550100" }];
  return [...dated, ...times, ...address, ...contact, ...phone]
    .slice(0, 20)
    .map((fact) => ({ ...fact, label: fitted(fact.label, 60) }));
}

function plansOf({ subject: { kind }, plans, currency }: SiteWish, label: (copy: string) => string) {
  const usual = kind.plans ?? PLAIN_PLANS;
  if (plans.length === 0)
    return usual.map(([name, amount, period, ...points], index) => ({
      name: label(name),
      price: moneyInWords(amount, currency),
      ...(period === "" ? {} : { period }),
      points: points.map(label),
      isRecommended: usual.length > 2 && index === 1,
    }));
  const told = plans.slice(0, 6);
  const names = usual.length === told.length ? usual.map(([name]) => name) : (PLAN_NAMES[told.length - 1] ?? []);
  const common =
    told.find(({ period }) => period !== null)?.period ?? (usual[0]?.[2] === "" ? null : (usual[0]?.[2] ?? null));
  return told.map(({ name, amount, period }, index) => ({
    name: fitted(name ?? names[index] ?? `Plan ${index + 1}`, 60),
    price: moneyInWords(amount, currency),
    ...((period ?? common) === null ? {} : { period: period ?? common ?? "" }),
    points: (usual.length === told.length
      ? [...(usual[index]?.slice(3).map(String) ?? [])]
      : [...(PLAIN_POINTS[Math.min(index, 2)] ?? [])]
    ).map(label),
    isRecommended: told.length > 2 && index === 1,
  }));
}

/** Each form with the records of what it sends, and the list of them where one is wanted. */
function composeForms({ forms, subject }: SiteWish, records: readonly Entity[]): ComposedSection[] {
  const { kind } = subject;
  const isAlone = kind.isPerson === true && kind.form !== "rsvp";
  const fill = (copy: string) => (isAlone ? inOwnName(copy) : copy);
  return forms.flatMap(({ form, fields, list }): ComposedSection[] => {
    const plan = FORMS[form];
    const about = plan.about.flatMap((each) => {
      const [, plural] = subject.kind.records?.[each]?.of ?? CATALOGUES[each].of;
      return records.filter((entity) => entity.plural === plural);
    })[0];
    const entity = composeForm(plan, fields, about ?? null);
    const section: ComposedSection = {
      name: "form",
      icon: "mail",
      entities: [entity],
      blocks: [
        {
          id: form === "signUp" ? "sign-up" : form,
          type: "form",
          title: fill(plan.title),
          text: fill(plan.text),
          entity: entity.id,
          button: plan.button,
          thanks: fill(plan.thanks),
        },
      ],
    };
    if (list === null) return [section];
    const title = `All ${plan.plural}`;
    return [
      section,
      {
        name: "sent",
        icon: "list",
        entities: [],
        blocks: [
          {
            id: `all-${form === "signUp" ? "sign-ups" : `${form}s`}`,
            type: "records",
            title,
            entity: entity.id,
            views: [{ type: "list" }, { type: "table" }],
            editable: list === "edit",
          },
        ],
      },
    ];
  });
}

/** "Write to us. We answer." → "Write to me. I answer." */
function inOwnName(copy: string): string {
  return copy.replace(/\bus\b/g, "me").replace(/\bwe\b/gi, "I");
}
