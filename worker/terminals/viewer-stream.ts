import { LIMITS } from "@lathe/protocol/limits";
import type { KeptOutput } from "@lathe/protocol/workspace";

const { maxUndrawnCharacters } = LIMITS.terminal;
/** Less room than this is not filled, unless it holds all that there is: few larger messages instead of many small. */
const MIN_PART_CHARACTERS = maxUndrawnCharacters / 4;

/** What a viewer is to be sent next. `from` is there when the terminal begins anew at that position. */
export interface StreamPart {
  text: string;
  from: number | null;
}

/** How far one viewer has a terminal's output. At most LIMITS.terminal.maxUndrawnCharacters are under way to it. */
export class ViewerStream {
  readonly #output: KeptOutput;
  /** All before this was sent. */
  #position = 0;
  #undrawn = 0;
  /** What lies before this is old: nobody waits for an answer to what programs asked in it. */
  #oldUntil = 0;

  constructor(output: KeptOutput) {
    this.#output = output;
  }

  /** Characters that this viewer has not been sent. */
  get behind(): number {
    return this.#output.end - this.#position;
  }

  /** Whether what it has drawn by now is as new as what came since it began or began anew. */
  get isLive(): boolean {
    return this.#position - this.#undrawn >= this.#oldUntil;
  }

  /** Begins at `after` when that is still kept, else at the start of what is. The text may be empty. */
  begin(after: number | undefined): { text: string; from: number } {
    const { start, end } = this.#output;
    const from = after !== undefined && after >= start && after <= end ? after : start;
    this.#undrawn = 0;
    return { text: this.#beginAt(from), from };
  }

  /** To be sent now; null: nothing, either because there is nothing or because the viewer has not drawn enough. */
  next(): StreamPart | null {
    const { start } = this.#output;
    if (this.#position < start) {
      if (this.#undrawn > 0) return null;
      return { text: this.#beginAt(start), from: start };
    }
    const room = maxUndrawnCharacters - this.#undrawn;
    if (this.behind === 0 || room < Math.min(this.behind, MIN_PART_CHARACTERS)) return null;
    return { text: this.#take(room), from: null };
  }

  drawn(characters: number): void {
    this.#undrawn = Math.max(0, this.#undrawn - characters);
  }

  #beginAt(position: number): string {
    this.#position = position;
    this.#oldUntil = this.#output.end;
    return this.#take(maxUndrawnCharacters);
  }

  #take(maxCharacters: number): string {
    const text = this.#output.read(this.#position, maxCharacters);
    this.#position += text.length;
    this.#undrawn += text.length;
    return text;
  }
}
