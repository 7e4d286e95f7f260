import { type Entity, TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { EntityParts } from "./entity-parts.ts";
import { code, fragment, quoted } from "./code.ts";
import { relatedParts } from "./records/relations.ts";

/** src/<entities>/examples.ts, without what no other file of the app uses. */
export function examplesFile(parts: EntityParts, isUsed: (name: string) => boolean = () => true): string {
  const { entity, names, stored, streaks } = parts;
  const { one, type, types, file } = names;
  const empties = usedEmptyFields(parts);
  const days = entity.examples.flatMap((example) =>
    entity.fields.map((field) => example[field.id]).filter((value, at) => isRelative(entity.fields[at], value)),
  );
  const isDated = streaks !== null || days.length > 0;
  // Examples that are all of today count no days.
  const isCounted = streaks !== null || days.some((day) => Number(day) !== 0);
  const isWeb = parts.target === "web";
  return code`
    ${isDated && !isWeb && `import { ${isCounted ? "addDays, " : ""}today } from "../records/days.ts";`}
    ${isWeb && isCounted && 'import { addDays } from "../records/days.ts";'}
    ${isWeb && isDated && 'import { firstDay } from "../records/first-day.ts";'}
    import { ${empties ? `empty${type}, ` : ""}type ${type} } from "./${file}.ts";

    const PREFIX = "example-";
    ${isDated && isWeb && `const begun = firstDay(${quoted(parts.app.storageKey)});`}

    /** Shown in a new app until they are removed. */
    export const example${types}: ${type}[] = [
      ${entity.examples.map(
        (example, index) => fragment`
          {
            ${empties && `...empty${type},`}
            id: \`\${PREFIX}${index + 1}\`,
            createdAt: ${ordinal(entity, index)},
            ${streaks !== null && `${TICKED_DAYS}: daysAgo(${daysIn(example[TICKED_DAYS])}),`}
            ${stored.filter(({ id }) => example[id] !== undefined).map((field) => `${field.id}: ${exampleValue(parts, field, example[field.id])},`)}
          },
        `,
      )}
    ];

    ${
      isUsed("isExample") &&
      fragment`
        export function isExample(${one}: ${type}): boolean {
          return ${one}.id.startsWith(PREFIX);
        }
      `
    }
    ${
      streaks !== null &&
      fragment`

        function daysAgo(...counts: number[]): string[] {
          return counts.map((count) => addDays(${isWeb ? "begun" : "today()"}, -count)).sort();
        }
      `
    }
  `;
}

/** "+3": so many days from now. */
function isRelative(field: Field | undefined, value: unknown): value is string {
  return field?.type === "date" && typeof value === "string" && /^[+-]\d+$/.test(value);
}

/** A value as code. */
function exampleValue(parts: EntityParts, field: Field, value: unknown): string {
  if (isRelative(field, value)) {
    const start = parts.target === "web" ? "begun" : "today()";
    return Number(value) === 0 ? start : `addDays(${start}, ${Number(value)})`;
  }
  if (field.type === "tags") return `[${split(value).map(quoted).join(", ")}]`;
  if (field.type !== "relation") return JSON.stringify(value);
  const other = relatedParts(parts, field);
  const idOf = (title: string) =>
    other.entity.examples.findIndex((example) => example[other.entity.titleField] === title);
  const ids = (field.many ? split(value) : [String(value)]).map(idOf).filter((index) => index >= 0);
  const texts = ids.map((index) => quoted(`example-${index + 1}`));
  return field.many ? `[${texts.join(", ")}]` : (texts[0] ?? '""');
}

function split(value: unknown): string[] {
  return typeof value === "string"
    ? value
        .split(",")
        .map((text) => text.trim())
        .filter((text) => text !== "")
    : [];
}

/** Whether some example leaves a field out, so that it must be filled up with empty values. */
function usedEmptyFields({ entity, stored }: EntityParts): boolean {
  return entity.examples.some((example) => stored.some(({ id }) => example[id] === undefined));
}

/** Such that a new app with streaks shows them in the order of the specification. */
function ordinal({ examples, order, streaks }: Entity, index: number): number {
  const isUp = streaks !== undefined && order.field === null && order.direction === "ascending";
  return isUp ? index + 1 : examples.length - index;
}

function daysIn(value: unknown): string {
  return typeof value === "string" ? (value.match(/\d+/g) ?? []).join(", ") : "";
}
