import type { Action, ActionStatus } from "@lathe/protocol/actions";
import { LatheError, type ErrorCode } from "@lathe/protocol/errors";
import type { TurnEvent } from "@lathe/protocol/events";
import { type ActionId, newId, type TurnId } from "@lathe/protocol/ids";
import { isRecord } from "./is-record.ts";
import { ToolInputScanner } from "./tool-input-scanner.ts";
import { TOOLS } from "./tools/all-tools.ts";
import { projectPath } from "./tools/project-path.ts";
import type { Confirmation, Tool, ToolContext, ToolOutcome } from "./tools/tool.ts";
import { withinGrace } from "./until-aborted.ts";

/** How long a stopped tool may take to end before the turn ends without it. */
const STOP_GRACE_MS = 3_000;
/** Fields other than the content are names, paths and command lines; what is longer is not needed to describe one. */
const MAX_FIELD_CHARACTERS = 4_000;

/** Errors that say that what was asked cannot be done as asked, rather than that doing it went wrong. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set([
  "bad_path",
  "bad_request",
  "file_exists",
  "file_changed",
  "not_a_file",
  "too_large",
]);

export interface ToolCallOptions {
  callId: string;
  name: string;
  turnId: TurnId;
  context: Omit<ToolContext, "showOutput">;
  emit: (event: TurnEvent) => void;
}

/** One call of a tool from its first character to its outcome, told as the events of one action. */
export class ToolCall {
  readonly callId: string;
  readonly name: string;
  readonly actionId: ActionId = newId("act");
  /** The input as it is known: parsed when complete, else the string fields that have arrived. */
  input: unknown = {};
  /** Null until it is finished. */
  outcome: ToolOutcome | null = null;
  /** True once the whole input has been given, well-formed or not. */
  isComplete = false;
  /** Characters of input received. */
  received = 0;
  /** Why the complete input could not be read, as a JSON parser words it. */
  inputProblem: string | null = null;
  readonly #options: ToolCallOptions;
  readonly #tool: Tool | undefined;
  readonly #scanner = new ToolInputScanner();
  readonly #fields = new Map<string, string>();
  readonly #startedAt: number;
  /** How long somebody was waited for. */
  #askedMs = 0;
  #action: Action;
  #content = "";

  constructor(options: ToolCallOptions) {
    this.callId = options.callId;
    this.name = options.name;
    this.#options = options;
    this.#tool = TOOLS.get(options.name);
    this.#startedAt = options.context.clock.now();
    this.#action = this.#describe();
    this.#emit({ type: "action.started", turnId: options.turnId, actionId: this.actionId, action: this.#action });
  }

  /** What it does, as far as it is known. */
  get action(): Action {
    return this.#action;
  }

  /** What has arrived of the text that it writes. */
  get content(): string {
    return this.#content;
  }

