import type { ArenaMessage } from "@lathe/protocol/arena";
import type { Terminal } from "@lathe/protocol/workspace";
import { isTerminalAnswer } from "./is-terminal-answer.ts";
import { ViewerStream } from "./viewer-stream.ts";

/** A page that looks at terminals. */
export interface Viewer {
  send(message: ArenaMessage): void;
}

export interface TerminalSize {
  cols: number;
  rows: number;
}

/** What comes within this time after something was sent is sent together. */
const JOIN_MS = 8;
/** A program is held back when even the quickest viewer is further behind than this. */
const MAX_BEHIND_CHARACTERS = 64 * 1024;

interface Place {
  stream: ViewerStream;
  size: TerminalSize;
}

/** Those who look at one terminal: each gets its output at a pace of its own, and it is as large as fits them all. */
export class TerminalAudience {
  readonly terminal: Terminal;
  readonly #places = new Map<Viewer, Place>();
  readonly #onResize: () => void;
  readonly #endData: () => void;
  /** Who typed last: programs' questions are answered by that page alone. */
  #typist: Viewer | null = null;
  /** Called when a terminal that has ended has no viewer left who lacks some of its output; null: it has not ended. */
  #onDone: (() => void) | null = null;
  #sentAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onResize` is called when the terminal has got another size. */
  constructor(terminal: Terminal, onResize: () => void) {
    this.terminal = terminal;
    this.#onResize = onResize;
    this.#endData = terminal.onData(() => {
      // A lot of it does not wait, so that the program does where nobody can take more.
      if (this.#isFollowed) this.#sendSoon();
      else this.#send();
    });
    this.#setWanted();
  }

  /** What the viewer is to begin with. Whoever is there already begins again. */
  attach(viewer: Viewer, size: TerminalSize, after?: number): { scrollback: string; from: number } {
    const stream = new ViewerStream(this.terminal.output);
    const { text, from } = stream.begin(after);
    this.#places.delete(viewer);
    this.#places.set(viewer, { stream, size });
    this.#fit();
    this.#setWanted();
    if (stream.behind > 0) this.#sendSoon();
    return { scrollback: text, from };
  }

  detach(viewer: Viewer): void {
    if (!this.#places.delete(viewer)) return;
    if (this.#typist === viewer) this.#typist = null;
    this.#fit();
    this.#setWanted();
    this.#settle();
  }

  drawn(viewer: Viewer, characters: number): void {
    const place = this.#places.get(viewer);
    if (place === undefined) return;
    place.stream.drawn(characters);
    this.#sendTo(viewer, place);
    this.#setWanted();
    this.#settle();
  }

  resize(viewer: Viewer, size: TerminalSize): void {
    const place = this.#places.get(viewer);
    // Somebody who looks away has no say; their next attach tells the size again.
    if (place === undefined) return;
    place.size = size;
    this.#fit();
  }

  write(viewer: Viewer, data: string): void {
    if (isTerminalAnswer(data)) {
      const isAsked = viewer === (this.#typist ?? this.#places.keys().next().value);
      if (!isAsked || this.#places.get(viewer)?.stream.isLive !== true) return;
    } else {
      this.#typist = viewer;
    }
    this.terminal.write(data);
  }

  /** The terminal has ended. `onDone` is called when every viewer that stays has the last of its output. */
  end(onDone: () => void): void {
    this.#onDone = onDone;
    this.#send();
  }

  #sendSoon(): void {
    if (this.#timer !== undefined) return;
    const waitMs = this.#sentAt + JOIN_MS - performance.now();
    if (waitMs <= 0) this.#send();
    else this.#timer = setTimeout(() => this.#send(), waitMs);
  }

  #send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sentAt = performance.now();
    for (const [viewer, place] of this.#places) this.#sendTo(viewer, place);
    this.#setWanted();
    this.#settle();
  }

  #sendTo(viewer: Viewer, { stream }: Place): void {
    const { terminalId } = this.terminal.info;
    for (let part = stream.next(); part !== null; part = stream.next()) {
      const { text, from } = part;
      if (from === null) viewer.send({ type: "terminal.data", terminalId, data: text });
      else viewer.send({ type: "terminal.reset", terminalId, scrollback: text, from });
    }
  }

  #fit(): void {
    const sizes = [...this.#places.values()].map(({ size }) => size);
    if (sizes.length === 0 || this.#onDone !== null) return;
    const cols = Math.min(...sizes.map((size) => size.cols));
    const rows = Math.min(...sizes.map((size) => size.rows));
    const { info } = this.terminal;
    if (info.cols === cols && info.rows === rows) return;
    this.terminal.resize(cols, rows);
    this.#onResize();
  }

  get #isFollowed(): boolean {
    return [...this.#places.values()].some(({ stream }) => stream.behind < MAX_BEHIND_CHARACTERS);
  }

  #setWanted(): void {
    const isWanted = this.#isFollowed;
    if (this.terminal.wanted !== isWanted) this.terminal.wanted = isWanted;
  }

  #settle(): void {
    if (this.#onDone === null || [...this.#places.values()].some(({ stream }) => stream.behind > 0)) return;
    this.#endData();
    this.#places.clear();
    this.#onDone();
  }
}
