import type { Subprocess } from "bun";

export interface TerminalProcessOptions {
  argv: readonly string[];
  env: Readonly<Record<string, string>>;
  cwd: string;
  cols: number;
  rows: number;
  /** Called with the output as it comes. */
  onData: (data: Uint8Array) => void;
}

/** A process with a terminal of its own as its controlling one: it leads a session, has job control and gets ^C. */
export interface SpawnedTerminal {
  readonly child: Subprocess;
  /** Of what was written: bytes that the terminal has not taken yet. */
  readonly unwrittenBytes: number;
  write(data: string): void;
  resize(cols: number, rows: number): void;
  /** While held, output is left where it is, and whoever prints more than the kernel keeps for it waits. */
  hold(isHeld: boolean): void;
  /** When the process has ended: resolves when the last of its output was told. */
  close(): Promise<void>;
}
