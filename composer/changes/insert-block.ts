import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, Page } from "@lathe/protocol/app/block";
import type { IconName } from "@lathe/protocol/app/label";
import { kebabCase } from "../generate/names.ts";
import { asLabel } from "../language/words.ts";
import { findBlocks, findPage, freshPlaceId } from "./find-place.ts";
import { nameOfBlock } from "./names-in-app.ts";
import type { Spot } from "./spot.ts";

const MAX_BLOCKS = 14;
const MAX_PAGES = 8;
/** Beside these nothing of their sort fits well on a page. */
const BIG: readonly Block["type"][] = ["records", "notes", "quiz", "flashcards", "game", "drawing", "turnOrder"];

export type Inserted = { app: AppSpecification; where: string } | { fault: string };

/** The app with a block of a fresh id at a place; without one, where blocks of its sort usually stand. */
export function insertBlock(app: AppSpecification, block: Block, spot: Spot | null, icon: IconName = "list"): Inserted {
  if (spot?.type === "ownPage") return openPage(app, block, spot.title, icon);
  if (spot?.type === "page") {
    const page = findPage(app, spot.page);
    if (page === null) return { fault: `There is no page “${spot.page}”.` };
    return insertInto(app, page, block, page.blocks.length);
  }
  if (spot?.type === "edge") {
    const page = spot.page === null ? app.pages[0] : findPage(app, spot.page);
    if (page === null || page === undefined) return { fault: `There is no page “${spot.page ?? ""}”.` };
    // Below what a site begins with, its name and headline, is its top.
    const top = app.layout === "site" && page.blocks[0]?.type === "hero" && block.type !== "hero" ? 1 : 0;
    return insertInto(app, page, block, spot.edge === "first" ? top : page.blocks.length);
  }
  if (spot?.type === "beside") {
    const found = findBlocks(app, spot.target);
    const target = found.find(({ page }) => page.id === spot.near) ?? found[0];
    if (target === undefined) return { fault: `I do not know which part “${spot.target}” is.` };
    const at = target.page.blocks.indexOf(target.block) + (spot.side === "before" ? 0 : 1);
    return insertInto(app, target.page, block, at);
  }
  const [home] = app.pages;
  if (home === undefined) return { fault: "There is no page." };
  const isCrowded =
    app.layout === "app" && BIG.includes(block.type) && (app.pages.length > 1 || home.blocks.some(isBig));
  if (isCrowded && app.pages.length < MAX_PAGES) return openPage(app, block, null, icon);
  // What closes a page stays at its end.
  const closing = home.blocks.findIndex(({ type }) => type === "callToAction");
  return insertInto(app, home, block, app.layout === "site" && closing >= 0 ? closing : home.blocks.length);
}

function isBig({ type }: Block): boolean {
  return BIG.includes(type);
}

function insertInto(app: AppSpecification, page: Page, block: Block, at: number): Inserted {
  if (page.blocks.length >= MAX_BLOCKS)
    return app.pages.length < MAX_PAGES
      ? openPage(app, block, null, "list")
      : { fault: `The page **${page.title}** is full, and there are as many pages as there can be.` };
  const blocks = page.blocks.toSpliced(at, 0, block);
  return {
    app: { ...app, pages: app.pages.map((each) => (each.id === page.id ? { ...page, blocks } : each)) },
    where: app.pages.length > 1 ? ` on the page **${page.title}**` : "",
  };
}

function openPage(app: AppSpecification, block: Block, asked: string | null, icon: IconName): Inserted {
  if (app.pages.length >= MAX_PAGES) return { fault: `There are ${MAX_PAGES} pages, and more do not fit.` };
  const entity = "entity" in block ? app.entities.find(({ id }) => id === block.entity) : undefined;
  const usual = block.type === "records" && entity !== undefined ? entity.plural : nameOfBlock(block, app);
  const title = asLabel(asked ?? usual);
  const id = freshPlaceId(
    kebabCase(title),
    app.pages.map((page) => page.id),
  );
  const page: Page = { id, title, icon, blocks: [block] };
  return { app: { ...app, pages: [...app.pages, page] }, where: ` on a page of its own, **${title}**` };
}
