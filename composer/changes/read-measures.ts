import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { BlockOf } from "@lathe/protocol/app/block";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import type { ComposedList } from "../language/records/composed.ts";
import { figuresOf } from "../language/records/sums/figures-of.ts";
import { applyMeasure } from "../language/records/sums/measure-wishes.ts";
import { type MeasureWords, readMeasure, VALUE } from "../language/records/sums/measure-words.ts";
import { listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { freshPlaceId, placedBlocks, replaceBlock } from "./find-place.ts";
import { nameOfView } from "./names-in-app.ts";
import { act, already, changed, impossible, type Reader } from "./reader.ts";
import { recordsBlock } from "./read-views.ts";

const ASK =
  /^(?:(?:also|please|can you|could you|i want|i'd like|i would like|we want|let me|to) )*(?:(?:add|show|display|include|give|see|calculate|work out|tell|know|count|what(?:'s| is| are)|draw|plot|put)(?: (?:me|us|also|to see))*)? ?(?:an? |the |my |our )*/i;
const MAX_FIGURES = 6;

/** Numbers about records and charts of them: "show average rating by genre", "add the total hours this month". */
export const readMeasures: Reader = ({ text, digits, entity, app }) => {
  if (entity === null || recordsBlock(app, entity.id) === null) return null;
  if (/\b(?:field|column|checkbox|label|button|title|timer|counter)s?\b|\bpage\b/i.test(text)) return null;
  // "Who hasn't paid this month" asks for people, and for no sum.
  if (
    /^(?:(?:show|see|know|tell|list|note|display)(?: me| us)? )?who (?:has|have|did|does|is|are|hasn't|haven't|didn't|isn't|aren't)\b(?!.*\bmost\b)/i.test(
      text,
    )
  )
    return null;
  const lead = ASK.exec(digits)?.[0] ?? "";
  const asks = /\p{L}{3}/u.test(lead) || /^(?:average|total|how many|how much)\b/i.test(digits);
  const read = asks ? readMeasure(digits.slice(lead.length)) : null;
  if (read === null || !isMeasure(read)) return null;
  const words: MeasureWords = { ...read, text: digits, span: { start: 0, end: digits.length } };
  const suits = app.entities.some((each) => each.id === entity.id && change(app, each.id, words) !== null);
  return suits
    ? act((now) => change(now, entity.id, words) ?? impossible("There is nothing to add up or to count."))
    : null;
};

/** More than a plain total or a chart, which other readers know. */
function isMeasure(read: Omit<MeasureWords, "span" | "text">): boolean {
  if (read.goal !== null || read.isRanking || read.during !== null || read.undone !== null) return true;
  if (read.measure === null) return false;
  if (read.measure === "count") return read.by !== null || read.step !== null || read.only !== null;
  return read.measure !== "different" || read.what !== "";
}

/** The app with the numbers that were asked for; null where the records have nothing for them. */
function change(app: AppSpecification, id: string, words: MeasureWords): Applied | null {
  const entity = app.entities.find((each) => each.id === id);
  const block = recordsBlock(app, id);
  if (entity === undefined || block === null) return null;
  const list: ComposedList = { entity, domain: domainOfEntity(entity), views: block.views, hasStats: false };
  const [after] = applyMeasure([list], words);
  if (after === undefined || after === list) return null;
  const withEntity = { ...app, entities: app.entities.map((each) => (each.id === id ? after.entity : each)) };
  const added = after.entity.fields.filter((field) => !entity.fields.some((each) => each.id === field.id));
  const forIt =
    added.length === 0 ? "" : ` For it there is a field **${listInWords(added.map(({ label }) => label))}** now.`;
  const fresh = after.views.filter((view) => !block.views.includes(view));
  const [view] = fresh;
  if (view !== undefined)
    return changed(
      replaceBlock(withEntity, { ...block, views: [...block.views, ...fresh].slice(0, 6) }),
      `The ${after.entity.plural} can be seen as a ${nameOfView(view, after.entity)} too.${forIt}`,
      "chart",
    );
  const [figure] = after.figures ?? [];
  // A plain total is known to the readers of features.
  if (figure === undefined)
    return VALUE.test(words.what) && after.entity.features !== entity.features && added.length === 0
      ? JSON.stringify(after.entity.features) === JSON.stringify(entity.features)
        ? already("Their total stands above them already.")
        : changed(withEntity, "Their total stands above them now.")
      : null;
  return withFigure(withEntity, after, figure, forIt);
}

/** The app with one figure more about a list, beside those that are there. */
export function withFigure(
  app: AppSpecification,
  list: ComposedList,
  figure: BlockOf<"stats">["items"][number],
  more: string,
): Applied {
  const id = list.entity.id;
  const stats = placedBlocks(app).find(
    ({ block: each }) => each.type === "stats" && each.items.some((item) => item.entity === id),
  );
  if (stats?.block.type === "stats") {
    const items = stats.block.items;
    if (items.some((item) => JSON.stringify({ ...item, label: "" }) === JSON.stringify({ ...figure, label: "" })))
      return already(`**${figure.label}** is shown already.`);
    if (items.length >= MAX_FIGURES) return impossible(`There are ${MAX_FIGURES} figures, and more do not fit.`);
    const next = replaceBlock(app, { ...stats.block, items: [...items, figure] });
    return changed(next, `**${figure.label}** is shown above them.${more}`, "numbers");
  }
  const block = recordsBlock(app, id);
  if (block === null) return impossible("There is no list.");
  return changed(above(app, block.id, figuresOf(list)), `**${figure.label}** is shown above them.${more}`, "numbers");
}

/** The app with figures above a list. */
function above(app: AppSpecification, list: string, items: BlockOf<"stats">["items"]): AppSpecification {
  const taken = placedBlocks(app).map(({ block }) => block.id);
  const stats: BlockOf<"stats"> = { id: freshPlaceId("numbers", taken), type: "stats", items };
  return {
    ...app,
    pages: app.pages.map((page) => {
      const at = page.blocks.findIndex(({ id }) => id === list);
      return at < 0 || page.blocks.length >= 14 ? page : { ...page, blocks: page.blocks.toSpliced(at, 0, stats) };
    }),
  };
}
