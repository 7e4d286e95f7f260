const MAX_KEPT = 100;

/**
 * Does under each key what is asked under it once: who asks again under the same key, since the answer was lost, gets
 * the first one's. What failed may be tried again.
 */
export class OnceByKey<Result> {
  readonly #results = new Map<string, Promise<Result>>();

  run(key: string, work: () => Promise<Result>): Promise<Result> {
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const result = work();
    this.#results.set(key, result);
    result.catch(() => this.#results.delete(key));
    const [oldest] = this.#results.keys();
    if (this.#results.size > MAX_KEPT && oldest !== undefined) this.#results.delete(oldest);
    return result;
  }
}
