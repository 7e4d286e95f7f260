import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, BlockOf, BlockType, Link, Page } from "@lathe/protocol/app/block";
import { type EntityParts, entityParts } from "../entity-parts.ts";
import { type EntityUse, entityUse } from "../records/entity-use.ts";
import { backlinksOf } from "../records/relations.ts";

/** An app with what the files for phones ask about it again and again. */
export interface MobileApp {
  app: AppSpecification;
  entities: readonly MobileEntity[];
  places: readonly Place[];
  /** The entity whose numbers have a tab of their own. */
  insights: MobileEntity | null;
  /** Whether the pages are behind tabs; a single page needs none. */
  hasTabs: boolean;
  /** Links within the app lead to its first page by that page's id. */
  linksToFirst: boolean;
  /** The route of the tab with the pages that have none; null when all have one. */
  more: string | null;
}

/** An entity with what its screens are. */
export interface MobileEntity {
  parts: EntityParts;
  use: EntityUse;
  /** Its records can be changed on screens of their own. */
  isEditable: boolean;
  /** Whether there are screens for one record: its details, and its form when it is editable. */
  hasScreens: boolean;
  /** Route of the screen where what makes questions or cards is changed; null when a page is for that, or nothing is. */
  manager: string | null;
}

/** A page of the specification in the app. */
export interface Place {
  page: Page;
  kind: "tab" | "more" | "only";
  /** "/" or "/menu". */
  route: string;
  /** Its route's file in src/app. */
  file: string;
  /** The block that is the whole page: a list that fills the screen. */
  list: BlockOf<"records"> | null;
  /** What stands large at its top. */
  title: string;
  /** It is made of sections, as pages of a site are. */
  isSite: boolean;
}

const MAX_TABS = 5;

const SECTIONS: readonly BlockType[] = [
  "hero",
  "features",
  "pricing",
  "team",
  "testimonials",
  "faq",
  "details",
  "callToAction",
  "blog",
  "text",
  "form",
];

export function mobileApp(app: AppSpecification): MobileApp {
  const entities = app.entities.map((entity) => mobileEntity(entityParts(app, entity, "mobile")));
  const [first] = app.pages;
  const only = app.pages.length === 1 && first !== undefined ? listOf(first) : null;
  const counted = only === null ? null : entityById(entities, only.entity);
  const insights = counted !== null && hasSomethingToCount(counted.parts) ? counted : null;
  const hasTabs = app.pages.length > 1 || insights !== null;
  const routes = new Set<string>(["index", "insights", "more"]);
  const places = app.pages.map((page, index): Place => {
    const isOver = app.pages.length > MAX_TABS && index >= MAX_TABS - 1;
    const kind = !hasTabs ? "only" : isOver ? "more" : "tab";
    const name = index === 0 ? "index" : freeName(page.id, routes);
    return {
      page,
      kind,
      route: index === 0 ? "/" : `/${name}`,
      file: `${kind === "tab" ? "(tabs)/" : ""}${name}`,
      list: listOf(page),
      isSite: app.layout === "site" || page.blocks.some(({ type }) => SECTIONS.includes(type)),
      title: index === 0 && (app.pages.length === 1 || app.layout === "site") ? app.name : page.title,
    };
  });
  return {
    app,
    entities,
    places,
    insights,
    hasTabs,
    linksToFirst:
      first?.blocks.some(({ type }) => type === "blog") === true ||
      app.pages
        .flatMap(({ blocks }) => blocks.flatMap(linksOf))
        .some(({ to }) => "page" in to && to.page === first?.id),
    more: app.pages.length > MAX_TABS ? "more" : null,
  };
}

export function mobileEntity(parts: EntityParts): MobileEntity {
  const use = entityUse(parts);
  return {
    parts,
    use,
    isEditable: use.isEdited || use.isManaged,
    hasScreens: use.panels.length > 0 || use.isManaged || backlinksOf(parts).length > 0,
    manager: use.isManaged ? `/${parts.names.files}/all` : null,
  };
}

export function entityById(entities: readonly MobileEntity[], id: string): MobileEntity {
  const found = entities.find(({ parts }) => parts.entity.id === id);
  if (found === undefined) throw new TypeError(`The specification has no entity ${id}.`);
  return found;
}

function freeName(id: string, taken: Set<string>): string {
  const name = taken.has(id) ? `${id}-page` : id;
  taken.add(name);
  return name;
}

function linksOf(block: Block): readonly Link[] {
  if (block.type === "hero") return block.links;
  if (block.type === "callToAction") return [block.link];
  return block.type === "pricing" && block.link !== null ? [block.link] : [];
}

function listOf({ blocks }: Page): BlockOf<"records"> | null {
  const [block] = blocks;
  return blocks.length === 1 && block?.type === "records" ? block : null;
}

function hasSomethingToCount({ done, streaks, low, totals, rating, others }: EntityParts): boolean {
  return (
    done !== null ||
    streaks !== null ||
    low !== null ||
    totals.length > 0 ||
    rating !== null ||
    others.some((field) => field.type === "choice")
  );
}
