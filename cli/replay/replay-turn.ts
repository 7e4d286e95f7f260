import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runTurn } from "@lathe/agent/run-turn";
import type { TurnEvent } from "@lathe/protocol/events";
import { newId, TurnId } from "@lathe/protocol/ids";
import type { Model, ModelPart } from "@lathe/protocol/model";
import { emptyThread } from "@lathe/protocol/thread";
import { openFiles } from "@lathe/workspace/files/open-files";
import { UsageError } from "../usage-error.ts";
import type { CommandEnvironment } from "../environment.ts";
import { compareFolders, type Difference } from "./compare-folders.ts";
import { readStoredTurn, type StoredTurn } from "./read-stored-turn.ts";
import { readVersion } from "./read-version.ts";
import { createStoredWorkspace } from "./stored-workspace.ts";

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
 * comes of it with the version that the turn left. Needs no network, no sandbox and no server.
 *
 * @throws UsageError when there is no such turn
 */
export async function replayTurn(turnId: TurnId, environment: CommandEnvironment): Promise<Replay> {
  const path = findTurn(turnId, environment.dataDirectory);
  const turn = readStoredTurn(readFileSync(path, "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "lathe-replay-"));
  try {
    const repository = join(dirname(dirname(path)), "history.git");
    const [begun, left] = [join(folder, "begun"), join(folder, "left")];
    if (turn.about.base === null) throw new UsageError(`The turn ${turnId} began without a version.`);
    await readVersion(repository, turn.about.base, begun);
    await readVersion(repository, turn.end?.version ?? turn.about.base, left);
    const { ending, events } = await play(turn, begun);
    return {
      turnId,
      stored: turn.end?.outcome ?? "interrupted",
      replayed: ending,
      actions: events.flatMap((event) =>
        event.type === "action.finished" ? [{ kind: event.action.kind, status: event.outcome.status }] : [],
      ),
      differences: compareFolders(begun, left),
      commands: turn.commands.length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findTurn(turnId: TurnId, dataDirectory: string): string {
  const workspaces = join(dataDirectory, "workspaces");
  const projects = listNames(workspaces);
  const found = projects.find((project) => listNames(join(workspaces, project, "turns")).includes(`${turnId}.ndjson`));
  if (found === undefined) {
    throw new UsageError(`There is no stored turn ${turnId} in ${dataDirectory}: the newest 50 of a project are kept.`);
  }
  return join(workspaces, found, "turns", `${turnId}.ndjson`);
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No such folder: a project without turns, or a data folder without projects.
    return [];
  }
}

async function play(turn: StoredTurn, directory: string): Promise<{ ending: string; events: TurnEvent[] }> {
  const files = await openFiles({ directory, owner: null });
  try {
    const { turnId, prompt, model, template, folder } = turn.about;
    const options = {
      thread: emptyThread(newId("thr")),
      turnId,
      prompt,
      model: replayModel(turn.calls),
      modelName: model,
      workspace: createStoredWorkspace(files, turn.commands),
      template,
      folder,
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

/** Gives the stored answers in their order; when there are no more, the model has no more to say. */
function replayModel(calls: readonly ModelPart[][]): Model {
  let index = 0;
  return {
    async *stream() {
      const parts = calls[index];
      index += 1;
      if (parts !== undefined) yield* parts;
      else yield { type: "finished", reason: "stop", usage: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 } };
    },
  };
}
