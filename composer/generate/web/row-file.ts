import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { EntityParts } from "../entity-parts.ts";
import { code, fragment, jsxText, jsxValue } from "../code.ts";
import { entityUse } from "../records/entity-use.ts";
import { actionsElement, actNames, actsOf, actTypes, disabledWhereLookedAt } from "./acts.ts";
import {
  badgeList,
  fact,
  factList,
  type RecordValues,
  recordValues,
  titleClass,
  titleContent,
} from "./record-values.ts";
import { titleText } from "../records/title-code.ts";

/** So many values have room beside the title; with more of them those with names stand below it. */
const MOST_CELLS = 4;
const MOST_BESIDE_FORM = 3;

/** src/<entities>/<entity>-row.tsx: one record in the list; where there is room its values stand in columns. */
export function rowFile(parts: EntityParts): string {
  const { names, streaks, subtitle, amount } = parts;
  const { one, type } = names;
  const acts = actsOf(parts);
  const values = recordValues(parts);
  const opens = acts.some(({ name }) => name === "onOpen");
  const { isTall, below } = rowShape(parts);
  const lead = leadOf(parts, values);
  const padding = values.picture !== null ? "py-2.5" : isTall ? "py-2" : "py-1.5";
  return code`
    interface ${type}RowProps {
      ${one}: ${type};
      ${actTypes(parts, acts)}
    }

    export function ${type}Row({ ${[one, ...actNames(acts)].join(", ")} }: ${type}RowProps) {
      ${streaks !== null && "const currentDay = useToday();"}
      return (
        <li className="flex ${isTall ? "items-start @2xl:items-center" : "items-center"} gap-3 px-4 ${padding} sm:px-5 @2xl:col-span-full @2xl:grid @2xl:grid-cols-subgrid @2xl:gap-x-5">
          ${lead}
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 py-1 @2xl:contents">
            <div className="min-w-32 flex-1 py-1 ${amount?.type === "money" ? "@max-2xl:basis-[calc(100%-7rem)]" : "@max-2xl:basis-full"}">
              <h3 className=${titleClass(parts)}>
                ${titleContent(parts, opens)}
              </h3>
              ${subtitle !== null && `{${one}.${subtitle.id} !== "" && <p className="text-sm text-muted wrap-anywhere">{${one}.${subtitle.id}}</p>}`}
              ${values.texts.map((field) => `{${one}.${field.id} !== "" && <p className="mt-1 line-clamp-2 max-w-prose text-sm wrap-anywhere whitespace-pre-line text-muted">{${one}.${field.id}}</p>}`)}
              ${factList(parts, below.facts, { linked: true })}
              ${below.hasBadges && badgeList(parts, values)}
            </div>
            ${cells(parts, values)}
          </div>
          ${actionsElement(parts, one)}
        </li>
      );
    }
  `;
}

/** The columns of a list, as a class of its grid: what leads, the title, the cells, the buttons. */
export function rowColumns(parts: EntityParts): string {
  const values = recordValues(parts);
  const count = cells(parts, values).length;
  const columns = [
    ...(leadOf(parts, values) === null ? [] : ["auto"]),
    "minmax(9rem,1fr)",
    ...(count === 0 ? [] : [`repeat(${count},${parts.streaks === null ? "fit-content(16rem)" : "auto"})`]),
    ...(actionsElement(parts, "") === null ? [] : ["auto"]),
  ];
  return `@2xl:grid-cols-[${columns.join("_")}]`;
}

/** What stands below the title, since it would not fit beside it. */
function rowShape(parts: EntityParts): { isTall: boolean; below: { facts: readonly Field[]; hasBadges: boolean } } {
  const { facts, badges, tags, texts, picture, ratings, stepper: count } = recordValues(parts);
  const hasBadges = tags.length > 0 || badges.length > 1;
  const hasBadgeCell = !hasBadges && (badges.length > 0 || parts.low !== null);
  const others = [count !== null, parts.amount?.type === "money", parts.streaks !== null, hasBadgeCell];
  const taken = facts.length + ratings.length + others.filter(Boolean).length;
  const belowFacts = taken > (entityUse(parts).hasFormBeside ? MOST_BESIDE_FORM : MOST_CELLS) ? facts : [];
  const isTall = picture === null && (texts.length > 0 || belowFacts.length > 0 || hasBadges);
  return { isTall, below: { facts: belowFacts, hasBadges } };
}

