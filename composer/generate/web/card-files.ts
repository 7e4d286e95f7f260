import type { EntityParts } from "../entity-parts.ts";
import { code, fragment } from "../code.ts";
import { actionsElement, actNames, actsOf, actTypes } from "./acts.ts";
import { badgeList, factList, recordValues, titleClass, titleContent } from "./record-values.ts";
import { stepper, tick } from "./row-file.ts";

/** src/<entities>/<entity>-card.tsx: one record on a card, in a grid or on a board. */
export function cardFile(parts: EntityParts): string {
  const { names, subtitle, amount, streaks } = parts;
  const { one, type } = names;
  const acts = actsOf(parts);
  const values = recordValues(parts);
  const opens = acts.some(({ name }) => name === "onOpen");
  const { picture } = values;
  return code`
    interface ${type}CardProps {
      ${one}: ${type};
      ${actTypes(parts, acts)}
    }

    export function ${type}Card({ ${[one, ...actNames(acts)].join(", ")} }: ${type}CardProps) {
      ${streaks !== null && "const currentDay = useToday();"}
      return (
        <article className="min-w-0">
          ${picture !== null && `{${one}.${picture.id} !== "" && <img src={${one}.${picture.id}} alt="" loading="lazy" className="mb-3 aspect-3/2 w-full rounded-control object-cover" />}`}
          <div className="flex flex-wrap items-start gap-x-2">
            ${tick(parts)}
            <div className="min-w-24 flex-1 py-1.5">
              <h3 className=${titleClass(parts)}>
                ${titleContent(parts, opens)}
              </h3>
              ${subtitle !== null && `{${one}.${subtitle.id} !== "" && <p className="text-sm text-muted wrap-anywhere">{${one}.${subtitle.id}}</p>}`}
            </div>
            ${actionsElement(parts, one)}
          </div>
          ${amount !== null && amount.type === "money" && `{${one}.${amount.id} !== null && <p className="text-lg font-semibold tabular-nums">{formatMoney(${one}.${amount.id}, "${amount.currency}")}</p>}`}
          ${values.texts.map((field) => `{${one}.${field.id} !== "" && <p className="mt-1 line-clamp-3 text-sm wrap-anywhere whitespace-pre-line text-muted">{${one}.${field.id}}</p>}`)}
          ${factList(parts, values.facts, { linked: false })}
          ${values.ratings.map((field) => `{${one}.${field.id} > 0 && <Stars value={${one}.${field.id}} max={${field.max}} />}`)}
          ${badgeList(parts, values)}
          ${values.stepper !== null && `<div className="mt-2 flex">\n${stepper(parts, values.stepper.id, values.stepper.label, values.stepper.unit).replaceAll(/^/gm, "  ")}\n</div>`}
        </article>
      );
    }
  `;
}

/**
 * src/<entities>/<entity>-entry.tsx: one record in a programme: what it is called, what it costs, a line about it.
 */
export function entryFile(parts: EntityParts): string {
  const { names, subtitle, amount, others } = parts;
  const { one, type } = names;
  const acts = actsOf(parts).filter(({ name }) => name === "onOpen");
  const [text] = recordValues(parts).texts;
  const relations = others.filter((field) => field.type === "relation");
  return code`
    interface ${type}EntryProps {
      ${one}: ${type};
      ${actTypes(parts, acts)}
    }

    export function ${type}Entry({ ${[one, ...actNames(acts)].join(", ")} }: ${type}EntryProps) {
      return (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
          <p className="min-w-0 flex-1 font-semibold wrap-anywhere">
            ${titleContent(parts, acts.length > 0)}
          </p>
          ${amount !== null && amount.type === "money" && `{${one}.${amount.id} !== null && <p className="font-semibold tabular-nums">{formatMoney(${one}.${amount.id}, "${amount.currency}")}</p>}`}
          ${subtitle !== null && `{${one}.${subtitle.id} !== "" && <p className="w-full text-sm text-muted wrap-anywhere">{${one}.${subtitle.id}}</p>}`}
          ${text !== undefined && `{${one}.${text.id} !== "" && <p className="line-clamp-3 w-full text-sm wrap-anywhere whitespace-pre-line text-muted">{${one}.${text.id}}</p>}`}
          ${
            relations.length > 0 &&
            fragment`
            <div className="w-full">
              ${factList(parts, relations, { linked: false })}
            </div>
          `
          }
        </div>
      );
    }
  `;
}
