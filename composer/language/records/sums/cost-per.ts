import { Bench } from "../across/bench.ts";
import type { ComposedList } from "../composed.ts";
import { currencyOf } from "./computed-wishes.ts";

const COST_PER = /^cost per (lead|click|conversion|sale|customer|sign-?up)$|^cp([lc])$/i;
const SPENT = /^(?:spend|spent|cost|costs|total cost|ad spend)$/i;
const SHORT: Readonly<Record<string, string>> = { l: "lead", c: "click" };

/** "spend, leads and cost per lead": what one of them costs is worked out. */
export function withCostPer(lists: readonly ComposedList[]): readonly ComposedList[] {
  return lists.map((list) => {
    const { entity } = list;
    const asked = entity.fields.find(({ label, type }) => type === "money" && COST_PER.test(label));
    const [, noun, letter = ""] = COST_PER.exec(asked?.label ?? "") ?? [];
    const one = (noun ?? SHORT[letter.toLowerCase()] ?? "").toLowerCase();
    const spent = entity.fields.find(({ label, type }) => type === "money" && SPENT.test(label));
    const count = entity.fields.find(
      ({ label, type }) => type === "number" && one !== "" && label.toLowerCase().endsWith(`${one}s`),
    );
    if (asked === undefined || spent === undefined || count === undefined) return list;
    const bench = new Bench([entity], currencyOf(entity));
    const shown = { decimals: 2, currency: currencyOf(entity) };
    bench.addComputed(entity.id, asked.label, { type: "formula", formula: `${spent.id} / ${count.id}`, ...shown });
    return { ...list, entity: bench.entity(entity.id) };
  });
}
