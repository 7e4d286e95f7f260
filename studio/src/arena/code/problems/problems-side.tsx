import type { Problem } from "@lathe/protocol/language";
import { CircleAlert, CircleX, Info, Wrench } from "lucide-react";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useStore } from "../../../store/use-store.ts";
import { Button } from "../../../ui/button.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { useArena } from "../../arena-context.tsx";
import { useFixThis } from "../../use-fix-this.ts";
import { countProblems, reportProblems } from "./describe-problems.ts";
import { RetryNotice } from "../../../ui/retry-notice.tsx";

const SEVERITIES = {
  error: { icon: CircleX, className: "text-danger", word: "Error" },
  warning: { icon: CircleAlert, className: "text-warning", word: "Warning" },
  info: { icon: Info, className: "text-muted", word: "Note" },
  hint: { icon: Info, className: "text-faint", word: "Hint" },
} as const;

/** What is wrong in the project's code, file by file; arrow keys go through it. */
export function ProblemsSide() {
  const { problems } = useArena();
  const { files, errors, warnings, fault, phase } = useStore(problems.state);
  const fix = useFixThis();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => void problems.load(), [problems]);
  const shown = files
    .map(({ path, problems: all }) => ({ path, problems: all.filter(({ severity }) => severity !== "hint") }))
    .filter((file) => file.problems.length > 0);
  const serious = shown.flatMap((file) => file.problems);
  useEffect(() => {
    // Who came here by the keyboard waits for the first of them.
    if (serious.length > 0 && document.activeElement === list.current) focusProblem(list.current, 0);
  }, [serious.length]);

  return (
    <div className="flex min-h-0 grow flex-col">
      <div className="flex min-h-9 items-center gap-2 px-3 py-1">
        <p role="status" aria-label="Problems" className="grow text-xs text-muted">
          {fault !== null
            ? ""
            : phase === "looking" && files.length === 0
              ? "Looking through the code…"
              : countProblems(errors, warnings)}
        </p>
        {serious.length > 1 && (
          <Button size="sm" onClick={() => fix(reportProblems(serious))}>
            Fix all
          </Button>
        )}
      </div>
      {fault !== null && (
        <RetryNotice tone="info" className="mx-2" onRetry={() => problems.load()}>
          {fault}
        </RetryNotice>
      )}
      <ul
        ref={list}
        id="problems-by-file"
        tabIndex={-1}
        aria-label="Problems by file"
        onKeyDown={(event) => moveFocus(event, list.current)}
        className="min-h-0 grow overflow-y-auto pb-2 outline-none"
      >
        {shown.map(({ path, problems: found }) => (
          <li key={path} className="[contain-intrinsic-size:auto_5rem] [content-visibility:auto]">
            <p className="flex gap-2 px-3 pt-1.5 pb-0.5 font-mono text-xs font-medium" title={path}>
              <span className="truncate">{path}</span>
              <span className="text-muted">{found.length}</span>
            </p>
            <ul aria-label={path}>
              {found.map((problem) => (
                <ProblemRow key={keyOf(problem)} problem={problem} onFix={() => fix(reportProblems([problem]))} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ProblemRow({ problem, onFix }: { problem: Problem; onFix: () => void }) {
  const { documents, files, workbench } = useArena();
  const { path, range, severity, message, source, code } = problem;
  const { icon: Icon, className, word } = SEVERITIES[severity];
  return (
    <li className="group flex items-start pr-1 focus-within:bg-hover hover:bg-hover">
      <button
        type="button"
        data-problem
        onClick={() => {
          files.reveal(path);
          void documents.open(path, { line: range.start.line + 1, column: range.start.character + 1 });
          workbench.leaveCodeSide();
        }}
        className="flex min-w-0 grow gap-2 py-1 pl-3 text-left text-xs leading-5 focus-visible:-outline-offset-2"
      >
        <Icon role="img" aria-label={word} className={classNames("mt-0.5 size-4 shrink-0", className)} />
        <span className="min-w-0 wrap-anywhere">
          {message}{" "}
          <span className="whitespace-nowrap text-muted">
            {`${source} ${code}`.trim()} [{range.start.line + 1}:{range.start.character + 1}]
          </span>
        </span>
      </button>
      <IconButton size="sm" icon={Wrench} label="Fix this" onClick={onFix} />
    </li>
  );
}

function keyOf({ range: { start, end }, code, message }: Problem): string {
  return `${start.line}:${start.character}-${end.line}:${end.character} ${code} ${message}`;
}

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || list === null) return;
  const rows = listProblems(list);
  const row = document.activeElement?.closest("li")?.querySelector<HTMLElement>("[data-problem]");
  if (focusProblem(list, (row === null || row === undefined ? -1 : rows.indexOf(row)) + step)) event.preventDefault();
}

function focusProblem(list: HTMLElement | null, at: number): boolean {
  const row = listProblems(list)[at];
  row?.focus();
  return row !== undefined;
}

function listProblems(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-problem]") ?? [])];
}
