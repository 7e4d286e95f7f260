import type { AcceptanceCheck } from "@lathe/protocol/acceptance";
import { type Entity, TICKED_DAYS } from "@lathe/protocol/app/entity";
import { type EntityParts, capitalised } from "./entity-parts.ts";

/** How many are tried after a turn: each takes a second or more, by which the turn ends later. */
const MAX_CHECKS = 3;

export type Check = Omit<AcceptanceCheck, "route" | "size"> & Partial<Pick<AcceptanceCheck, "size">>;

/** .lathe/checks.json with the first of those that the app can be asked for. */
export function listedChecks(checks: readonly (Check | null)[]): string {
  const wanted = checks.filter((check) => check !== null).slice(0, MAX_CHECKS);
  return `${JSON.stringify(wanted, null, 2)}\n`;
}

/** What dates are filled in with: no example is of that day. */
export const SAMPLE_DAY = "2030-01-31";

/** The name of what is added, as it is shown: none that an example or a part of the page could have. */
export function sampleName({ entity, title }: EntityParts): string {
  if (title.type !== "date") return `${capitalised(entity.singular)} for a try`;
  // As the browser of the checks writes it.
  return new Intl.DateTimeFormat("en-US", { dateStyle: "medium" }).format(new Date(`${SAMPLE_DAY}T00:00`));
}

/** How many of the examples are ticked for today. */
export function tickedToday(entity: Entity): number {
  return entity.examples.filter((example) => /(?:^|\D)0(?:\D|$)/.test(String(example[TICKED_DAYS] ?? ""))).length;
}
