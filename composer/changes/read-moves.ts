import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { findField } from "../language/field-phrase.ts";
import type { Applied } from "./change.ts";
import { fieldMeant } from "./field-meant.ts";
import { findBlock, findBlocks, findPage, placedBlocks, plainName, withoutBlock } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import { nameOfBlock, VIEW_NAMES } from "./names-in-app.ts";
import { act, already, changed, impossible, type Read, type Reader, refusal } from "./reader.ts";
import { readSpot, type Spot } from "./spot.ts";

const MOVE = /^(?:move|put|place|bring|shift|position|have|show|set|list|display|i want|keep)\s+(?:the\s+|my\s+)?/i;

/** "plot number first then tenant" */
const FIRST_THEN =
  /^(?:the )?([\p{L} ]{2,30}?) (?:(?:should )?(?:be|come|go)s? )?first(?:,? (?:and )?then (?:the )?([\p{L} ]{2,30}))?$/iu;

/** "put the timer above the list", "move rating to the top", "move the FAQ to the About page", "put the pages in the order …" */
export const readMoves: Reader = ({ text, app, entity }) => {
  const swapped = /^(?:swap|switch|exchange)\s+(?:the\s+)?(.+?)\s+(?:and|with)\s+(?:the\s+)?(.+)$/i.exec(text);
  if (swapped !== null) return readSwap(swapped[1] ?? "", swapped[2] ?? "", app);
  if (
    /^(?:move|put|place|bring|shift|align|show|have)\b.* (?:on|at|to|onto|in) the (?:far )?(?:right|left|cent(?:er|re)|middle)(?: side| hand side| edge)?$/i.test(
      text,
    )
  )
    return refusal(
      "On which side things stand follows from the room that there is. What comes first I can say: “put … first”, “put … above …”.",
    );
  const made =
    /^make\s+(?:the\s+)?(.+?\s+(?:page|tab|screen))\s+(?:be\s+)?(?:the\s+)?(first|last)(?:\s+(?:one|page|tab))?$/i.exec(
      text,
    );
  if (made !== null)
    return movePage(app, made[1] ?? "", { type: "edge", edge: made[2] === "last" ? "last" : "first", page: null });
  const owned =
    /^(?:make|give)\s+(?:the\s+)?(.+?)\s+(?:(?:an?\s+)?(?:separate\s+|own\s+)?page of (?:its|their) own|(?:its|their) own page|an?\s+(?:own|separate) page)$/i.exec(
      text,
    );
  if (owned !== null) return moveBlock(app, owned[1] ?? "", { type: "ownPage", title: null });
  if (
    /^(?:put|give|show|move)\s+(?:(?:each|every)(?:\s+(?:tool|section|part|block|one|list|converter|calculator|game))?(?:\s+of (?:it|them))?|them|these|those|all(?: of them)?|everything)\s+(?:on(?:to)?\s+|in\s+)?(?:(?:its|their|an?)\s+own\s+(?:page|tab)s?|(?:separate|different|several)\s+(?:pages|tabs))$/i.test(
      text,
    )
  ) {
    const [, ...others] = placedBlocks(app);
    return {
      acts: others.map(({ block, page }) => ({
        apply: (now) => moveInto(now, block, page.id, { type: "ownPage", title: null }),
      })),
      unclear: [],
    };
  }
  const order = FIRST_THEN.exec(text);
  const [top, next] = [order?.[1], order?.[2]].map((words) =>
    words === undefined ? null : findField(words, entity?.fields ?? []),
  );
  if (entity !== null && top != null && order?.[1]?.split(" ").length === top.label.split(" ").length) {
    const first = moveField(entity, top.label, { type: "edge", edge: "first", page: null }, app);
    const then =
      next == null ? null : moveField(entity, next.label, { type: "beside", side: "after", target: top.label }, app);
    return { acts: [...(first?.acts ?? []), ...(then?.acts ?? [])], unclear: [] };
  }
  if (!MOVE.test(text)) return null;
  const read = readSpot(text);
  if (read === null) return null;
  const what = read.rest.replace(MOVE, "");
  return movePage(app, what, read.spot) ?? moveField(entity, what, read.spot, app) ?? moveBlock(app, what, read.spot);
};

