import { isOfTicks } from "./tick-calendar.ts";
import type { BlockOf, Page } from "@lathe/protocol/app/block";
import type { View, ViewType } from "@lathe/protocol/app/view";
import type { EntityParts } from "../entity-parts.ts";
import { isNarrow } from "../blocks/is-narrow.ts";
import { sessionFields } from "./session-code.ts";
import { backlinksOf, relationsOf } from "./relations.ts";

/** With more fields than these a form does not stand beside its list. */
const MOST_BESIDE = 8;
/** With more fields than these beside the title a row does not show them all. */
const MOST_IN_ROW = 6;

/** Views with the buttons that change a record; in the others it is opened first. */
const SHOWING_ALL: ReadonlySet<ViewType> = new Set(["list", "cards", "table", "chart"]);

/** What the blocks of an app do with the records of an entity. */
export interface EntityUse {
  panels: readonly BlockOf<"records">[];
  /** Of all panels, each once. */
  views: readonly View[];
  /** Somewhere its records can be changed, and somewhere they are only looked at. */
  isEdited: boolean;
  isOnlyLookedAt: boolean;
  forms: readonly BlockOf<"form">[];
  /** Its records are what is learned: not samples of it. */
  isContent: boolean;
  /** Its records make questions or cards, or a stopwatch writes them, and no other block lets anybody change them. */
  isManaged: boolean;
  /** The fields that a stopwatch fills in. */
  timed: readonly string[];
  /** The form stands beside the list in one of the panels. */
  hasFormBeside: boolean;
  /** A record has more than its row shows. */
  hasDetails: boolean;
  /** A new record can begin with values: the day of a calendar, the record that it belongs to, how long it took. */
  hasInitialValues: boolean;
}

const known = new WeakMap<EntityParts, EntityUse>();

export function entityUse(parts: EntityParts): EntityUse {
  const use = known.get(parts) ?? findUse(parts);
  known.set(parts, use);
  return use;
}

function findUse(parts: EntityParts): EntityUse {
  const { app, entity } = parts;
  const blocks = app.pages.flatMap((page) => page.blocks);
  const panels = blocks.filter((block) => block.type === "records").filter((block) => block.entity === entity.id);
  const views = panels.flatMap((block) => block.views);
  const forms = blocks.filter((block) => block.type === "form").filter((block) => block.entity === entity.id);
  const isLearned = blocks.some(
    (block) =>
      (block.type === "quiz" || block.type === "flashcards" || block.type === "picker") && block.entity === entity.id,
  );
  const timers = blocks.filter((block) => block.type === "sessionTimer").filter((block) => block.entity === entity.id);
  const timed = [...new Set(timers.flatMap((block) => sessionFields(block).map(([, field]) => field)))];
  const isTimed = timers.length > 0;
  const isContent = blocks.some(
    (block) => (block.type === "quiz" || block.type === "flashcards") && block.entity === entity.id,
  );
  const hasNotes = blocks.some((block) => block.type === "notes" && block.entity === entity.id);
  const editable = panels.filter((block) => block.editable);
  const isManaged = (isLearned || isTimed) && editable.length === 0 && !hasNotes;
  const isEdited = editable.length > 0 || isManaged;
  const hasFormBeside = editable.some((block) => isFormBeside(parts, block));
  const isLinked = backlinksOf(parts).length > 0 || relationsOf(parts).length > 0;
  const showsLittle = views.some((view) => !SHOWING_ALL.has(view.type));
  const hasDetails = isLinked || (panels.length > 0 && (hasMore(parts) || showsLittle));
  const takesDays = editable.some((block) => block.views.some((view) => view.type === "calendar" && !isOfTicks(view)));
  const isBelonging = isEdited && relationsOf(parts).length > 0;
  return {
    panels,
    views: views.filter((view, index) => views.findIndex((other) => isSameView(view, other)) === index),
    isEdited,
    isOnlyLookedAt: panels.some((block) => !block.editable),
    forms,
    isContent,
    isManaged,
    timed,
    hasFormBeside,
    hasDetails,
    hasInitialValues: takesDays || isBelonging || isTimed,
  };
}

function hasMore({ others }: EntityParts): boolean {
  return others.length > MOST_IN_ROW || others.some(({ type }) => type === "image" || type === "longText");
}

/** Whether the form of a panel stands beside its list. A tool beside it would leave no room for that. */
export function isFormBeside({ app, entity }: EntityParts, block: BlockOf<"records">): boolean {
  const page = app.pages.find(({ blocks }) => blocks.includes(block));
  const isOnlyList = block.views.every((view) => view.type === "list");
  const hasRoom = page !== undefined && !page.blocks.some(isNarrow) && countEditable(page) === 1;
  return block.editable && isOnlyList && entity.fields.length <= MOST_BESIDE && hasRoom;
}

/** The records of a panel are asked or picked by a block of the same page: they are seldom looked at themselves. */
export function isBehind({ app, entity }: EntityParts, block: BlockOf<"records">): boolean {
  const page = app.pages.find(({ blocks }) => blocks.includes(block));
  return (
    block.editable &&
    page !== undefined &&
    page.blocks.some((other) => (other.type === "quiz" || other.type === "flashcards") && other.entity === entity.id)
  );
}

/** What opens it. */
export function disclosureTitle({ entity }: EntityParts): string {
  return `Edit the ${entity.plural}`;
}

function countEditable({ blocks }: Page): number {
  return blocks.filter((block) => block.type === "records" && block.editable).length;
}

export function isSameView(a: View, b: View): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
