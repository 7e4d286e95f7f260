import { closeSync, writeSync } from "node:fs";
import { openPty, resizePty } from "./open-pty.ts";
import type { SpawnedTerminal, TerminalProcessOptions } from "./spawned-terminal.ts";

/** A terminal that is full is tried again after this time. */
const WRITE_AGAIN_MS = 10;
/** How long the last of a process's output may take to come. */
const LAST_OUTPUT_MS = 1_000;
/** After so much output in a row, everything else in this process has its turn. */
const TURN_BYTES = 256 * 1024;

/**
 * On a pseudo-terminal of Lathe's own, which is read only when there is room for what comes: Bun's terminal reads all
 * that there is, without end while a program prints faster than that, and nothing else in the process gets a turn.
 * Null where it cannot be had.
 */
export function spawnOnPty(options: TerminalProcessOptions): SpawnedTerminal | null {
  const setsid = Bun.which("setsid", { PATH: "/usr/bin:/bin:/usr/sbin:/sbin" });
  const pty = setsid === null ? null : openPty(options.cols, options.rows);
  if (setsid === null || pty === null) return null;
  const { master, slave } = pty;
  try {
    const child = Bun.spawn([setsid, "--ctty", ...options.argv], {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: [slave, slave, slave],
    });
    return new PtyProcess(master, child, options.onData);
  } catch (error) {
    closeSync(master);
    throw error;
  } finally {
    closeSync(slave);
  }
}

class PtyProcess implements SpawnedTerminal {
  readonly child: Bun.Subprocess;
  readonly #master: number;
  readonly #onData: (data: Uint8Array) => void;
  readonly #read: Promise<void>;
  /** Set while output is held; resolves when it goes on. */
  #held: PromiseWithResolvers<void> | null = null;
  #unwritten: Buffer[] = [];
  #writing: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(master: number, child: Bun.Subprocess, onData: (data: Uint8Array) => void) {
    this.#master = master;
    this.child = child;
    this.#onData = onData;
    this.#read = this.#readAll();
  }

  get unwrittenBytes(): number {
    return this.#unwritten.reduce((sum, part) => sum + part.length, 0);
  }

  write(data: string): void {
    if (this.#isClosed) return;
    this.#unwritten.push(Buffer.from(data));
    if (this.#writing === undefined) this.#writeOn();
  }

  resize(cols: number, rows: number): void {
    if (!this.#isClosed) resizePty(this.#master, cols, rows);
  }

  hold(isHeld: boolean): void {
    if (isHeld) {
      this.#held ??= Promise.withResolvers();
    } else {
      this.#held?.resolve();
      this.#held = null;
    }
  }

  async close(): Promise<void> {
    this.hold(false);
    await Promise.race([this.#read, Bun.sleep(LAST_OUTPUT_MS)]);
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#writing);
    closeSync(this.#master);
  }

  async #readAll(): Promise<void> {
    const reader = Bun.file(this.#master).stream().getReader();
    let inTurn = 0;
    try {
      for (;;) {
        const { value, done } = await reader.read();
        if (done || this.#isClosed) return;
        this.#onData(value);
        await this.#held?.promise;
        inTurn += value.length;
        if (inTurn < TURN_BYTES) continue;
        inTurn = 0;
        await new Promise((resolve) => setImmediate(resolve));
      }
    } catch {
      // EIO: nobody has the other end any more.
    }
  }

  #writeOn(): void {
    this.#writing = undefined;
    for (let part = this.#unwritten[0]; part !== undefined; part = this.#unwritten[0]) {
      const written = this.#tryWrite(part);
      if (written < part.length) {
        this.#unwritten[0] = part.subarray(written);
        this.#writing = setTimeout(() => this.#writeOn(), WRITE_AGAIN_MS);
        return;
      }
      this.#unwritten.shift();
    }
  }

  /** Bytes that the terminal has taken. */
  #tryWrite(part: Buffer): number {
    try {
      return writeSync(this.#master, part);
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EAGAIN") return 0;
      // Nobody has the other end any more: what is typed goes nowhere.
      return part.length;
    }
  }
}
