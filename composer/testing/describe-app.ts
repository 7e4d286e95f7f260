import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field, FieldOf } from "@lathe/protocol/app/field";
import { PLAIN_THEME } from "@lathe/protocol/app/theme";
import type { View } from "@lathe/protocol/app/view";

import type { Computed } from "../language/records/sums/computed-fields.ts";

type Figure = BlockOf<"stats">["items"][number];

/**
 * A specification in one line, for tables of tests: name, entities with their fields and what is out of the ordinary about
 * them, then the theme and the pages, as far as they are not those of a plain list.
 */
export function describeApp(app: AppSpecification): string {
  const { mode, tone, font, corners, density } = app.theme;
  const look = [mode, tone, font, corners, density].filter(
    (part) => !Object.values(PLAIN_THEME).some((plain) => plain === part),
  );
  const pages = app.pages.map(({ id, blocks }) => `${id}[${blocks.map(describeBlock).join(", ")}]`).join(" ");
  const isPlain = app.layout === "app" && /^home\[records \w+:list\]$/.test(pages);
  return [
    [app.name, ...app.entities.map(describeEntity)].join(app.entities.length === 1 ? " " : " | "),
    ...look,
    ...(app.theme.text === undefined ? [] : [`${app.theme.text} text`]),
    ...(isPlain ? [] : [`${app.layout}: ${pages}`]),
  ].join("; ");
}

