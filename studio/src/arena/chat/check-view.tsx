import type { Check } from "@lathe/protocol/check";
import type { CheckItem, Turn } from "@lathe/protocol/thread";
import { ChevronRight, Wrench } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { formatDuration } from "../../ui/format-time.ts";
import { Picture } from "../../ui/picture.tsx";
import { useArena } from "../arena-context.tsx";
import { problemOfChecks } from "../describe-problem.ts";
import { useFixThis } from "../use-fix-this.ts";
import { CHECK_STATES } from "./check-states.ts";
import { describeCheckWord } from "./describe-checks.ts";
import { TriedChecks } from "./tried-checks.tsx";

interface CheckViewProps {
  turn: Turn;
  item: CheckItem;
  /** The turn is the thread's last one. */
  isLast: boolean;
}

/** A look at the app where it happened in its turn: a line with ticks, below it what failed, and a picture of the page. */
export function CheckView({ turn, item, isLast }: CheckViewProps) {
  const { api } = useArena();
  const { checks, round } = item;
  const isNewest = item === turn.items.findLast((other) => other.type === "check");
  if (checks === null) return <Looking round={round} />;
  if (checks.length === 0) return <p className={classNames(ROW, "text-muted")}>The look at the app was cut short.</p>;
  const failed = checks.filter((check) => check.status === "failed");
  const tried = checks.flatMap((check) => check.tried ?? []);
  return (
    <div role="group" aria-label={round === 1 ? "Check" : `Check ${round}`}>
      <div className="flex items-start gap-2">
        <Summary checks={checks} round={round} />
        {/* There is one picture for each turn, of its last check. */}
        {item.screenshot && isNewest && (
          <Picture
            url={api.screenshotUrl(turn.turnId, round)}
            alt="The app's page as the check saw it"
            label="Show the picture of the page"
            title={`The page after “${turn.prompt}”`}
            className="mt-1 h-10 w-16"
          />
        )}
      </div>
      {/* Of rounds before, only what failed then is worth the room. */}
      {tried.length > 0 && (
        <TriedChecks
          turn={turn}
          round={round}
          tried={isNewest ? tried : tried.filter((check) => check.status === "failed")}
          hasPictures={isNewest}
        />
      )}
      {isNewest && isLast && turn.outcome !== null && failed.length > 0 && <FixThis failed={failed} />}
    </div>
  );
}

/** As high while it runs as the two lines that it often becomes, so that nothing moves when it is done. */
const ROW = "flex min-h-12 items-center gap-2 px-1.5 text-sm";

function Looking({ round }: { round: number }) {
  return (
    <p className={ROW}>
      <span className="flex size-4 shrink-0 items-center justify-center">
        <span aria-hidden className="size-2 animate-breathe rounded-full bg-accent" />
      </span>
      <span className="text-muted">{round === 1 ? "Looking at the app…" : "Looking at the app again…"}</span>
    </p>
  );
}

function Summary({ checks, round }: { checks: readonly Check[]; round: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const listed = isOpen ? checks : checks.filter((check) => check.status === "failed");
  return (
    <div className="min-w-0 grow">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
        className={classNames(ROW, "w-full rounded-md py-1 text-left transition-colors hover:bg-hover")}
      >
        <span className="flex min-w-0 grow flex-wrap gap-x-2.5">
          <span className="text-muted">{round === 1 ? "Checked:" : "Checked again:"}</span>
          {checks.map((check) => (
            <Word key={check.name} check={check} />
          ))}
        </span>
        <ChevronRight
          aria-hidden
          className={classNames("size-3.5 shrink-0 text-faint transition-transform", isOpen && "rotate-90")}
        />
      </button>
      <ul id={listId} aria-label={isOpen ? "All checks" : "Failed checks"} className="ml-1.5 space-y-1 empty:hidden">
        {listed.map((check) => (
          <CheckRow key={check.name} check={check} />
        ))}
      </ul>
    </div>
  );
}

function Word({ check }: { check: Check }) {
  const { icon: Icon, color } = CHECK_STATES[check.status];
  return (
    <span className={classNames("inline-flex items-center gap-1", check.status === "skipped" && "text-faint")}>
      <Icon aria-hidden className={classNames("size-3.5 shrink-0", color)} strokeWidth={2.25} />
      {describeCheckWord(check)}
    </span>
  );
}

/** What one check found: its sentence, and on a click the lines that say more. */
function CheckRow({ check }: { check: Check }) {
  const [isOpen, setIsOpen] = useState(false);
  const detailId = useId();
  const { icon: Icon, color, words } = CHECK_STATES[check.status];
  const hasDetails = check.details.trim() !== "";
  return (
    <li className="text-sm">
      <div className="flex items-start gap-2 px-0.5 py-0.5">
        <Icon aria-hidden className={classNames("mt-0.5 size-4 shrink-0", color)} strokeWidth={2} />
        <span className={classNames("min-w-0 grow wrap-anywhere", check.status === "skipped" && "text-muted")}>
          <span className="sr-only">{words}: </span>
          {check.summary}
        </span>
        {check.durationMs >= 100 && (
          <span className="shrink-0 text-xs leading-5 text-faint">{formatDuration(check.durationMs)}</span>
        )}
      </div>
      {hasDetails && (
        <Button
          look="ghost"
          size="sm"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailId : undefined}
          aria-label={`${isOpen ? "Hide" : "Show"} details: ${check.summary}`}
          className="ml-5 h-6"
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? "Hide details" : "Details"}
        </Button>
      )}
      {isOpen && (
        <pre
          id={detailId}
          tabIndex={0}
          className="mt-0.5 mb-1 ml-6.5 max-h-72 overflow-auto rounded-md border border-line bg-raised px-2.5 py-2 font-mono text-xs leading-5 wrap-anywhere whitespace-pre-wrap"
        >
          {check.details}
        </pre>
      )}
    </li>
  );
}

function FixThis({ failed }: { failed: readonly Check[] }) {
  const fixThis = useFixThis();
  return (
    <Button size="sm" icon={Wrench} className="mt-1.5 ml-1.5" onClick={() => fixThis(problemOfChecks(failed))}>
      Fix this
    </Button>
  );
}
