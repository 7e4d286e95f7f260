/** Bits of a terminal's modes, as the kernels of Linux and macOS have them: termios(3). */
const IXON = process.platform === "darwin" ? 0x200 : 0o2000;
const ICANON = process.platform === "darwin" ? 0x100 : 0o2;
const STOP = "\x13";
const START = "\x11";
/** What a person types that sets a stopped terminal going: START, and what becomes a signal: ^C, ^\ and ^Z. */
const SETS_GOING = /[\x11\x03\x1c\x1a]/;

/**
 * Stops the programs of a terminal from printing, as a person does with ^S and ^Q: whoever prints more waits in its
 * write until it goes on. Bun's terminal reads all that comes and cannot be told to wait, and its descriptor is not to
 * be had, so this is done at the kernel's end. It works on a terminal in its usual mode, in which the kernel keeps those
 * two characters to itself; a program in a mode of its own (an editor, a menu) would take them for typed ones and is
 * left alone.
 */
export class OutputStop {
  readonly #terminal: Pick<Bun.Terminal, "closed" | "inputFlags" | "localFlags" | "write">;
  #isStopped = false;
  #isStoppedByPerson = false;

  constructor(terminal: Pick<Bun.Terminal, "closed" | "inputFlags" | "localFlags" | "write">) {
    this.#terminal = terminal;
  }

  /** False: nothing was done. */
  stop(): boolean {
    if (this.#isStoppedByPerson || !this.#isUsual) return false;
    if (!this.#isStopped) this.#terminal.write(STOP);
    this.#isStopped = true;
    return true;
  }

  go(): void {
    if (!this.#isStopped) return;
    this.#isStopped = false;
    if (!this.#terminal.closed) this.#terminal.write(START);
  }

  /** To be told what a person types, before the terminal gets it: their stop is theirs to take back. */
  notice(typed: string): void {
    if (!/[\x03\x11\x13\x1a\x1c]/.test(typed)) return;
    const stopAt = typed.lastIndexOf(STOP);
    const goesOn = SETS_GOING.test(typed.slice(stopAt + 1));
    if (goesOn || stopAt !== -1) this.#isStopped = false;
    this.#isStoppedByPerson = stopAt !== -1 && !goesOn && this.#takesStops;
  }

  get #takesStops(): boolean {
    return !this.#terminal.closed && (this.#terminal.inputFlags & IXON) !== 0;
  }

  get #isUsual(): boolean {
    return this.#takesStops && (this.#terminal.localFlags & ICANON) !== 0;
  }
}
