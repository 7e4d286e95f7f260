import type { SpawnedTerminal, TerminalProcessOptions } from "./spawned-terminal.ts";

/** Where no pseudo-terminal of our own is to be had. Output cannot be held: what nobody follows is skipped later. */
export function spawnOnBunTerminal(options: TerminalProcessOptions): SpawnedTerminal {
  let unwrittenBytes = 0;
  const child = Bun.spawn([...options.argv], {
    cwd: options.cwd,
    env: { ...options.env },
    // Given as options and not as a Terminal that exists: only then does Bun 1.4.5 start a session and make the terminal
    // its controlling one, without which there is no job control and no ^C.
    terminal: {
      cols: options.cols,
      rows: options.rows,
      data: (_terminal, data) => options.onData(new Uint8Array(data)),
      drain: () => {
        unwrittenBytes = 0;
      },
    },
  });
  const { terminal } = child;
  if (terminal === undefined) throw new Error("Bun gave no terminal");
  return {
    child,
    get unwrittenBytes() {
      return unwrittenBytes;
    },
    write: (data) => {
      if (terminal.closed) return;
      // Counted first: what can be handed over at once is drained before `write` returns.
      unwrittenBytes += Buffer.byteLength(data);
      terminal.write(data);
    },
    resize: (cols, rows) => {
      if (!terminal.closed) terminal.resize(cols, rows);
    },
    hold: () => {},
    close: async () => terminal.close(),
  };
}
