import type { BlockOf } from "@lathe/protocol/app/block";
import { asLabel, listInWords } from "../language/words.ts";
import { nth } from "./nth.ts";
import { type Clause, type Read, refusal } from "./reader.ts";
import { change, firstOf, labelIn } from "./read-wording.ts";

type Plan = BlockOf<"pricing">["plans"][number];

/** Plans of a pricing: their names, prices, which is recommended, new ones and those that go. */
export function readPlan(clause: Clause): Read | null {
  const block = firstOf(clause, "pricing");
  if (block === null) return null;
  const text = clause.text
    .replace(/(\d) ?(?:us )?dollars\b/i, "$1 $")
    .replace(/(\d) ?euros?\b/i, "$1 €")
    .replace(/(\d) ?pounds\b/i, "$1 £")
    .replace(/(\d[\d.,]*) ([$€£])/, "$2$1");
  const planOf = (words: string | undefined) => {
    const wanted = labelIn(
      (words ?? "").replace(/^(?:the |plan |package )+|(?: plan| package| tier| option)$/gi, ""),
    ).toLowerCase();
    return block.plans.find(({ name }) => name.toLowerCase() === wanted) ?? nth(block.plans, wanted);
  };
  const put = (plan: Plan, next: Plan, said: string) =>
    change(block, { ...block, plans: block.plans.map((each) => (each === plan ? next : each)) }, said);

  const renamed =
    /^(?:rename|call|change)(?: the)?(?: plan| package)? (.+?)(?: plan| package)?(?: (?:to|into|as))? (".+"|\S+(?: \S+)?)$/i.exec(
      text,
    );
  const plan = planOf(renamed?.[1]);
  if (renamed !== null && plan !== null && /^(?:rename|call)|\bplan\b/i.test(text)) {
    const name = labelIn(renamed[2] ?? "");
    return put(plan, { ...plan, name }, `The plan **${plan.name}** is called **${name}** now.`);
  }
  const priced = [
    /^(?:set|change|make|put|raise|lower|reduce|increase)(?: the)? price (?:of|for)(?: the)? (.+?) (?:to|at) (\S+)(?: ?(?:(?:per|a|each) (month|year|week|visit|class|session|hour|person)|\/ ?(month|year|week|mo|yr)))?$/i.exec(
      text,
    ),
    /^(?:the )?(.+?)(?: plan| package)? (?:should cost|costs?|is|at|for) ([$€£]?\d\S*)(?: ?(?:(?:per|a|each) (\w+)|\/ ?(\w+)))?$/i.exec(
      text,
    ),
    /^(?:make|set|change)(?: the)? (.+?)(?: plan| package)?(?: cost| price)?(?: to| at)? ([$€£]?\d\S*)(?: ?(?:(?:per|a|each) (\w+)|\/ ?(\w+)))?$/i.exec(
      text,
    ),
  ].find((each) => planOf(each?.[1]) !== null);
  const pricedPlan = planOf(priced?.[1]);
  if (priced !== null && priced !== undefined && pricedPlan !== null) {
    const said = priced[2] ?? "";
    // A bare number is meant in the currency that the plans have.
    const symbol = /^\d/.test(said) ? (/^[^\d\s]+/.exec(pricedPlan.price)?.[0] ?? "") : "";
    const price = asLabel(`${symbol}${said}`);
    const period = priced[3] ?? priced[4];
    return put(
      pricedPlan,
      { ...pricedPlan, price, ...(period === undefined ? {} : { period: `per ${period}` }) },
      `**${pricedPlan.name}** costs ${price}${period === undefined ? "" : ` per ${period}`} now.`,
    );
  }
  const recommended =
    /^(?:recommend|highlight|feature|emphasi[sz]e)(?: the)? (.+?)(?: plan| package)?$/i.exec(text) ??
    /^make(?: the)? (.+?)(?: plan| package)? (?:the )?(?:recommended|highlighted|most popular|popular|featured)(?: one| plan)?$/i.exec(
      text,
    );
  const best = planOf(recommended?.[1]);
  if (best !== null)
    return change(
      block,
      { ...block, plans: block.plans.map((each) => ({ ...each, isRecommended: each === best })) },
      `**${best.name}** is the recommended plan now.`,
    );
  const added =
    /^add(?: an?| another| the)?(?: new)? (?:plan|package|tier) (?:called |named )?(.+?)(?: (?:for|at|costing|with the price)) ([$€£]?\d\S*)(?: ?(?:(?:per|a|each) (\w+)|\/ ?(\w+)))?(?: with (.+))?$/i.exec(
      text,
    );
  if (added !== null) {
    const name = labelIn(added[1] ?? "");
    if (block.plans.some((each) => each.name.toLowerCase() === name.toLowerCase()))
      return refusal(`There is a plan **${name}** already.`);
    if (block.plans.length >= 6) return refusal("There are 6 plans, and more do not fit beside each other.");
    const period = added[3] ?? added[4];
    const points = (added[5] ?? "")
      .split(/\s*(?:,|\band\b)\s*/i)
      .filter((point) => point !== "")
      .map(asLabel)
      .slice(0, 10);
    const next: Plan = {
      name,
      price: asLabel(added[2] ?? ""),
      ...(period === undefined ? {} : { period: `per ${period}` }),
      points,
      isRecommended: false,
    };
    return change(block, { ...block, plans: [...block.plans, next] }, `Added the plan **${name}** for ${next.price}.`);
  }
  const speaksOfPlan =
    /^(?:rename|call|change|set|make|recommend|highlight|remove|delete)\b.*\b(?:plan|package)\b|^(?:the )?\S+ (?:plan|package) (?:costs?|is|should)\b|\bprice of\b/i.test(
      text,
    );
  const isField = clause.entity !== null && /\bprice of\b/i.test(text) && clause.isNamed;
  const gone = planOf(/^(?:remove|delete|drop)(?: the)? (.+)$/i.exec(text)?.[1]);
  if (gone === null && speaksOfPlan && !isField)
    return refusal(
      `There is no such plan. The plans are ${listInWords(block.plans.map(({ name }) => `**${name}**`))}.`,
    );
  if (gone === null) return null;
  if (block.plans.length === 1)
    return refusal("It is the only plan. I can remove the whole pricing: “remove the pricing”.");
  return change(
    block,
    { ...block, plans: block.plans.filter((each) => each !== gone) },
    `Removed the plan **${gone.name}**.`,
  );
}
