import type { FieldKind } from "../field-kinds.ts";
import { type Draft } from "./draft.ts";

const text: FieldKind = { type: "text" };
const date: FieldKind = { type: "date" };
const checkbox: FieldKind = { type: "checkbox" };
const money: FieldKind = { type: "money", currency: "USD" };

/** What somebody did with things, or what became of them, and what one keeps of that. */
const DONE: readonly [said: RegExp, fields: Readonly<Record<string, FieldKind>>][] = [
  [/^(?:gave|given|give) away$|^(?:passed|handed) on$|^donated$/i, { "Given to": text, "Given on": date }],
  [/^(?:sold|have sold)$/i, { "Sold to": text, "Sold for": money, "Sold on": date }],
  [/^(?:lost|have lost)$/i, { "Lost on": date, "Last seen": text, "Found again": checkbox }],
  [/^(?:threw|thrown) (?:away|out)$/i, { "Thrown away on": date, Reason: text }],
  [/^borrowed(?: from .+)?$/i, { "Borrowed from": text, "Give back by": { type: "date" }, "Given back": checkbox }],
  [/^inherited(?: from .+)?$/i, { "Inherited from": text, "Where it is": text }],
  [/^(?:died|have died|didn't make it)$/i, { "Died on": date, Why: text }],
  [/^(?:broke|broken|stopped working)$/i, { "Broke on": date, Repaired: checkbox }],
];

const TOLD =
  /^ ?(?:(?:that|which|who) )?(?:(?:i|we|he|she|they|my [\p{L}]+|our [\p{L}]+) )?(?:(?:have|has|had|'ve|already|just) )*([\p{L}' ]+?)(?: (?:this|last|so far|already|over|since|in) ?[\p{L}\d ]*)?$/iu;

/** "toys we gave away": what one keeps of toys, and to whom they went. */
export function addDeeds(draft: Draft, tail: string): void {
  const told = /^ (?:that|which|who|i|we|he|she|they|my|our) /i.test(tail) ? TOLD.exec(tail)?.[1] : undefined;
  const fields = told === undefined ? undefined : DONE.find(([said]) => said.test(told.trim()))?.[1];
  if (fields === undefined) return;
  const known = Object.keys(draft.domain?.fields ?? {}).map((label) => label.toLowerCase());
  for (const [label, kind] of Object.entries(fields))
    if (!known.includes(label.toLowerCase())) draft.extras.push({ label, kind, required: false, correction: null });
}
