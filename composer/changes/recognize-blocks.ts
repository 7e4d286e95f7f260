import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { IconName } from "@lathe/protocol/app/label";
import { claim, spansOf } from "../language/claims.ts";
import { isClosedWord } from "../language/closed-words.ts";
import { readText } from "../language/read-text.ts";
import { type AppPart, type Recognized, unclaimedText } from "../language/recognizer.ts";
import { RECOGNIZERS } from "../language/recognizers.ts";
import { findSections } from "../language/sites/section-words.ts";
import type { SectionName } from "../language/sites/site-kind.ts";
import { freshPlaceId } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import type { Spot } from "./spot.ts";
import { meansStats, statsBlock } from "./stats-block.ts";

export interface RecognizedBlocks {
  parts: readonly AppPart[];
  /** Words that nobody understood. */
  gaps: string[];
}

/** What the recognizers of first prompts find in words; null when it is nothing to see, or the lesser part of them. */
export function recognizeBlocks(words: string, app: AppSpecification): RecognizedBlocks | null {
  if (meansStats(words)) {
    const main =
      app.entities.find(({ plural, singular }) => words.includes(plural) || words.includes(singular)) ??
      app.entities[0];
    return main === undefined ? null : { parts: [{ icon: "chart", blocks: [statsBlock(app, main)] }], gaps: [] };
  }
  const direct = recognize(words);
  if (direct !== null && direct.parts.every(({ layout }) => layout !== "site")) return direct;
  const sections = recognizeSections(words, app);
  if (sections !== null || direct === null) return sections;
  // A whole site is no part of an app; what is said of it may be.
  const limits = direct.parts.flatMap((part) => (part.layout === "site" ? (part.undone ?? []) : []));
  const parts = direct.parts.filter((part) => part.layout !== "site" && part.place === undefined);
  return parts.length === 0 ? null : { parts: [...parts, { undone: limits }], gaps: direct.gaps };
}

function recognize(words: string): RecognizedBlocks | null {
  let reading = readText(words);
  const found: Recognized[] = [];
  for (const recognizer of RECOGNIZERS) {
    const recognized = recognizer(reading);
    found.push(...recognized);
    reading = claim(reading, spansOf(recognized));
  }
  const parts = found.map(({ part }) => part);
  const gaps = (unclaimedText(reading).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).filter(
    (word) => !isClosedWord(word.toLowerCase()),
  );
  const known = reading.words.length - gaps.length;
  const isAny = parts.some((part) => blocksOf(part).length > 0 || part.undone !== undefined);
  return known <= gaps.length || !isAny ? null : { parts, gaps };
}

/** What the sections are made of that a site can be asked for. */
const SECTION_BLOCKS: Readonly<Partial<Record<SectionName, Block["type"]>>> = {
  faq: "faq",
  testimonials: "testimonials",
  pricing: "pricing",
  team: "team",
  features: "features",
  steps: "features",
  hours: "details",
  about: "text",
  blog: "blog",
  call: "callToAction",
  form: "form",
};
/** Names that mean nothing but a section; others are names of fields and records in an app that is no site. */
const PLAIN_SECTIONS: readonly SectionName[] = ["faq", "testimonials", "blog", "call", "form", "pricing"];