/** The values in columns, in their order: each has its place even where a record has no such value. */
function cells(parts: EntityParts, values: RecordValues): string[] {
  const { names, streaks, amount } = parts;
  const { one } = names;
  const { below } = rowShape(parts);
  const facts = below.facts.length > 0 ? [] : values.facts;
  const badges = below.hasBadges
    ? null
    : badgeList(parts, values, `flex flex-wrap gap-1.5 *:whitespace-nowrap ${CELL}`);
  return [
    ...facts.map(
      (field) => fragment`
        <dl className="text-sm ${CELL}">
          ${fact(parts, field, { linked: true })}
        </dl>
      `,
    ),
    ...(badges === null ? [] : [badges]),
    ...(streaks === null ? [] : [`<Streak ${one}={${one}} currentDay={currentDay} ${lookedAtStreak(parts)}/>`]),
    ...values.ratings.map(
      (field) => fragment`
        <div className="${CELL}">{${one}.${field.id} > 0 && <Stars value={${one}.${field.id}} max={${field.max}} />}</div>
      `,
    ),
    ...(values.stepper === null
      ? []
      : [
          fragment`
            <div className="flex justify-end @max-2xl:order-1">
              ${stepper(parts, values.stepper.id, values.stepper.label, values.stepper.unit)}
            </div>
          `,
        ]),
    ...(amount !== null && amount.type === "money"
      ? [
          fragment`
            <p className="text-right font-semibold tabular-nums @max-2xl:empty:hidden">
              {${one}.${amount.id} !== null && formatMoney(${one}.${amount.id}, "${amount.currency}")}
            </p>
          `,
        ]
      : []),
  ];
}

const CELL = "@max-2xl:order-1 @max-2xl:empty:hidden";

/** What stands before the title: the checkbox, a picture. */
function leadOf(parts: EntityParts, { picture }: RecordValues): string | null {
  const { one } = parts.names;
  const box = tick(parts, rowShape(parts).isTall ? "mt-2.5 @2xl:mt-0" : "");
  if (picture === null) return box;
  const image = `<Thumbnail src={${one}.${picture.id}} name={${titleText(parts, one)}} />`;
  if (box === null) return image;
  return fragment`
    <div className="flex items-center gap-3">
      ${box}
      ${image}
    </div>
  `;
}

/** The checkbox at the start of a record: that it is done, or done today. */
export function tick(parts: EntityParts, looks: string): string | null {
  const { names, done, streaks } = parts;
  const { one, store } = names;
  const disabled = disabledWhereLookedAt(parts);
  if (done !== null)
    return fragment`
      <input
        type="checkbox"
        aria-label={${titleText(parts, one)}}
        title=${jsxValue(done.label)}
        className="${`checkbox ${looks}`.trim()}"
        ${disabled !== "" && disabled}
        checked={${one}.${done.id}}
        onChange={(event) => ${store}.update(${one}.id, { ${done.id}: event.target.checked })}
      />
    `;
  if (streaks === null) return null;
  return fragment`
    <input
      type="checkbox"
      aria-label={${titleText(parts, one)}}
      title=${jsxValue(streaks.label)}
      className="${`checkbox ${looks}`.trim()}"
      ${disabled !== "" && disabled}
      checked={${one}.${TICKED_DAYS}.includes(currentDay)}
      onChange={() => ${store}.update(${one}.id, toggleDay(${one}, currentDay))}
    />
  `;
}

function lookedAtStreak(parts: EntityParts): string {
  const disabled = disabledWhereLookedAt(parts);
  return disabled === "" ? "" : disabled === "disabled" ? "isReadOnly " : "isReadOnly={onEdit === undefined} ";
}

/** A count with its buttons; only the count where records are looked at. */
export function stepper(parts: EntityParts, id: string, label: string, unit: string | undefined): string {
  const { names } = parts;
  const { one, store } = names;
  const value = `${one}.${id}`;
  const behind = unit === undefined ? "" : ` ${jsxText(unit)}`;
  const disabled = disabledWhereLookedAt(parts);
  const shown = `<p title=${jsxValue(label)} className="py-2 font-semibold tabular-nums">{formatNumber(${value} ?? 0)}${behind}</p>`;
  if (disabled === "disabled") return shown;
  const text = unit === undefined ? `formatNumber(${value} ?? 0)` : `\`\${formatNumber(${value} ?? 0)} ${unit}\``;
  const changing = fragment`
    <CountStepper
      label=${jsxValue(label)}
      name={${titleText(parts, one)}}
      value={${value} ?? 0}
      text={${text}}
      onChange={(value) => ${store}.update(${one}.id, { ${id}: value })}
    />
  `;
  if (disabled === "") return changing;
  return fragment`
    {onEdit === undefined ? (
      ${shown}
    ) : (
      ${changing}
    )}
  `;
}
