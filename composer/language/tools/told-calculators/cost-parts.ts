import { singularOf } from "../../words.ts";
import { idOf, stemsOf, type ToldInput, unitIn } from "./told-input.ts";
import { MONEY } from "../calculators/calculator-entry.ts";

/** A part of what something costs: "travel" is the kilometres times the price of one. */
export interface CostPart {
  stems: readonly string[];
  formula: string;
  /** What a result of it alone is called by, beside its own words: hours are labour. */
  isWork: boolean;
}

export interface Costs {
  parts: readonly CostPart[];
  /** The prices that were told beside what they are of are inputs too. */
  prices: readonly ToldInput[];
  /** What belongs to no part, though it has to: a price per hour, and no hours. */
  open: readonly ToldInput[];
}

/** What things cost by their inputs: amounts of money, quantities with a price of their own or with a rate beside them. */
export function costsOf(inputs: readonly ToldInput[]): Costs {
  const parts: CostPart[] = [];
  const prices: ToldInput[] = [];
  const open: ToldInput[] = [];
  const paired = new Set<ToldInput>();
  const rates = inputs.filter(({ kind }) => kind === "rate");
  for (const rate of rates) {
    const amount = amountFor(rate.per ?? "", inputs, paired);
    if (amount === null) {
      open.push(rate);
      continue;
    }
    for (const each of amount.of) paired.add(each);
    parts.push({
      stems: [...stemsOf(rate.label), ...amount.of.flatMap(({ label }) => stemsOf(label))],
      formula: `${amount.formula} * ${rate.id}`,
      isWork: rate.per === "hour",
    });
  }
  for (const each of inputs) {
    if (each.price === undefined) continue;
    const taken = [...inputs, ...prices].map(({ id }) => id);
    const label = `${each.label}: price per ${singularOf(each.price.per.toLowerCase())}`.slice(0, 60);
    const price: ToldInput = {
      id: idOf(label, taken),
      label,
      value: each.price.value,
      unit: MONEY,
      min: 0,
      kind: "rate",
    };
    prices.push(price);
    paired.add(each);
    parts.push({
      stems: stemsOf(each.label),
      formula: `${each.id} * ${price.id}`,
      isWork: each.unit === "h" || /\b(?:time|hours?)\b/i.test(each.label),
    });
  }
  const counts = inputs.filter((each) => each.kind === "quantity" && !paired.has(each));
  const [count, ...others] = counts;
  const monies = inputs.filter(({ kind }) => kind === "money");
  for (const each of monies) {
    // "Price and quantity": one of it costs the price.
    const isEach =
      count !== undefined &&
      others.length === 0 &&
      (monies.length === 1 || /^(?:unit )?price\b|\bprice (?:each|per)\b/i.test(each.label));
    if (isEach) paired.add(count);
    parts.push({ stems: stemsOf(each.label), formula: isEach ? `${count.id} * ${each.id}` : each.id, isWork: false });
  }
  open.push(...counts.filter((each) => !paired.has(each)));
  return { parts, prices, open };
}

/** What a rate is of: the hours of "hourly rate"; of "price per kWh" the watts for some hours. */
function amountFor(
  per: string,
  inputs: readonly ToldInput[],
  paired: ReadonlySet<ToldInput>,
): { formula: string; of: ToldInput[] } | null {
  const unit = unitIn(per);
  const quantities = inputs.filter(
    ({ kind, price }) => (kind === "quantity" || kind === "people") && price === undefined,
  );
  const named = quantities.find((each) => stemsOf(each.label).includes(singularOf(per.toLowerCase())));
  const ofUnit = quantities.find((each) => each.unit === unit && unit !== undefined && !paired.has(each));
  const one = named ?? ofUnit;
  if (one !== undefined) return { formula: one.id, of: [one] };
  const [power, hours] = ["W", "h"].map((wanted) =>
    quantities.find((each) => each.unit === wanted || (wanted === "W" && /^watts?\b/i.test(each.label))),
  );
  if (unit !== "kWh" || power === undefined || hours === undefined) return null;
  return { formula: `${power.id} * ${hours.id} / 1000`, of: [power, hours] };
}
