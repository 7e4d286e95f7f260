import type { Field } from "@lathe/protocol/app/field";
import type { EntityParts } from "../entity-parts.ts";
import { code, fragment, jsxValue } from "../code.ts";
import { entityUse } from "../records/entity-use.ts";
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
  const boards = boardFields(parts);
  const badges = badgeList(
    parts,
    // A card on the only board says nothing that its column says.
    hasCardWithout(parts) ? values : { ...values, badges: values.badges.filter(({ id }) => !boards.includes(id)) },
    undefined,
    hasCardWithout(parts) ? boards : [],
  );
  const actions = actionsElement(parts, one);
  return code`
    interface ${type}CardProps {
      ${one}: ${type};
      ${hasCardWithout(parts) && ["/** What is said beside the card. */", `without?: ${boards.map((id) => `"${id}"`).join(" | ")};`]}
      ${actTypes(parts, acts)}
    }

    export function ${type}Card({ ${[one, ...(hasCardWithout(parts) ? ["without"] : []), ...actNames(acts)].join(", ")} }: ${type}CardProps) {
      ${streaks !== null && "const currentDay = useToday();"}
      return (
        <article className="relative min-w-0">
          ${pictureOf(parts)}
          <div className="flex items-start gap-x-2">
            ${tick(parts, "mt-0.5")}
            <div className="min-w-0 flex-1 pb-0.5">
              <h3 className=${titleClass(parts)}>
                ${titleContent(parts, opens)}
              </h3>
              ${subtitle !== null && `{${one}.${subtitle.id} !== "" && <p className="text-sm text-muted wrap-anywhere">{${one}.${subtitle.id}}</p>}`}
            </div>
          </div>
          ${amount !== null && amount.type === "money" && `{${one}.${amount.id} !== null && <p className="text-lg font-semibold tabular-nums">{formatMoney(${one}.${amount.id}, "${amount.currency}")}</p>}`}
          ${values.texts.map((field) => `{${one}.${field.id} !== "" && <p className="mt-1 line-clamp-3 text-sm wrap-anywhere whitespace-pre-line text-muted">{${one}.${field.id}}</p>}`)}
          ${factList(parts, values.facts, { linked: false })}
          ${values.ratings.map((field) => `{${one}.${field.id} > 0 && <Stars value={${one}.${field.id}} max={${field.max}} />}`)}
          ${badges}
          ${values.stepper !== null && `<div className="mt-2 flex">\n${stepper(parts, values.stepper.id, values.stepper.label, values.stepper.unit).replaceAll(/^/gm, "  ")}\n</div>`}
          ${actions !== null && `<div className="${CARD_ACTIONS}">\n${actions.replaceAll(/^/gm, "  ")}\n</div>`}
        </article>
      );
    }
  `;
}

/** The picture of a record; of two, such as before and after, both side by side with what they show. */
function pictureOf({ names, others }: EntityParts): string | null {
  const { one } = names;
  const [picture, second, ...more] = others.filter(({ type }) => type === "image");
  if (picture === undefined) return null;
  if (second === undefined || more.length > 0)
    return `{${one}.${picture.id} !== "" && <img src={${one}.${picture.id}} alt="" loading="lazy" className="mb-3 aspect-3/2 w-full rounded-control object-cover" />}`;
  const side = ({ id, label }: Field) =>
    `{${one}.${id} !== "" && <img src={${one}.${id}} alt=${jsxValue(label)} loading="lazy" className="aspect-3/2 w-full rounded-control object-cover" />}`;
  return fragment`
    <div className="mb-3 grid grid-cols-2 gap-2 empty:hidden">
      ${side(picture)}
      ${side(second)}
    </div>
  `;
}

/** Below the card for touch; with a mouse they come up when they are asked for, and take no room. */
const CARD_ACTIONS =
  "mt-2 -mb-2 flex justify-end empty:hidden pointer-fine:absolute pointer-fine:-top-2 pointer-fine:right-0 pointer-fine:m-0 pointer-fine:rounded-control pointer-fine:bg-surface pointer-fine:opacity-0 pointer-fine:group-hover:opacity-100 pointer-fine:focus-within:opacity-100";

/** The fields whose options are the columns of boards. */
function boardFields(parts: EntityParts): string[] {
  const boards = entityUse(parts).views.filter((view) => view.type === "board");
  return [...new Set(boards.map(({ columns }) => columns))];
}

/** Cards are shown in other places than the one board too. */
export function hasCardWithout(parts: EntityParts): boolean {
  const fields = boardFields(parts);
  return fields.length > 1 || (fields.length > 0 && entityUse(parts).views.some((view) => view.type === "cards"));
}

/**
 * src/<entities>/<entity>-entry.tsx: one record in a programme: what it is called, what it costs, a line about it.
 */
export function entryFile(parts: EntityParts): string {
  const { names, subtitle, amount, others, title } = parts;
  const { one, type } = names;
  const acts = actsOf(parts).filter(({ name }) => name === "onOpen");
  const values = recordValues(parts);
  const [text] = values.texts;
  // A day alone says little of a record.
  const isOfDay = title.type === "date";
  const facts = isOfDay ? values.facts : others.filter((field) => field.type === "relation");
  const badges = isOfDay ? badgeList(parts, values, "flex w-full flex-wrap gap-1.5") : null;
  // Dots lead from what it is called to what it costs.
  const isPriced = amount?.type === "money";
  return code`
    interface ${type}EntryProps {
      ${one}: ${type};
      ${actTypes(parts, acts)}
    }

    export function ${type}Entry({ ${[one, ...actNames(acts)].join(", ")} }: ${type}EntryProps) {
      return (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
          <p className="${isPriced ? "flex min-w-0 flex-1 items-baseline gap-3 font-semibold wrap-anywhere after:min-w-4 after:flex-1 after:border-b after:border-dotted after:border-edge" : "min-w-0 flex-1 font-semibold wrap-anywhere"}">
            ${titleContent(parts, acts.length > 0)}
          </p>
          ${amount !== null && amount.type === "money" && `{${one}.${amount.id} !== null && <p className="font-semibold tabular-nums">{formatMoney(${one}.${amount.id}, "${amount.currency}")}</p>}`}
          ${subtitle !== null && `{${one}.${subtitle.id} !== "" && <p className="w-full text-sm text-muted wrap-anywhere">{${one}.${subtitle.id}}</p>}`}
          ${text !== undefined && `{${one}.${text.id} !== "" && <p className="line-clamp-3 w-full text-sm wrap-anywhere whitespace-pre-line text-muted">{${one}.${text.id}}</p>}`}
          ${
            facts.length > 0 &&
            fragment`
            <div className="w-full">
              ${factList(parts, facts, { linked: false })}
            </div>
          `
          }
          ${badges}
        </div>
      );
    }
  `;
}
