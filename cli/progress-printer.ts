import type { Action } from "@lathe/protocol/actions";
import type { ThreadEvent } from "@lathe/protocol/events";

/** Before what a look at the app found; what was not looked at is said, too. */
const FOUND = { passed: "+", failed: "!", skipped: "-" } as const;

/** Says what happens in a turn in short lines, for a person at a terminal. */
export class ProgressPrinter {
  readonly #write: (text: string) => void;
  #midLine = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  event(event: ThreadEvent): void {
    switch (event.type) {
      case "text.delta":
        this.#write(event.text);
        this.#midLine = !event.text.endsWith("\n");
        break;
      case "step.started":
        this.endLine();
        break;
      case "check.finished":
        for (const { status, summary } of event.checks) this.line(`${FOUND[status]} ${summary}`);
        break;
      case "action.finished":
        this.line(`${markOf(event.outcome.status)} ${describe(event.action)}${changesOf(event.outcome)}`);
        if (event.outcome.status !== "done") this.line(indent(event.outcome.result));
        break;
      case "turn.noticed":
        this.line(event.text);
        break;
      case "turn.finished":
        if (event.error !== undefined) this.line(`The turn ${event.outcome}: ${event.error.message}`);
        else if (event.outcome !== "completed") this.line(`The turn was ${event.outcome}.`);
        break;
      default:
        break;
    }
  }

  line(text: string): void {
    this.endLine();
    this.#write(`${text}\n`);
  }

  /** Ends a line that was begun, so that somebody else can write one. */
  endLine(): void {
    if (this.#midLine) this.#write("\n");
    this.#midLine = false;
  }
}

function markOf(status: string): string {
  return status === "done" ? "+" : "!";
}

function describe(action: Action): string {
  switch (action.kind) {
    case "file.rename":
      return `rename ${action.path} to ${action.to}`;
    case "files.search":
      return `search for ${action.query}`;
    case "command.run":
      return `run ${action.command}`;
    case "app.status":
      return "look at the app";
    case "page.look":
      return `look at ${action.route === "" ? "the page" : action.route}`;
    case "page.use":
      return `try out ${action.route === "" ? "the page" : action.route}`;
    case "unknown":
      return `unknown tool ${action.name}`;
    case "files.list":
      return `list ${action.path === "" ? "files" : action.path}`;
    default:
      return `${action.kind.slice("file.".length)} ${action.path}`;
  }
}

function changesOf(outcome: { addedLines?: number | undefined; removedLines?: number | undefined }): string {
  if (outcome.addedLines === undefined && outcome.removedLines === undefined) return "";
  return ` (+${outcome.addedLines ?? 0} −${outcome.removedLines ?? 0})`;
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join("\n");
}
