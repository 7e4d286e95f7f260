import type { Field } from "@lathe/protocol/app/field";
import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { claim } from "../claims.ts";
import { choiceOf } from "../field-aside.ts";
import { happeningFirst, isDayOfLife } from "./fields/days-of-life.ts";
import { findField } from "../field-phrase.ts";
import { kindOfName, makeField } from "../field-kinds.ts";
import { findAll, type Found, type Reading } from "../recognizer.ts";
import {
  type ComposedList,
  type ListWish,
  addField,
  changeFirst,
  withField,
  withFirstView,
  withView,
} from "./composed.ts";
import { findMeasureWishes } from "./sums/measure-wishes.ts";
import { WEEK, filled, withColumns, withGroups } from "./fields/group-fields.ts";

const SHOWN = "(?:(?:shown|displayed|presented|viewed|seen|organi[sz]ed|laid out|arranged|view(?:able)?|visible) )?";
const NOUN = "([\\p{L}][\\p{L} -]*?)";
const END =
  "(?=\\s*(?:[,.;!?)\\n]|$|\\band\\b|\\bwith\\b|\\bthat\\b|\\bor\\b|\\bin\\b|\\bcalled\\b|\\bso\\b|\\bplus\\b|\\bfor\\b))";

interface ViewWords {
  pattern: RegExp;
  /** Whether such words mean the view at all. */
  isMeant?: (found: Found, text: string) => boolean;
  /** What the found words add to a list; null where the list has nothing for it. */
  change: (list: ComposedList, found: Found) => ComposedList | null;
}

