import type { LoggedEvent } from "@lathe/protocol/events";
import type { LogLine } from "@lathe/protocol/log";
import type { Turn } from "@lathe/protocol/thread";
import type { AppState } from "@lathe/protocol/workspace";
import { logText } from "./log-text.ts";
import { ProgressPrinter } from "./progress-printer.ts";

interface BuildResult {
  outDirectory: string;
  /** Paths of the files that were written. */
  files: readonly string[];
  app: AppState;
  turn: Turn | undefined;
}

/** What `lathe build` prints: the turn's events as lines of JSON, or progress for a person. */
export class BuildOutput {
  readonly #json: boolean;
  #wasToldEnd = false;
  readonly #printer = new ProgressPrinter((text) => void process.stdout.write(text));

  constructor(json: boolean) {
    this.#json = json;
  }

  readonly log = (line: LogLine): void => {
    if (line.level === "info") return;
    this.endLine();
    process.stderr.write(this.#json ? `${JSON.stringify(line)}\n` : logText(line));
  };

  /** Ends what was begun for a person, before something else is said. */
  endLine(): void {
    if (!this.#json) this.#printer.endLine();
  }

  event({ seq, at, event }: LoggedEvent): void {
    this.#wasToldEnd ||= event.type === "turn.finished";
    if (this.#json) process.stdout.write(`${JSON.stringify({ ...event, seq, at })}\n`);
    else this.#printer.event(event);
  }

  /** Prints how it ended and gives the exit code. */
  finish({ outDirectory, files, app, turn }: BuildResult): number {
    const appIsUp = app.phase === "ready" || app.phase === "none";
    const ok = turn?.outcome === "completed" && appIsUp;
    if (this.#json) {
      const line = {
        type: "build.finished",
        ok,
        outcome: turn?.outcome ?? null,
        app: app.phase,
        directory: outDirectory,
        files,
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    } else {
      // Its end is an event like others: where that could not be kept, nobody has said it.
      if (turn?.outcome !== "completed" && !this.#wasToldEnd) this.#printer.line("The turn did not come to its end.");
      if (app.phase === "crashed") this.#printer.line(`The app did not come up: ${app.reason}\n${app.log}`);
      else if (!appIsUp) this.#printer.line(`The app did not come up: it is ${app.phase}.`);
      this.#printer.line(`${files.length} files are in ${outDirectory}`);
    }
    return ok ? 0 : 1;
  }
}
