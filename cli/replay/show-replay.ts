import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { TurnId } from "@lathe/protocol/ids";
import { readEnvironment } from "../environment.ts";
import { readOptions } from "../read-options.ts";
import { UsageError } from "../usage-error.ts";
import { type Replay, replayTurn } from "./replay-turn.ts";
import { saveTurnFolder, unpackTurn } from "./turn-folder.ts";

const WARNING = `lathe: It holds the prompt, the project's files and everything that the model and commands said.
lathe: Look through it for keys, names and whatever else is not for others, before you hand it on.\n`;

/** `lathe replay TURN [--data DIR] [--save FOLDER]` or `lathe replay FOLDER`. Exit code 0: the same files; 1: others. */
export async function showReplay(args: readonly string[], env: Record<string, string | undefined>): Promise<number> {
  const { turn, json, data, save } = parse(args);
  const turnId = TurnId.safeParse(turn);
  if (!turnId.success) {
    if (save !== null || data !== null) throw new UsageError("--save and --data are for the id of a turn: trn_…");
    return show(await replayTurn(resolve(turn)), json);
  }
  const { dataDirectory } = readEnvironment(data === null ? env : { ...env, LATHE_DATA: resolve(data) });
  const folder = mkdtempSync(join(tmpdir(), "lathe-turn-"));
  try {
    await unpackTurn(turnId.data, dataDirectory, folder);
    if (save !== null) {
      saveTurnFolder(folder, resolve(save));
      process.stderr.write(`lathe: The turn is in ${save}.\n${WARNING}`);
    }
    return show(await replayTurn(folder), json);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function show(replay: Replay, json: boolean): number {
  const same = replay.differences.length === 0;
  if (json) {
    process.stdout.write(`${JSON.stringify(replay)}\n`);
    return same ? 0 : 1;
  }
  const lines = [
    replay.actions.length === 0
      ? "no actions"
      : `${replay.actions.length} actions: ${replay.actions.map(({ kind, status }) => `${kind} ${status}`).join(", ")}`,
    `ended then: ${replay.stored}, now: ${replay.replayed}`,
    ...replay.differences.map(({ path, how }) => `${how}: ${path}`),
    same ? "The files are the same." : `${replay.differences.length} files are not the same.`,
  ];
  if (!same && replay.commands > 0) lines.push("Commands were not run again; what they did to files is among that.");
  process.stdout.write(`${lines.join("\n")}\n`);
  return same ? 0 : 1;
}

function parse(args: readonly string[]): { turn: string; json: boolean; data: string | null; save: string | null } {
  const { values, positionals } = readOptions(args, {
    data: { type: "string" },
    save: { type: "string" },
    json: { type: "boolean", default: false },
  });
  const [turn, ...rest] = positionals;
  if (turn === undefined || rest.length > 0) {
    throw new UsageError("The id of one turn is needed (trn_…), or the folder of a saved one.");
  }
  for (const name of ["data", "save"] as const)
    if (values[name] === "") throw new UsageError(`--${name} needs a folder.`);
  return { turn, json: values.json, data: values.data ?? null, save: values.save ?? null };
}
