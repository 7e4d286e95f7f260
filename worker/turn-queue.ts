import type { AgentWorkspace, History } from "@lathe/protocol/workspace";
import { LatheError, toErrorBody, type ErrorBody } from "@lathe/protocol/errors";
import {
  type ActionId,
  type AttachmentId,
  newId,
  type ProjectId,
  type PromptId,
  type TurnId,
  type UserId,
  type VersionId,
} from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { COMPOSER_MODEL, type TemplateName } from "@lathe/protocol/api";
import type { StoredAttachment } from "./control-client.ts";
import type { ContextPart } from "@lathe/protocol/context";
import type { ConfirmationAnswer } from "./confirmations.ts";
import type { TurnModels } from "./turn-models.ts";
import { PLAIN_PROMPT, type PromptOptions } from "@lathe/protocol/prompt";
import type { RunChecks } from "@lathe/protocol/check";
import { type QueuedPrompt, runningTurn, type Thread } from "@lathe/protocol/thread";
import type { TurnOutcome } from "@lathe/protocol/events";
import { previewContext } from "@lathe/agent/context/preview-context";
import { chooseTask } from "@lathe/agent/route/choose-task";
import { runTurn, type TurnBackground, type TurnOptions } from "@lathe/agent/run-turn";
import type { ProjectSecrets } from "@lathe/workspace/secrets/project-secrets";
import type { Log } from "@lathe/protocol/log";
import { describeHandEdits } from "./describe-hand-edits.ts";
import { loadAttachments } from "./load-attachments.ts";
import { readAppName } from "./read-app-name.ts";
import { readImportedSdk } from "./read-imported-sdk.ts";
import type { ThreadLog } from "./thread-log.ts";
import type { TurnRecord, TurnRecorder } from "./turn-recorder.ts";

export interface TurnParts {
  threadLog: ThreadLog;
  workspace: AgentWorkspace;
  history: History;
  /** What the project's processes have in their environment. */
  secrets: Pick<ProjectSecrets, "values">;
  projectId: ProjectId;
  template: TemplateName;
  /** The project's folder as its processes see it. */
  folder: string;
  models: TurnModels;
  /** The bytes of a file given with a prompt. */
  readAttachment: (attachmentId: AttachmentId, signal: AbortSignal) => Promise<StoredAttachment>;
  /** Has somebody in the arena allow an action. */
  confirm: (actionId: ActionId, signal: AbortSignal) => Promise<ConfirmationAnswer>;
  recorder: TurnRecorder;
  /** The owner's standing instructions. */
  readInstructions: () => Promise<string>;
  /** What looks at the app after a turn that changed it. */
  createCheck: (turnId: TurnId) => RunChecks;
  onVersion: () => void;
  /** A turn began, or the last one ended. */
  onChange: () => void;
  log: Log;
}

export interface NewPrompt {
  promptId: PromptId;
  text: string;
  model: string;
  by: UserId;
  /** Left out: PLAIN_PROMPT. */
  options?: PromptOptions | undefined;
}

interface StartedTurn {
  turnId: TurnId;
  prompt: QueuedPrompt;
  /** As it was before the turn. */
  thread: Thread;
  record: TurnRecord;
}

/** Runs a thread's prompts one turn at a time. Prompts that come meanwhile wait in the thread's visible queue. */
export class TurnQueue {
  readonly #options: TurnParts;
  #running: { turnId: TurnId; abort: AbortController; done: Promise<void> } | null = null;
  #closed = false;
  /** A page that missed the removal may send its prompt again. */
  readonly #removed = new Set<PromptId>();

  constructor(options: TurnParts) {
    this.#options = options;
  }

  /** True while a turn runs; hand edits are then part of its version. */
  get running(): boolean {
    return this.#running !== null;
  }

