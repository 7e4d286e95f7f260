import type { Entity } from "@lathe/protocol/app/entity";
import { type ComputedField, type Field, type FieldOf, isComputed, isNumeric } from "@lathe/protocol/app/field";
import { kindOfName } from "../../field-kinds.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { type Bench, shownAs } from "./bench.ts";
import {
  type Child,
  childrenOf,
  dayOf,
  entityNamed,
  mainNumber,
  meansMoney,
  numberMeant,
  speaksOf,
} from "./find-child.ts";
import { workBalance, workLeft, workOwed } from "./work-balances.ts";
import { workNext } from "./work-next.ts";
import type { AcrossAsk } from "./read-ask.ts";

/** The field that answers what is asked, and the records that have it now; null where it cannot be worked out. */
export function workAcross(ask: AcrossAsk, bench: Bench, near: string | null): ComputedField | null {
  for (const owner of ownersOf(ask, bench, near)) {
    const field = workFor(ask, bench, owner);
    if (field !== null) return field;
  }
  return null;
}

function workFor(ask: AcrossAsk, bench: Bench, owner: Entity): ComputedField | null {
  switch (ask.kind) {
    case "next":
      return workNext(ask, bench, owner);
    case "balance":
      return workBalance(bench, owner);
    case "owed":
      return workOwed(bench, owner);
    case "left":
      return workLeft(ask, bench, owner);
    case "bare": {
      const role = singularOf(ask.what);
      const isCounted =
        bench.entities.some((entity) => entity !== owner && speaksOf(ask.what, entity) === 2) ||
        childrenOf(owner, bench.entities).some(({ relation }) => relation.label.toLowerCase().startsWith(role));
      return workRollup({ ...ask, kind: isCounted ? "count" : "sum" }, bench, owner);
    }
    default:
      return workRollup(ask, bench, owner);
  }
}

/** Whose value it may be, the likeliest first. */
function ownersOf({ owner, what, kind, isEach }: AcrossAsk, { entities }: Bench, near: string | null): Entity[] {
  if (owner !== null) {
    const named = entityNamed(owner, entities);
    return named === null ? [] : [named];
  }
  const counted = kind === "count" ? entityNamed(what.split(" ")[0] ?? "", entities) : null;
  const parents = entities.filter((entity) => childrenOf(entity, entities).length > 0);
  const last = entities.find(({ id }) => id === near);
  // "how many are left", told after the sales, is asked of what they are sales of.
  const above =
    last === undefined
      ? []
      : parents.filter((each) => childrenOf(each, entities).some(({ entity }) => entity === last));
  const own = last !== undefined && parents.includes(last) ? [last] : [];
  const all = [...new Set([...own, ...above, ...parents, ...(isEach && last !== undefined ? [last] : [])])];
  const isOwn = kind === "left" || kind === "next" || kind === "balance";
  // The next inspection is none of an inspection.
  const isAsked = (entity: Entity) => kind !== "next" || speaksOf(what, entity) < 2;
  return [
    ...all.filter((entity) => entity !== counted || parents.length > 1),
    ...(isOwn ? entities.filter((entity) => !all.includes(entity) && isAsked(entity)) : []),
  ];
}

type RollupAsk = AcrossAsk & { kind: FieldOf<"rollup">["measure"]["type"] };

function isRollup(ask: AcrossAsk): ask is RollupAsk {
  return !["next", "balance", "owed", "left", "bare"].includes(ask.kind);
}

