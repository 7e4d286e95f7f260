import { LatheError } from "@lathe/protocol/errors";
import type { LanguageAnswer } from "@lathe/protocol/language";
import { readText } from "@lathe/workspace/commands/read-text";
import type { Sandbox } from "@lathe/workspace/sandbox/sandbox";
import { isOutside } from "./project-places.ts";

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_NAMED = 2_000;

/** Files that are not the project's own, but were named by its language server: they can be read, inside the sandbox. */
export class OutsideTexts {
  readonly #sandbox: Pick<Sandbox, "spawn">;
  readonly #named = new Set<string>();

  constructor(sandbox: Pick<Sandbox, "spawn">) {
    this.#sandbox = sandbox;
  }

  /** Remembers the places of an answer, and gives it back. */
  note(answer: LanguageAnswer): LanguageAnswer {
    if (answer.ask !== "definition" && answer.ask !== "references") return answer;
    for (const { path } of answer.places) {
      if (!isOutside(path)) continue;
      this.#named.delete(path);
      this.#named.add(path);
    }
    for (const path of this.#named) {
      if (this.#named.size <= MAX_NAMED) break;
      this.#named.delete(path);
    }
    return answer;
  }

  /** The beginning of its text. @throws LatheError `file_not_found` */
  async read(path: string, signal: AbortSignal): Promise<LanguageAnswer> {
    if (!this.#named.has(path)) throw notFound(path);
    const process = await this.#sandbox.spawn({ command: ["head", "-c", String(MAX_BYTES), "--", path] });
    const kill = (): void => void process.kill(0);
    signal.addEventListener("abort", kill, { once: true });
    try {
      let text = "";
      await readText(process.stdout, (part) => {
        text += part;
      });
      if ((await process.exited).exitCode !== 0) throw notFound(path);
      return { ask: "outside", text: text.slice(0, MAX_BYTES) };
    } finally {
      signal.removeEventListener("abort", kill);
      await process.kill(0);
    }
  }
}

function notFound(path: string): LatheError {
  return new LatheError("file_not_found", `There is no file "${path}" to be shown.`, { path });
}
