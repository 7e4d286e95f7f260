/** Something that changes and can be watched. `get` gives the same reference until it changes. */
export interface Store<Value> {
  get(): Value;
  /** Calls after each change. Returns the way to end it. */
  subscribe(listener: () => void): () => void;
}

/** A store that holds one immutable value. */
export class ValueStore<Value> implements Store<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(initial: Value) {
    this.#value = initial;
  }

  // Arrow functions, since React's useSyncExternalStore takes them without their object.
  readonly get = (): Value => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  set(next: Value): void {
    if (Object.is(next, this.#value)) return;
    this.#value = next;
    for (const listener of [...this.#listeners]) listener();
  }

  update(change: (value: Value) => Value): void {
    this.set(change(this.#value));
  }
}
