import type { Block, Link } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { IconName } from "@lathe/protocol/app/label";
import type { FieldPhrase } from "../field-phrase.ts";
import { asLabel } from "../words.ts";
import { grouped, groupingOf } from "./by-group.ts";
import { type CatalogueName, CATALOGUES, composeCatalogue, type ToldRow } from "./catalogues.ts";
import { factsOf, visitTitle } from "./compose-facts.ts";
import { composeForms } from "./compose-forms.ts";
import { composeOwn } from "./compose-own.ts";
import { linksFor, linksOf, pricingLink } from "./hero-links.ts";
import { hasNoPlans, plansOf } from "./compose-plans.ts";
import { stepsOf } from "./compose-steps.ts";
import type { Subject } from "./find-kind.ts";
import type { FormName } from "./forms.ts";
import type { PeopleRead } from "./read/read-people.ts";
import { withPlacesLeft } from "./places-left.ts";
import { isOwn } from "./choose-sections.ts";
import { linksText } from "./own-copy.ts";
import type { OwnSection } from "./read/read-asked.ts";
import { type Fact } from "./read/read-facts.ts";
import { type ToldPlan } from "./read/read-prices.ts";
import {
  fillFor,
  fitted,
  introOf,
  OPEN_ANSWER,
  OPEN_QUOTES,
  PEOPLE,
  ROLES,
  POSTS,
  SERVICE_TEXTS,
} from "./site-copy.ts";
import { OF_GOODS, titleOfGoods } from "./goods-copy.ts";
import { rowsOf } from "./sample-rows.ts";
import { tradeItems } from "./trade-services.ts";
import type { SectionName } from "./site-kind.ts";
import { roleIn } from "./team-roles.ts";

export interface FormWish {
  form: FormName;
  fields: readonly FieldPhrase[];
  /** What the person calls it. */
  title?: string | undefined;
  /** Whether what was sent is listed, and whether it can be changed there. */
  list: "read" | "edit" | null;
  /** Day by day. */
  isByDay?: boolean;
}

/** A section that only the person has words for, by its place among SiteWish.own. */
export type OwnName = `own:${number}`;
export type WishedSection = SectionName | OwnName;

/** What a prompt asks of a site. */
export interface SiteWish {
  subject: Subject;
  /** In their order, without the hero; each once, and "form" for all forms. */
  sections: readonly WishedSection[];
  own: readonly OwnSection[];
  /** What the person calls them. */
  titles: Partial<Readonly<Record<SectionName, string>>>;
  forms: readonly FormWish[];
  name: string;
  plans: readonly ToldPlan[];
  /** Whom prices are for, where none were told: "adults, kids and families". */
  planNames?: readonly string[];
  /** What stands on a button that was asked for: "Tickets". */
  button?: string | null;
  /** ISO 4217 */
  currency: string;
  people: PeopleRead["people"];
  hours: readonly Fact[];
  contact: readonly Fact[];
  links: readonly Fact[];
  questions: readonly string[];
  slogan: string | null;
  /** What somebody is, told behind the name: "backend engineer". */
  role: string | null;
  /** Sentences for the text about it. */
  told: readonly string[];
  /** Records that were told by their names: "rooms: the Vault, the Asylum". */
  rows: Partial<Readonly<Record<SectionName, readonly ToldRow[]>>>;
  /** Prices that were told are the records of this section, instead of plans. */
  pricesIn: SectionName | null;
  services: readonly string[];
  /** How many were asked for: "3 features". */
  counts: Partial<Readonly<Record<SectionName, number>>>;
  /** How many places are left is shown of what people sign up for. */
  hasPlaces?: boolean;
  /** How somebody is reached, where nothing else of when and where is asked for: "Phone". */
  reach?: readonly string[] | null;
  /** Courses of the menu. */
  options: readonly string[];
}

/** As it was asked for: who reads "about" looks for it. */
function aboutTitle({ titles, told, subject }: SiteWish): string | null {
  const said = titles.about ?? (told.length > 0 ? "About" : null);
  return said === "About" ? (subject.kind.isPerson === true ? "About me" : "About us") : said;
}

export interface ComposedSection {
  name: WishedSection | "hero" | "sent";
  blocks: Block[];
  entities: Entity[];
  icon: IconName;
}

/** The sections of a site, each with its blocks and the records that it needs. */
export function composeSite(wish: SiteWish): ComposedSection[] {
  return wish.hasPlaces === true ? withPlacesLeft(composeSections(wish)) : composeSections(wish);
}

function composeSections(wish: SiteWish): ComposedSection[] {
  const sections = titledApart(
    wish.sections.flatMap((name) => (name === "form" || name === "call" ? [] : [composeSection(name, wish)])),
  );
  const forms = wish.sections.includes("form") ? composeForms(wish, sections) : [];
  const at = wish.sections.indexOf("form");
  const all = [
    ...sections.slice(0, countBefore(wish.sections, at)),
    ...forms,
    ...sections.slice(countBefore(wish.sections, at)),
  ];
  const links = linksFor(all, wish);
  const [link = wish.button == null ? undefined : { label: wish.button, to: { page: "home" } }] = links;
  const call: ComposedSection[] = wish.sections.includes("call") && link !== undefined ? [callSection(wish, link)] : [];
  const linked = all.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.type === "pricing" ? { ...block, link: pricingLink(all) } : block)),
  }));
  return [heroSection(wish, links), ...linked, ...call];
}

