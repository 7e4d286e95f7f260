import { AppSpecification } from "@lathe/protocol/app-specification";
import { findReferenceFaults } from "@lathe/protocol/app/check-references";
import type { Block, Link, Page } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { IconName } from "@lathe/protocol/app/label";
import { PLAIN_THEME, type Theme } from "@lathe/protocol/app/theme";
import { kebabCase } from "../generate/names.ts";
import { DEFAULT_ACCENT } from "./domain.ts";
import type { AppPart, Recognized } from "./recognizer.ts";
import { asLabel } from "./words.ts";

export interface Wishes {
  /** What the person calls it; null when nothing is said. */
  name: string | null;
  theme: Partial<Theme>;
  /** Whether pages were asked for, as tabs or as such; null when nothing is said. */
  pages: boolean | null;
}

/** Beside these nothing big fits on a page. */
const BIG: readonly Block["type"][] = ["records", "notes", "quiz", "flashcards", "game", "drawing", "turnOrder"];
const MAX_BIG_ON_A_PAGE = 3;
const MAX_BLOCKS = 14;
const MAX_PAGES = 8;
const MAX_ENTITIES = 8;

/** "A student picker and a group maker": both are of the same list, which stands there once. */
function withoutSameLists(owned: readonly OwnedBlock[]): OwnedBlock[] {
  const keyOf = ({ block }: OwnedBlock) =>
    block.type === "records" ? `${block.entity} ${JSON.stringify(block.views)} ${block.title ?? ""}` : null;
  const keys = owned.map(keyOf);
  return owned.filter((_, index) => keys[index] === null || keys.indexOf(keys[index] ?? null) === index);
}

/**
 * One app of all that was recognized; null when nothing of it can be seen. What comes first in the prompt comes first in
 * the app and names it. A site keeps its sections on one page and its bigger records on pages of their own when there are
 * many; a tool gets a page for each of its lists.
 */
export function combineParts(found: readonly Recognized[], wishes: Wishes): AppSpecification | null {
  const parts = found
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map(({ part }) => part)
    .toSorted((a, b) => rank(a) - rank(b));
  const byPlace = found.toSorted((a, b) => startOf(a) - startOf(b)).map(({ part }) => part);
  const named =
    parts.find((part) => part.layout === "site" && part.name !== undefined) ??
    byPlace.find(({ name }) => name !== undefined);
  const name = wishes.name ?? named?.name ?? "My app";
  const layout = parts.some((part) => part.layout === "site") ? "site" : "app";
  const entities = uniqueEntities(parts.flatMap((part) => part.entities ?? [])).slice(0, MAX_ENTITIES);
  const known = new Set(entities.map(({ id }) => id));
  const isKnown = (block: Block) =>
    "entity" in block
      ? known.has(block.entity) &&
        hasFields(
          block,
          entities.find(({ id }) => id === block.entity),
        )
      : block.type !== "stats" || block.items.every(({ entity }) => known.has(entity));
  const ids = new Set<string>();
  const owned: OwnedBlock[] = withoutSameLists(
    parts.flatMap((part) => (part.blocks ?? []).filter(isKnown).map((block) => ({ block, part }))),
  ).map(({ block, part }) => ({ block: { ...block, id: freshId(block.id, ids) }, part }));
  const asked = parts.flatMap((part) =>
    (part.pages ?? []).map((page) => ({
      ...page,
      blocks: page.blocks.filter(isKnown).map((block) => ({ ...block, id: freshId(block.id, ids) })),
    })),
  );
  const icon = byPlace.find((part) => part.icon !== undefined)?.icon ?? "list";
  const pages = withUniqueIds(
    [...layOut(owned, { name, icon, layout, entities, wantsPages: wishes.pages }), ...asked].filter(
      ({ blocks }) => blocks.length > 0,
    ),
  ).slice(0, MAX_PAGES);
  if (pages.length === 0) return null;
  const themes = byPlace.flatMap(({ theme }) => (theme === undefined ? [] : [theme]));
  const app = linkPages({
    specVersion: 2,
    layout,
    name,
    storageKey: kebabCase(name),
    theme: Object.assign({ ...PLAIN_THEME, accent: DEFAULT_ACCENT }, ...themes.toReversed(), wishes.theme),
    entities,
    pages,
  });
  const finished = parts.reduce((sofar, { finish }) => finish?.(sofar) ?? sofar, app);
  return AppSpecification.parse(linkPages(finished));
}

/** Whether records of the same name that an earlier part has can be shown like that. */
function hasFields(block: Block, entity: Entity | undefined): boolean {
  if (entity === undefined) return true;
  const page: Page = { id: "page", title: "Page", icon: "list", blocks: [block] };
  return findReferenceFaults({ entities: [entity], pages: [page] }).every(({ path }) => path[0] !== "pages");
}

interface OwnedBlock {
  block: Block;
  part: AppPart;
}

function rank({ place }: AppPart): number {
  return place === "first" ? -1 : place === "last" ? 1 : 0;
}

