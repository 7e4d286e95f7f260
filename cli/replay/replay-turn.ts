import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clock, systemClock } from "@lathe/agent/clock";
import { runTurn } from "@lathe/agent/run-turn";
import type { RunChecks } from "@lathe/protocol/check";
import type { TurnEvent } from "@lathe/protocol/events";
import { newId, type TurnId } from "@lathe/protocol/ids";
import { emptyThread } from "@lathe/protocol/thread";
import { openFiles } from "@lathe/workspace/files/open-files";
import { compareFolders, type Difference } from "./compare-folders.ts";
import { readStoredTurn, type StoredTurn } from "./read-stored-turn.ts";
import { StoredModels } from "./stored-models.ts";
import { createStoredWorkspace } from "./stored-workspace.ts";
import { openTurnFolder } from "./turn-folder.ts";

export interface Replay {
  turnId: TurnId;
  /** How it ended then, and how it ends now. */
  stored: string;
  replayed: string;
  actions: { kind: string; status: string }[];
  /** What the replayed files have that the stored ones have not, or the other way; empty: they are the same. */
  differences: Difference[];
  /** Commands are not run again, so what they did to files is among the differences. */
  commands: number;
}

/**
 * Runs a stored turn's model stream again through the agent, over the files with which the turn began, and compares what
 * comes of it with those that the turn left. Needs no network, no sandbox and no server; changes nothing in `folder`.
 *
 * @throws UsageError when the folder is none of a turn
 */
export async function replayTurn(folder: string): Promise<Replay> {
  const { text, begun, left } = openTurnFolder(folder);
  const turn = readStoredTurn(text);
  const scratch = mkdtempSync(join(tmpdir(), "lathe-replay-"));
  try {
    const files = join(scratch, "files");
    mkdirSync(files);
    if (existsSync(begun)) cpSync(begun, files, { recursive: true });
    const { ending, events } = await play(turn, files);
    return {
      turnId: turn.about.turnId,
      stored: turn.end?.outcome ?? "interrupted",
      replayed: ending,
      actions: events.flatMap((event) =>
        event.type === "action.finished" ? [{ kind: event.action.kind, status: event.outcome.status }] : [],
      ),
      differences: compareFolders(files, left),
      commands: turn.commands.length,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function play(turn: StoredTurn, directory: string): Promise<{ ending: string; events: TurnEvent[] }> {
  const files = await openFiles({ directory, owner: null });
  const models = new StoredModels(turn);
  try {
    const { turnId, prompt, model, template, folder, beside } = turn.about;
    const options = {
      thread: emptyThread(newId("thr")),
      turnId,
      prompt,
      ...(beside === undefined ? {} : { beside }),
      model: models.model,
      modelName: model,
      candidates: models.candidates,
      workspace: createStoredWorkspace(files, turn.commands),
      template,
      folder,
      check: findFault(models),
      maxRepairs: turn.calls.length,
      // One that was refused then was not run, and is not among the stored ones.
      confirm: async () => ({ allowed: true, by: null }),
      clock: QUICK_CLOCK,
    };
    const events: TurnEvent[] = [];
    const running = runTurn(options, new AbortController().signal);
    for (let next = await running.next(); ; next = await running.next()) {
      if (next.done === true) return { ending: next.value.outcome, events };
      events.push(next.value);
    }
  } finally {
    await files.close();
  }
}

/** What was looked at then is not there. That the model went on says that something was found. */
function findFault(models: StoredModels): RunChecks {
  let faults = "";
  return async () => {
    if (!models.hasMore) return { checks: [], screenshot: false };
    // Each is another one: the same fault twice would end the turn.
    faults += "!";
    const summary = `The app was not as it should be${faults}`;
    return { checks: [{ name: "app", status: "failed", summary, details: "", durationMs: 0 }], screenshot: false };
  };
}

const TIMES_AS_FAST = 100;

/** Waits for a provider are short: nothing comes of them here. */
const QUICK_CLOCK: Clock = {
  now: () => systemClock.now() * TIMES_AS_FAST,
  sleep: (ms, signal) => systemClock.sleep(ms / TIMES_AS_FAST, signal),
};