/** "Treatments" and what they cost: two sections are not called the same. */
function titledApart(sections: readonly ComposedSection[]): ComposedSection[] {
  const titleOf = ({ blocks }: ComposedSection) => blocks[0]?.title?.toLowerCase();
  return sections.map((section) => {
    const isTwice = sections.some((other) => other !== section && titleOf(other) === titleOf(section));
    return section.name.startsWith("pric") && section.blocks[0]?.type === "records" && isTwice
      ? { ...section, blocks: section.blocks.map((block) => ({ ...block, title: "Prices" })) }
      : section;
  });
}

/** How many sections stand before the forms. */
function countBefore(sections: readonly WishedSection[], at: number): number {
  return sections.slice(0, Math.max(at, 0)).filter((name) => name !== "form" && name !== "call").length;
}

function heroSection(wish: SiteWish, links: readonly Link[]): ComposedSection {
  const { subject } = wish;
  const { kind } = subject;
  const fill = fillFor(wish.subject, wish.name);
  const [title, text] = kind.hero;
  const heading = fill(COUPLE.test(title) && !/ (?:and|&|\+) /.test(wish.name) ? "We are getting married" : title);
  const intro = introOf(wish.subject, /\{(?:in|place)\}/.test(title + text));
  return {
    name: "hero",
    icon: kind.icon,
    entities: [],
    blocks: [
      {
        id: "welcome",
        type: "hero",
        title: fitted(wish.slogan ?? titleOfGoods(wish) ?? (heading.length > 60 ? wish.name : heading), 60),
        text: fitted(
          [
            wish.role === null ? null : `${asLabel(wish.role)}.`,
            intro,
            titleOfGoods(wish) === null ? fill(text) : OF_GOODS,
          ]
            .filter((part) => part !== null)
            .join(" "),
          400,
        ),
        layout: kind.layout ?? "split",
        icon: subject.goods === null ? kind.icon : "bag",
        links: links.slice(0, 2),
      },
    ],
  };
}

/** Said of two. */
const COUPLE = /^\{name\} are /;

/** What stands above buttons for what no trade is about. */
const CALLS: readonly (readonly [RegExp, readonly [title: string, text: string]])[] = [
  [/donat/i, ["Every gift helps", "What you give goes where it is needed, and we tell you what came of it."]],
  [/download \p{L}/iu, ["To take with you", "All of it in one file, to keep and to print."]],
];

function callSection({ subject, name, button }: SiteWish, first: Link): ComposedSection {
  const link = button == null ? first : { ...first, label: fitted(button, 60) };
  const fill = fillFor(subject, name);
  const [title, text] = CALLS.find(([words]) => words.test(button ?? ""))?.[1] ?? subject.kind.call;
  return {
    name: "call",
    icon: "star",
    entities: [],
    blocks: [
      { id: "closing", type: "callToAction", title: fitted(fill(title), 60), text: fitted(fill(text), 400), link },
    ],
  };
}

/** "How lessons go" stands above what is usual, and not above "Maths" and "Physics". */
function offerTitle(usual: string, { subject: { kind } }: SiteWish): string {
  return /^(?:how|why|what you can count on)\b/i.test(usual)
    ? `What ${kind.isPerson === true ? "I" : "we"} offer`
    : usual;
}

/** As many as were asked for. */
function counted<Item>(
  items: readonly Item[],
  count: number | undefined,
  more: (index: number) => Item,
): readonly Item[] {
  if (count === undefined || count < 1) return items;
  return Array.from({ length: Math.min(count, 20) }, (_, index) => items[index] ?? more(index));
}

export function isCatalogue(name: WishedSection): name is CatalogueName {
  return name in CATALOGUES;
}

