import { type Entity, TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { EntityParts } from "./entity-parts.ts";
import { code, fragment } from "./code.ts";

/** src/<entities>/examples.ts */
export function examplesFile({ entity, names, streaks }: EntityParts): string {
  const { one, type, types, file } = names;
  const empties = usedEmptyFields(entity);
  return code`
    import { ${empties ? `empty${type}, ` : ""}type ${type} } from "./${file}.ts";
    ${streaks !== null && 'import { addDays, dayOf } from "./streaks.ts";'}

    const PREFIX = "example-";

    /** Shown in a new app until they are removed. */
    export const example${types}: ${type}[] = [
      ${entity.examples.map(
        (example, index) => fragment`
          {
            ${empties && `...empty${type},`}
            id: \`\${PREFIX}${index + 1}\`,
            createdAt: ${ordinal(entity, index)},
            ${streaks !== null && `${TICKED_DAYS}: daysAgo(${daysIn(example[TICKED_DAYS])}),`}
            ${entity.fields.filter(({ id }) => example[id] !== undefined).map(({ id }) => `${id}: ${JSON.stringify(example[id])},`)}
          },
        `,
      )}
    ];

    export function isExample(${one}: ${type}): boolean {
      return ${one}.id.startsWith(PREFIX);
    }
    ${
      streaks !== null &&
      fragment`

        function daysAgo(...counts: number[]): string[] {
          return counts.map((count) => addDays(dayOf(new Date()), -count)).sort();
        }
      `
    }
  `;
}

/** Whether some example leaves a field out, so that it must be filled up with empty values. */
function usedEmptyFields(entity: Entity): boolean {
  return entity.examples.some((example) => entity.fields.some(({ id }) => example[id] === undefined));
}

/** Such that a new app with streaks shows them in the order of the specification. */
function ordinal({ examples, order, streaks }: Entity, index: number): number {
  const isUp = streaks !== undefined && order.field === null && order.direction === "ascending";
  return isUp ? index + 1 : examples.length - index;
}

function daysIn(value: unknown): string {
  return typeof value === "string" ? (value.match(/\d+/g) ?? []).join(", ") : "";
}
