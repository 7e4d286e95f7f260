import { useQuery } from "@tanstack/react-query";
import { Popover } from "radix-ui";
import { useDeferredValue } from "react";
import { queries } from "../../api/queries.ts";
import { useFrameStore } from "../../store/use-frame-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { classNames } from "../../ui/class-names.ts";
import { FLOATING } from "../../ui/floating.ts";
import { Progress } from "../../ui/progress.tsx";
import { Tooltip } from "../../ui/tooltip.tsx";
import { useArena } from "../arena-context.tsx";
import { describeContext } from "./describe-context.ts";
import { describeThreadUsage } from "./describe-usage.ts";

const SUMMED_UP = "When it fills, older turns are summed up for the model. What you see here stays whole.";

/** What the conversation has used so far, and how much of the model's window is in use; more of it on a click. */
export function UsageMeter() {
  const { feed } = useArena();
  const { control } = useStudio();
  const models = useQuery(queries.models(control)).data;
  const turns = useDeferredValue(useFrameStore(feed.state, ({ thread }) => thread.turns));
  const usage = describeThreadUsage(turns);
  const context = describeContext(turns, models);
  if (usage === null && context === null) return null;
  const isNearlyFull = context?.isNearlyFull === true;
  const words = [context?.long, usage?.long].filter((part) => part !== undefined).join(" ");
  return (
    <div className="mt-1 flex justify-end">
      <Popover.Root>
        <Tooltip label={words}>
          <Popover.Trigger
            className={classNames(
              "flex min-h-6 flex-wrap items-center justify-end gap-x-2 rounded-md px-1.5 text-xs tabular-nums hover:bg-hover",
              isNearlyFull ? "text-warning" : "text-muted",
            )}
          >
            <span className="sr-only">Cost and context: </span>
            {context !== null && (
              <span className="flex items-center gap-1.5">
                {context.share !== null && <Bar share={context.share} isNearlyFull={isNearlyFull} />}
                {context.short}
                {isNearlyFull && ", nearly full"}
              </span>
            )}
            {usage !== null && <span>{turns.length > 1 ? `All turns: ${usage.short}` : usage.short}</span>}
          </Popover.Trigger>
        </Tooltip>
        <Popover.Portal>
          <Popover.Content
            aria-label="Cost and context"
            side="top"
            align="end"
            sideOffset={6}
            collisionPadding={8}
            className={classNames(FLOATING, "w-80 max-w-[calc(100vw-1rem)] space-y-3 p-3 text-sm")}
          >
            {context !== null && (
              <section className="space-y-1.5">
                <h2 className="font-medium">Context</h2>
                {context.share !== null && <Progress label="Of the model's context in use" share={context.share} />}
                <p>{context.long}</p>
                <p className="text-muted">{SUMMED_UP}</p>
              </section>
            )}
            {usage !== null && (
              <section className="space-y-1">
                <h2 className="font-medium">All turns</h2>
                <p>{usage.long}.</p>
              </section>
            )}
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}

function Bar({ share, isNearlyFull }: { share: number; isNearlyFull: boolean }) {
  return (
    <span aria-hidden className="h-1.5 w-8 overflow-hidden rounded-full bg-line">
      <span
        className={classNames("block h-full rounded-full", isNearlyFull ? "bg-warning" : "bg-line-strong")}
        style={{ width: `${Math.max(4, share * 100)}%` }}
      />
    </span>
  );
}
