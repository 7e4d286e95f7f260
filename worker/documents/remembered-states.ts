const MAX_STATES = 64;
const MAX_BYTES = 32 * 1024 * 1024;

/** The states of documents that the agent has read, by the etag that it was given. The oldest are forgotten. */
export class RememberedStates {
  readonly #states = new Map<string, Uint8Array>();
  #bytes = 0;

  remember(documentId: string, etag: string, state: Uint8Array): void {
    const key = `${documentId} ${etag}`;
    this.#forget(key);
    this.#states.set(key, state);
    this.#bytes += state.length;
    for (const oldest of this.#states.keys()) {
      if (this.#states.size <= MAX_STATES && this.#bytes <= MAX_BYTES) break;
      this.#forget(oldest);
    }
  }

  find(documentId: string, etag: string): Uint8Array | undefined {
    return this.#states.get(`${documentId} ${etag}`);
  }

  forgetDocument(documentId: string): void {
    for (const key of [...this.#states.keys()]) if (key.startsWith(`${documentId} `)) this.#forget(key);
  }

  #forget(key: string): void {
    this.#bytes -= this.#states.get(key)?.length ?? 0;
    this.#states.delete(key);
  }
}
