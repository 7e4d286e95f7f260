import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId } from "../generate/names.ts";
import { fieldOfUnit } from "../language/records/fields/chart-fields.ts";
import { withComputedField } from "../language/records/sums/computed-wishes.ts";
import type { Applied } from "./change.ts";
import { compute } from "./read-computed.ts";
import { act, already, changed, impossible, type Reader } from "./reader.ts";

const SHARE = "tax|sales tax|vat|gst|discount|tip|commission|service charge|service fee|surcharge|markup";
const PERCENT = new RegExp(
  `^(?:(?:add|include|show|calculate|apply|charge|work out|put in)(?: an?| the)? )(?:(?<before>\\d+(?:\\.\\d+)?) ?(?:%|percent)(?: of)? (?<what>${SHARE})|(?<named>${SHARE})(?: of| at| with| rate(?: of)?)? (?<behind>\\d+(?:\\.\\d+)?) ?(?:%|percent))(?: (?:to|on|for) .+)?$`,
  "i",
);
const RATE =
  /^(?:(?:add|show|calculate|work out|compute|include)(?: an?| the| my| our)? )(?<name>\p{L}[\p{L} ]{2,24}?) (?:of|at|with|using|for|as) [$€£]?(?<rate>\d+(?:\.\d+)?) ?(?:[$€£]|dollars?|euros?|pounds?|usd|eur|cents)? ?(?:per|a|an|each|\/) ?(?<unit>\p{L}+)$/iu;

/** "add tax of 20%": what it comes to, and the sum with it; "calculate the reimbursement at 0.67 per mile". */
export const readRates: Reader = ({ text, digits, entity, app }) => {
  if (entity === null || app.layout === "site") return null;
  const percent = PERCENT.exec(digits)?.groups;
  const base = percent === undefined ? null : amountOf(entity);
  if (percent !== undefined && base !== null) {
    const name = (percent["what"] ?? percent["named"] ?? "tax").toLowerCase();
    const share = percent["before"] ?? percent["behind"] ?? "0";
    const isLess = name === "discount" || name === "commission";
    const label = base.label.toLowerCase();
    return {
      acts: [
        { apply: (now) => inMoney(compute(now, entity.id, `${name} = ${label} * ${share} / 100`), entity, base) },
        {
          apply: (now) => {
            const sum = `${label} ${isLess ? "-" : "+"} ${label} * ${share} / 100`;
            return inMoney(
              compute(now, entity.id, `total ${isLess ? "after" : "with"} ${name} = ${sum}`),
              entity,
              base,
            );
          },
        },
      ],
      unclear: [],
    };
  }
  const share = PROGRESS.test(text) ? shareOf(entity) : null;
  if (share !== null) return act((now) => withShare(now, entity.id, share));
  const rated = RATE.exec(text)?.groups;
  const numbers = entity.fields.filter(({ type }) => type === "number");
  const [first, other] = numbers;
  const unit = rated?.["unit"] ?? "";
  const counted = rated === undefined ? null : (fieldOfUnit(unit, numbers) ?? (other === undefined ? first : null));
  if (rated === undefined || counted === null || counted === undefined) return null;
  const phrase = `${(rated["name"] ?? "").toLowerCase()} = ${counted.label.toLowerCase()} * ${rated["rate"]}`;
  return { acts: [{ apply: (now) => compute(now, entity.id, phrase) }], unclear: [] };
};

const PROGRESS =
  /^(?:(?:add|show|see|calculate|display)(?: me)? )?(?:the |a |my )?(?:progress|percentage|percent)(?: (?:in|as|of)(?: an?)? (?:percent(?:age)?|%|the goal|the target)| (?:saved|reached|done|of it)| (?:towards?|to|of|for) (?:the |my |our |each )?(?:savings? )?(?:goals?|targets?))?$/i;

/** What there is of what there should be: "saved / target". */
function shareOf({ fields }: Entity): Share | null {
  const numbers = fields.filter(({ type }) => /^(?:number|money|rollup|formula)$/.test(type));
  const have = numbers.find(({ label }) => /^(?:saved|current|raised|collected|reached|read|spent)\b/i.test(label));
  const goal = numbers.find(({ label }) => /^(?:target|goal|limit|needed|planned|total)\b/i.test(label));
  return have === undefined || goal === undefined ? null : { have, goal };
}

interface Share {
  have: Field;
  goal: Field;
}

function withShare(app: AppSpecification, id: string, { have, goal }: Share): Applied {
  const entity = app.entities.find((each) => each.id === id);
  if (entity === undefined || entity.fields.length >= 29) return impossible("There is no room for it.");
  const formula = `${have.id} / ${goal.id} * 100`;
  if (entity.fields.some((field) => field.type === "formula" && field.formula === formula))
    return already("It is worked out already.");
  const label = "Progress";
  const field = {
    id: freshFieldId(
      label,
      entity.fields.map((each) => each.id),
    ),
    label,
    required: false,
    type: "formula",
    formula,
    decimals: 0,
    unit: "%",
  } as const;
  const next = withComputedField(entity, { field, needs: [], isEvident: true });
  return changed(
    { ...app, entities: app.entities.map((each) => (each.id === id ? next : each)) },
    `Added the field **${label}**, which is worked out: how much **${have.label}** is of **${goal.label}**, in percent.`,
    label,
  );
}

/** With what is new in the currency of what it comes from. */
function inMoney(applied: Applied, { id, fields }: Entity, base: Field): Applied {
  const currency = "currency" in base ? base.currency : undefined;
  if (applied.type !== "changed" || currency === undefined) return applied;
  const was = new Set(fields.map((field) => field.id));
  const entities = applied.value.entities.map((entity) =>
    entity.id === id
      ? {
          ...entity,
          fields: entity.fields.map((field) =>
            field.type === "formula" && !was.has(field.id) ? { ...field, currency } : field,
          ),
        }
      : entity,
  );
  return { ...applied, value: { ...applied.value, entities } };
}

/** What all of it costs: a total before an amount before a price. */
function amountOf({ fields }: Entity): Field | null {
  const money = fields.filter(
    (field) => field.type === "money" || ("currency" in field && field.currency !== undefined),
  );
  return (
    money.find(({ label }) => /^total\b/i.test(label)) ??
    money.find(({ label }) => /\b(?:amount|total|sum)\b/i.test(label)) ??
    (money.length === 1 ? (money[0] ?? null) : (money.find(({ label }) => /^price$/i.test(label)) ?? null))
  );
}
