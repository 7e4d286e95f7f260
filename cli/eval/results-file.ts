import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { UsageError } from "../usage-error.ts";
import { EvalResult } from "./eval-result.ts";

/** Results as lines of JSON, each added as soon as it is there; of two that say the same thing the later one counts. */
export class ResultsFile {
  readonly path: string;
  #results: EvalResult[];

  /** @throws UsageError when the file holds something else or cannot be written */
  constructor(path: string) {
    this.path = path;
    const text = openForAdding(path);
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    this.#results = whole.split("\n").flatMap((line, index) => {
      if (line.trim() === "") return [];
      const parsed = EvalResult.safeParse(parseJson(line));
      if (!parsed.success)
        throw new UsageError(`${path}, line ${index + 1} is no result: name another file with --out.`);
      return [parsed.data];
    });
    // A last line that was cut off with its process is none; one without any line before is somebody's other file.
    if (whole !== text && whole === "") throw new UsageError(`${path} holds no results: name another file with --out.`);
    if (whole !== text) this.#rewrite();
  }

  find(wanted: Pick<EvalResult, "file" | "model" | "channel" | "id" | "hash">): EvalResult | undefined {
    return this.#results.findLast((result) => isSame(result, wanted) && result.hash === wanted.hash);
  }

  add(result: EvalResult): void {
    appendFileSync(this.path, `${JSON.stringify(result)}\n`);
    this.#results.push(result);
  }

  /** Takes the results of these prompts out, whatever their hash. */
  forget(wanted: readonly Pick<EvalResult, "file" | "model" | "channel" | "id">[]): void {
    const kept = this.#results.filter((result) => !wanted.some((each) => isSame(result, each)));
    if (kept.length === this.#results.length) return;
    this.#results = kept;
    this.#rewrite();
  }

  #rewrite(): void {
    const beside = `${this.path}.${process.pid}.tmp`;
    writeFileSync(beside, this.#results.map((result) => `${JSON.stringify(result)}\n`).join(""));
    renameSync(beside, this.path);
  }
}

/** What is in the file; empty: it is not there. That nothing can be added shows now, not when the first result is made. */
function openForAdding(path: string): string {
  try {
    const isThere = existsSync(path);
    appendFileSync(path, "");
    const text = readFileSync(path, "utf8");
    if (!isThere) rmSync(path);
    return text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Results cannot be written to ${path}: ${reason}`, { cause: error });
  }
}

type Identity = Pick<EvalResult, "file" | "model" | "channel" | "id">;

function isSame(left: Identity, right: Identity): boolean {
  const names = ["file", "model", "channel", "id"] as const;
  return names.every((name) => left[name] === right[name]);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Refused by the schema.
    return null;
  }
}
