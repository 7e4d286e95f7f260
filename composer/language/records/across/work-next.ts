import type { Entity } from "@lathe/protocol/app/entity";
import { type ComputedField, type Field, isComputed, isDay } from "@lathe/protocol/app/field";
import { singularOf } from "../../words.ts";
import type { Bench } from "./bench.ts";
import { childrenOf, dayOf, speaksOf } from "./find-child.ts";
import type { AcrossAsk, Interval } from "./read-ask.ts";

const INTERVAL =
  /\b(?:interval|every|how often|frequency|period|cycle|validity|valid for|lasts|repeat|recall|needs? checking|due after)\b/i;
const BEHIND =
  /\b(?:last|date|done|day|on|calibrat\w*|inspect\w*|check\w*|service\w*|changed?|watered|cleaned|tested|visit\w*|bought|given)\b/i;
const AHEAD = /\b(?:due|next|until|expir\w*|deadline|end|return)\b/i;

/** What is usually done anew after days; all else after months. */
const DAILY =
  /\b(?:plant|water\w*|feed\w*|fertili\w*|clean\w*|wash\w*|laundry|chore|walk|contact|call|bath\w*|litter)\b/i;

/**
 * The day on which something is due again: the last time it was done, of the records that tell of it or of the record
 * itself, and how long it holds, which is told, or is a field of the record.
 */
export function workNext(ask: AcrossAsk, bench: Bench, owner: Entity): ComputedField | null {
  const last = lastDay(ask, bench, owner);
  if (last === null) return null;
  const now = bench.entity(owner.id);
  const formula =
    ask.every === null ? fromField(bench, now, last.about, last.field) : afterInterval(last.field.id, ask.every);
  if (formula === null) return null;
  return bench.addComputed(owner.id, nextLabel(ask), {
    type: "formula",
    formula,
    decimals: 0,
    date: true,
    deadline: true,
  });
}

function nextLabel({ what }: AcrossAsk): string {
  const noun = what.replace(/^(?:it|they|one|the|time|is|date)\b ?/g, "").trim();
  return noun === "" || noun.split(" ").length > 2 ? "Next due" : `Next ${noun}`;
}

interface LastDay {
  field: Field;
  /** What was done on it, in words. */
  about: string;
}

function lastDay(ask: AcrossAsk, bench: Bench, owner: Entity): LastDay | null {
  const { what } = ask;
  const children = childrenOf(owner, bench.entities);
  const child =
    children.find(({ entity }) => speaksOf(what, entity) > 0) ??
    (children.length === 1 ? children[0] : children.find(({ entity }) => dayOf(entity) !== null));
  if (child !== undefined) {
    const { entity, relation } = child;
    const day = dayOf(entity) ?? bench.addStored(entity.id, "Date", { type: "date" });
    const field = bench.addComputed(owner.id, `Last ${entity.singular}`, {
      type: "rollup",
      entity: entity.id,
      relation: relation.id,
      measure: { type: "latest", field: day.id },
      decimals: 0,
    });
    return field === null ? null : { field, about: `${owner.singular} ${entity.singular}` };
  }
  const told =
    what === "" ? undefined : bench.entities.find((entity) => entity.id !== owner.id && speaksOf(what, entity) === 2);
  if (told !== undefined && bench.relate(told.id, owner.id) !== null)
    return lastDay(ask, bench, bench.entity(owner.id));
  const days = owner.fields.filter((field) => isDay(field) && !AHEAD.test(field.label));
  const field =
    days.findLast(({ label }) => BEHIND.test(label)) ??
    (days.length === 1 ? days[0] : undefined) ??
    dayOfDeeds(bench, owner);
  return field === undefined || field === null ? null : { field, about: `${owner.singular} ${field.label}` };
}

const DEEDS =
  /\b(?:changes|checks|inspections|services|servicings|calibrations|tests|cleanings|visits|waterings|repairs|treatments|vaccinations|washes|replacements|refills)$/i;

/** "battery changes" of one list: the day of the last one. */
function dayOfDeeds(bench: Bench, owner: Entity): Field | null {
  const deeds = owner.fields.find(
    ({ id, label, type }) => id !== owner.titleField && type === "text" && DEEDS.test(label),
  );
  return deeds === undefined
    ? null
    : bench.retype(owner.id, deeds.id, { type: "date" }, `Last ${singularOf(deeds.label.toLowerCase())}`);
}

function afterInterval(day: string, { count, unit }: Interval): string {
  if (unit === "month" || unit === "year") return `monthsAfter(${day}, ${unit === "year" ? 12 * count : count})`;
  return `${day} + ${unit === "week" ? 7 * count : count}`;
}

/** With the interval that is a field of the record; a new one where there is none. */
function fromField(bench: Bench, owner: Entity, about: string, day: Field): string | null {
  const known = owner.fields.find(
    (field) => (field.type === "number" || (field.type === "formula" && !isDay(field))) && INTERVAL.test(field.label),
  );
  const told = known ?? fromText(bench, owner) ?? null;
  const isDaily = DAILY.test(about);
  const interval =
    told ??
    (owner.fields.length >= 30
      ? null
      : bench.addStored(owner.id, "Interval", { type: "number", unit: isDaily ? "days" : "months", min: 1 }));
  if (interval === null) return null;
  const unit = isComputed(interval) || interval.type !== "number" ? "" : `${interval.unit ?? ""} ${interval.label}`;
  if (/\bweeks?\b/i.test(unit)) return `${day.id} + 7 * ${interval.id}`;
  if (/\byears?\b/i.test(unit)) return `monthsAfter(${day.id}, 12 * ${interval.id})`;
  const isMonths = /\bmonths?\b/i.test(unit) || (!/\bdays?\b/i.test(unit) && !isDaily);
  return isMonths ? `monthsAfter(${day.id}, ${interval.id})` : `${day.id} + ${interval.id}`;
}

/** "how often" as a text or a choice is not to be reckoned with: it is a number of months then. */
function fromText(bench: Bench, owner: Entity): Field | null {
  const text = owner.fields.find(
    (field) => ["text", "choice"].includes(field.type) && /\b(?:interval|how often|frequency)\b/i.test(field.label),
  );
  if (text === undefined) return null;
  return (
    asInterval(bench, owner.id, text) ?? bench.retype(owner.id, text.id, { type: "number", unit: "months", min: 1 })
  );
}

/** "interval in months", which was a text till now, is a number. */
export function asInterval(bench: Bench, ownerId: string, field: Field): Field | null {
  const [, name = "", unit] = /^(.+?)(?: in)? \(?(days|weeks|months|years)\)?$/i.exec(field.label) ?? [];
  if (field.type !== "text" || (unit === undefined && !/^(?:interval|frequency|every|how often)$/i.test(field.label)))
    return null;
  const label = unit === undefined ? field.label : name;
  return bench.retype(ownerId, field.id, { type: "number", unit: (unit ?? "months").toLowerCase(), min: 1 }, label);
}
