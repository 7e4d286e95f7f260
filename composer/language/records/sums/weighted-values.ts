import { Bench } from "../across/bench.ts";
import type { ComposedList } from "../composed.ts";
import { currencyOf } from "./computed-wishes.ts";

const WEIGHTED = /^(?:weighted|expected) (?:value|amount|revenue|forecast)$|^forecast$/i;
const CHANCE = /^(?:probability|chance|likelihood|win (?:rate|chance|probability)|confidence)\b/i;
const WORTH = /^(?:value|amount|price|deal (?:value|size|amount)|estimated value|revenue|budget)$/i;

/** Deals with an amount and a probability: what they are worth by both, which is what the forecast adds up. */
export function withWeightedValues(lists: readonly ComposedList[]): readonly ComposedList[] {
  return lists.map((list) => {
    const { fields, id, features } = list.entity;
    const [weighted, chance, worth] = [WEIGHTED, CHANCE, WORTH].map((label) =>
      fields.find((field) => field.id !== list.entity.titleField && label.test(field.label)),
    );
    if (weighted === undefined || chance === undefined || worth?.type !== "money") return list;
    const bench = new Bench([list.entity], currencyOf(list.entity));
    bench.retype(id, chance.id, { type: "number", unit: "%", min: 0, max: 100 });
    const formula = `${worth.id} * ${chance.id} / 100`;
    const made = bench.addComputed(id, weighted.label, {
      type: "formula",
      formula,
      decimals: 2,
      currency: worth.currency,
    });
    if (made === null) return list;
    const totals = [...new Set([...features.totals, made.id])].filter((each) => each !== chance.id);
    const entity = bench.entity(id);
    return { ...list, entity: { ...entity, features: { ...entity.features, totals } } };
  });
}