const VIEWS: readonly ViewWords[] = [
  {
    // "kanban board for our podcast episodes: idea, recorded, edited, published, with guest"
    pattern:
      /:\s*((?:(?!with\b|each\b|where\b)[\p{L}][\p{L} -]{0,24}?,\s*){1,9}(?:and |or )?(?!with\b|each\b|where\b)[\p{L}][\p{L} -]{0,24}?)(?=\s*(?:[.;\n]|$|,?\s+(?:with|each with|each has|where each|and each)\b))/gu,
    isMeant: ({ groups }, text) => areStages(groups[1] ?? "", BOARD.test(text)),
    change: (list, { groups }) => withColumns(list, groups[1] ?? ""),
  },
  {
    // "a meal planner by weekday"
    pattern:
      /(?<!\b(?:sort|sorted|order|ordered|arranged|chart|graph|totals?|sums?|average|filter|filtered|filters|search|searchable) )\b(?:(?:organi[sz]ed|grouped|group|planned|split|arranged) )?(?:by|per|for each|for every) (?:weekday|week day|day of the week)\b/gu,
    change: (list) => {
      const day = list.entity.fields.find((field) => field.type === "choice" && /\bday\b/i.test(field.label));
      if (day !== undefined) return withFirstView(list, { type: "board", columns: day.id });
      const made = addField(list, makeField("Day", choiceOf(WEEK)));
      return withFirstView(filled(made.list, made.field.id, WEEK), { type: "board", columns: made.field.id });
    },
  },
  {
    // "a weekly menu, Monday to Friday"
    pattern:
      /(?:,? ?\b(?:for|from) )?\b(?:mon(?:day)?s?)(?: to | ?- ?| through | till | until )(?:(?:fri|sat|sun)(?:days?)?)\b(?! ?\d)/gu,
    isMeant: (_found, text) => /\b(?:plan(?:ner|s)?|menus?|rota|schedule|weekly|timetable|roster)\b/i.test(text),
    change: (list, { text }) => {
      const days = WEEK.slice(0, /fri/i.test(text) ? 5 : /sat/i.test(text) ? 6 : 7);
      const known = list.entity.fields.find((field) => field.type === "choice" && /\bday\b/i.test(field.label));
      if (known !== undefined) return withFirstView(list, { type: "board", columns: known.id });
      const made = addField(list, makeField("Day", choiceOf(days)));
      return withFirstView(filled(made.list, made.field.id, days), { type: "board", columns: made.field.id });
    },
  },
  {
    pattern:
      /\b(?:with|and|having) (?:the )?(?:\d+ )?(?:columns?|lanes|stages|statuses)(?: (?:named|called|for|are|of))?:? ([\p{L}][^.;\n]*?)(?=[.;\n]|$|,? and (?:the|an?|show|see|total)\b|\s+(?:with|sorted|in (?:dark|light))\b)/gu,
    change: (list, { groups }) => withColumns(list, groups[1] ?? ""),
  },
  {
    pattern: new RegExp(
      `\\b${SHOWN}(?:(?:in|on|as|with|using|and) )?(?:an? )?(?:kanban|trello)(?:[- ](?:style|like))?(?: (?:board|view))*(?: (?:with|of|for)(?: the)? (?:columns?|lists?|stages?|statuses)(?: for| of|:)? ([^.;\\n]+?)(?=[.;\\n]|$)| (?:by|per|for each|grouped by)(?: the| their)? ${NOUN}${END})?|\\b(?:columns?|a board|board view|boards?) (?:by|per|grouped by|for each)(?: the| their)? ${NOUN}${END}|\\b(?:with|as|on|in|and|having) (?:an? )?(?:(?:sales )?pipeline |sales |deals? |tickets? |stages? |status |task |project |drag[- ]and[- ]drop |draggable )?board(?: view)?\\b(?! (?:by|per|grouped by|for each)\\b)|\\b(?:drag(?:ging)?[- ]and[- ]drop|draggable (?:cards|columns))(?: (?:board|cards|between columns))?`,
      "gu",
    ),
    change: (list, { groups }) => {
      const columns = groups[1];
      if (columns !== undefined) return withColumns(list, columns);
      const asked = groups[2] ?? groups[3];
      const named = asked === undefined ? null : withField(list, asked, ["choice"]);
      if (named !== null) return withFirstView(named.list, { type: "board", columns: named.field.id });
      const choices = list.entity.fields.filter((field) => field.type === "choice");
      const usual =
        choices.find(({ label }) => /status|stage|state|phase|progress|column/i.test(label)) ??
        (asked === undefined ? null : choices[0]);
      if (usual !== null && usual !== undefined) return withFirstView(list, { type: "board", columns: usual.id });
      const made = addField(list, makeField("Status", choiceOf(["To do", "In progress", "Done"])));
      return withFirstView(filled(made.list, made.field.id, ["To do", "In progress", "Done"]), {
        type: "board",
        columns: made.field.id,
      });
    },
  },
  {
    pattern: new RegExp(
      `(?<!(?:content|editorial|marketing|social media|posting|publishing) )\\b${SHOWN}(?:(?:in|on|as|with|and) )?(?:an? |the )?(?:(?:month(?:ly)?|week|event|birthday|booking|harvest|due date|meal|deadline|[\\p{L}]+ing)[- ])?calendar(?: (?:view|month|overview|by ${NOUN}${END}|of (?:the |all )?(?:due dates|dates|deadlines|month|(?:(?!the\\b|all\\b)[\\p{L}-]+ ){1,3}(?:ends?|dates?|days?|deadlines?))))?\\b|\\bmonth view\\b`,
      "gu",
    ),
    change: (list, { groups, text }) => {
      const named = groups[1] === undefined ? null : withField(list, groups[1], ["date"]);
      if (named !== null) return withView(named.list, { type: "calendar", date: named.field.id });
      const dates = happeningFirst(list.entity.fields.filter(({ type }) => type === "date"));
      const usual = findField(/ of (.+)$/.exec(text)?.[1] ?? "", dates) ?? dates[0];
      // "exams as a calendar": that is what is looked at.
      const show = /(?:^| )as an? /i.test(text) ? withFirstView : withView;
      if (usual !== undefined) return show(list, { type: "calendar", date: usual.id });
      // What is ticked day by day stands on the days on which it was.
      if (list.entity.streaks !== undefined) return withView(list, { type: "calendar", date: TICKED_DAYS });
      const made = addField(list, makeField("Date", { type: "date" }));
      return withView(made.list, { type: "calendar", date: made.field.id });
    },
  },
  {
    pattern: new RegExp(
      `\\b${SHOWN}(?:(?:in|on|as|with|and) )?(?:an? )?(?:time ?table|weekly (?:plan|schedule|view|overview|planner)|week (?:view|plan|overview)|weekly calendar|week calendar)\\b(?! (?:planner|app))`,
      "gu",
    ),
    change: (told, { text }) => {
      // What is ticked day by day stands on the days on which it was.
      if (told.entity.streaks !== undefined) return withView(told, { type: "calendar", date: TICKED_DAYS });
      const list = /table/i.test(text) ? withDaysOfWeek(told) : told;
      const day = list.entity.fields.find((field) => field.type === "choice" && /\bday\b/i.test(field.label));
      // Days of the calendar stand in a calendar.
      const date = list.entity.fields.find(({ type }) => type === "date");
      if (day === undefined && date !== undefined && /calendar|view|overview/i.test(text))
        return withView(list, { type: "calendar", date: date.id });
      const withDay = day === undefined ? addField(list, makeField("Day", choiceOf(WEEK))) : { list, field: day };
      const filledList = day === undefined ? filled(withDay.list, withDay.field.id, WEEK) : withDay.list;
      const time = filledList.entity.fields.find(({ type }) => type === "time");
      const withTime =
        time === undefined
          ? addField(filledList, makeField("Time", { type: "time" }))
          : { list: filledList, field: time };
      const done =
        time === undefined
          ? filled(withTime.list, withTime.field.id, ["09:00", "12:30", "17:00", "18:30"])
          : withTime.list;
      return withFirstView(done, { type: "timetable", day: withDay.field.id, time: withTime.field.id });
    },
  },
  {
    pattern: new RegExp(
      `\\b${SHOWN}(?:(?:in|as|with|and) )?(?:an? )?(?:(?:photo|picture|image|cover) )?(?:gallery|galleries|moodboard|mosaic)(?: (?:view|of (?:photos|pictures|images|covers)))?\\b`,
      "gu",
    ),
    change: (list) => {
      const image = list.entity.fields.find(({ type }) => type === "image");
      if (image !== undefined) return withFirstView(list, { type: "gallery", image: image.id });
      const made = addField(list, makeField("Photo", { type: "image" }));
      return withFirstView(made.list, { type: "gallery", image: made.field.id });
    },
  },
  {
    pattern: new RegExp(
      `\\b${SHOWN}(?:in|as|with) (?:an? )?(?:sortable |big |data |wide )?(?:tables?|spreadsheet)(?: (?:view|layout))?\\b|\\b(?:table|spreadsheet)[- ](?:view|layout)\\b|\\blike (?:a|in) (?:spreadsheet|excel)\\b`,
      "gu",
    ),
    change: (list) => withFirstView(list, { type: "table" }),
  },
  {
    // "a table of all my books"
    pattern: /^(?:an? )?(?:sortable |simple )?table (?=(?:of|for|with) )/gu,
    change: (list) => withFirstView(list, { type: "table" }),
  },
  {
    pattern: new RegExp(
      `\\b${SHOWN}(?:as|in|on) (?:an? )?(?:(?:nice|big|small) )?(?:grid of )?cards?(?: (?:view|layout|grid))?\\b|\\bcards? (?:view|layout|grid)\\b|(?<=, )cards with (?:photos?|pictures?|images?)\\b|\\bgrid (?:view|layout|of cards)\\b|\\b(?:as|in) a grid\\b|\\bwith cards\\b`,
      "gu",
    ),
    change: (list, { text }) =>
      withFirstView(/photo|picture|image/i.test(text) ? withImage(list) : list, { type: "cards" }),
  },
  {
    pattern: new RegExp(
      `\\bgroup(?:ed|ing|s)?(?: (?:them|records|items|it|(?:the |my |all )?[\\p{L}]+s))? (?:by|under|per)(?: the| their)? ${NOUN}${END}`,
      "gu",
    ),
    change: (list, { groups }) => {
      const named = withField(list, groups[1] ?? "", ["choice", "relation"]);
      if (named !== null) return withFirstView(named.list, { type: "sections", by: named.field.id });
      return withGroups(list, groups[1] ?? "");
    },
  },
];

