import type { TurnOutcome } from "@lathe/protocol/events";
import type { TurnId, VersionId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Log } from "@lathe/protocol/log";
import type { Model, ModelPart } from "@lathe/protocol/model";
import type { StoredLine } from "@lathe/protocol/stored-turn";
import type { Commands } from "@lathe/protocol/workspace";
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";

const MAX_KEPT = 50;
/** A turn that says more is kept without the rest of it, and cannot be run again. */
const MAX_BYTES = 32 * 1024 * 1024;

/** One turn that is being kept. What it wraps acts as before. */
export interface TurnRecord {
  model(model: Model): Model;
  commands(commands: Commands): Commands;
  end(outcome: TurnOutcome, version: VersionId | null): void;
}

/** Keeps what models and commands gave in the newest turns, in a folder that the project's processes do not see. */
export class TurnRecorder {
  readonly #directory: string;
  readonly #log: Log;

  constructor(directory: string, log: Log) {
    this.#directory = directory;
    this.#log = log;
  }

  begin(turn: Omit<Extract<StoredLine, { type: "turn" }>, "type">): TurnRecord {
    const lines = this.#open(turn.turnId);
    lines.add({ type: "turn", ...turn });
    return {
      model: (model) => ({
        async *stream(request, signal): AsyncIterable<ModelPart> {
          const { model: name, task, tools } = request;
          lines.add({ type: "call", model: name, task, channel: tools.length === 0 ? "text" : "tools" });
          for await (const part of model.stream(request, signal)) {
            lines.add({ type: "part", part });
            yield part;
          }
        },
      }),
      commands: (commands) => ({
        run(options, signal) {
          const running = commands.run(options, signal);
          const { promise: read, resolve } = Promise.withResolvers<void>();
          let output = "";
          const listened = (async function* (): AsyncIterable<string> {
            try {
              for await (const text of running.output) {
                if (output.length < LIMITS.command.maxOutputCharacters) output += text;
                yield text;
              }
            } finally {
              resolve();
            }
          })();
          void Promise.all([running.exited, read]).then(([{ exitCode, signal: by, timedOut }]) => {
            lines.add({ type: "command", command: options.command, output, exitCode, signal: by, timedOut });
          });
          return { output: listened, exited: running.exited };
        },
      }),
      end: (outcome, version) => {
        lines.add({ type: "end", outcome, version });
        lines.close();
      },
    };
  }

  /** Nothing of a turn may fail because it could not be kept. */
  #open(turnId: TurnId): Lines {
    try {
      mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
      this.#forgetOld();
      return new Lines(openSync(join(this.#directory, `${turnId}.ndjson`), "w", 0o600), this.#log);
    } catch (error) {
      this.#log({ level: "warning", message: "a turn cannot be kept", turn: turnId, error: String(error) });
      return new Lines(null, this.#log);
    }
  }

  #forgetOld(): void {
    const names = readdirSync(this.#directory);
    if (names.length < MAX_KEPT) return;
    const dated = names.map((name) => ({ name, at: statSync(join(this.#directory, name)).mtimeMs }));
    const old = dated.toSorted((a, b) => b.at - a.at).slice(MAX_KEPT - 1);
    for (const { name } of old) rmSync(join(this.#directory, name), { force: true });
  }
}

class Lines {
  #descriptor: number | null;
  #bytes = 0;
  readonly #log: Log;

  constructor(descriptor: number | null, log: Log) {
    this.#descriptor = descriptor;
    this.#log = log;
  }

  add(line: StoredLine): void {
    if (this.#descriptor === null) return;
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    this.#bytes += bytes.length;
    if (this.#bytes > MAX_BYTES) return this.close();
    try {
      writeSync(this.#descriptor, bytes);
    } catch (error) {
      this.#log({ level: "warning", message: "a turn is not kept any more", error: String(error) });
      this.close();
    }
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }
}
