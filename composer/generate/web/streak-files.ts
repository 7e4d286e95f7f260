import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { EntityParts } from "../entity-parts.ts";
import { code } from "../code.ts";

/** src/<entities>/use-today.ts */
export function useTodayFile(): string {
  return code`
    import { useEffect, useState } from "react";
    import { dayOf } from "./streaks.ts";

    /** Today; at midnight, and when the page comes back into sight, it is looked up again. */
    export function useToday(): string {
      const [today, setToday] = useState(() => dayOf(new Date()));
      useEffect(() => {
        const look = () => setToday(dayOf(new Date()));
        const now = new Date();
        const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
        const timer = setTimeout(look, midnight.getTime() - now.getTime() + 1_000);
        document.addEventListener("visibilitychange", look);
        return () => {
          clearTimeout(timer);
          document.removeEventListener("visibilitychange", look);
        };
      }, [today]);
      return today;
    }
  `;
}

/** src/<entities>/streak.tsx: the last seven days of a record, and its days in a row. */
export function streakFile({ names, title }: EntityParts): string {
  const { one, type, file } = names;
  return code`
    import type { ${type} } from "./${file}.ts";
    import { bestStreak, currentStreak, daysUpTo } from "./streaks.ts";

    const weekdays = new Intl.DateTimeFormat(undefined, { weekday: "narrow", timeZone: "UTC" });
    const longDays = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });

    interface StreakProps {
      ${one}: ${type};
      today: string;
      onToggle: (day: string) => void;
    }

    export function Streak({ ${one}, today, onToggle }: StreakProps) {
      const current = currentStreak(${one}.${TICKED_DAYS}, today);
      return (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
          <div className="flex gap-1">
            {daysUpTo(today, 7).map((day) => {
              const isTicked = ${one}.${TICKED_DAYS}.includes(day);
              const date = new Date(\`\${day}T00:00:00Z\`);
              return (
                <button
                  key={day}
                  type="button"
                  aria-pressed={isTicked}
                  aria-label={\`\${longDays.format(date)}, \${${one}.${title.id}}\`}
                  title={longDays.format(date)}
                  className={\`grid size-8 cursor-pointer place-items-center rounded-full text-xs font-medium \${isTicked ? "bg-accent text-on-accent" : "bg-ink/6 text-muted"}\`}
                  onClick={() => onToggle(day)}
                >
                  {weekdays.format(date)}
                </button>
              );
            })}
          </div>
          <p className="min-w-24 leading-tight" title={\`Best: \${inDays(bestStreak(${one}.${TICKED_DAYS}))}\`}>
            <span className="block text-lg font-semibold tabular-nums">{inDays(current)}</span>
            <span className="text-sm text-muted">Best: {bestStreak(${one}.${TICKED_DAYS})}</span>
          </p>
        </div>
      );
    }

    function inDays(count: number): string {
      return count === 1 ? "1 day" : \`\${count} days\`;
    }
  `;
}