/** Of a list before or behind a board: what things go through, and not what is kept of them. */
function areStages(words: string, hasBoard: boolean): boolean {
  const items = words.split(/\s*,\s*(?:and |or )?|\s+(?:and|or)\s+/i).filter((item) => item !== "");
  const stages = items.filter((item) => STAGE.test(item));
  if (!hasBoard) return stages.length === items.length && items.length >= 4;
  const isKept = (item: string) => FIELD_WORDS.test(item) || kindOfName(item).type !== "text";
  return (
    items.length >= 3 && stages.length * 2 >= items.length && !items.some((item) => !STAGE.test(item) && isKept(item))
  );
}

const BOARD = /\b(?:kanban|trello|boards?|pipeline|funnel|workflow|stages|columns)\b/i;
const STAGE =
  /^(?:ideas?|to[- ]?do|backlog|inbox|drafts?|doing|done|in [\p{L}]+|on [\p{L}]+|reviews?|new|open|won|lost|leads?|contact|next|later|now|waiting|ready|live|written|sold|sent|shot|built|bought|(?:offer|proposal|quote|invoice|contract)(?: [\p{L}]+)?|applied|interviews?|research|design|testing|production|shipping|delivery|wip|not started|(?:to be |being )?[\p{L}]+(?:ed|ing))$/iu;
const FIELD_WORDS = /^(?:title|name|author|owner|assignee|description|notes?|tags?|priority|guest|category)$/i;

