import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, Page } from "@lathe/protocol/app/block";
import { withoutQuotes } from "../language/words.ts";
import { namesOfBlock } from "./names-in-app.ts";
import { nth } from "./nth.ts";

export interface PlacedBlock {
  block: Block;
  page: Page;
}

export function placedBlocks({ pages }: AppSpecification): PlacedBlock[] {
  return pages.flatMap((page) => page.blocks.map((block) => ({ block, page })));
}

/** "the FAQ section" → "faq" */
export function plainName(words: string): string {
  return withoutQuotes(words)
    .toLowerCase()
    .replace(/^(?:(?:the|a|an|my|our|this|that|whole|entire)\s+)+/, "")
    .replace(/\s+(?:section|block|part|area|widget|tab|page|view|box|element)$/, "")
    .replace(/-/g, " ")
    .trim();
}

/** The blocks that words mean: those of this title, or of this name. */
export function findBlocks(app: AppSpecification, words: string): PlacedBlock[] {
  const numbered = sectionAt(app, words);
  if (numbered !== null) return [numbered];
  const wanted = plainName(words);
  if (wanted === "") return [];
  const placed = placedBlocks(app);
  const same = (name: string) => plainName(name) === wanted;
  const titled = placed.filter(({ block }) => block.title !== undefined && same(block.title));
  if (titled.length > 0) return titled;
  const named = placed.filter(({ block }) => namesOfBlock(block, app).some(same));
  if (named.length > 0) return named;
  const head = singular(wanted);
  const heads = placed.filter(({ block }) =>
    namesOfBlock(block, app).some((name) => singular(plainName(name)) === head),
  );
  const last = wanted.split(" ").at(-1) ?? "";
  if (
    heads.length > 0 ||
    last === wanted ||
    wanted.split(" ").length > 3 ||
    /\b(?:but|except|and|or|all|each|every)\b/.test(wanted)
  )
    return heads;
  // "the kitchen timer" is the timer, where there is one.
  const loose = placed.filter(({ block }) =>
    namesOfBlock(block, app).some((name) => singular(plainName(name)) === singular(last)),
  );
  return loose.length === 1 && loose[0]?.block.type !== "records" ? loose : [];
}

/** "the second section", counted from the top of the first page. */
function sectionAt({ pages }: AppSpecification, words: string): PlacedBlock | null {
  const [, order = ""] = /^(?:the )?(\w+) (?:section|block|part)$/i.exec(words.trim()) ?? [];
  const [page] = pages;
  if (order === "" || page === undefined || page.blocks.length < 2) return null;
  const block = nth(page.blocks, order);
  return block === null ? null : { block, page };
}

function singular(name: string): string {
  return name.replace(/s$/, "");
}

/** The block that words mean; null when there is none or more than one. */
export function findBlock(app: AppSpecification, words: string): PlacedBlock | null {
  const found = findBlocks(app, words);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The page that words mean: by its title, or "the second page". */
export function findPage(app: AppSpecification, words: string): Page | null {
  const wanted = withoutQuotes(words)
    .toLowerCase()
    .replace(/^(?:the|my|our)\s+/, "")
    .replace(/\s+(?:page|tab|screen)$/, "")
    .trim();
  const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
  if (wanted === "last") return app.pages.at(-1) ?? null;
  const ordinal = ordinals.indexOf(wanted);
  if (ordinal >= 0) return app.pages[ordinal] ?? null;
  if (/^(?:home|main|start|front)$/.test(wanted))
    return app.pages.find(({ title }) => title.toLowerCase() === wanted) ?? app.pages[0] ?? null;
  const titled = app.pages.find(({ title, id }) => title.toLowerCase() === wanted || id === wanted);
  if (titled !== undefined) return titled;
  // A page is called by what it holds as well, when it is for that alone.
  const [held] = /\b(?:page|tab|screen)$/i.test(words) ? findBlocks(app, wanted) : [];
  return held !== undefined && held.page.blocks.length === 1 ? held.page : null;
}

export function replaceBlock(app: AppSpecification, block: Block): AppSpecification {
  return {
    ...app,
    pages: app.pages.map((page) => ({
      ...page,
      blocks: page.blocks.map((each) => (each.id === block.id ? block : each)),
    })),
  };
}

export function withoutBlock(app: AppSpecification, id: string): AppSpecification {
  return {
    ...app,
    pages: app.pages.map((page) => ({ ...page, blocks: page.blocks.filter((each) => each.id !== id) })),
  };
}

export function replacePage(app: AppSpecification, page: Page): AppSpecification {
  return { ...app, pages: app.pages.map((each) => (each.id === page.id ? page : each)) };
}

/** A fresh id for a place, of a page or a block. */
export function freshPlaceId(id: string, taken: readonly string[]): string {
  const start = (/^[a-z]/.test(id) ? id : `p-${id}`).slice(0, 36).replace(/-+$/, "");
  let fresh = start;
  for (let number = 2; taken.includes(fresh); number += 1) fresh = `${start}-${number}`;
  return fresh;
}
