import type { AppState } from "@lathe/protocol/workspace";
import { MonitorPlay, Power, Wrench } from "lucide-react";
import { useEffect, useRef } from "react";
import { CommandButton } from "../../commands/command-button.tsx";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { removeEscapes } from "../../ui/remove-escapes.ts";
import { useArena } from "../arena-context.tsx";
import { problemOfCrash } from "../describe-problem.ts";
import { useFixThis } from "../use-fix-this.ts";

/** What stands in place of the app while there is none to show. */
export function AppPhase() {
  const arena = useArena();
  const { app, log } = useStore(arena.app.state);
  const { problem } = useStore(arena.preview.state);
  const isOpened = useStore(arena.worker.state).workerId !== null;
  if (!isOpened) return <Opening />;
  switch (app.phase) {
    case "none":
      return (
        <EmptyState icon={MonitorPlay} title="No app yet">
          The preview shows it as soon as there is something to start: a package.json with a dev script, or a server on
          a port.
        </EmptyState>
      );
    case "stopped":
      return (
        <EmptyState
          icon={Power}
          title="The app is stopped"
          actions={<CommandButton command="app.start" icon={Power} label="Start" look="primary" />}
        />
      );
    case "installing":
      return <Progress title="Installing packages" line={app.progress} log={log} />;
    case "starting":
      return <Progress title="Starting the app" line={app.progress} log={log} />;
    case "crashed":
      return <Crashed app={app} />;
    case "ready":
      return problem === null ? (
        <Progress title="Opening the preview" line="" log="" />
      ) : (
        <EmptyState
          title="The preview cannot be reached"
          actions={
            <Button look="primary" onClick={() => arena.preview.reload()}>
              Try again
            </Button>
          }
        >
          {problem}
        </EmptyState>
      );
  }
}

/** The ways to the first welcome: a worker is found or started, then it tells where things stand. */
function Opening() {
  const { connection } = useArena();
  const state = useStore(connection.state);
  if (state.phase === "refused" || state.phase === "closed") return null;
  const line =
    state.phase !== "connecting"
      ? "It is tried again in a moment"
      : state.step === "worker"
        ? "Getting a worker ready"
        : "Its worker is there and tells where things stand";
  return <Progress title="Opening the project" line={line} log="" />;
}

function Progress({ title, line, log }: { title: string; line: string; log: string }) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-1 p-6">
      <p className="flex items-center gap-2.5 text-lg font-medium">
        <span aria-hidden className="size-2 animate-breathe rounded-full bg-accent" />
        {title}
      </p>
      <p role="status" aria-label="App" className="min-h-5.5 max-w-lg truncate text-muted">
        {line}
      </p>
      {log !== "" && <Log text={log} className="mt-4 h-56 w-full max-w-2xl" />}
    </div>
  );
}

function Crashed({ app }: { app: Extract<AppState, { phase: "crashed" }> }) {
  const fixThis = useFixThis();
  return (
    <div role="alert" className="mx-auto flex h-full max-w-3xl flex-col gap-3 p-6">
      <div>
        <p className="text-lg font-medium">The app has crashed</p>
        <p className="text-muted">{app.reason}</p>
      </div>
      <div className="flex gap-2">
        <Button look="primary" icon={Wrench} onClick={() => fixThis(problemOfCrash(app))}>
          Fix this
        </Button>
        <CommandButton command="app.restart" icon={Power} label="Restart" />
      </div>
      {app.log.trim() !== "" && <Log text={app.log} className="min-h-0 shrink" />}
    </div>
  );
}

function Log({ text, className }: { text: string; className: string }) {
  const box = useRef<HTMLPreElement>(null);
  useEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [text]);
  return (
    <pre
      ref={box}
      tabIndex={0}
      aria-label="Log"
      className={`overflow-auto rounded-md border border-line bg-ground p-3 font-mono text-xs leading-5 wrap-anywhere whitespace-pre-wrap text-muted ${className}`}
    >
      {removeEscapes(text)}
    </pre>
  );
}