function workRollup(ask: AcrossAsk, bench: Bench, owner: Entity): ComputedField | null {
  if (!isRollup(ask)) return null;
  const child = childFor(ask, bench, owner);
  if (child === null) return null;
  const { entity, relation } = child;
  const base = { entity: entity.id, relation: relation.id } as const;
  if (ask.kind === "count")
    return bench.addComputed(owner.id, countLabel(ask, entity), {
      type: "rollup",
      ...base,
      measure: { type: "count" },
      decimals: 0,
    });
  if (ask.kind === "latest" || ask.kind === "earliest") {
    const day = dayOf(entity) ?? bench.addStored(entity.id, "Date", { type: "date" });
    const lead = ask.kind === "latest" ? "Last" : "First";
    const what = ask.what === "" || speaksOf(ask.what, entity) === 2 ? entity.singular : ask.what;
    return bench.addComputed(owner.id, `${lead} ${what.replace(/^(?:it|they|was|were) /, "")}`, {
      type: "rollup",
      ...base,
      measure: { type: ask.kind, field: day.id },
      decimals: 0,
    });
  }
  const value = valueFor(ask, bench, child);
  if (value === null) return null;
  const rollup = {
    type: "rollup",
    ...base,
    measure: { type: ask.kind, field: value.id },
    ...shownAs(value, ask.kind),
  } as const;
  const times = ask.kind === "sum" ? perOwn(value, bench.entity(owner.id)) : null;
  if (times === null) return bench.addComputed(owner.id, measureLabel(ask, value, entity), rollup);
  // "amount per lap" of the sponsors, and laps of the swimmer
  const each = bench.addComputed(owner.id, `All ${value.label.toLowerCase()}`, rollup);
  return each === null
    ? null
    : bench.addComputed(owner.id, measureLabel(ask, value, entity), {
        type: "formula",
        formula: `${each.id} * ${times.id}`,
        ...shownAs(value, "sum"),
      });
}

/** The number of the record itself that another one counts for: laps, of "amount per lap". */
function perOwn({ label }: Field, owner: Entity): Field | null {
  const unit = /\b(?:per|for each|a) ([\p{L}]+)\b/iu.exec(label)?.[1];
  if (unit === undefined) return null;
  const single = singularOf(unit.toLowerCase());
  return (
    owner.fields.find(
      (field) =>
        field.type === "number" &&
        (field.label.toLowerCase().match(/[\p{L}]+/gu) ?? []).some((word) => singularOf(word) === single),
    ) ?? null
  );
}

/** Those that belong to the owner and are spoken of, or have what is asked. */
function childFor(ask: RollupAsk, bench: Bench, owner: Entity): Child | null {
  const children = childrenOf(owner, bench.entities);
  const others = bench.entities.filter(({ id }) => id !== owner.id && children.every(({ entity }) => entity.id !== id));
  const surety = (entity: Entity) => speaksOf(ask.what, entity);
  const named = best(children, ({ entity }) => surety(entity));
  if (named !== null) return named;
  // "wins per player": the games that name one as their winner
  const role = singularOf(ask.what.split(" ")[0] ?? "");
  const inRole =
    role.length < 3 ? undefined : children.find(({ relation }) => relation.label.toLowerCase().startsWith(role));
  if (inRole !== undefined && ask.kind === "count") return inRole;
  // "visits per client", where nothing ties them yet
  const apart = best(others, surety);
  if (apart !== null && (ask.owner !== null || children.length === 0)) return bench.relate(apart.id, owner.id);
  if (ask.kind === "count")
    return /^$|^(?:lent|used|done|there|happened|it)\b/.test(ask.what) && children.length === 1
      ? (children[0] ?? null)
      : null;
  if (ask.kind === "latest" || ask.kind === "earliest") {
    const isDeed = /^[\p{L}]+(?:ed|en|un|one|out|een|een)$|^(?:time|date|one|entry)$/iu.test(ask.what);
    return isDeed && children.length === 1 ? (children[0] ?? null) : null;
  }
  const able = children.filter(({ entity }) => numberMeant(ask.what, entity) !== null);
  if (able.length > 0) return able[0] ?? null;
  const [only, ...more] = children;
  if (only !== undefined) return more.length === 0 && (ask.owner !== null || ask.isEach) ? only : null;
  // "total km per runner", where nothing ties the runs to them yet
  const [other, ...rest] = others.filter((entity) => numberMeant(ask.what, entity) !== null);
  const isOwn = numberMeant(ask.what, owner) !== null;
  return other !== undefined && rest.length === 0 && ask.owner !== null && !isOwn
    ? bench.relate(other.id, owner.id)
    : null;
}