function movePage(app: AppSpecification, what: string, spot: Spot): Read | null {
  const isNamed = /\b(?:page|tab|screen)$/i.test(what);
  const blocks = isNamed ? [] : findBlocks(app, what);
  // What has a page for itself moves with it: "put the invoices first".
  const alone = spot.type === "edge" && spot.page === null && blocks.length === 1 ? blocks[0]?.page : undefined;
  const isAlone = alone !== undefined && alone.blocks.length === 1 && app.pages.length > 1;
  if (blocks.length > 0 && !isAlone) return null;
  const page = isAlone ? alone : findPage(app, what);
  if (page === null || spot.type === "ownPage" || (spot.type === "page" && findPage(app, spot.page) === null))
    return null;
  const target = spot.type === "edge" ? null : findPage(app, spot.type === "beside" ? spot.target : spot.page);
  if (spot.type !== "edge" && (target === null || target === page)) return null;
  return act((now) => {
    const rest = now.pages.filter(({ id }) => id !== page.id);
    const at =
      spot.type === "edge"
        ? spot.edge === "first"
          ? 0
          : rest.length
        : rest.findIndex(({ id }) => id === target?.id) + (spot.type === "beside" && spot.side === "before" ? 0 : 1);
    const pages = rest.toSpliced(at, 0, page);
    if (pages.every(({ id }, index) => id === now.pages[index]?.id))
      return already(`The page **${page.title}** is there already.`);
    const first = pages[0] === page ? "; the app opens with it" : "";
    return changed(
      { ...now, pages },
      `The page **${page.title}** is ${at === 0 ? "the first" : "moved"} now${first}.`,
      `${page.title} page`,
    );
  });
}

function moveField(entity: Entity | null, what: string, spot: Spot, app: AppSpecification): Read | null {
  if (entity === null || spot.type === "ownPage" || spot.type === "page") return null;
  const field = fieldMeant(what, entity.fields);
  // "Put Rex, owner Mary, in as the first" moves no owner.
  if (field === null || /[,;:]/.test(what) || what.split(" ").length > field.label.split(" ").length + 2) return null;
  // A block of this name is meant where the target is one.
  const title = entity.fields.find(({ id }) => id === entity.titleField) ?? null;
  const target =
    spot.type === "beside"
      ? (fieldMeant(spot.target, entity.fields) ?? (/^(?:the )?(?:name|title)s?$/i.test(spot.target) ? title : null))
      : null;
  if (spot.type === "beside" && target === null) return null;
  const isPlain = plainName(what) === field.label.toLowerCase();
  if (spot.type === "edge" && findBlock(app, what) !== null && !/field|column/i.test(what) && !isPlain) return null;
  // A checkbox "at the bottom" is where what is ticked goes; that is an order.
  if (spot.type === "edge" && field.type === "checkbox" && !/field|column|checkbox/i.test(what)) return null;
  return act((now) => {
    const current = now.entities.find(({ id }) => id === entity.id);
    if (current === undefined) return impossible(`There are no ${entity.plural}.`);
    const moved = current.fields.find(({ id }) => id === field.id);
    if (moved === undefined) return impossible(`There is no field **${field.label}**.`);
    const rest = current.fields.filter((each) => each !== moved);
    const at =
      spot.type === "edge"
        ? spot.edge === "first"
          ? 0
          : rest.length
        : rest.findIndex(({ id }) => id === target?.id) + (spot.side === "before" ? 0 : 1);
    const fields = rest.toSpliced(at, 0, moved);
    if (fields.every((each, index) => each === current.fields[index]))
      return already(`**${field.label}** stands there already.`);
    const where =
      spot.type === "edge"
        ? spot.edge === "first"
          ? "first"
          : "last"
        : `${spot.side === "before" ? "before" : "after"} **${target?.label ?? ""}**`;
    return changed(withFields(now, current, fields), `**${field.label}** stands ${where} now.`, field.label);
  });
}

export function withFields(app: AppSpecification, entity: Entity, fields: Entity["fields"]): AppSpecification {
  return { ...app, entities: app.entities.map((each) => (each.id === entity.id ? { ...entity, fields } : each)) };
}

