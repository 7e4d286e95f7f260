import { StoredLine } from "@lathe/protocol/stored-turn";
import type { ModelPart } from "@lathe/protocol/model";
import type { CommandExit } from "@lathe/protocol/workspace";

export interface StoredCommand {
  command: string;
  output: string;
  exit: Pick<CommandExit, "exitCode" | "signal" | "timedOut">;
}

/** One answer of a model. */
export interface StoredCall extends Omit<Extract<StoredLine, { type: "call" }>, "type"> {
  parts: ModelPart[];
}

export interface StoredTurn {
  about: Extract<StoredLine, { type: "turn" }>;
  calls: StoredCall[];
  commands: StoredCommand[];
  /** Null: its worker ended first. */
  end: Extract<StoredLine, { type: "end" }> | null;
}

/** @throws Error in words when the text is no stored turn */
export function readStoredTurn(text: string): StoredTurn {
  // A last line that was cut off with its worker is none.
  const lines = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
  let about: StoredTurn["about"] | null = null;
  const turn: Omit<StoredTurn, "about"> = { calls: [], commands: [], end: null };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const parsed = StoredLine.safeParse(parseJson(line));
    if (!parsed.success) throw new Error(`Line ${index + 1} is no line of a stored turn.`);
    const { data } = parsed;
    if (data.type === "turn") about = data;
    else if (data.type === "call") {
      const { model, task, channel } = data;
      turn.calls.push({ model, task, channel, parts: [] });
    } else if (data.type === "part") turn.calls.at(-1)?.parts.push(data.part);
    else if (data.type === "end") turn.end = data;
    else {
      const { command, output, ...exit } = data;
      turn.commands.push({ command, output, exit });
    }
  }
  if (about === null) throw new Error("This is no stored turn: its first line is missing.");
  return { about, ...turn };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Refused by the schema.
    return null;
  }
}
