import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { View, ViewType } from "@lathe/protocol/app/view";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import { choiceOf } from "../language/field-aside.ts";
import { findField, readFieldPhrase } from "../language/field-phrase.ts";
import { actOf } from "./apply-change.ts";
import { readText } from "../language/read-text.ts";
import type { ComposedList } from "../language/records/composed.ts";
import { findViewWishes } from "../language/records/view-wishes.ts";
import { listInWords, singularOf, withArticle } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { placedBlocks, replaceBlock } from "./find-place.ts";
import { nameOfView, VIEW_NAMES } from "./names-in-app.ts";
import { relateTo } from "./read-relations.ts";
import { readSpot } from "./spot.ts";
import { act, already, changed, type Clause, impossible, type Read, type Reader } from "./reader.ts";

const MAX_VIEWS = 6;
const TYPES = Object.keys(VIEW_NAMES).filter((type): type is ViewType => type in VIEW_NAMES);
const NAMES = TYPES.flatMap((type) => VIEW_NAMES[type].map((name) => ({ type, name }))).toSorted(
  (a, b) => b.name.length - a.name.length,
);
const ANY = NAMES.map(({ name }) => name).join("|");
const VIEW_END = "(?:\\s+(?:view|layout|mode|style))?";

/** Views of records: "show them as a board by status", "add a chart of amount by category", "make the board the default". */
export const readViews: Reader = (clause) => {
  if (clause.entity === null) return null;
  return readShape(clause) ?? readDefault(clause) ?? readRemoved(clause) ?? readGrouped(clause) ?? readAdded(clause);
};

function typeOf(words: string): ViewType | null {
  const plain = words
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, "")
    .trim();
  return NAMES.find(({ name }) => plain === name || plain === `${name} view`)?.type ?? null;
}

/** "make the board the default", "open with the calendar", "show the chart first" */
function readDefault(clause: Clause) {
  const { text, entity, app } = clause;
  const found =
    new RegExp(
      `^(?:make|set|use|have)\\s+(?:the\\s+)?(.*?)(${ANY})${VIEW_END}\\s+(?:as\\s+|be\\s+|to be\\s+)?(?:the\\s+)?(?:default|first|main|standard|start(?:ing)?)(?:\\s+(?:view|one|thing|tab))?(?:\\s+(?:i|we|you|people)\\s+see)?$`,
      "i",
    ).exec(text) ??
    new RegExp(`^(?:open|start|begin)\\s+(?:with|in|on|as)\\s+(?:the\\s+|an?\\s+)?(.*?)(${ANY})${VIEW_END}$`, "i").exec(
      text,
    ) ??
    new RegExp(`^(?:show|put|move)\\s+(?:the\\s+)?(.*?)(${ANY})${VIEW_END}\\s+first$`, "i").exec(text);
  const type = found === null ? null : typeOf(found[2] ?? "");
  if (type === null || entity === null) return null;
  const isThere = recordsBlock(app, entity.id)?.views.some((view) => view.type === type) === true;
  if (!isThere) return readAdded({ ...clause, text: `show as a ${VIEW_NAMES[type][0] ?? type}` });
  return act((now) => openWith(now, entity.id, type));
}

function openWith(app: AppSpecification, entityId: string, type: ViewType): Applied {
  return changeViews(app, entityId, (views, current) => {
    const at = views.findIndex((view) => view.type === type);
    const view = views[at];
    if (view === undefined)
      return impossible(
        `There is no ${VIEW_NAMES[type][0]} of ${current.plural} yet. I can add one: “add a ${VIEW_NAMES[type][0]}”.`,
      );
    if (at === 0) return already(`The ${current.plural} open as ${viewWithArticle(view, current)} already.`);
    return {
      views: [view, ...views.toSpliced(at, 1)],
      said: `The ${current.plural} open as ${viewWithArticle(view, current)} now.`,
    };
  });
}