/** Sections are written for a whole site, in the trade of this one; those that were asked for are taken from it. */
function recognizeSections(words: string, app: AppSpecification): RecognizedBlocks | null {
  const reading = readText(words);
  const isHero = /^(?:an? |the )?(?:hero|banner|headline|intro|welcome)(?: section| banner)?$/i.test(words);
  const asked = findSections(reading).map(({ name }) => name);
  const isSection =
    app.layout === "site" || /\bsection\b/i.test(words) || asked.some((name) => PLAIN_SECTIONS.includes(name));
  if ((asked.length === 0 && !isHero) || !isSection) return null;
  // "Canal Yoga" is a yoga studio: the words of a name may say its trade.
  const own = `a ${app.name.toLowerCase().replace(/"/g, "")} website called "${app.name.replace(/"/g, "")}"`;
  const site =
    (app.layout === "site" ? recognize(`${own} with ${words}`) : null) ?? recognize(`a website with ${words}`);
  if (site === null) return null;
  const types = new Set<string>(isHero ? ["hero"] : asked.map((name) => SECTION_BLOCKS[name] ?? "records"));
  const parts = site.parts.flatMap((part): AppPart[] => {
    const all = [...(part.blocks ?? []), ...(part.pages ?? []).flatMap(({ blocks }) => blocks)];
    const hasAbout = all.some(({ id }) => id === "about");
    const wanted = all.filter(({ type, id }) => types.has(type) && (type !== "text" || !hasAbout || id === "about"));
    // What the trade of the site brings by itself is there already: "add a calendar" adds no second gallery.
    const there = new Set(app.pages.flatMap((page) => page.blocks.map(({ id }) => id)));
    const namesDetails = /\b(?:hours|times|open\w*|address|directions|contact|details|location|where|visit)\b/i.test(
      words,
    );
    const hasDetails = app.pages.some((page) => page.blocks.some(({ type }) => type === "details"));
    const fresh = wanted.filter(
      ({ type, id }) => (type !== "records" || !there.has(id)) && (type !== "details" || !hasDetails || namesDetails),
    );
    const blocks = fresh.some(({ type }) => type === "records") ? fresh : wanted;
    if (blocks.length === 0) return [];
    // Projects and events of a site are no records of an app.
    if (app.layout === "app" && blocks.some(({ type }) => type === "records")) return [];
    const entities = (part.entities ?? []).filter(({ id }) =>
      blocks.some((block) => "entity" in block && block.entity === id),
    );
    const undone = (part.undone ?? []).filter(({ isNote }) => isNote === true && types.has("form"));
    return [{ ...(part.icon === undefined ? {} : { icon: part.icon }), blocks, entities, undone }];
  });
  const said = new Set(reading.words.map(({ text }) => text));
  return parts.length === 0 ? null : { parts, gaps: site.gaps.filter((word) => said.has(word.toLowerCase())) };
}

/** All blocks of a part; a site begins with a hero by itself, and that is not asked for here. */
export function blocksOf(part: AppPart): Block[] {
  const all = [...(part.blocks ?? []), ...(part.pages ?? []).flatMap(({ blocks }) => blocks)];
  return part.layout === "site" ? all.filter(({ type }) => type !== "hero") : all;
}

export type Added = { app: AppSpecification; blocks: Block[]; where: string } | { fault: string };

/** The app with the blocks of a part, their records beside those that there are. */
export function addPart(app: AppSpecification, part: AppPart, spot: Spot | null): Added {
  let next = app;
  const renamed = new Map<string, string>();
  for (const entity of part.entities ?? []) {
    const known = next.entities.find(({ id }) => id === entity.id);
    // Records of one id and the same fields are the same records.
    if (
      known !== undefined &&
      entity.fields.every(({ id, type }) => known.fields.some((field) => field.id === id && field.type === type))
    )
      continue;
    if (next.entities.length >= 8) return { fault: "The app keeps 8 sorts of records, and more do not fit." };
    const id = freshId(
      entity.id,
      next.entities.map((each) => each.id),
    );
    renamed.set(entity.id, id);
    const storageKey = freshPlaceId(
      entity.storageKey,
      next.entities.map((each) => each.storageKey),
    );
    next = { ...next, entities: [...next.entities, { ...withoutStrangers(entity, next), id, storageKey }] };
  }
  const taken = () => next.pages.flatMap((page) => page.blocks.map(({ id }) => id));
  const blocks: Block[] = [];
  let where = "";
  let at = spot;
  for (const block of blocksOf(part)) {
    const placed = { ...withEntity(block, renamed), id: freshPlaceId(block.id, taken()) };
    const inserted = insertBlock(next, placed, at, iconOf(part));
    if ("fault" in inserted) return inserted;
    next = inserted.app;
    where ||= inserted.where;
    blocks.push(placed);
    // What belongs together stays together.
    const home = next.pages.find((page) => page.blocks.includes(placed));
    if (spot?.type === "ownPage" && home !== undefined) at = { type: "page", page: home.title };
  }
  return { app: part.finish?.(next) ?? next, blocks, where };
}

function iconOf(part: AppPart): IconName {
  return part.icon ?? "list";
}

function freshId(id: string, taken: readonly string[]): string {
  let fresh = id;
  for (let number = 2; taken.includes(fresh); number += 1) fresh = `${id.slice(0, 36)}${number}`;
  return fresh;
}

/** Without links to records that this app does not keep. */
function withoutStrangers(entity: Entity, { entities }: AppSpecification): Entity {
  const fields = entity.fields.filter(
    (field) => field.type !== "relation" || entities.some(({ id }) => id === field.entity),
  );
  return { ...entity, fields };
}

function withEntity(block: Block, renamed: ReadonlyMap<string, string>): Block {
  if (block.type === "stats")
    return {
      ...block,
      items: block.items.map((item) => ({ ...item, entity: renamed.get(item.entity) ?? item.entity })),
    };
  return "entity" in block ? { ...block, entity: renamed.get(block.entity) ?? block.entity } : block;
}
