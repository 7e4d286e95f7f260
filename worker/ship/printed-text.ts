import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";

/** What a build prints: handed on, and its last part kept. */
export class PrintedText {
  readonly onOutput: (text: string) => void;
  #text = "";

  constructor(onOutput: (text: string) => void) {
    this.onOutput = (text) => {
      this.#text = (this.#text + text).slice(-LIMITS.ship.maxLogCharacters);
      onOutput(text);
    };
  }

  get text(): string {
    return this.#text.toWellFormed();
  }

  failed(message: string): LatheError<"build_failed"> {
    return new LatheError("build_failed", message, { log: this.text });
  }
}