function startOf({ spans }: Recognized): number {
  return Math.min(...spans.map(({ start }) => start), Number.MAX_SAFE_INTEGER);
}

/** The first of an id counts; stored data has a name of its own for each. */
function uniqueEntities(entities: readonly Entity[]): Entity[] {
  const unique: Entity[] = [];
  for (const entity of entities) {
    if (unique.some(({ id }) => id === entity.id)) continue;
    const keys = new Set(unique.map(({ storageKey }) => storageKey));
    unique.push({ ...entity, storageKey: freshId(entity.storageKey, keys) });
  }
  return unique;
}

function freshId(id: string, taken: Set<string>): string {
  const whole = id.slice(0, 40).replace(/-+$/, "");
  let fresh = whole;
  for (let number = 2; taken.has(fresh); number += 1) fresh = `${whole.slice(0, 37).replace(/-+$/, "")}-${number}`;
  taken.add(fresh);
  return fresh;
}

interface Layout {
  name: string;
  icon: IconName;
  layout: AppSpecification["layout"];
  entities: readonly Entity[];
  wantsPages: boolean | null;
}

function layOut(owned: readonly OwnedBlock[], { name, icon, layout, entities, wantsPages }: Layout): Page[] {
  const big = owned.filter(({ block }) => BIG.includes(block.type));
  const lists = big.filter(({ block }) => block.type === "records");
  const usual = layout === "site" ? big.length > MAX_BIG_ON_A_PAGE : lists.length > 1 || big.length > MAX_BIG_ON_A_PAGE;
  const hasPages = (wantsPages ?? (usual || owned.length > MAX_BLOCKS)) && owned.length > 1;
  if (!hasPages)
    return [{ id: "home", title: name, icon, blocks: owned.map(({ block }) => block).slice(0, MAX_BLOCKS) }];
  const pages: Page[] = [];
  // Of a site the sections stay on its first page; of a tool each big block opens a page, and small ones stay beside it.
  const front = layout === "site" ? owned.filter((each) => !big.includes(each)) : [];
  if (front.length > 0)
    pages.push({
      id: "home",
      title: "Home",
      icon: "home",
      blocks: front.map(({ block }) => block).slice(0, MAX_BLOCKS),
    });
  for (const { block, part } of layout === "site" ? big : owned) {
    const entity = entityOf(block);
    const isAboveList = block.type === "stats" && lists.some((each) => entityOf(each.block) === entity);
    const opens = BIG.includes(block.type) || isAboveList || pages.length === 0 || wantsPages === true;
    const last = pages.at(-1);
    const about =
      entity === null ? undefined : pages.find((page) => page.blocks.some((each) => entityOf(each) === entity));
    const home = about ?? (opens ? undefined : last);
    if (home !== undefined && home.blocks.length < MAX_BLOCKS) {
      home.blocks.push(block);
      continue;
    }
    if (pages.length === MAX_PAGES) continue;
    const title = pageTitle(block, entities, part);
    const isFirst = pages.length === 0;
    pages.push({
      id: isFirst ? "home" : kebabCase(title).slice(0, 36),
      title,
      icon: part.icon ?? "list",
      blocks: [block],
    });
  }
  return pages;
}

/** The records that a block is about; numbers are about those that they count first. */
function entityOf(block: Block): string | null {
  return "entity" in block ? (block.entity ?? null) : block.type === "stats" ? (block.items[0]?.entity ?? null) : null;
}

function pageTitle(block: Block, entities: readonly Entity[], part: AppPart): string {
  if (block.title !== undefined) return block.title;
  if (part.page !== undefined) return part.page;
  const entity = entities.find(({ id }) => id === entityOf(block));
  return asLabel(entity?.plural ?? part.name ?? block.type);
}

function withUniqueIds(pages: readonly Page[]): Page[] {
  const ids = new Set<string>();
  return pages.map((page) => ({ ...page, id: freshId(asPlaceId(page.id), ids) }));
}

function asPlaceId(id: string): string {
  return /^[a-z]/.test(id) ? id : `page-${id}`;
}

/** Links to a block lead to the page where it is; those to what is not there lead to the first page. */
function linkPages(app: AppSpecification): AppSpecification {
  const pageOf = (id: string) => app.pages.find(({ blocks }) => blocks.some((block) => block.id === id));
  const put = (link: Link): Link => {
    if (!("page" in link.to)) return link;
    const { page, block } = link.to;
    const home = block === undefined ? undefined : pageOf(block);
    if (home !== undefined) return { ...link, to: { page: home.id, block } };
    const isThere = app.pages.some(({ id }) => id === page);
    return { ...link, to: { page: isThere ? page : (app.pages[0]?.id ?? "home") } };
  };
  const linked = (block: Block): Block => {
    if (block.type === "hero") return { ...block, links: block.links.map(put) };
    if (block.type === "callToAction") return { ...block, link: put(block.link) };
    if (block.type === "pricing") return { ...block, link: block.link === null ? null : put(block.link) };
    return block;
  };
  return { ...app, pages: app.pages.map((page) => ({ ...page, blocks: page.blocks.map(linked) })) };
}
