import type { BlockOf } from "@lathe/protocol/app/block";
import { freshFieldId } from "../generate/names.ts";
import { asLabel } from "../language/words.ts";
import { already, impossible, type Reader } from "./reader.ts";
import { changeBlock } from "./read-tools.ts";

const SHARE = "sales tax|tax|vat|gst|discount|service charge|service fee|surcharge|commission|markup";
const ADDED = new RegExp(
  `^(?:(?:also )?(?:add|include|with|apply|charge|calculate|show|ask for)(?: an?| the| in)? )(?:(?<before>\\d+(?:\\.\\d+)?) ?(?:%|percent)(?: of)? )?(?<name>${SHARE})(?: field| rate)?(?: (?:of|at) (?<behind>\\d+(?:\\.\\d+)?) ?(?:%|percent)?)?(?: (?:too|as well|to (?:it|the (?:total|bill|price|calculator))))?$`,
  "i",
);
const USUAL = 10;

/** "add tax of 8%" to a calculator with a total: it asks for the rate, and the total counts it. */
export const readCalculatorShares: Reader = (clause) => {
  const groups = ADDED.exec(clause.digits)?.groups;
  if (groups === undefined || clause.entity !== null) return null;
  const name = (groups["name"] ?? "tax").toLowerCase();
  const value = Number(groups["before"] ?? groups["behind"] ?? USUAL);
  return changeBlock(clause, "calculator", (block) => {
    const there = block.inputs.find(({ label }) => label.toLowerCase() === name);
    if (there !== undefined) return already(`The calculator asks for **${there.label}** already.`);
    const total = block.results.find(({ label }) => /\b(?:total|to pay|price|sum|cost)\b/i.test(label));
    const [base] = block.inputs;
    if (total === undefined || base === undefined || block.inputs.length >= 12)
      return impossible(
        `Say what it is taken of: “add a field ${name} to the calculator”, and then “total = … * ${name} / 100”.`,
      );
    return withShare(block, { name, value, base: base.id, total: total.id });
  });
};

interface Share {
  name: string;
  value: number;
  base: string;
  total: string;
}

function withShare(block: BlockOf<"calculator">, { name, value, base, total }: Share) {
  const id = freshFieldId(
    name,
    [...block.inputs, ...block.results].map((each) => each.id),
  );
  const sign = /discount|commission/.test(name) ? "-" : "+";
  const results = block.results.map((each) =>
    each.id === total ? { ...each, formula: `${each.formula} ${sign} ${base} * ${id} / 100` } : each,
  );
  const label = asLabel(name === "vat" || name === "gst" ? name.toUpperCase() : name);
  const of = block.inputs.find((each) => each.id === base)?.label ?? base;
  const sum = block.results.find((each) => each.id === total)?.label ?? "Total";
  return {
    block: { ...block, inputs: [...block.inputs, { id, label, value, unit: "%" }], results },
    said: `The calculator asks for **${label}** now: that part of **${of}** is ${sign === "-" ? "taken off" : "added to"} **${sum}**.`,
  };
}