const STATS =
  /\b(?:with |and |show |some |an? |the )*(?:statistics|stats|key figures|kpis?|metrics|analytics|(?:summary|overview) (?:numbers|figures)|summary at the top|dashboard (?:with|of|showing) (?:numbers|stats|totals))(?: (?:at the top|page|panel|section|view))?\b|\b(?:with|and) an? (?:dashboard|summary)\b/g;

/** Ways of seeing records that are asked for, without numbers and charts. */
export function findViews(reading: Reading): ListWish[] {
  const wishes: ListWish[] = [];
  const taken = (found: Found) =>
    wishes.some(({ spans }) => spans.some((span) => span.start < found.span.end && found.span.start < span.end));
  for (const { pattern, change, isMeant } of VIEWS) {
    for (const found of findAll(reading, pattern)) {
      if (taken(found) || isMeant?.(found, reading.text) === false) continue;
      wishes.push({
        spans: [found.span],
        words: found.text.trim(),
        answer: GROUPED,
        apply: (lists) => {
          const preferred = preferNamed(lists, found);
          const changed = changeFirst(preferred, (list) => change(list, found));
          return changed === preferred ? lists : changed.toSorted(inOrderOf(lists));
        },
      });
    }
  }
  // "jobs board: … a board by status" speaks of one board.
  if (wishes.some(({ words }) => /\bboard\b/i.test(words ?? "")))
    for (const found of findAll(reading, /\b(?:kanban )?board\b(?! games?)/g))
      if (!taken(found)) wishes.push({ spans: [found.span], apply: (lists) => lists });
  return wishes;
}

export function findViewWishes(reading: Reading): ListWish[] {
  const wishes = findViews(reading);
  const taken = (found: Found) =>
    wishes.some(({ spans }) => spans.some((span) => span.start < found.span.end && found.span.start < span.end));
  for (const wish of findMeasureWishes(
    claim(
      reading,
      wishes.flatMap(({ spans }) => spans),
    ),
  ))
    wishes.push(wish);
  for (const found of findAll(reading, STATS)) {
    if (!taken(found))
      wishes.push({
        spans: [found.span],
        apply: (lists) => lists.map((list, index) => (index === 0 ? { ...list, hasStats: true } : list)),
      });
  }
  return wishes;
}

/** "Timetable with subject and day": the day that was told is one of the week. */
function withDaysOfWeek(list: ComposedList): ComposedList {
  const { fields, titleField } = list.entity;
  const isDay = ({ id, type, label }: Field) =>
    (type === "text" || type === "date") && /^(?:week)?day$/i.test(label) && id !== titleField;
  const day = fields.find(isDay);
  if (day === undefined) return list;
  const entity = {
    ...list.entity,
    fields: fields.map((field) => (field === day ? { ...makeField(day.label, choiceOf(WEEK)), id: day.id } : field)),
  };
  return filled({ ...list, entity }, day.id, WEEK);
}

function withImage(list: ComposedList): ComposedList {
  return list.entity.fields.some(({ type }) => type === "image") || list.entity.fields.length >= 30
    ? list
    : addField(list, makeField("Photo", { type: "image" })).list;
}

const GROUPED = "Records are grouped by a choice or by other records: “status: new, used, sold” can be grouped by.";
/** Lists that have what a view stands on come before those to which a field would be added. */
function preferNamed(lists: readonly ComposedList[], { text }: Found): readonly ComposedList[] {
  const suits = ({ entity }: ComposedList) =>
    /pipeline|sales|deal/i.test(text)
      ? entity.fields.some((field) => field.type === "choice" && /stage/i.test(field.label))
      : /calendar|month/i.test(text)
        ? entity.fields.some((field) => field.type === "date" && !isDayOfLife(field))
        : /time ?table|week/i.test(text)
          ? /(?:^| )(?:class|lesson|course|session|activity|shift|training|workshop)$/.test(entity.singular)
          : /kanban|board|column|drag/i.test(text)
            ? entity.fields.some((field) => field.type === "choice" && /status|stage/i.test(field.label)) ||
              entity.done !== null
            : /gallery/i.test(text)
              ? entity.fields.some(({ type }) => type === "image")
              : true;
  return lists.toSorted((a, b) => Number(suits(b)) - Number(suits(a)));
}

function inOrderOf(lists: readonly ComposedList[]): (a: ComposedList, b: ComposedList) => number {
  const at = ({ entity }: ComposedList) => lists.findIndex((each) => each.entity.id === entity.id);
  return (a, b) => at(a) - at(b);
}
