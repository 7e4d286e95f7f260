import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, Link, Page } from "@lathe/protocol/app/block";
import { findReferenceFaults } from "@lathe/protocol/app/check-references";
import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, type FieldType, isNumeric } from "@lathe/protocol/app/field";
import { nameOfBlock, nameOfView } from "./names-in-app.ts";
import { withWholeFields } from "./whole-fields.ts";

export interface Repaired {
  app: AppSpecification;
  /** What went with what was taken away, in words: "the board by status". */
  lost: string[];
}

/** The app without what speaks of fields, records, blocks or pages that it has no more, or has of another type. */
export function repairApp(before: AppSpecification, named: AppSpecification = before): Repaired {
  const lost: string[] = [];
  const whole = withWholeFields(before.entities);
  const entities = before.entities.map((entity, index) =>
    withoutLostFields(entity, whole[index]?.fields ?? [], before, lost),
  );
  const known = { ...before, entities };
  const pages = before.pages.flatMap((page): Page[] => {
    const blocks = page.blocks.flatMap((block) => repairBlock(block, known, named, lost));
    if (blocks.length > 0) return [{ ...page, blocks }];
    if (before.pages.length > 1) lost.push(`the page **${page.title}**`);
    return [];
  });
  return { app: relink({ ...known, pages }), lost };
}

function withoutLostFields(entity: Entity, fields: Field[], app: AppSpecification, lost: string[]): Entity {
  for (const field of entity.fields)
    if (!fields.includes(field)) lost.push(`the field **${field.label}** of ${entity.plural}`);
  const is = (id: string, ...types: FieldType[]) =>
    fields.some((field) => field.id === id && (types.length === 0 || types.includes(field.type)));
  const { features, order, done, lowStock } = entity;
  const isDone = done !== null && is(done.field, "checkbox");
  const isLow = lowStock !== null && is(lowStock.field, "number");
  const next: Entity = {
    ...entity,
    fields,
    done: isDone ? done : null,
    lowStock: isLow
      ? {
          ...lowStock,
          threshold:
            typeof lowStock.threshold === "string" && !is(lowStock.threshold, "number") ? 5 : lowStock.threshold,
        }
      : null,
    features: {
      ...features,
      filters: features.filters.filter((id) => is(id, "text", "choice", "checkbox", "tags", "relation")),
      totals: features.totals.filter((id) => fields.some((field) => field.id === id && canBeTotalled(field))),
      clearDone: features.clearDone && isDone,
    },
    order: order.field !== null && !is(order.field) ? { ...order, field: null, direction: "descending" } : order,
    examples: entity.examples.map((example) => withoutLostValues(example, fields, app)),
  };
  return JSON.stringify(next) === JSON.stringify(entity) ? entity : next;
}

function canBeTotalled(field: Field): boolean {
  return isNumeric(field) && field.type !== "rating";
}

/** Examples without values that their fields cannot have. */
function withoutLostValues(
  example: Entity["examples"][number],
  fields: readonly Field[],
  { entities }: AppSpecification,
): Entity["examples"][number] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return Object.fromEntries(
    Object.entries(example).filter(([id, value]) => {
      const field = byId.get(id);
      if (field?.type === "choice") return typeof value === "string" && field.options.includes(value);
      if (field?.type !== "relation" || typeof value !== "string") return true;
      const other = entities.find((entity) => entity.id === field.entity);
      const titles = new Set((other?.examples ?? []).map((each) => each[other?.titleField ?? ""]));
      return value.split(/,\s*/).every((title) => titles.has(title));
    }),
  );
}

function repairBlock(block: Block, app: AppSpecification, before: AppSpecification, lost: string[]): Block[] {
  const entities = new Map(app.entities.map((entity) => [entity.id, entity]));
  if (block.type === "stats") {
    const items = block.items.filter((item) => isWhole({ ...block, items: [item] }, app));
    if (items.length === 0) lost.push(`**${nameOfBlock(block, before)}**`);
    return items.length === 0 ? [] : items.length === block.items.length ? [block] : [{ ...block, items }];
  }
  if (!("entity" in block)) return [block];
  const entity = entities.get(block.entity);
  if (entity === undefined) {
    lost.push(`**${nameOfBlock(block, before)}**`);
    return [];
  }
  if (block.type === "records") {
    const views = block.views.filter((view) => isWhole({ ...block, views: [view] }, app));
    if (views.length === block.views.length) return [block];
    for (const view of block.views) if (!views.includes(view)) lost.push(`the ${nameOfView(view, entity)}`);
    return [{ ...block, views: views.length === 0 ? [{ type: "list" }] : views }];
  }
  if (isWhole(block, app)) return [block];
  if (block.type === "balances") {
    const { sharedBy: _shared, settles: _settles, ...less } = block;
    if (isWhole(less, app)) return [less];
  }
  lost.push(`**${nameOfBlock(block, before)}**`);
  return [];
}

/** Whether everything is there that a block speaks of. */
function isWhole(block: Block, { entities }: AppSpecification): boolean {
  const page: Page = { id: "page", title: "Page", icon: "list", blocks: [block] };
  return findReferenceFaults({ entities, pages: [page] }).every(({ path }) => path[0] !== "pages");
}

/** Links to what is gone lead to where it would have been, or go as well. */
function relink(app: AppSpecification): AppSpecification {
  const home = app.pages[0]?.id;
  const mended = (link: Link): Link | null => {
    if (!("page" in link.to)) return link;
    const { page, block } = link.to;
    const owner = app.pages.find(({ blocks }) => blocks.some(({ id }) => id === block));
    if (block !== undefined) {
      if (owner === undefined) return null;
      return owner.id === page ? link : { ...link, to: { page: owner.id, block } };
    }
    return app.pages.some(({ id }) => id === page) ? link : null;
  };
  const mend = (block: Block): Block => {
    if (block.type === "hero") return { ...block, links: block.links.flatMap((link) => mended(link) ?? []) };
    if (block.type === "pricing") return { ...block, link: block.link === null ? null : mended(block.link) };
    if (block.type === "callToAction" && home !== undefined)
      return { ...block, link: mended(block.link) ?? { ...block.link, to: { page: home } } };
    return block;
  };
  return { ...app, pages: app.pages.map((page) => ({ ...page, blocks: page.blocks.map(mend) })) };
}
