/** A clock whose sleeps are over as soon as other work has had its turn; it remembers how long they would have been. */
export class InstantClock {
  readonly sleeps: number[] = [];
  #now = 0;

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    for (let turn = 0; turn < 3 && !signal.aborted; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) return;
    this.sleeps.push(ms);
    this.#now += ms;
  }
}
