/** Those who want to know when something changes. */
export class Listeners {
  readonly #listeners = new Set<() => void>();

  /** Returns what ends it. */
  readonly add = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly tell = (): void => {
    for (const listener of this.#listeners) listener();
  };
}
