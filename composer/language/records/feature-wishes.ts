import { applyToEntity } from "../../changes/apply-to-entity.ts";
import type { EntityChange } from "../../changes/change.ts";
import { readFeature } from "../../changes/read-feature.ts";
import { PLAIN_THEME } from "@lathe/protocol/app/theme";
import { isNumeric } from "@lathe/protocol/app/field";
import { findField } from "../field-phrase.ts";
import { findAll, findNegated, type Reading } from "../recognizer.ts";
import { type ComposedList, type ListWish, changeFirst, withField } from "./composed.ts";
import { END, type FeatureWords, withFeatures } from "./feature-words.ts";
import { CANNOT, MARKS, withDeadline } from "./mark-wishes.ts";

const NAMED = "([\\p{L}][\\p{L}\\p{N} /'-]*?)";

const SORT_TAIL =
  "(?:,? (?:ascending|descending|alphabetically|(?:the )?(?:newest|oldest|highest|lowest|latest|earliest|most recent|soonest|best|cheapest) (?:one )?first))?";

const THINGS = "(?: (?:ones?|items?|entries|things|books|tasks|bills|payments|loans|invoices|plants|[\\p{L}]+s))?";

const FEATURES: readonly FeatureWords[] = [
  {
    // "overdue ones first", "what is due next at the top"
    pattern: new RegExp(
      `\\b(?:(?:and|with|show|list|put|the|those|what(?: is|'s)|ones|that are|which are|anything|everything|whatever(?: is|'s)?) )*(?:overdue|late|most urgent|urgent|due (?:next|soon(?:est)?|first)|soonest|next due|expir(?:ing|ed|es)(?: soon(?:est)?)?)${THINGS} (?:come |comes |are |is |be |always |should |must |shown |listed |appear |stay |in red |and )*(?:first|at the top|on top)(?: (?:and )?(?:marked |shown |highlighted )?in red)?${END}`,
      "gu",
    ),
    change: (list) => orderedByDue(list),
    otherwise: (list, text) => {
      const due = withDeadline(list, /expir/i.test(text) ? "Expiry date" : null);
      return due === null ? null : orderedByDue(due);
    },
  },
  {
    pattern:
      /\b(?:(?:with|and|also|that (?:i|we) can|be able to|i can|a way to|let me|lets me|where i can|you can|can be) )?(?:an? |the |some |fast |quick |simple |good |full[- ]text )*search(?:able|ing|es)?(?: (?:box|bar|field|function(?:ality)?|feature|through (?:them|it|everything|the list)))?(?: (?:by|for|in|across|through) (?:the )?(?:(?:name|title|author|artist|ingredient|keyword|tag|word|place|location|phone|number|topic|subject|type|customer|client)s?|everything|all fields|them|it|any (?:field|word))(?:(?: and | or |\/|, )(?:the )?(?:name|title|author|artist|ingredient|keyword|tag|topic|subject|customer|client)s?)*)?(?: quickly| fast)?\b/g,
    change: (list) => withFeatures(list, { search: true }),
    isOfAll: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:and|be|automatically|always) )?(?:sort(?:ed|able)?|order(?:ed)?|arranged|ranked) (?:them |it )?(?:by|on|after)(?: the)? ${NAMED}${SORT_TAIL}${END}|\\b(?:sorted|ordered) alphabetically\\b|\\b(?:newest|oldest|latest) first\\b`,
      "gu",
    ),
    change: (list, groups, text) => {
      const words = text
        .replace(/^(?:and|be|automatically|always) /i, "")
        .replace(/^ranked by (.+?)$/i, "sort by $1 descending")
        .replace(/^(?:sortable|sorted|ordered|arranged|order)\b/i, "sort");
      const dated = /^(newest|oldest|latest) first$/i.test(words) ? orderedByDay(list, words) : null;
      if (dated !== null) return dated;
      const known = changed(list, words);
      if (known !== null || groups[1] === undefined) return known;
      const named = withField(list, groups[1], null);
      return named === null ? null : changed(named.list, words);
    },
  },
  {
    pattern:
      /\b(?:(?:with|and) )?(?:an? |the |some )?(?:sort(?:ing|able)?(?: (?:options?|menu|by (?:any (?:column|field)|everything)))?)\b(?! by)/g,
    change: (list) => withFeatures(list, { sorting: true }),
    isOfAll: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:with|and|that can be|can be|be able to|to|i can) )?(?:an? |the |some )?filter(?:s|ed|ing|able)?(?: (?:it|them|options))? (?:by|for|on)(?: the)? ${NAMED}(?: (?:and|or) (?:by )?${NAMED})?${END}`,
      "gu",
    ),
    change: (list, groups) => {
      let next = list;
      let isAny = false;
      for (const words of groups.slice(1)) {
        if (words === undefined) continue;
        const named = withField(next, words, ["text", "choice", "checkbox", "tags", "relation"]);
        if (named === null) continue;
        isAny = true;
        next = withFeatures(named.list, {
          filters: [...new Set([...named.list.entity.features.filters, named.field.id])],
        });
      }
      return isAny ? next : null;
    },
  },
  // "cuisine filter", "genre filters"
  {
    pattern:
      /\b(?:(?:with|and) )?(?:an? |the )?([\p{L}]+(?: [\p{L}]+)?) filters?\b(?! (?:by|for|on|coffee|type|chang))/gu,
    change: (list, [, words = ""]) => {
      const named = withField(list, words, ["text", "choice", "checkbox", "tags", "relation"]);
      if (named === null) return null;
      const { filters } = named.list.entity.features;
      return withFeatures(named.list, { filters: [...new Set([...filters, named.field.id])] });
    },
  },
  {
    pattern:
      /\b(?:(?:with|and) )?(?:an? |the |some )?filter(?:s|ing|able)?(?: (?:options?|bar|buttons))?\b(?! (?:by|for|on|coffee|type))/g,
    change: (list) => {
      const usable = list.entity.fields
        .filter(({ type }) => ["choice", "checkbox", "tags", "relation"].includes(type))
        .map(({ id }) => id);
      // Where there is nothing to choose from a search finds them.
      return withFeatures(list, usable.length === 0 ? { search: true } : { filters: usable.slice(0, 4) });
    },
  },
  {
    pattern:
      /\b(?:(?:with|and|to|an?|the|be able to|i can|option to|also|can be) )*(?:(?:csv|json|excel|file|data)(?: (?:and|or|\/) (?:csv|json|excel))? ?)?(?:(?:import(?:ing|ed|s)?|export(?:ing|ed|s)?)(?:(?: ?(?:and|or|\/|&) ?)(?:import(?:ing|s)?|export(?:ing|s)?))?|back ?ups?|back(?:ed)? (?:it |them |everything |that |all )?up)(?: (?:as|to|from|via|in|of|for|into|it|them|everything|all|the|my|data|list|options?|button|feature|an?|csv|json|excel|files?|spreadsheets?))*(?:\/(?:csv|json))?\b|\bdownload(?:able)? as (?:csv|json|excel)(?: (?:or|and) (?:csv|json))?\b/g,
    change: (list) => withFeatures(list, { transfer: true }),
    isOfAll: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:with|and|show|showing|display|displays|shows|see) (?:me )?(?:an? |the |my |running )*(?:totals?|sums?)(?: (?:of|for)(?: the| all)? ${NAMED}|(?: amount| cost| price)?)?(?: (?:at the (?:top|bottom)))?${END}`,
      "gu",
    ),
    change: (list, groups) => {
      const numeric = list.entity.fields.filter((field) => isNumeric(field) && field.type !== "rating");
      const named = groups[1] === undefined ? null : findField(groups[1], numeric);
      const field =
        named ?? (groups[1] === undefined ? (numeric.find(({ type }) => type === "money") ?? numeric[0]) : null);
      if (field === null || field === undefined) return null;
      const totals = [...new Set([...list.entity.features.totals, field.id])];
      return withFeatures(list, { totals });
    },
  },
  {
    pattern:
      /\b(?:(?:with|and) )?(?:an? )?(?:(?:clear|remove|delete)(?: all)? (?:completed|done|finished|bought|checked|packed)(?: (?:tasks|items|ones))?(?: button)?)\b/g,
    change: (list) => (list.entity.done === null ? null : withFeatures(list, { clearDone: true })),
  },
  {
    pattern:
      /\b(?:(?:with|and|an?) )*(?:confirm(?:ation)?(?:s)? (?:before|on|when|for) delet(?:ing|e|ion)s?|delete confirmation|ask(?:s|ing)?(?: me)?(?: for confirmation)? before delet(?:ing|e|ion))\b/g,
    change: (list) => withFeatures(list, { confirmDelete: true }),
    isOfAll: true,
  },
];

/** What every app has, and is claimed so that it is not named as missing. */
const ALWAYS =
  /\b(?:(?:and|with|that|it|must|should|to|is|be|can|fully|also|work|works|working|data|everything|all|stored|saved|saves?|stores?|keeps?|persist(?:ed|s)?|kept) )*(?:(?:local ?storage|locally|in (?:the|my) browser|on (?:my|the|this) (?:device|phone|computer|machine|laptop|browser)|offline|works? without (?:the )?internet|no internet|persist(?:ent|ently)?|between (?:visits|sessions|reloads)|after (?:a )?(?:reload|refresh)|mobile[- ]friendly|responsive|accessible|keyboard[- ]friendly|on (?:mobile|phones?|small screens|desktop|tablets?)(?: (?:and|or) (?:mobile|phones?|desktop|tablets?|computers?))?|user[- ]friendly|easy[- ]to[- ]use|fast|intuitive|undo(?: (?:button|for deletes|deleting))?|(?:add|edit|delete|remove|update|change|create)(?:(?:, ?| and |\/|,? or )(?:add|edit|delete|remove|update|change|view|create))+(?: (?:them|items|entries|records|\w+s|it))?|(?:edit|delete|remove|add) (?:buttons?|them|entries|records|items|them later)|crud(?: operations)?))\b/g;

const EXAMPLES =
  /\b(?:(?:with|and|include|including|add|some|a few|realistic|few|prefilled with|filled with|please) )*(?:\d+ )?(?:sample|example|demo|dummy|test|placeholder|starter) (?:data|entries|records|items|content|rows|[\p{L}]+s)\b|\bpre-?filled\b/gu;

const LIMIT =
  /\b(?:(?:with|and|but|having) )?(?:no more than|at most|a maximum of|max(?:imum)?(?: of)?|up to|not more than|only|just|exactly) (\d+) (?:fields?|columns?|properties|attributes|things)(?: (?:each|per \w+|at most|please|max(?:imum)?))?\b/g;

export interface FeatureWishes {
  wishes: ListWish[];
  maxFields: number | null;
}

/** What is asked of lists beside their fields: search, order, files, examples, limits. */
export function findFeatureWishes(reading: Reading): FeatureWishes {
  const wishes: ListWish[] = [];
  const isTaken = (span: { start: number; end: number }) =>
    wishes.some(({ spans }) => spans.some((each) => each.start < span.end && span.start < each.end));
  for (const { pattern, change, isOfAll, otherwise, answer } of [...MARKS, ...FEATURES]) {
    for (const found of findAll(reading, pattern)) {
      if (isTaken(found.span) || isInBrackets(reading.text, found.span.start)) continue;
      wishes.push({
        spans: [found.span],
        words: found.text.trim(),
        ...(answer === undefined ? {} : { answer }),
        apply: (lists) =>
          isOfAll === true
            ? lists.map((list) => change(list, found.groups, found.text) ?? list)
            : changeOr(
                changeFirst(lists, (list) => change(list, found.groups, found.text)),
                lists,
                (list) => otherwise?.(list, found.text) ?? null,
              ),
      });
    }
  }
  for (const [pattern, answer] of CANNOT)
    for (const { span, text } of findAll(reading, pattern))
      if (!isTaken(span)) wishes.push({ spans: [span], words: text.trim(), answer, apply: (lists) => lists });
  for (const { span } of [...findAll(reading, ALWAYS), ...findAll(reading, EXAMPLES)])
    if (!isTaken(span)) wishes.push({ spans: [span], apply: (lists) => lists });
  for (const { span } of findNegated(
    reading,
    /\b(?:sample|example|demo|dummy|test|placeholder)s?(?: (?:data|entries|records|items|content))?\b/g,
  ))
    wishes.push({ spans: [span], apply: (lists) => lists.map(withoutExamples) });
  const limit = findAll(reading, LIMIT)[0] ?? null;
  if (limit !== null) wishes.push({ spans: [limit.span], apply: (lists) => lists });
  return { wishes, maxFields: limit === null ? null : Math.max(1, Number(limit.groups[1])) };
}

/** "oldest first", of what has a day. */
function orderedByDay(list: ComposedList, words: string): ComposedList | null {
  const dates = list.entity.fields.filter((field) => field.type === "date");
  const year = list.entity.fields.find(({ type, label }) => type === "number" && /^(?:year|vintage)$/i.test(label));
  const day = dates.find((field) => field.type === "date" && field.deadline !== true) ?? dates[0] ?? year;
  const direction = /^oldest/i.test(words) ? "ascending" : "descending";
  return day === undefined ? null : { ...list, entity: { ...list.entity, order: { field: day.id, direction } } };
}

/** By the day on which they are due: what is late comes first then. */
function orderedByDue(list: ComposedList): ComposedList | null {
  const dates = list.entity.fields.filter((field) => field.type === "date");
  const due = dates.find((field) => field.type === "date" && field.deadline === true);
  return due === undefined
    ? null
    : { ...list, entity: { ...list.entity, order: { field: due.id, direction: "ascending" } } };
}

function changeOr(
  changed: readonly ComposedList[],
  lists: readonly ComposedList[],
  otherwise: (list: ComposedList) => ComposedList | null,
): readonly ComposedList[] {
  return changed === lists ? changeFirst(lists, otherwise) : changed;
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
}

function withoutExamples(list: ComposedList): ComposedList {
  return { ...list, entity: { ...list.entity, examples: [] } };
}

/** The list with a wish for it as follow-ups say it: "sort by due date". */
function changed(list: ComposedList, words: string): ComposedList | null {
  const app = {
    specVersion: 2,
    layout: "app",
    name: "App",
    storageKey: "app",
    theme: { ...PLAIN_THEME, accent: "#4f46e5" },
    entities: [list.entity],
    pages: [],
  } as const;
  const change = readFeature(words, { app: { ...app, entities: [list.entity], pages: [] }, entity: list.entity });
  if (change === null || !isEntityChange(change)) return null;
  const applied = applyToEntity(list.entity, change);
  return applied.type === "impossible" ? null : applied.type === "already" ? list : { ...list, entity: applied.value };
}

function isEntityChange(change: NonNullable<ReturnType<typeof readFeature>>): change is EntityChange {
  return change.type !== "always" && !change.type.startsWith("app.") && !change.type.startsWith("theme.");
}
