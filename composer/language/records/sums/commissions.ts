import { Bench } from "../across/bench.ts";
import type { ComposedList } from "../composed.ts";
import { currencyOf } from "./computed-wishes.ts";

const COMMISSION = /^commissions?(?: (?:earned|amount|due))?$/i;
const SHARE = /^commission(?: (?:rate|percent(?:age)?|%|share))?$/i;
const WORTH = /^(?:value|amount|price|sale price|deal (?:value|size|amount)|total)$/i;

/** "reps with a commission in percent, deals with value and commission": what each deal brings is worked out. */
export function withCommissions(lists: readonly ComposedList[]): readonly ComposedList[] {
  const bench = new Bench(
    lists.map(({ entity }) => entity),
    lists.map(({ entity }) => currencyOf(entity)).find((currency) => currency !== "USD") ?? "USD",
  );
  for (const { id, fields } of bench.entities) {
    const worth = fields.find(({ type, label }) => type === "money" && WORTH.test(label));
    const asked = fields.find(({ type, label }) => type === "money" && COMMISSION.test(label));
    const isShare = ({ type, label }: (typeof fields)[number]) => type === "number" && SHARE.test(label);
    const own = fields.find(isShare);
    const lookup = fields.flatMap((field) => {
      const share =
        field.type === "relation" && !field.many ? bench.entity(field.entity).fields.find(isShare) : undefined;
      return share === undefined ? [] : [`${field.id}.${share.id}`];
    })[0];
    const share = own?.id ?? lookup;
    if (worth === undefined || asked === undefined || share === undefined) continue;
    const shown = { decimals: 2, currency: bench.currency };
    bench.addComputed(id, asked.label, { type: "formula", formula: `${worth.id} * ${share} / 100`, ...shown });
  }
  return lists.map((list, index) => {
    const entity = bench.entities[index];
    return entity === undefined || entity === list.entity ? list : { ...list, entity };
  });
}
