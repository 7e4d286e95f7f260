import type { BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { Draft } from "../draft.ts";

type Figure = BlockOf<"stats">["items"][number];

/** What is done on a day, each time anew: "practice sessions", "runs". */
const DONE_ON_DAYS =
  /(?:^| )(?:session|practice|workout|run|ride|swim|walk|hike|entry|training|meditation|reading session|log)$/;

/** Of whose days a streak is told: the log among the records, "guitar practice with songs, minutes and streak". */
export function withStreaksOf(drafts: readonly Draft[], current: Draft): Draft {
  return isLogOfDays(current) ? current : (drafts.find((draft) => isLogOfDays(draft) && !draft.isOnly) ?? current);
}

/**
 * The day that the streak of a log goes by: it has an entry for each day on which something was done, so that nothing is
 * ticked. Null where records are things that are ticked day by day, as habits are.
 */
export function streakDay(draft: Draft, fields: readonly Field[]): Field | null {
  return isLogOfDays(draft) ? (fields.find((field) => field.type === "date" && field.deadline !== true) ?? null) : null;
}

/** "Streak: 5 days". */
export function streakFigure({ id }: Entity, day: Field): Figure {
  return { label: "Streak", entity: id, measure: { type: "streak", field: day.id } };
}

/** Whether they are entries of days: by what is said, by their order, or by what they are called. */
export function isLogOfDays({ domain, isLog: isSaid, singular }: Draft): boolean {
  if (domain?.streaks !== undefined) return false;
  const ordered = domain?.order?.label ?? null;
  const isByDay =
    ordered !== null && domain?.order?.direction === "descending" && domain.fields[ordered]?.type === "date";
  return isSaid === true || isByDay || DONE_ON_DAYS.test(singular);
}

/** A day on which something happened, and none that it leads to: "next service", "follow-up date". */
export function isOwnDay({ label, type }: Field): boolean {
  return type === "date" && !/^(?:next|follow-?up|upcoming)\b/i.test(label);
}
