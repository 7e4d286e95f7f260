import type { ArenaMessage } from "@lathe/protocol/arena";
import { LatheError } from "@lathe/protocol/errors";
import type { TerminalId } from "@lathe/protocol/ids";
import type { Terminal, Terminals } from "@lathe/protocol/workspace";
import type { Member } from "./arena.ts";

/** Brings the arena's terminals to the people who look at them. */
export class TerminalHub {
  readonly #terminals: Terminals;
  readonly #broadcast: (message: ArenaMessage) => void;
  readonly #viewers = new Map<TerminalId, Set<Member>>();

  constructor(terminals: Terminals, broadcast: (message: ArenaMessage) => void) {
    this.#terminals = terminals;
    this.#broadcast = broadcast;
  }

  async open(member: Member, size: { cols: number; rows: number }): Promise<TerminalId> {
    const terminal = await this.#terminals.open(size);
    const { terminalId } = terminal.info;
    const viewers = new Set([member]);
    this.#viewers.set(terminalId, viewers);
    const end = terminal.onData((data) => {
      for (const viewer of viewers) viewer.send({ type: "terminal.data", terminalId, data });
    });
    void terminal.exited.then(({ exitCode }) => {
      end();
      this.#viewers.delete(terminalId);
      this.#broadcast({ type: "terminal.exited", terminalId, exitCode });
      this.#announce();
    });
    this.#announce();
    return terminalId;
  }

  /** From now on the member gets the terminal's output; what was printed before is returned. */
  attach(member: Member, terminalId: TerminalId): string {
    const { scrollback } = this.#find(terminalId);
    this.#viewers.get(terminalId)?.add(member);
    return scrollback;
  }

  write(terminalId: TerminalId, data: string): void {
    this.#find(terminalId).write(data);
  }

  resize(terminalId: TerminalId, cols: number, rows: number): void {
    this.#find(terminalId).resize(cols, rows);
  }

  async close(terminalId: TerminalId): Promise<void> {
    await this.#find(terminalId).close();
  }

  detachAll(member: Member): void {
    for (const viewers of this.#viewers.values()) viewers.delete(member);
  }

  #find(terminalId: TerminalId): Terminal {
    const terminal = this.#terminals.get(terminalId);
    if (terminal === undefined) throw new LatheError("not_found", "This terminal has ended.");
    return terminal;
  }

  #announce(): void {
    this.#broadcast({ type: "terminals.changed", terminals: this.#terminals.list() });
  }
}
