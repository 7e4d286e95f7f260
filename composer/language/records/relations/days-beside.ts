import { singularOf } from "../../words.ts";
import type { Draft } from "../draft.ts";
import { phrase } from "../plan-part.ts";

/** Fewer fields than this stand beside the usual ones. */
const FEW = 2;

/**
 * Rounds of golf are called by their course, and plays by their game: beside a list of courses or games each is of one of
 * these, and goes by its day.
 */
export function goByDayBeside(draft: Draft, drafts: readonly Draft[]): void {
  const { domain, phrases } = draft;
  const day = domain?.order?.direction === "descending" ? (domain.order.label ?? "") : "";
  const title = domain?.title.toLowerCase() ?? "";
  if (domain?.fields[day]?.type !== "date" || draft.hasStreaks) return;
  const other = drafts.find((each) => each !== draft && (each.singular.split(" ").at(-1) ?? "") === title);
  const isTold = phrases.some(({ label, kind }) => kind.type === "text" && singularOf(label.toLowerCase()) === title);
  if (other === undefined || isTold || draft.isOnly) return;
  if (phrases.length < FEW) draft.keepsUsual = true;
  draft.title = day;
  if (!phrases.some(({ label }) => label === day)) phrases.unshift(phrase(day, { type: "date" }));
  if (!draft.relations.some(({ to }) => to === other)) draft.relations.unshift({ to: other, many: false });
}
