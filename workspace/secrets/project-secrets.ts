import { SecretWords } from "./secret-words.ts";

/** What the project's own processes get in their environment, as it is now. Values are in memory only. */
export class ProjectSecrets {
  #values: Readonly<Record<string, string>> = {};
  #words = new SecretWords({});

  /** For the environment of a process that is about to be started. */
  get values(): Readonly<Record<string, string>> {
    return this.#values;
  }

  /** What takes the values out of what such a process prints. */
  get words(): SecretWords {
    return this.#words;
  }

  /** Whether they are others than before; processes that run keep those that they were started with. */
  set(values: Readonly<Record<string, string>>): boolean {
    if (Bun.deepEquals(values, this.#values)) return false;
    this.#values = { ...values };
    this.#words = new SecretWords(values);
    return true;
  }
}