function best<Item>(items: readonly Item[], worth: (item: Item) => number): Item | null {
  const most = Math.max(0, ...items.map(worth));
  return most === 0 ? null : (items.find((item) => worth(item) === most) ?? null);
}

/** The number of the child that is meant; a new one where the words name one. */
function valueFor({ kind, what }: RollupAsk, bench: Bench, { entity }: Child): Field | null {
  const bare = what.replace(/\b(?:on|from|in|of|by|for) .*$/i, "").trim();
  const found = numberMeant(bare, entity) ?? numberMeant(what, entity);
  if (found !== null) return found;
  const isMark = /\b(?:rating|stars|score|mark|grade)s?\b/i.test(bare);
  const isItself = !isMark && (bare === "" || speaksOf(bare, entity) > 0);
  if (isItself) {
    const main = mainNumber(entity);
    if (main !== null) return main;
  }
  const times = entity.fields.filter(({ type }) => type === "time");
  const [start, end, third] = times;
  if (/\b(?:hours?|time)\b/i.test(bare) && start !== undefined && end !== undefined && third === undefined)
    return bench.addComputed(entity.id, "Hours", {
      type: "formula",
      formula: `minutesBetween(${start.id}, ${end.id}) / 60`,
      decimals: 2,
      unit: "h",
    });
  if (isMark)
    return bench.addStored(
      entity.id,
      asLabel(singularOf(bare.split(" ").at(-1) ?? bare)),
      /rating|stars/i.test(bare) ? { type: "rating", max: 5 } : { type: "number" },
    );
  if (meansMoney(bare))
    return bench.addStored(entity.id, amountLabel(bare), { type: "money", currency: bench.currency });
  const named = kindOfName(bare);
  return named.type === "number" || (named.type === "money" && kind === "sum")
    ? bench.addStored(entity.id, asLabel(bare), named)
    : null;
}

/** "budget" is one; "raised" and "spent" are said of an amount. */
function amountLabel(words: string): string {
  const isDone = /(?:ed|ent|aid|ven|made|sales|income)$/i.test(words);
  return isDone ? "Amount" : asLabel(singularOf(words.split(" ").at(-1) ?? words));
}

function countLabel({ what }: AcrossAsk, entity: Entity): string {
  const [word = ""] = what.split(" ");
  const isDeed = speaksOf(word, entity) === 1 || /^(?:used|done)$/.test(word);
  if (/^(?:wins|losses|goals|victories)$/.test(word)) return word;
  if (isDeed && /(?:ed|en|ent|out|ne|un|aid|old|ade|ead|orn|et|it)$/i.test(word)) return `Times ${word}`;
  return asLabel(pluralOf(entity.singular));
}

const WORDS = { sum: "Total", average: "Average", highest: "Highest", lowest: "Lowest" } as const;

function measureLabel({ kind, what }: RollupAsk, value: Field, entity: Entity): string {
  if (kind === "count" || kind === "latest" || kind === "earliest") return asLabel(what);
  const bare = what.replace(/^(?:money|amount) /i, "").replace(/^(?:the |all )/i, "");
  const said = bare === "" || (kind !== "sum" && speaksOf(bare, entity) === 2) ? value.label.toLowerCase() : bare;
  return `${WORDS[kind]} ${said.replace(/^total /i, "")}`;
}

/** Whether there may be such a value: two lists or more, and no plain number of one of them. */
export function canBeAcross(ask: AcrossAsk, entities: readonly Entity[]): boolean {
  if (entities.length < 2 && ask.kind !== "next" && ask.kind !== "balance") return false;
  return entities.some((entity) =>
    entity.fields.some((field) => isNumeric(field) || isComputed(field) || field.type !== "text"),
  );
}