  /** True while a turn runs or one waits. */
  get busy(): boolean {
    return this.running || (!this.#closed && this.#options.threadLog.thread.queue.length > 0);
  }

  /**
   * Goes on where an earlier worker left: a turn that it did not finish is closed as interrupted, with what had
   * reached the files as its version, and prompts that wait are run.
   */
  async resume(): Promise<void> {
    const left = runningTurn(this.#options.threadLog.thread);
    if (left !== null) await this.#finish(left.turnId, left.prompt, "interrupted");
    this.#startNext();
  }

  /** Queues a prompt; one that is already known (sent again after a reconnect) is left alone. */
  add(prompt: NewPrompt): void {
    const { thread } = this.#options.threadLog;
    const known = [...thread.queue, ...thread.turns].some((entry) => entry.promptId === prompt.promptId);
    if (known || this.#removed.has(prompt.promptId)) return;
    if (thread.queue.length >= LIMITS.queue.maxPrompts) {
      const text = `At most ${LIMITS.queue.maxPrompts} prompts can wait. Let some finish first.`;
      throw new LatheError("too_many", text, { limit: LIMITS.queue.maxPrompts });
    }
    this.#options.threadLog.append({ type: "prompt.queued", options: PLAIN_PROMPT, ...prompt });
    this.#startNext();
  }

  remove(promptId: PromptId): void {
    const waiting = this.#options.threadLog.thread.queue.some((prompt) => prompt.promptId === promptId);
    if (!waiting) throw new LatheError("not_found", "This prompt is not waiting any more.");
    this.#removed.add(promptId);
    this.#options.threadLog.append({ type: "prompt.removed", promptId });
  }

  /** Stops the turn if it is the running one and resolves when it has ended. */
  async stop(turnId: TurnId): Promise<void> {
    if (this.#running?.turnId !== turnId) return;
    this.#running.abort.abort();
    await this.#running.done;
  }

  /** What a model would be told beside a prompt that is not sent yet. */
  async previewContext(prompt: string, beside: PromptOptions, signal: AbortSignal): Promise<ContextPart[]> {
    const { threadLog, workspace, folder, secrets } = this.#options;
    const { thread } = threadLog;
    const background = await this.#gatherBackground(thread);
    return previewContext({ workspace, prompt, background, beside, thread, secrets: secrets.values }, folder, signal);
  }

  /** Resolves when nothing runs and nothing waits. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running.done;
  }

  /** Ends the running turn as interrupted; prompts that wait stay in the thread. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#running?.abort.abort();
    await this.#running?.done;
  }

  #startNext(): void {
    const next = this.#options.threadLog.thread.queue[0];
    if (next === undefined || this.#running !== null || this.#closed) return;
    const turnId = newId("trn");
    const abort = new AbortController();
    const done = this.#run(turnId, next, abort.signal).finally(() => {
      this.#running = null;
      this.#startNext();
      if (this.#running === null) this.#options.onChange();
    });
    this.#running = { turnId, abort, done };
    this.#options.onChange();
  }

  async #run(turnId: TurnId, prompt: QueuedPrompt, signal: AbortSignal): Promise<void> {
    const { threadLog, history, workspace, log } = this.#options;
    const thread = threadLog.thread;
    const { promptId, text, model, by, options } = prompt;
    threadLog.append({ type: "turn.started", turnId, promptId, prompt: text, model, by, options });
    const { template, folder, recorder } = this.#options;
    let record: TurnRecord | null = null;
    try {
      await history.commit({ kind: "edit", message: "Changes made by hand" });
      const [base] = await history.list({ limit: 1 });
      record = recorder.begin({
        turnId,
        prompt: text,
        model,
        template,
        folder,
        base: base?.versionId ?? null,
        beside: options,
      });
      const prepared = await this.#prepare({ turnId, prompt, thread, record }, signal).catch((error: unknown) => {
        // What is read for a turn breaks off when it is stopped: no failure of the turn.
        if (signal.aborted) return null;
        throw error;
      });
      if (prepared === null) return await this.#finish(turnId, text, this.#closed ? "interrupted" : "stopped");
      const events = runTurn(prepared, signal);
      let end: { outcome: "completed" | "stopped" | "failed"; error?: ErrorBody } = { outcome: "completed" };
      for (let next = await events.next(); ; next = await events.next()) {
        if (next.done === true) {
          end = next.value;
          break;
        }
        threadLog.append(next.value);
      }
      await this.#finish(
        turnId,
        text,
        end.outcome === "stopped" && this.#closed ? "interrupted" : end.outcome,
        end.error,
      );
    } catch (error) {
      log({
        level: "error",
        message: "turn failed",
        turnId,
        error: error instanceof Error ? error.stack : String(error),
      });
      await this.#finish(turnId, text, "failed", toErrorBody(error));
    } finally {
      // Its browser takes some hundred megabytes, and the next turn may be long in coming.
      void workspace.browser?.leave().catch((error: unknown) => {
        log({ level: "warning", message: "the agent's page could not be closed", turnId, error: String(error) });
      });
      const ended = threadLog.thread.turns.findLast((turn) => turn.turnId === turnId);
      record?.end(ended?.outcome ?? "failed", ended?.versionId ?? null);
    }
  }

  /** What a turn runs with: its models and limits from control, what was given with its prompt, its background. */
  async #prepare({ turnId, prompt, thread, record }: StartedTurn, signal: AbortSignal): Promise<TurnOptions> {
    const { models, readAttachment, workspace, template, folder, projectId, confirm } = this.#options;
    const { text, model, options: beside } = prompt;
    const [route, summaryRoute, attachments] = await Promise.all([
      models.readRoute(model, chooseTask(beside.mode, thread.turns), signal),
      models.readRoute(model, "summarise", signal),
      loadAttachments(beside.attachments, readAttachment, signal),
    ]);
    // The composer finds what it needs by itself, and knows no repair: it would write the same again.
    const composes = route.candidates[0]?.model === COMPOSER_MODEL;
    return {
      thread,
      turnId,
      prompt: text,
      beside,
      attachments,
      modelName: model,
      model: models.forTurn([route, summaryRoute], (each) => record.model(each)),
      candidates: route.candidates,
      summaryCandidates: summaryRoute.candidates,
      settings: route.settings,
      confirm,
      workspace: { ...workspace, commands: record.commands(workspace.commands) },
      secrets: this.#options.secrets.values,
      projectId,
      template,
      importedSdk: await readImportedSdk(template, workspace.files),
      folder,
      ...(composes ? {} : { background: await this.#gatherBackground(thread) }),
      check: this.#options.createCheck(turnId),
      maxRepairs: composes ? 0 : LIMITS.turn.maxRepairs,
    };
  }

  async #gatherBackground(thread: Thread): Promise<TurnBackground> {
    const { history, readInstructions, log } = this.#options;
    const [handEdits, instructions] = await Promise.all([
      describeHandEdits(history, thread),
      readInstructions().catch((error: unknown) => {
        log({ level: "warning", message: "the standing instructions could not be read", error: String(error) });
        return "";
      }),
    ]);
    return { handEdits, instructions };
  }

  /** Every end of a turn leaves a version of what is there, and then its last event. */
  async #finish(turnId: TurnId, prompt: string, outcome: TurnOutcome, error?: ErrorBody): Promise<void> {
    const { threadLog, history, onVersion } = this.#options;
    let versionId: VersionId | undefined;
    let changedPaths: string[] | undefined;
    let problem = error;
    try {
      const version = await history.commit({ kind: "turn", message: firstLine(prompt), turnId });
      if (version !== null) {
        versionId = version.versionId;
        changedPaths = (await history.diff(version.versionId)).map((diff) => diff.path);
        onVersion();
      }
    } catch (failure) {
      this.#options.log({
        level: "error",
        message: "the turn's version could not be kept",
        turnId,
        error: String(failure),
      });
      problem ??= toErrorBody(failure);
    }
    const appName = await this.#readAppName();
    const ended = problem !== undefined && outcome === "completed" ? "failed" : outcome;
    threadLog.append({
      type: "turn.finished",
      turnId,
      outcome: ended,
      error: problem,
      versionId,
      changedPaths,
      appName,
    });
  }

  async #readAppName(): Promise<string | undefined> {
    const { template, workspace, log } = this.#options;
    try {
      return (await readAppName(template, workspace.files)) ?? undefined;
    } catch (error) {
      log({ level: "warning", message: "the app's name could not be read", error: String(error) });
      return undefined;
    }
  }
}

function firstLine(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
