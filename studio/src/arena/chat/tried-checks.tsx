import type { TriedCheck } from "@lathe/protocol/check";
import type { Turn } from "@lathe/protocol/thread";
import { classNames } from "../../ui/class-names.ts";
import { Picture } from "../../ui/picture.tsx";
import { useArena } from "../arena-context.tsx";
import { CHECK_STATES } from "./check-states.ts";

interface TriedChecksProps {
  turn: Turn;
  round: number;
  tried: readonly TriedCheck[];
  /** There is one picture of each check for a turn, of its last round. */
  hasPictures: boolean;
}

/** What a person should be able to do with the app, each with whether it worked. */
export function TriedChecks({ turn, round, tried, hasPictures }: TriedChecksProps) {
  const { api } = useArena();
  return (
    <ul aria-label="Acceptance checks" className="mt-1 ml-1.5 space-y-1">
      {tried.map((check) => {
        const { icon: Icon, color, words } = CHECK_STATES[check.status];
        return (
          <li key={check.id} className="flex items-start gap-2 px-0.5 text-sm">
            <Icon aria-hidden className={classNames("mt-0.5 size-4 shrink-0", color)} strokeWidth={2} />
            <div className="min-w-0 grow wrap-anywhere">
              <p className={classNames(check.status === "skipped" && "text-muted")}>
                <span className="sr-only">{words}: </span>
                {check.text}
              </p>
              {check.reason !== "" && <p className="text-muted">{check.reason}</p>}
            </div>
            {hasPictures && check.screenshot && (
              <Picture
                url={api.screenshotUrl(turn.turnId, round, check.id)}
                alt={`The app's page at the end of: ${check.text}`}
                label={`Show the picture of: ${check.text}`}
                title={check.text}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
