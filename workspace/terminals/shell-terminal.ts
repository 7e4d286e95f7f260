import { LIMITS } from "@lathe/protocol/limits";
import type { Terminal, TerminalInfo } from "@lathe/protocol/workspace";
import type { SandboxedTerminal } from "../sandbox/sandbox.ts";
import { Scrollback } from "./scrollback.ts";

/** One shell on its PTY: bytes become text, and the last part of the text is kept for those who come later. */
export class ShellTerminal implements Terminal {
  readonly exited: Promise<{ exitCode: number | null }>;
  #info: TerminalInfo;
  readonly #process: SandboxedTerminal;
  readonly #decoder = new TextDecoder();
  readonly #scrollback = new Scrollback(LIMITS.terminal.scrollbackCharacters);
  readonly #listeners = new Set<(data: string) => void>();

  /** `onExit` is called before `exited` resolves. */
  constructor(process: SandboxedTerminal, info: TerminalInfo, onExit: () => void) {
    this.#process = process;
    this.#info = info;
    const endData = process.onData((bytes) => this.#print(this.#decoder.decode(bytes, { stream: true })));
    this.exited = process.exited.then(({ exitCode }) => {
      endData();
      this.#print(this.#decoder.decode());
      onExit();
      return { exitCode };
    });
  }

  get info(): TerminalInfo {
    return this.#info;
  }

  get scrollback(): string {
    return this.#scrollback.text;
  }

  write(data: string): void {
    this.#process.write(data);
  }

  resize(cols: number, rows: number): void {
    if (cols === this.#info.cols && rows === this.#info.rows) return;
    this.#info = { ...this.#info, cols, rows };
    this.#process.resize(cols, rows);
  }

  onData(listener: (data: string) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.#process.kill();
    await this.exited;
    this.#listeners.clear();
  }

  #print(data: string): void {
    if (data === "") return;
    this.#scrollback.push(data);
    for (const listener of this.#listeners) listener(data);
  }
}