/** "remove the calendar"; null where there is no such view, since it may be something else. */
function readRemoved({ text, entity, app }: Clause) {
  const found = new RegExp(
    `^(?:remove|delete|drop|hide|turn off|switch off|disable|get rid of|take (?:out|away)|no more|no|without|don't (?:show|need|want)|i don't (?:need|want))\\s+(?:the\\s+|a\\s+|an\\s+|any\\s+)?(.*?)(${ANY})${VIEW_END}(?:\\s+(?:of|by|for)\\s+(.+))?$`,
    "i",
  ).exec(text);
  const type = found === null ? null : typeOf(found[2] ?? "");
  if (type === null || entity === null || (found?.[1] ?? "").split(" ").length > 3) return null;
  const block = recordsBlock(app, entity.id);
  if (block === null || !block.views.some((view) => view.type === type)) return null;
  if (type === "list" && block.views.length === 1) return null;
  return act((now) =>
    changeViews(now, entity.id, (views, current) => {
      const words = `${found?.[1] ?? ""} ${found?.[3] ?? ""}`.toLowerCase().trim();
      const some = views.filter((view) => view.type === type);
      const meant = some.filter(
        (view) => words === "" || nameOfView(view, current).includes(words.split(" ").at(-1) ?? ""),
      );
      const gone = some.length === 1 || meant.length === 0 ? some : meant;
      const rest = views.filter((view) => !gone.includes(view));
      if (rest.length === 0)
        return impossible(
          `It is the only way to see the ${current.plural}. Say which you want instead: “show as a table”.`,
        );
      return { views: rest, said: `Removed the ${listInWords(gone.map((view) => nameOfView(view, current)))}.` };
    }),
  );
}

function readGrouped(clause: Clause): Read | null {
  const { text, entity } = clause;
  const found =
    /^(?:(?:show|list|see|view)\s+.*?)?group(?:ed)?(?:\s+(?:it|them|everything|all|the \S+|\S+s))?\s+(?:by|under|per)\s+(?:the\s+|their\s+)?(.+)$/i.exec(
      text,
    );
  const listed = /^([\p{L} ]{2,30}?)\s*(?::|\(|with|like|such as)\s*(.+?)\)?$/iu.exec(found?.[1] ?? "");
  const field = found === null || entity === null ? null : findField(listed?.[1] ?? found[1] ?? "", entity.fields);
  if (entity !== null && listed !== null && (field === null || field.type === "text"))
    return readNewGroups(clause, listed, entity);
  if (field === null || entity === null) return null;
  return groupBy(entity, field);
}

/** "group it by shop: Lidl, Rewe, market": with a choice of these. */
function readNewGroups({ app, domain }: Clause, listed: RegExpExecArray, entity: Entity): Read | null {
  const there = findField(listed[1] ?? "", entity.fields);
  const phrase = readFieldPhrase(listed[1] ?? "", domain);
  const kind = choiceOf((listed[2] ?? "").split(/\s*(?:,\s*(?:and\s+|or\s+)?|\band\b|\bor\b)\s*/i));
  if (phrase === null) return null;
  const label = there?.label ?? phrase.label;
  const made =
    there === null
      ? actOf({ type: "field.add", phrase: { ...phrase, kind } }, { app, entity })
      : actOf({ type: "field.retype", field: there.id, kind }, { app, entity });
  return {
    acts: [
      made,
      {
        apply: (now): Applied => {
          const current = now.entities.find(({ id }) => id === entity.id);
          const field = current?.fields.find((each) => each.label === label);
          const grouped = current === undefined || field === undefined ? undefined : groupBy(current, field).acts[0];
          return grouped === undefined ? impossible(`There is no **${label}** to group by.`) : grouped.apply(now);
        },
      },
    ],
    unclear: [],
  };
}

function groupBy(entity: Entity, field: Entity["fields"][number]): Read {
  if (field.type === "text" && field.id !== entity.titleField) return groupByText(entity, field);
  return act((app) =>
    changeViews(app, entity.id, (views, now) => {
      if (field.type !== "choice" && field.type !== "relation")
        return impossible(
          `Records are grouped by a choice or a link, and **${field.label}** is neither. I can make it one: “make ${field.label.toLowerCase()} a dropdown with …”.`,
        );
      const view: View = { type: "sections", by: field.id };
      if (JSON.stringify(views[0]) === JSON.stringify(view))
        return already(`They are grouped by **${field.label}** already.`);
      const others = views.filter(({ type }) => type !== "sections");
      return { views: [view, ...others], said: `The ${now.plural} are grouped by **${field.label}** now.` };
    }),
  );
}