function composeSection(name: Exclude<WishedSection, "form" | "call">, wish: SiteWish): ComposedSection {
  const { kind } = wish.subject;
  const fill = fillFor(wish.subject, wish.name);
  const sentence = (copy: string) => fitted(fill(copy), 400);
  const label = (copy: string) => fitted(fill(copy), 60);
  const made = (icon: IconName, block: Block): ComposedSection => ({ name, icon, entities: [], blocks: [block] });
  if (isCatalogue(name)) {
    const composed = composeCatalogue(name, rowsOf(name, wish), {
      currency: wish.currency,
      options: name === "menu" ? wish.options : [],
      fill,
      told: name === wish.pricesIn ? wish.plans : (wish.rows[name] ?? []),
    });
    const called = wish.titles[name] ?? (name === "prices" ? wish.titles.pricing : undefined);
    const by = called === undefined ? null : groupingOf(called);
    const { entity, views, title, icon } = by === null ? composed : grouped(composed, by, workOf(wish));
    const id = name === "programme" ? "programme" : name;
    return {
      name,
      icon,
      entities: [entity],
      blocks: [
        {
          id,
          type: "records",
          title: by?.title ?? called ?? title,
          entity: entity.id,
          views,
          editable: false,
        },
      ],
    };
  }
  if (isOwn(name)) return composeOwn(name, wish.own[Number(name.slice(4))]);
  switch (name) {
    case "features": {
      const [title, ...usual] = kind.features;
      const trade = tradeItems(wish, usual);
      const items = trade ?? usual;
      const told = wish.services.slice(0, 12).map((service, index) => ({
        icon: items[index % items.length]?.[0] ?? kind.icon,
        title: asLabel(service),
        text: SERVICE_TEXTS[index % SERVICE_TEXTS.length] ?? "",
      }));
      return made("star", {
        id: "services",
        type: "features",
        title:
          wish.titles.features ?? (told.length > 0 || trade !== null ? offerTitle(label(title), wish) : label(title)),
        items:
          told.length > 0
            ? told
            : counted(items, wish.counts.features, (index): (typeof items)[number] => [
                kind.icon,
                `Feature ${index + 1}`,
                "What it is, and what is good about it, in one sentence.",
              ])
                .slice(0, 12)
                .map(([icon, heading, text]) => ({ icon, title: label(heading), text: sentence(text) })),
      });
    }
    case "steps":
      return made("list", stepsOf(wish));
    case "pricing":
      if (hasNoPlans(wish)) return { ...composeSection("prices", wish), name };
      return made("tag", {
        id: "pricing",
        type: "pricing",
        title: wish.titles.pricing ?? "Prices",
        plans: plansOf(wish, label),
        link: null,
      });
    case "team": {
      const [title, ...roles] = kind.team;
      // Those who work there are others than those whose works hang there.
      const areShown = kind.id === "museum" && /artists/i.test(wish.titles.team ?? "");
      const own = areShown
        ? ["Painting", "Sculpture", "Photography"]
        : (ROLES.find(([pattern]) => pattern.test(wish.titles.team ?? ""))?.[1] ?? roles);
      const usual = counted(own, wish.counts.team, (index) => own[index % own.length] ?? "Team")
        .slice(0, 20)
        .map((role, index) => ({
          name: PEOPLE[(kind.id.length + index) % PEOPLE.length] ?? "",
          role: label(role),
        }));
      const told = wish.people.slice(0, 20).map(({ name: person, role }) => ({
        name: fitted(person, 60),
        role: fitted(role ?? roleIn(wish.titles.team ?? label(title), kind), 60),
      }));
      return made("people", {
        id: "team",
        type: "team",
        title: wish.titles.team ?? label(title),
        people: told.length > 0 ? told : usual,
      });
    }
    case "testimonials":
      return made("chat", {
        id: "voices",
        type: "testimonials",
        title: wish.titles.testimonials ?? "What people say",
        quotes: OPEN_QUOTES,
      });
    case "faq":
      return made("question", {
        id: "questions",
        type: "faq",
        title: "Questions and answers",
        questions:
          wish.questions.length > 0
            ? wish.questions.slice(0, 30).map((question) => ({ question: fitted(question, 400), answer: OPEN_ANSWER }))
            : kind.faq.map(([question, answer]) => ({ question: sentence(question), answer: sentence(answer) })),
      });
    case "hours":
      return made("clock", {
        id: "visit",
        type: "details",
        title: wish.titles.hours ?? visitTitle(wish),
        icon: kind.facts === undefined ? "pin" : "clock",
        items: factsOf(wish, sentence),
      });
    case "about":
      return made("heart", {
        id: "about",
        type: "text",
        title: aboutTitle(wish) ?? label(kind.about[0]),
        text: wish.told.length > 0 ? wish.told.join("\n\n") : fill(kind.about[1]),
      });
    case "links":
      if (linksOf(wish).length === 0)
        return made("globe", {
          id: "links",
          type: "text",
          title: wish.titles.links ?? "Links",
          text: linksText(wish.titles.links ?? ""),
        });
      return made("globe", {
        id: "links",
        type: "details",
        title:
          wish.titles.links ??
          (kind.id === "links" ? "Links" : kind.isPerson === true ? "Find me elsewhere" : "Find us elsewhere"),
        icon: "globe",
        items: linksOf(wish)
          .slice(0, 20)
          .map((link) => (kind.isPerson === true ? { ...link, value: link.value.replace(/^Our /, "My ") } : link)),
      });
    case "blog":
      return made("pen", {
        id: "blog",
        type: "blog",
        title:
          wish.titles.blog ?? (/^(?:news|village|club|church|choir|society)$/.test(kind.id) ? "News" : "From the blog"),
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

/** What somebody does, as far as it is known: "3D artist", "photographer". */
function workOf({ subject, name }: SiteWish): string {
  return `${subject.trade ?? ""} ${name} ${subject.kind.noun}`;
}
