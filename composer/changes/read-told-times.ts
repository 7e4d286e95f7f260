import type { Entity } from "@lathe/protocol/app/entity";
import { asLabel, listInWords } from "../language/words.ts";
import { placedBlocks } from "./find-place.ts";
import { entityOfNoun } from "./mentions.ts";
import { withExamples } from "./read-contents.ts";
import { readBlockAddition } from "./read-blocks.ts";
import { readValue } from "./record-values.ts";
import { act, type Clause, type Read } from "./reader.ts";

type Example = Entity["examples"][number];

const TOLD =
  /^(?:(?:add|change|set|put in|use|make)\s+)?(?:an?|the|our|my|these)?\s*(?<noun>(?:[\p{L}-]+ ){0,2}?(?:(?:class|lesson|course)(?= times)|classes|lessons|courses|sessions|timeline|schedule|programme|program|agenda|timetable|order of the day|running order|events?|dates|concerts|shows|gigs|talks|workshops|moments))(?: (?:times|schedule))?\s*(?::|is|are|should be|to|with|as follows:?)\s+(?<list>\S.*)$/iu;
const PLAN = /(?:timeline|schedule|programme|program|agenda|timetable|order of the day|running order)$/i;
const DAY = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:day)?s?\b/i;
const TIME = /\b(?:at )?(\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)|\d{1,2}[:.]\d{2}|noon|midday|\d{1,2} o'clock)\b/i;

/** "classes: Wheel Mon 18:00, Hand building Wed 19:00", "timeline: 2pm ceremony, 4pm drinks": in place of the samples. */
export function readToldTimes(clause: Clause): Read | null {
  const { text, app } = clause;
  const groups = TOLD.exec(text)?.groups;
  if (groups === undefined) return null;
  const noun = groups["noun"] ?? "";
  const shown = new Set(
    placedBlocks(app).flatMap(({ block }) => (block.type === "records" && !block.editable ? [block.entity] : [])),
  );
  const timed = app.entities.filter(({ id, fields }) => shown.has(id) && fields.some(({ type }) => type === "time"));
  const named = entityOfNoun(noun, app);
  const entity = timed.find((each) => each === named) ?? (PLAN.test(noun) && timed.length === 1 ? timed[0] : undefined);
  if (entity === undefined) return readNewTimes(clause, noun);
  const items = (groups["list"] ?? "").split(/\s*[,;]\s*(?:and\s+|then\s+)?|\s+and\s+(?=.*\d)/i);
  const fresh = items.map((item, at) => recordIn(item, entity, app, at));
  const whole = fresh.flatMap((each) => (each === null ? [] : [each]));
  if (whole.length === 0 || whole.length < fresh.length) return null;
  return act((now) =>
    withExamples(now, entity, () => ({
      examples: whole,
      said: `The ${entity.plural} are ${listInWords(whole.slice(0, 6).map((each) => `**${String(each[entity.titleField])}**`))} now.`,
      it: entity.plural,
    })),
  );
}

/** The section for them first, where a site has none yet. */
function readNewTimes(clause: Clause, noun: string): Read | null {
  const { text, app } = clause;
  if (app.layout !== "site" || !TIME.test(text) || !noun.endsWith("s")) return null;
  const added = readBlockAddition({ ...clause, text: `add ${noun}` });
  const [first, second] = added?.acts ?? [];
  if (first === undefined || second !== undefined) return null;
  return {
    acts: [
      {
        apply: (now) => {
          const made = first.apply(now);
          if (made.type !== "changed") return made;
          const filled = readToldTimes({ ...clause, app: made.value })?.acts[0]?.apply(made.value);
          return filled?.type === "changed" ? { ...filled, said: `${made.said} ${filled.said}` } : made;
        },
      },
    ],
    unclear: [],
  };
}

function recordIn(item: string, entity: Entity, app: Clause["app"], at: number): Example | null {
  const time = TIME.exec(item);
  const day = DAY.exec(item);
  const field = (type: string) => entity.fields.find((each) => each.type === type);
  const timeField = field("time");
  const dayField = entity.fields.find(
    (each) => each.type === "choice" && each.options.some((option) => DAY.test(option)),
  );
  if (time === null || timeField === undefined) return null;
  const said = /noon|midday/i.test(time[1] ?? "") ? "12:00" : (time[1] ?? "");
  const value = readValue(said, timeField, app);
  if (value === null) return null;
  const weekday =
    day === null || dayField?.type !== "choice"
      ? undefined
      : dayField.options.find((option) => option.toLowerCase().startsWith((day[1] ?? "").toLowerCase()));
  const name = item
    .replace(TIME, " ")
    .replace(day === null ? "" : DAY, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s:–-]+|[\s:–-]+$/g, "")
    .replace(/^(?:on|at|the|for) | (?:on|at|from)$/gi, "")
    .trim();
  // "Class times are Mon 18:00, Wed 19:30": the classes keep their names.
  const title = name === "" ? (entity.examples[at]?.[entity.titleField] ?? asLabel(entity.singular)) : asLabel(name);
  return {
    [entity.titleField]: title,
    [timeField.id]: value,
    ...(weekday === undefined || dayField === undefined ? {} : { [dayField.id]: weekday }),
  };
}
