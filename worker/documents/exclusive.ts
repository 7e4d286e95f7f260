/** Runs one task after the other. */
export class Exclusive {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const running = this.#last.then(task);
    // The next one runs whether or not this one fails; whoever asked for this one hears of it.
    this.#last = running.catch(() => undefined);
    return running;
  }
}
