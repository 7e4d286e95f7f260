import { ACCEPTANCE_CHECKS_PATH } from "@lathe/protocol/acceptance";
import type { Check, RunChecks, TriedCheck } from "@lathe/protocol/check";
import { LatheError, type ErrorBody } from "@lathe/protocol/errors";
import type { TurnEvent } from "@lathe/protocol/events";
import type { TurnId } from "@lathe/protocol/ids";
import type { TurnMode } from "@lathe/protocol/prompt";
import type { AgentWorkspace } from "@lathe/protocol/workspace";
import { ASK_FOR_CHECKS, askForRepair } from "./messages/tell-check.ts";
import type { ToolCall } from "./tool-call.ts";

export interface CheckRoundsOptions {
  turnId: TurnId;
  /** Null: nothing is looked at. */
  check: RunChecks | null;
  /** How often the model is given what failed, to repair it. */
  maxRepairs: number;
  /** Where the project's acceptance checks are looked for. */
  workspace: Pick<AgentWorkspace, "files" | "app" | "browser">;
  /** Default: build. */
  mode?: TurnMode | undefined;
}

/** What follows a model's last word: its turn ends well, ends with words, or goes on with what it is told. */
export type AfterLook =
  | { next: "complete"; warning?: string }
  | { next: "fail"; error: ErrorBody }
  | { next: "repair"; message: string }
  | { next: "stop" };

/** Looks at the app whenever the model thinks that it is done, and decides whether it has to go on. */
export class CheckRounds {
  readonly #options: CheckRoundsOptions;
  /** Whether anything was done since the last look that can have changed the app. */
  #changed = false;
  #round = 0;
  #repairs = 0;
  /** Whether files were changed since the turn began. */
  #wrote = false;
  /** The model was asked for acceptance checks. */
  #asked = false;
  /** What failed in the round before. */
  #failed: readonly Check[] = [];
  /** The acceptance checks of the round before. */
  #tried: readonly TriedCheck[] = [];

  constructor(options: CheckRoundsOptions) {
    this.#options = options;
  }

  /** To be told of every step's calls. */
  note(calls: readonly ToolCall[]): void {
    this.#changed ||= calls.some(mayChangeApp);
    this.#wrote ||= calls.some((call) => call.action.kind !== "command.run" && mayChangeApp(call));
  }