/** What is grouped by a text: it comes from a list of its own, with what the examples say. */
function groupByText(entity: Entity, field: Entity["fields"][number]): Read {
  const noun = singularOf(field.label.toLowerCase());
  return {
    acts: [
      { apply: (app) => relateTo(app, entity.id, { noun, isMany: false, parent: null, isPlain: true }) },
      {
        apply: (app): Applied => {
          const current = app.entities.find(({ id }) => id === entity.id);
          const link = current?.fields.find(({ id }) => id === field.id);
          return current === undefined || link?.type !== "relation"
            ? impossible(`I cannot group by **${field.label}**.`)
            : (groupBy(current, link).acts[0]?.apply(app) ?? impossible(`I cannot group by **${field.label}**.`));
        },
      },
    ],
    unclear: [],
  };
}

const BARE_CHART = /^(?:an? )?(?:(?:bar|line|pie|ring) )?(?:charts?|graphs?)\b/i;
const ADD =
  /^(?:add|include|insert|create|i want|i need|i'd like|give (?:me|us|it|them)|also|have|make|there should be|draw|plot)\s+(?:also\s+)?/i;
const SHOW =
  /^(?:show|display|view|see|present|list|turn|change|switch|make|lay out|arrange|put|let me see|have)\s+(?:(?:me|us|it|this|that|them|everything|all|records|items|entries|the (?:list|view|layout)|(?:(?:the|my|all|our|these) )?[\p{L}-]+(?: [\p{L}-]+)?)\s+)?(?=(?:as|in|into|to|on|by)\b)/iu;

function readAdded(rest: Clause): Read | null {
  const { text, entity, app, isNamed } = rest;
  if (entity === null) return null;
  const counted =
    /^(?:show|see|display|count)\s+(?:me\s+)?(?:the\s+)?(?:number of|how many)\s+.*?(?:per|by|for each|each)\s+(.+)$/i.exec(
      text,
    );
  const dragged = /\bdrag\b|\bkanban\b/i.test(text) && !/\bboard\b/i.test(text);
  if (counted !== null) return readAdded({ ...rest, text: `add a chart of number by ${counted[1] ?? ""}` });
  if (dragged) return readAdded({ ...rest, text: "add a board" });
  const isAddition = ADD.test(text) || BARE_CHART.test(text);
  const isShown = SHOW.test(text);
  if (!isAddition && !isShown) return null;
  const bare = text
    .replace(isAddition ? ADD : SHOW, "")
    .replace(/^(?:(?:as|in|into|to|on)\s+)?(?:an?\s+|the\s+)?/i, "");
  const head = bare.replace(/\s+(?:view|layout|mode|style)$/i, "");
  if (/^(?:simple |plain )?list(?: view)?$/i.test(bare)) return act((now) => showList(now, entity.id));
  // Of a site sections are meant before views of what it keeps.
  if (isAddition && ((app.layout === "site" && !isNamed) || readSpot(text) !== null)) return null;
  const isView =
    new RegExp(`(?:^|\\s)(?:${ANY})(?:\\s+(?:view|layout|of|by|for|per|over|with|showing)\\b.*)?$`, "i").test(head) ||
    /\b(?:chart|graph|plot|diagram)s?\b/i.test(head);
  if (!isView || recordsBlock(app, entity.id) === null) return null;
  // A timer's or a game's board, and what is called so, is something else.
  if (
    /^(?:(?:drawing|chess|score|white|black|dash|story|mood)\s?board|flash|learning|time ?table of|opening)/i.test(head)
  )
    return null;
  const canonical = /\b(?:charts?|graphs?|plots?|diagrams?)\b|\bboard (?:by|per|for)\b/i.test(head)
    ? `a ${head}`
    : `as a ${head}`;
  const [wish] = findViewWishes(readText(canonical));
  if (wish === undefined) return null;
  return act((now) => {
    const current = now.entities.find(({ id }) => id === entity.id);
    const block = recordsBlock(now, entity.id);
    if (current === undefined || block === null) return impossible(`There is no list of ${entity.plural}.`);
    const list: ComposedList = {
      entity: current,
      domain: domainOfEntity(current),
      views: block.views,
      hasStats: false,
    };
    const [after] = wish.apply([list]);
    if (after === undefined || after.views === list.views)
      return block.views.some((view) => canonical.includes(view.type))
        ? already(`The ${current.plural} are shown so already.`)
        : impossible(`The ${current.plural} have nothing that a ${head} could be made of.`);
    const known = (view: View) => list.views.some((each) => JSON.stringify(each) === JSON.stringify(view));
    const fresh = after.views.filter((view) => !known(view));
    // What is only added does not come first.
    const others = after.views.filter(known);
    const ordered = isAddition ? [...others, ...fresh] : fresh.length > 0 ? [...fresh, ...others] : after.views;
    const views = ordered.slice(0, MAX_VIEWS);
    if (JSON.stringify(views) === JSON.stringify(block.views))
      return already(`The ${current.plural} are shown so already.`);
    const added = after.entity.fields.filter((field) => !current.fields.some(({ id }) => id === field.id));
    const withFields =
      added.length === 0 ? "" : ` For it there is a field **${added.map(({ label }) => label).join("**, **")}** now.`;
    const shown = fresh[0] ?? views[0];
    const name = shown === undefined ? "a list" : viewWithArticle(shown, after.entity);
    const value = replaceBlock(
      { ...now, entities: now.entities.map((each) => (each.id === entity.id ? after.entity : each)) },
      { ...block, views },
    );
    const said =
      isAddition && fresh.length > 0
        ? `The ${current.plural} can be seen as ${name} too.`
        : `The ${current.plural} open as ${name} now.`;
    return changed(value, said + withFields, shown === undefined ? "list" : (VIEW_NAMES[shown.type][0] ?? shown.type));
  });
}

function showList(app: AppSpecification, entity: string): Applied {
  return changeViews(app, entity, (views, now) => {
    if (views[0]?.type === "list") return already(`The ${now.plural} are shown as a list already.`);
    const others = views.filter(({ type }) => type !== "list");
    return {
      views: [{ type: "list" as const }, ...others].slice(0, MAX_VIEWS),
      said: `The ${now.plural} open as a list now.`,
    };
  });
}

/** The list of an entity: where it is edited, before where it is only looked at. */
export function recordsBlock(app: AppSpecification, entity: string): BlockOf<"records"> | null {
  const blocks = placedBlocks(app).flatMap(({ block }) =>
    block.type === "records" && block.entity === entity ? [block] : [],
  );
  return blocks.find(({ editable }) => editable) ?? blocks[0] ?? null;
}

function changeViews(
  app: AppSpecification,
  entityId: string,
  change: (views: readonly View[], entity: Entity) => { views: View[]; said: string } | Applied,
): Applied {
  const entity = app.entities.find(({ id }) => id === entityId);
  const block = recordsBlock(app, entityId);
  if (entity === undefined || block === null) return impossible("There is no list to show that way.");
  const result = change(block.views, entity);
  if (!("views" in result)) return result;
  const [first] = result.views;
  return changed(
    replaceBlock(app, { ...block, views: result.views }),
    result.said,
    first === undefined ? undefined : VIEW_NAMES[first.type][0],
  );
}

/** "a board by status", "cards" */
function viewWithArticle(view: View, entity: Entity): string {
  const name = nameOfView(view, entity);
  return view.type === "cards" || view.type === "sections" ? name : withArticle(name);
}

/** "change the pie to bars", "make the chart a line" */
function readShape({ text, entity }: Clause): Read | null {
  const found =
    /^(?:change|turn|make|show|switch)\s+(?:the\s+)?(?:.*?)(?:charts?|graphs?|pie|bars|line|ring)\s+(?:to|into|as|in|be)?\s*(?:an?\s+)?(bars?|lines?|pie|ring|donut)(?:\s+(?:chart|graph))?$/i.exec(
      text,
    );
  if (found === null || entity === null) return null;
  const words = found[1] ?? "";
  const shape = /^bar/i.test(words) ? "bars" : /^line/i.test(words) ? "line" : "ring";
  return act((app) =>
    changeViews(app, entity.id, (views, now) => {
      const charts = views.filter((view) => view.type === "chart");
      // "the pie" is the one that is drawn as a ring.
      const chart =
        charts.find((view) => view.shape === "ring" && /\b(?:pie|ring|donut)\b.* (?:to|into|as)\b/i.test(text)) ??
        charts[0];
      if (chart === undefined)
        return impossible(`There is no chart of ${now.plural} yet. I can add one: “add a chart by …”.`);
      if (chart.shape === shape) return already("The chart is so already.");
      return {
        views: views.map((view) => (view === chart ? { ...chart, shape } : view)),
        said: `The ${nameOfView(chart, now)} is drawn as ${{ bars: "bars", line: "a line", ring: "a ring" }[shape]} now.`,
      };
    }),
  );
}
