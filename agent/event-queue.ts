/** Joins what several sources push into one stream, in the order of the pushes. For one reader. */
export class EventQueue<Event> implements AsyncIterable<Event> {
  readonly #waiting: Event[] = [];
  #ended = false;
  #wake: () => void = () => {};

  push(event: Event): void {
    if (this.#ended) return;
    this.#waiting.push(event);
    this.#wake();
  }

  /** What was pushed before is still given out; what comes later is dropped. */
  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event> {
    for (;;) {
      // Taken in one go: a shift for each would be quadratic for a reader that is slow.
      yield* this.#waiting.splice(0);
      if (this.#waiting.length > 0) continue;
      if (this.#ended) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
