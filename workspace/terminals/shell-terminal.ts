import { LIMITS } from "@lathe/protocol/limits";
import type { KeptOutput, Terminal, TerminalInfo } from "@lathe/protocol/workspace";
import type { SandboxedTerminal } from "../sandbox/sandbox.ts";
import { OutputPace } from "./output-pace.ts";
import { Scrollback } from "./scrollback.ts";
import { TitleReader } from "./title-reader.ts";

/** One shell on its PTY: bytes become text, and the last part of the text is kept for those who come later. */
export class ShellTerminal implements Terminal {
  readonly exited: Promise<{ exitCode: number | null }>;
  #info: TerminalInfo;
  /** Its title while no program has given it another. */
  readonly #ownTitle: string;
  readonly #process: SandboxedTerminal;
  readonly #decoder = new TextDecoder();
  readonly #scrollback = new Scrollback(LIMITS.terminal.scrollbackCharacters);
  readonly #titles = new TitleReader();
  readonly #pace: OutputPace;
  readonly #dataListeners = new Set<(data: string) => void>();
  readonly #titleListeners = new Set<() => void>();

  /** `onExit` is called before `exited` resolves. */
  constructor(process: SandboxedTerminal, info: TerminalInfo, onExit: () => void) {
    this.#process = process;
    this.#info = info;
    this.#ownTitle = info.title;
    this.#pace = new OutputPace((isHeld) => process.hold(isHeld));
    const endData = process.onData((bytes) => this.#print(this.#decoder.decode(bytes, { stream: true })));
    this.exited = process.exited.then(({ exitCode }) => {
      endData();
      this.#pace.close();
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

  get output(): KeptOutput {
    return this.#scrollback;
  }

  get busy(): boolean {
    return this.#process.busy;
  }

  get wanted(): boolean {
    return this.#pace.isWanted;
  }

  set wanted(isWanted: boolean) {
    this.#pace.isWanted = isWanted;
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
    this.#dataListeners.add(listener);
    return () => void this.#dataListeners.delete(listener);
  }

  onTitle(listener: () => void): () => void {
    this.#titleListeners.add(listener);
    return () => void this.#titleListeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.#process.kill();
    await this.exited;
    this.#dataListeners.clear();
    this.#titleListeners.clear();
  }

  #print(data: string): void {
    if (data === "") return;
    this.#scrollback.push(data);
    this.#rename(this.#titles.read(data));
    for (const listener of this.#dataListeners) listener(data);
    // Last, since a listener may have said by now that nobody wants more.
    this.#pace.count(data.length);
  }

  #rename(title: string | null): void {
    if (title === null) return;
    const shown = title === "" ? this.#ownTitle : title;
    if (shown === this.#info.title) return;
    this.#info = { ...this.#info, title: shown };
    for (const listener of this.#titleListeners) listener();
  }
}