function describeEntity(entity: Entity): string {
  const { features, order, done, lowStock } = entity;
  const parts = [
    `(${entity.singular}/${entity.plural})`,
    entity.fields.map(describeField).join(", "),
    ...(done === null ? [] : [`done=${done.field}${done.strike ? "~" : ""}`]),
    ...(entity.streaks === undefined ? [] : ["streaks"]),
    ...(lowStock === null ? [] : [`low=${lowStock.field}<=${lowStock.threshold}`]),
    ...(order.field === null && order.direction === "descending"
      ? []
      : [`by ${order.field ?? "added"} ${order.direction === "ascending" ? "up" : "down"}`]),
    [
      features.search && "search",
      features.sorting && "sort",
      features.clearDone && "clear",
      !features.delete && "nodelete",
      features.confirmDelete && "confirm",
      features.transfer && "files",
    ]
      .filter((word) => word !== false)
      .join("+"),
    ...(features.filters.length === 0 ? [] : [`filter=${features.filters.join("+")}`]),
    ...(features.totals.length === 0 ? [] : [`total=${features.totals.join("+")}`]),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function describeField(field: Field): string {
  return `${field.label}${field.required ? "!" : ""}:${describeType(field)}`;
}

function describeType(field: Field): string {
  switch (field.type) {
    case "longText":
      return "long";
    case "number":
      return `number${field.unit === undefined ? "" : ` ${field.unit}`}${field.stepper === true ? "±" : ""}`;
    case "money":
      return field.currency;
    case "date":
      return `${field.deadline === true ? "deadline" : "date"}${field.today === true ? " of today" : ""}`;
    case "checkbox":
      return "check";
    case "rating":
      return `${field.max} stars`;
    case "choice":
      return field.options.join("/");
    case "formula":
      return `= ${describeFormula(field)}`;
    case "rollup":
      return `= ${describeRollup(field)}`;
    case "relation":
      return `${field.many ? "many " : ""}→${field.entity}`;
    default:
      return field.type;
  }
}

/** A value that is worked out, in one line: "Profit = price - cost USD; needs Cost". */
export function computedInWords({ field, needs = [] }: Pick<Computed, "field" | "needs">): string {
  const added = needs.length === 0 ? "" : `; needs ${needs.map(({ label }) => label).join(", ")}`;
  return `${field.label} = ${describeFormula(field)}${added}`;
}

function describeFormula({ formula, date, deadline, ...shown }: FieldOf<"formula">): string {
  if (date === true) return `${formula} ${deadline === true ? "deadline" : "date"}`;
  return `${formula} ${describeShown(shown)}`;
}

/** "sum of pledges.amount by walker USD" */
function describeRollup({ entity, relation, measure, where, during, ...shown }: FieldOf<"rollup">): string {
  const what = measure.type === "count" ? `count of ${entity}` : `${measure.type} of ${entity}.${measure.field}`;
  const only = where === undefined ? "" : ` where ${where.field} is ${where.not === true ? "not " : ""}${where.is}`;
  const when = during === undefined ? "" : ` this ${during.period}`;
  return `${what} by ${relation}${only}${when} ${describeShown(shown)}`;
}

function describeShown({
  currency,
  unit = "",
  decimals,
}: Pick<FieldOf<"formula">, "currency" | "unit" | "decimals">): string {
  return currency ?? `${unit}${decimals}`;
}

function describeBlock(block: Block): string {
  switch (block.type) {
    case "records":
      return `records ${block.entity}:${block.views.map(describeView).join("+")}${block.editable ? "" : " (read)"}`;
    case "game":
      return [`${block.game}${block.opponent === "person" ? " (person)" : ""}`, block.size, block.pairs, block.bestOf]
        .filter((each) => each !== undefined)
        .join(" ");
    case "metronome":
      return `metronome ${block.beatsPerMinute}/${block.beats}`;
    case "timer":
      return describeTimer(block);
    case "converter":
      return `converter ${block.quantity}`;
    case "textTool":
      return `textTool${block.code === undefined ? "" : ` ${block.code}`}`;
    case "calculator":
      return `calculator(${block.results.map(({ formula }) => formula).join("; ")})${block.table === undefined ? "" : block.table.hasChart === true ? " by year drawn" : " by year"}`;
    case "picker":
      return `picker ${block.entity}${block.card === undefined ? "" : " card"}${block.groups?.apart === true ? ` ${block.groups.number} ${block.groups.by === "count" ? "" : "in a "}${block.groups.name ?? "group"}, apart` : ""}`;
    case "sessionTimer":
      return `stopwatch ${block.entity} ${[block.length, block.day, block.from, block.to].filter((field) => field !== undefined).join("/")}${block.ringsAfter === undefined ? "" : ` rings ${block.ringsAfter}`}${block.intervals === undefined ? "" : ` ${block.intervals.minutes}/${block.intervals.pauseMinutes}x${block.intervals.rounds}`}`;
    case "balances":
      return `balances ${block.entity} ${block.amount}/${block.payer}/${block.sharedBy ?? "-"}${block.settles === undefined ? "" : " settles"}`;
    case "scores": {
      const rules = [
        block.rounds === undefined ? "" : `${block.rounds} ${block.roundName ?? "rounds"}`,
        block.from === undefined ? "" : `from ${block.from}`,
        block.goal === undefined ? "" : `to ${block.goal}`,
        block.lowestWins === true ? "lowest wins" : "",
      ].filter((rule) => rule !== "");
      return `scores(${block.players.join(", ")}${rules.length === 0 ? "" : `; ${rules.join(", ")}`})`;
    }
    case "turnOrder":
      return `turns${block.sortedBy === undefined ? "" : ` by ${block.sortedBy}`}${block.counted === undefined ? "" : ` counting ${block.counted}`}${block.names.length === 0 ? "" : ` (${block.names.join(", ")})`}`;
    case "draw":
      return `draw ${block.from}-${block.to}x${block.count}${block.isOnce ? " once" : ""}`;
    case "quiz":
      return [
        "quiz",
        block.entity,
        block.perRound,
        block.deck && `by ${block.deck}`,
        block.seconds && `${block.seconds}s`,
      ]
        .filter((each) => each !== undefined)
        .join(" ");
    case "stats":
      return block.items.every(isPlainFigure) ? "stats" : `stats(${block.items.map(describeFigure).join(", ")})`;
    case "counter":
      return `counter(${block.counters.map(({ label, goal, start }) => `${label}${start === undefined ? "" : ` ${start}`}${goal === null ? "" : `→${goal}`}`).join(", ")}${block.isRepeated === true ? " again" : ""})`;
    default:
      return "entity" in block ? `${block.type} ${block.entity}` : block.type;
  }
}

/** Counts and sums of all. */
function isPlainFigure({ measure, only, during, goal }: Figure): boolean {
  const isPlain =
    measure.type === "count" || measure.type === "done" || (measure.type === "sum" && measure.times === undefined);
  return isPlain && only === undefined && during === undefined && goal === undefined;
}

function describeFigure({ measure, only, during, goal }: Figure): string {
  return [
    only,
    measure.type,
    "field" in measure ? measure.field : undefined,
    "times" in measure && measure.times !== undefined ? `×${measure.times}` : undefined,
    during === undefined ? undefined : `this ${during.period} by ${during.field}`,
    goal === undefined ? undefined : `→${goal}`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

function describeTimer({
  mode,
  minutes,
  pauseMinutes,
  rounds,
  phases,
  day,
  countsRounds,
}: Extract<Block, { type: "timer" }>): string {
  if (mode === "day") return `until ${day ?? "?"}`;
  if (mode === "intervals" && phases !== undefined)
    return `phases ${phases.map((each) => `${each.label} ${Math.round(each.minutes * 600) / 10}s`).join("/")} x${rounds}`;
  return `${mode} ${minutes}${mode === "intervals" ? `/${pauseMinutes}x${rounds}` : ""}${countsRounds === true ? " counted" : ""}`;
}

function describeView(view: View): string {
  switch (view.type) {
    case "board":
      return `board/${view.columns}`;
    case "calendar":
      return `calendar/${view.date}`;
    case "timetable":
      return `timetable/${view.day}/${view.time}`;
    case "sections":
      return `sections/${view.by}`;
    case "gallery":
      return `gallery/${view.image}`;
    case "chart":
      return [
        view.shape,
        [view.measure, view.value ?? "count"].filter((part) => part !== undefined).join(" ") +
          (view.times === undefined ? "" : `×${view.times}`),
        view.by,
        ...(view.step === undefined ? [] : [view.step]),
        ...(view.most === undefined ? [] : [view.most]),
        ...(view.only === undefined ? [] : [view.only]),
        ...(view.during === undefined ? [] : [`this ${view.during.period}`]),
      ].join("/");
    default:
      return view.type;
  }
}