function moveBlock(app: AppSpecification, what: string, spot: Spot): Read | null {
  const all = placedBlocks(app);
  const found = all.length === 1 && /^(?:it|this|that)$/i.test(what) ? all : findBlocks(app, what);
  const [placed] = found;
  if (placed === undefined) return null;
  if (found.length > 1)
    return refusal(
      `“${what}” could be ${found.map(({ block }) => `**${nameOfBlock(block, app)}**`).join(" or ")}. Say which you mean.`,
    );
  if (spot.type === "page" && findPage(app, spot.page) === null && findBlock(app, spot.page) !== null) return null;
  const view = viewNamed(placed.block, what);
  if (view !== null)
    return refusal(
      `The ${view} is one of the ways to see the ${app.entities.find(({ id }) => "entity" in placed.block && id === placed.block.entity)?.plural ?? "records"}: it stands in the place of the list, and people switch between them above it. I can let it come first: “show the ${view} first”.`,
    );
  return act((now): Applied => moveInto(now, placed.block, placed.page.id, spot));
}

/** "the chart", where it is a way to see records beside others; null where the words mean the block. */
function viewNamed(block: Block, words: string): string | null {
  if (block.type !== "records" || block.views.length < 2) return null;
  const [, ...others] = plainName(words).split(" ").toReversed();
  const last = plainName(words).split(" ").at(-1) ?? "";
  const view = block.views.find(
    ({ type }) => type !== "list" && VIEW_NAMES[type].some((name) => name === plainName(words) || name === last),
  );
  return view === undefined || others.length > 2 ? null : (VIEW_NAMES[view.type][0] ?? null);
}

function moveInto(app: AppSpecification, block: Block, pageId: string, spot: Spot): Applied {
  const name = nameOfBlock(block, app);
  const own = spot.type === "edge" && spot.page === null ? app.pages.find(({ id }) => id === pageId) : undefined;
  const isAlone = app.pages.find(({ id }) => id === pageId)?.blocks.length === 1;
  if (spot.type === "ownPage" && isAlone && app.pages.length > 1)
    return already(`**${name}** has a page of its own already.`);
  if (spot.type === "ownPage" && isAlone) return already(`**${name}** is all there is; it has the page for itself.`);
  if (spot.type === "beside" && findBlock(app, spot.target)?.block.id === block.id)
    return impossible(`That is **${name}** itself.`);
  const target =
    spot.type === "edge" && own !== undefined
      ? { ...spot, page: own.title }
      : spot.type === "beside"
        ? { ...spot, near: pageId }
        : spot;
  const bare = withoutBlock(app, block.id);
  const inserted = insertBlock(bare, block, target, app.pages.find(({ id }) => id === pageId)?.icon);
  if ("fault" in inserted) return impossible(inserted.fault);
  const order = (each: AppSpecification) =>
    JSON.stringify(each.pages.map(({ id, blocks }) => [id, blocks.map((one) => one.id)]));
  if (order(inserted.app) === order(app)) return already(`**${name}** is there already.`);
  return changed(
    inserted.app,
    spot.type === "ownPage" ? `**${name}** is${inserted.where} now.` : `**${name}** is ${placeInWords(spot)} now.`,
    name,
  );
}

function placeInWords(spot: Spot): string {
  switch (spot.type) {
    case "edge":
      return spot.edge === "first" ? "at the top" : "at the bottom";
    case "beside":
      return `${spot.side === "before" ? "above" : "below"} **${spot.target}**`;
    case "page":
      return `on the page **${spot.page}**`;
    case "ownPage":
      return "moved";
  }
}

function readSwap(a: string, b: string, app: AppSpecification): Read | null {
  const [first, second] = [findBlock(app, a), findBlock(app, b)];
  if (first === null || second === null || first.block === second.block) return null;
  return act((now) =>
    changed(
      {
        ...now,
        pages: now.pages.map((page) => ({
          ...page,
          blocks: page.blocks.map((block) =>
            block.id === first.block.id ? second.block : block.id === second.block.id ? first.block : block,
          ),
        })),
      },
      `**${nameOfBlock(first.block, now)}** and **${nameOfBlock(second.block, now)}** changed places.`,
    ),
  );
}
