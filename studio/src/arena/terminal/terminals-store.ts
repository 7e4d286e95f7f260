import type { TerminalId } from "@lathe/protocol/ids";
import type { TerminalInfo } from "@lathe/protocol/workspace";
import { ValueStore } from "../../store/value-store.ts";
import type { Answer, RequestBody } from "../arena-connection.ts";

export interface TerminalsView {
  terminals: readonly TerminalInfo[];
  active: TerminalId | null;
  /** Counts welcomes: a view attaches again at each, since output may have passed in between. */
  session: number;
  /** The worker has said which terminals there are. */
  known: boolean;
  problem: string | null;
}

type Listener = (data: string) => void;
interface Size {
  cols: number;
  rows: number;
}

/** The project's terminals, and the way between each and its view. Output passes through without being kept. */
export class TerminalsStore {
  readonly state = new ValueStore<TerminalsView>({
    terminals: [],
    active: null,
    session: 0,
    known: false,
    problem: null,
  });
  readonly #request: (body: RequestBody) => Promise<Answer>;
  readonly #onError: (error: unknown) => void;
  readonly #listeners = new Map<TerminalId, Set<Listener>>();
  #opening: Promise<void> | null = null;

  constructor(request: (body: RequestBody) => Promise<Answer>, onError: (error: unknown) => void) {
    this.#request = request;
    this.#onError = onError;
  }

  welcome(terminals: readonly TerminalInfo[]): void {
    this.state.update((view) => ({ ...this.#withTerminals(view, terminals), session: view.session + 1, known: true }));
  }

  change(terminals: readonly TerminalInfo[]): void {
    this.state.update((view) => this.#withTerminals(view, terminals));
  }

  receive(terminalId: TerminalId, data: string): void {
    for (const listener of this.#listeners.get(terminalId) ?? []) listener(data);
  }

  exited(terminalId: TerminalId, exitCode: number | null): void {
    this.receive(terminalId, `\r\n\x1b[2m[ended${exitCode === null ? "" : ` with exit code ${exitCode}`}]\x1b[0m\r\n`);
  }

  activate(terminalId: TerminalId): void {
    this.state.update((view) => ({ ...view, active: terminalId }));
  }

  /** Opens one more; a second call while one is being opened joins it. */
  open(size: Size): Promise<void> {
    this.#opening ??= this.#open(size).finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async close(terminalId: TerminalId): Promise<void> {
    try {
      await this.#request({ type: "terminal.close", terminalId });
    } catch (error) {
      this.#onError(error);
    }
  }

  /** Calls with the scroll-back first, then with what follows. Returns the way to end it. */
  attach(terminalId: TerminalId, size: Size, onScrollback: Listener, onData: Listener): () => void {
    let listening = true;
    const listeners = this.#listeners.get(terminalId) ?? new Set();
    this.#listeners.set(terminalId, listeners);
    this.resize(terminalId, size);
    this.#request({ type: "terminal.attach", terminalId, ...size }).then(
      (answer) => {
        // Messages keep their order: what was printed before the answer is in its scroll-back.
        if (!listening) return;
        onScrollback(answer.scrollback ?? "");
        listeners.add(onData);
      },
      (error: unknown) => listening && this.#onError(error),
    );
    return () => {
      listening = false;
      listeners.delete(onData);
    };
  }

  write(terminalId: TerminalId, data: string): void {
    this.#request({ type: "terminal.input", terminalId, data }).catch(this.#onError);
  }

  resize(terminalId: TerminalId, { cols, rows }: Size): void {
    const size = { cols: Math.min(500, Math.max(2, cols)), rows: Math.min(300, Math.max(1, rows)) };
    // A terminal that ended or a connection that is away cannot be resized; the next attach sends the size again.
    this.#request({ type: "terminal.resize", terminalId, ...size }).catch(() => undefined);
  }

  async #open(size: Size): Promise<void> {
    this.state.update((view) => ({ ...view, problem: null }));
    try {
      const { terminalId } = await this.#request({ type: "terminal.open", ...size });
      if (terminalId === undefined) return;
      this.state.update((view) => {
        const isListed = view.terminals.some((terminal) => terminal.terminalId === terminalId);
        const terminals = isListed ? view.terminals : [...view.terminals, { terminalId, title: "Terminal", ...size }];
        return { ...view, terminals, active: terminalId };
      });
    } catch (error) {
      this.state.update((view) => ({
        ...view,
        problem: error instanceof Error ? error.message : "A terminal could not be opened.",
      }));
    }
  }

  #withTerminals(view: TerminalsView, terminals: readonly TerminalInfo[]): TerminalsView {
    const isThere = terminals.some((terminal) => terminal.terminalId === view.active);
    return { ...view, terminals, active: isThere ? view.active : (terminals.at(-1)?.terminalId ?? null) };
  }
}
