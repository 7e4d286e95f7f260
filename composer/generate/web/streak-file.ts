import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { EntityParts } from "../entity-parts.ts";
import { code } from "../code.ts";
import { disabledWhereLookedAt } from "./acts.ts";
import { titleText } from "../records/title-code.ts";

/** src/<entities>/streak.tsx: the last seven days of a record, and its days in a row. */
export function streakFile(parts: EntityParts): string {
  const { one, store, type } = parts.names;
  const isFixed = disabledWhereLookedAt(parts) !== "";
  const toggle = `(day) => ${store}.update(${one}.id, toggleDay(${one}, day))`;
  return code`
    interface StreakProps {
      ${one}: ${type};
      currentDay: string;
      ${isFixed && "isReadOnly: boolean;"}
    }

    /** The last days of a ${parts.entity.singular}, and how many it was done in a row. */
    export function Streak({ ${one}, currentDay${isFixed ? ", isReadOnly" : ""} }: StreakProps) {
      const current = currentStreak(${one}.${TICKED_DAYS}, currentDay);
      const best = bestStreak(${one}.${TICKED_DAYS});
      return (
        <div className="grid gap-1.5 py-1">
          <WeekDots
            name={${titleText(parts, one)}}
            days={daysUpTo(currentDay, 7)}
            ticked={${one}.${TICKED_DAYS}}
            onToggle={${isFixed ? `isReadOnly ? undefined : ${toggle}` : toggle}}
          />
          <p className="text-sm text-muted tabular-nums">
            <span className="font-semibold text-ink">{inDays(current)}</span> in a row, best {best}
          </p>
        </div>
      );
    }

    function inDays(count: number): string {
      return count === 1 ? "1 day" : \`\${count} days\`;
    }
  `;
}
