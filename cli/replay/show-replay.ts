import { TurnId } from "@lathe/protocol/ids";
import { UsageError } from "../usage-error.ts";
import { readEnvironment } from "../environment.ts";
import { replayTurn } from "./replay-turn.ts";

/** `lathe replay TURN [--data DIR] [--json]`. Exit code 0: the same files; 1: others. */
export async function showReplay(args: readonly string[], env: Record<string, string | undefined>): Promise<number> {
  const { turnId, json, data } = parse(args);
  const replay = await replayTurn(turnId, readEnvironment(data === null ? env : { ...env, LATHE_DATA: data }));
  const same = replay.differences.length === 0;
  if (json) {
    process.stdout.write(`${JSON.stringify(replay)}\n`);
  } else {
    const lines = [
      `${replay.actions.length} actions: ${replay.actions.map(({ kind, status }) => `${kind} ${status}`).join(", ")}`,
      `ended then: ${replay.stored}, now: ${replay.replayed}`,
      ...replay.differences.map(({ path, how }) => `${how}: ${path}`),
      same ? "The files are the same." : `${replay.differences.length} files are not the same.`,
    ];
    if (!same && replay.commands > 0) lines.push("Commands were not run again; what they did to files is among that.");
    process.stdout.write(`${lines.join("\n")}\n`);
  }
  return same ? 0 : 1;
}

function parse(args: readonly string[]): { turnId: TurnId; json: boolean; data: string | null } {
  let data: string | null = null;
  let json = false;
  const names: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (arg === "--json") json = true;
    else if (arg === "--data") {
      index += 1;
      data = args[index] ?? null;
      if (data === null) throw new UsageError("--data needs a folder.");
    } else if (arg.startsWith("-")) throw new UsageError(`${arg}: not known.`);
    else names.push(arg);
  }
  const turnId = TurnId.safeParse(names[0]);
  if (names.length !== 1 || !turnId.success) throw new UsageError("The id of one turn is needed: trn_…");
  return { turnId: turnId.data, json, data };
}