  /**
   * To be called when the model has no more to do. Yields the look as events. A turn that changed nothing is not looked
   * at; neither is a repair that changed nothing, since it would show the same again. Where nothing says yet what people
   * should be able to do, the model is asked once for that before the first look. `spent`: the turn has used up what it
   * may use, so that the model cannot be told anything more; what is done is looked at all the same.
   */
  async *look({ spent }: { spent: boolean }, signal: AbortSignal): AsyncGenerator<TurnEvent, AfterLook> {
    const { turnId, check, maxRepairs } = this.#options;
    if (check === null || !this.#changed) return this.#failed.length === 0 ? { next: "complete" } : this.#giveUp();
    if (!spent && (await this.#lacksChecks())) {
      this.#asked = true;
      return { next: "repair", message: ASK_FOR_CHECKS };
    }
    this.#round += 1;
    this.#changed = false;
    const round = this.#round;
    yield { type: "check.started", turnId, round };
    const seen = await unlessAborted(check(signal), signal);
    if (seen === null) return { next: "stop" };
    yield { type: "check.finished", turnId, round, checks: seen.checks, screenshot: seen.screenshot };

    const text = this.#tellVanished(seen.checks.find(({ name }) => name === "acceptance"));
    if (text !== null) yield { type: "turn.noticed", turnId, level: "warning", text };

    const before = this.#failed;
    this.#failed = seen.checks.filter(({ status }) => status === "failed");
    if (this.#failed.length === 0) return { next: "complete" };
    if (spent) return this.#giveUp(" It was not repaired, since the turn has reached its limit.");
    if (this.#repairs >= maxRepairs || isSame(before, this.#failed)) return this.#giveUp();
    this.#repairs += 1;
    return { next: "repair", message: askForRepair(this.#failed) };
  }

  /** Whether a model should write down first what people should be able to do: it built something that can be tried. */
  async #lacksChecks(): Promise<boolean> {
    const { workspace, maxRepairs, mode = "build" } = this.#options;
    const canTry = (workspace.browser ?? null) !== null && workspace.app.state.phase !== "none";
    if (this.#asked || !this.#wrote || mode !== "build" || maxRepairs === 0 || !canTry) return false;
    try {
      await workspace.files.read(ACCEPTANCE_CHECKS_PATH);
      return false;
    } catch (error) {
      if (error instanceof LatheError) return error.code === "file_not_found";
      throw error;
    }
  }

  /** For people: acceptance checks that the model took away while it repaired. Null where there are none. */
  #tellVanished(acceptance: Check | undefined): string | null {
    // A file that cannot be read, for the moment, says nothing of what is in it.
    const tried = acceptance === undefined ? [] : (acceptance.tried ?? this.#tried);
    const gone = this.#tried.filter(({ id }) => !tried.some((check) => check.id === id));
    this.#tried = tried;
    if (gone.length === 0) return null;
    const what = gone.map(({ text }) => `“${text}”`).join(", ");
    const still = gone.length === 1 ? "it is" : "they are";
    return `While it repaired the app, the model took out of ${ACCEPTANCE_CHECKS_PATH}: ${what}. Look whether ${still} still wanted.`;
  }

  /** Something fails for good. Whether the turn failed by it depends on whether the app can be used all the same. */
  #giveUp(reason = this.#repairs === 0 ? "" : " The model tried to repair it and did not succeed."): AfterLook {
    const works = !this.#failed.some(({ unusable }) => unusable === true);
    const what = this.#failed.map(({ summary }) => asSentence(summary)).join(" ");
    const advice = works
      ? "You can use the app as it is, or say what you see and ask for a repair."
      : "Say what you see and ask for a repair, try another model, or go back to an earlier version.";
    const text = `${works ? "The app runs, but not without faults." : "The app does not work."} ${what}${reason} ${advice}`;
    if (works) return { next: "complete", warning: text };
    return { next: "fail", error: { code: "limit_reached", message: text, details: { limit: "repairs" } } };
  }
}

/** What a page says of itself ends as it likes. */
function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Whether a call did something to the files or may have: a command that ran counts, however it ended. */
function mayChangeApp({ outcome, action }: ToolCall): boolean {
  if (outcome === null || outcome.status === "cut" || outcome.status === "refused") return false;
  switch (action.kind) {
    case "file.write":
    case "file.append":
    case "file.edit":
    case "file.delete":
    case "file.rename":
      return outcome.status === "done";
    case "command.run":
      return true;
    default:
      return false;
  }
}

/** Whether two looks found the same: line numbers, times and the order of messages do not count. */
function isSame(before: readonly Check[], now: readonly Check[]): boolean {
  const normalise = (checks: readonly Check[]): string => {
    const lines = checks.flatMap(({ name, summary, details }) =>
      (details === "" ? summary : details).split("\n").map((line) => `${name} ${line.replaceAll(/\d+/g, "#").trim()}`),
    );
    return [...new Set(lines)].sort().join("\n");
  };
  return before.length > 0 && normalise(before) === normalise(now);
}

/** Null as soon as the signal is aborted, even if the work does not listen to it. */
async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  const over = new AbortController();
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener("abort", () => resolve(null), { once: true, signal: over.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } catch (error) {
    // What a look that was stopped says of that is of no interest.
    if (signal.aborted) return null;
    throw error;
  } finally {
    over.abort();
    // A look that goes on for a moment after the stop must not end as an unhandled rejection.
    work.catch(() => {});
  }
}
