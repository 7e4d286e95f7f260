import type { Only, ViewOf } from "@lathe/protocol/app/view";
import { type EntityParts, isLowName } from "../entity-parts.ts";
import { finishedTest, notFinished } from "./finished-test.ts";

/** Which records a figure or a chart is about. */
export type Choice = Pick<ViewOf<"chart">, "only" | "during">;

/** The name of the current day. */
export const DAY = "currentDay";
export const CURRENT_DAY = `const ${DAY} = useToday();`;

/** Whether it asks what day it is. */
export function asksToday({ only, during }: Choice): boolean {
  return during !== undefined || only === "overdue";
}

/** The chosen records, as code on all of them. */
export function chosenItems(parts: EntityParts, { only, during }: Choice, items: string): string {
  const { one } = parts.names;
  const tests = [
    ...(only === undefined ? [] : [onlyTest(parts, only)]),
    ...(during === undefined ? [] : [`isWithin(${one}.${during.field}, "${during.period}", ${DAY})`]),
  ];
  return tests.length === 0 ? items : `${items}.filter((${one}) => ${tests.join(" && ")})`;
}

function onlyTest(parts: EntityParts, only: Only): string {
  const { one } = parts.names;
  if (only === "low") return `${isLowName(parts)}(${one})`;
  if (only === "overdue") return `isOverdue(${one}, ${DAY})`;
  const done = finishedTest(parts) ?? "true";
  return only === "done" ? done : notFinished(done);
}