  /** Takes a piece of the input's JSON text and shows what it tells. */
  feed(text: string): void {
    this.received += text.length;
    for (const piece of this.#scanner.feed(text)) {
      if (piece.field === this.#tool?.contentField) {
        this.#content += piece.text;
        this.#show("content", piece.text);
        continue;
      }
      const known = (this.#fields.get(piece.field) ?? "") + piece.text;
      this.#fields.set(piece.field, known.slice(0, MAX_FIELD_CHARACTERS));
      if (!piece.done) continue;
      this.input = Object.fromEntries(this.#fields);
      this.#redescribe();
    }
  }

  /** Takes the whole input. False when it is no JSON; the call then waits for its end to be told by the step. */
  complete(json: string): boolean {
    this.isComplete = true;
    if (this.received === 0) this.feed(json);
    try {
      // Some models write nothing at all for a tool without required fields.
      this.input = json.trim() === "" ? {} : JSON.parse(json);
    } catch (error) {
      this.input = json;
      this.inputProblem = error instanceof Error ? error.message : String(error);
      return false;
    }
    this.#fields.clear();
    for (const [key, value] of isRecord(this.input) ? Object.entries(this.input) : []) {
      if (typeof value === "string") this.#fields.set(key, value.slice(0, MAX_FIELD_CHARACTERS));
    }
    this.#redescribe();
    return true;
  }

  /** Runs the tool and finishes the action. Rejects only on bugs, with the action finished all the same. */
  async perform(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return this.finish({ status: "stopped", result: "" });
    if (this.#tool === undefined) {
      const result = `There is no tool "${this.name}". The tools are: ${[...TOOLS.keys()].join(", ")}.`;
      return this.finish({ status: "refused", result, malformed: true });
    }
    const { clock } = this.#options.context;
    const stopped: ToolOutcome = { status: "stopped", result: "The person stopped it." };
    this.finish(await withinGrace(this.#act(this.#tool, signal), stopped, STOP_GRACE_MS, clock, signal));
  }

  finish(outcome: ToolOutcome): void {
    if (this.outcome !== null) return;
    const { mask } = this.#options.context;
    const told = { ...outcome, result: storable(outcome.result) };
    // Before anything is cut from it: half a secret is not known again.
    this.outcome = mask === undefined ? told : mask.maskValue(told);
    const { malformed: _, screenshot: _image, ...shown } = this.outcome;
    this.#emit({
      type: "action.finished",
      turnId: this.#options.turnId,
      actionId: this.actionId,
      action: this.#action,
      tool: { callId: this.callId, name: this.name, input: this.input },
      outcome: shown,
      durationMs: Math.max(0, this.#options.context.clock.now() - this.#startedAt - this.#askedMs),
    });
  }

  async #act(tool: Tool, signal: AbortSignal): Promise<ToolOutcome> {
    const context: ToolContext = {
      ...this.#options.context,
      showOutput: (text) => this.#show("output", text),
      ask: (question, asking) => this.#ask(question, asking),
    };
    try {
      const outcome = noteKept(await tool.perform(this.input, context, signal), this.#action, this.input, context);
      return signal.aborted && outcome.status === "failed" ? { ...outcome, status: "stopped" } : outcome;
    } catch (error) {
      if (signal.aborted) return { status: "stopped", result: "The person stopped it." };
      if (error instanceof LatheError) return { status: statusOf(error.code), result: error.message };
      this.finish({ status: "failed", result: "Something went wrong inside Lathe." });
      throw error;
    }
  }

  async #ask(question: string, signal: AbortSignal): Promise<Confirmation> {
    const { context, turnId } = this.#options;
    if (context.confirm === undefined) return { allowed: false, by: null };
    const { actionId } = this;
    const askedAt = context.clock.now();
    this.#emit({ type: "action.asked", turnId, actionId, question });
    const answer = await context.confirm(actionId, signal);
    this.#askedMs += context.clock.now() - askedAt;
    this.#emit({ type: "action.answered", turnId, actionId, ...answer });
    return answer;
  }

  #describe(): Action {
    const action = this.#tool?.describe(this.#fields, this.input) ?? { kind: "unknown", name: this.name };
    const { folder } = this.#options.context;
    if ("to" in action)
      return { ...action, path: projectPath(action.path, folder), to: projectPath(action.to, folder) };
    return "path" in action ? { ...action, path: projectPath(action.path, folder) } : action;
  }

  #redescribe(): void {
    const action = this.#describe();
    if (Bun.deepEquals(action, this.#action)) return;
    this.#action = action;
    this.#emit({ type: "action.described", turnId: this.#options.turnId, actionId: this.actionId, action });
  }

  #show(stream: "content" | "output", text: string): void {
    if (text === "") return;
    this.#emit({ type: "action.delta", turnId: this.#options.turnId, actionId: this.actionId, stream, text });
  }

  /** Nothing follows an action's end, not even from a command that outlives its stop. */
  #emit(event: TurnEvent): void {
    if (this.outcome === null || event.type === "action.finished") this.#options.emit(event);
  }
}

/** Tells a model that a marker of a secret stood for nothing but itself in what it had done. */
function noteKept(outcome: ToolOutcome, action: Action, input: unknown, { mask }: ToolContext): ToolOutcome {
  if (mask === undefined) return outcome;
  const isForeign = action.kind === "command.run" || action.kind === "page.use";
  const kept = [...mask.takeKept(), ...(isForeign ? mask.markersIn(JSON.stringify(input)) : [])];
  if (kept.length === 0 || outcome.status === "refused") return outcome;
  const note = `Note: ${[...new Set(kept)].join(", ")} stood for itself here, as these very characters. The secret is put in its place only in the file in which it stands. Have the program read it from its environment instead.`;
  return { ...outcome, result: `${outcome.result}\n${note}` };
}

/** Text that every store takes: what was cut within a surrogate pair and NUL characters are marked instead. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}

function statusOf(code: ErrorCode): ActionStatus {
  return REFUSALS.has(code) ? "refused" : "failed";
}
