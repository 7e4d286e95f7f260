import type { ArenaMessage } from "@lathe/protocol/arena";
import { LatheError } from "@lathe/protocol/errors";
import type { TerminalId } from "@lathe/protocol/ids";
import type { Terminals } from "@lathe/protocol/workspace";
import { TerminalAudience, type TerminalSize, type Viewer } from "./terminals/terminal-audience.ts";

/** Titles may change as fast as a program prints; pages are told at most this often. */
const ANNOUNCE_TITLES_MS = 150;

/** Brings the arena's terminals to the pages that look at them. */
export class TerminalHub {
  readonly #terminals: Terminals;
  readonly #broadcast: (message: ArenaMessage) => void;
  /** Those of ended terminals stay until every viewer has the last of the output. */
  readonly #audiences = new Map<TerminalId, TerminalAudience>();
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(terminals: Terminals, broadcast: (message: ArenaMessage) => void) {
    this.#terminals = terminals;
    this.#broadcast = broadcast;
  }

  /** Whether a command runs in any of them. */
  get busy(): boolean {
    return this.#terminals.list().some(({ terminalId }) => this.#terminals.get(terminalId)?.busy === true);
  }

  /** Opens one and attaches the viewer to it, which gets its output from the beginning. */
  async open(viewer: Viewer, { cols, rows }: TerminalSize): Promise<TerminalId> {
    const terminal = await this.#terminals.open({ cols, rows });
    const { terminalId } = terminal.info;
    const audience = new TerminalAudience(terminal, () => this.#announce());
    this.#audiences.set(terminalId, audience);
    audience.attach(viewer, { cols, rows });
    const endTitles = terminal.onTitle(() => this.#announceSoon());
    void terminal.exited.then(({ exitCode }) => {
      endTitles();
      audience.end(() => this.#audiences.delete(terminalId));
      this.#broadcast({ type: "terminal.exited", terminalId, exitCode });
      this.#announce();
    });
    this.#announce();
    return terminalId;
  }

  /** See `terminal.attach`: what the viewer begins with; the rest of it follows as it draws. */
  attach(
    viewer: Viewer,
    terminalId: TerminalId,
    { cols, rows }: TerminalSize,
    after?: number,
  ): { scrollback: string; from: number } {
    return this.#find(terminalId).attach(viewer, { cols, rows }, after);
  }

  /** No output from now on, and its size does not count. */
  detach(viewer: Viewer, terminalId: TerminalId): void {
    this.#audiences.get(terminalId)?.detach(viewer);
  }

  /** The viewer's page is gone. */
  detachAll(viewer: Viewer): void {
    for (const audience of [...this.#audiences.values()]) audience.detach(viewer);
  }

  drawn(viewer: Viewer, terminalId: TerminalId, characters: number): void {
    this.#audiences.get(terminalId)?.drawn(viewer, characters);
  }

  /** Errors: `not_found`; `limit_reached` when its programs do not read. */
  write(viewer: Viewer, terminalId: TerminalId, data: string): void {
    this.#find(terminalId).write(viewer, data);
  }

  resize(viewer: Viewer, terminalId: TerminalId, { cols, rows }: TerminalSize): void {
    this.#audiences.get(terminalId)?.resize(viewer, { cols, rows });
  }

  /** Errors: `conflict` while a command runs in it, unless `evenIfBusy`. One that has ended is closed already. */
  async close(terminalId: TerminalId, evenIfBusy = false): Promise<void> {
    const terminal = this.#terminals.get(terminalId);
    if (terminal === undefined) return;
    if (terminal.busy && !evenIfBusy) {
      throw new LatheError("conflict", "A command is still running in this terminal.");
    }
    await terminal.close();
  }

  #find(terminalId: TerminalId): TerminalAudience {
    const audience = this.#audiences.get(terminalId);
    if (audience === undefined || this.#terminals.get(terminalId) === undefined) {
      throw new LatheError("not_found", "This terminal has ended.");
    }
    return audience;
  }

  #announceSoon(): void {
    this.#announcing ??= setTimeout(() => this.#announce(), ANNOUNCE_TITLES_MS);
  }

  #announce(): void {
    clearTimeout(this.#announcing);
    this.#announcing = undefined;
    this.#broadcast({ type: "terminals.changed", terminals: this.#terminals.list() });
  }
}
