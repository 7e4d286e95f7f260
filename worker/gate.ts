/**
 * Lets many act at once, until somebody holds it: then those who are inside finish, and all others wait for the release.
 * Holds may overlap; the gate opens with the last release.
 */
export class Gate {
  #inside = 0;
  #holds = 0;
  #emptied: (() => void)[] = [];
  #opened: (() => void)[] = [];

  async pass<T>(act: () => Promise<T>): Promise<T> {
    while (this.#holds > 0) await new Promise<void>((resolve) => this.#opened.push(resolve));
    this.#inside += 1;
    try {
      return await act();
    } finally {
      this.#inside -= 1;
      if (this.#inside === 0) for (const tell of this.#emptied.splice(0)) tell();
    }
  }

  /** Resolves when nobody is inside any more, with the way to let them in again. */
  async hold(): Promise<() => void> {
    this.#holds += 1;
    if (this.#inside > 0) await new Promise<void>((resolve) => this.#emptied.push(resolve));
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#holds -= 1;
      if (this.#holds === 0) for (const tell of this.#opened.splice(0)) tell();
    };
  }
}
