import { LatheError } from "@lathe/protocol/errors";
import type { TerminalId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Answer, RequestBody } from "../arena-connection.ts";

export interface TerminalSize {
  cols: number;
  rows: number;
}

/** What draws the output. */
export interface TerminalSink {
  /** Calls `onDrawn` when it has taken the text in. */
  write(text: string, onDrawn: () => void): void;
  /** What is selected, or else the end of what is shown; for people to pass on. */
  read(): string;
  /** Takes away all but the line at which the cursor is. */
  clear(): void;
}

interface FeedOptions {
  terminalId: TerminalId;
  sink: TerminalSink;
  request: (body: RequestBody) => Promise<Answer>;
  /** It is not there any more. */
  onGone: () => void;
  onError: (error: unknown) => void;
}

/** RIS: back to the state of a new terminal, in its turn among what is still to be drawn. */
const BEGIN_ANEW = "\x1bc";
/** The worker is told what was drawn when it is this much, */
const TELL_CHARACTERS = LIMITS.terminal.maxUndrawnCharacters / 4;
/** or after this time. */
const TELL_AFTER_MS = 50;

/**
 * One terminal's output on its way to this page's screen. Attached while somebody looks; who looks again gets what they
 * missed, or all that is kept when that is too much.
 */
export class TerminalFeed {
  readonly #options: FeedOptions;
  /** Up to where in all of its output this page has it; null: it has nothing. */
  #position: number | null = null;
  /** Counts attachments; what belongs to an earlier one is void. */
  #attachment = 0;
  #phase: "detached" | "asking" | "attached" = "detached";
  #drawn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  get isAttached(): boolean {
    return this.#phase !== "detached";
  }

  /** Also when it is attached already: after a connection was lost. `size` is what the page has room for. */
  attach(size: TerminalSize): void {
    const { terminalId, request } = this.#options;
    this.#phase = "asking";
    this.#forgetDrawn();
    const attachment = ++this.#attachment;
    const after = this.#position ?? undefined;
    request({ type: "terminal.attach", terminalId, ...clampSize(size), after }).then(
      ({ scrollback = "", from = 0 }) => {
        if (attachment !== this.#attachment) return;
        this.#phase = "attached";
        this.#begin(scrollback, from);
      },
      (error: unknown) => attachment === this.#attachment && this.#fail(error),
    );
  }

  read(): string {
    return this.#options.sink.read();
  }

  clear(): void {
    this.#options.sink.clear();
  }

  detach(): void {
    if (!this.isAttached) return;
    this.#phase = "detached";
    this.#attachment += 1;
    this.#forgetDrawn();
    // A connection that is away has nobody attached.
    this.#options.request({ type: "terminal.detach", terminalId: this.#options.terminalId }).catch(() => undefined);
  }

  resize(size: TerminalSize): void {
    if (!this.isAttached) return;
    // A terminal that ended or a connection that is away cannot be resized; the next attach tells the size again.
    this.#options
      .request({ type: "terminal.resize", terminalId: this.#options.terminalId, ...clampSize(size) })
      .catch(() => undefined);
  }

  receive(data: string): void {
    // What comes before the answer to `attach` belongs to an attachment before, and is in the answer.
    if (this.#phase === "attached") this.#draw(data, data);
  }

  reset(scrollback: string, from: number): void {
    if (this.#phase !== "attached") return;
    this.#position = null;
    this.#begin(scrollback, from);
  }

  #begin(scrollback: string, from: number): void {
    const goesOn = this.#position === from;
    const isFirst = this.#position === null && from === 0;
    this.#position = from;
    if (scrollback === "" && goesOn) return;
    this.#draw(scrollback, goesOn || isFirst ? scrollback : BEGIN_ANEW + scrollback);
  }

  #draw(text: string, written: string): void {
    this.#position = (this.#position ?? 0) + text.length;
    const attachment = this.#attachment;
    this.#options.sink.write(written, () => attachment === this.#attachment && this.#count(text.length));
  }

  #count(characters: number): void {
    this.#drawn += characters;
    if (this.#drawn >= TELL_CHARACTERS) this.#tellDrawn();
    else this.#timer ??= setTimeout(() => this.#tellDrawn(), TELL_AFTER_MS);
  }

  #tellDrawn(): void {
    const characters = this.#drawn;
    this.#forgetDrawn();
    if (characters === 0) return;
    // When the connection is away, the next attach begins to count anew.
    this.#options
      .request({ type: "terminal.drawn", terminalId: this.#options.terminalId, characters })
      .catch(() => undefined);
  }

  #forgetDrawn(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#drawn = 0;
  }

  #fail(error: unknown): void {
    const code = error instanceof LatheError ? error.code : undefined;
    this.#phase = "detached";
    if (code === "not_found") this.#options.onGone();
    // A connection that was lost says so itself, and its welcome attaches again.
    else if (code !== "worker_unavailable") this.#options.onError(error);
  }
}

/** Within the sizes that the worker takes. */
export function clampSize({ cols, rows }: TerminalSize): TerminalSize {
  return { cols: Math.min(500, Math.max(2, cols)), rows: Math.min(300, Math.max(1, rows)) };
}
