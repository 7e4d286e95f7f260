import { SecretWords } from "./secret-words.ts";

/** It can build and publish in its owner's name: only builds by Expo's service get it. */
export const EXPO_TOKEN = "EXPO_TOKEN";

/** What the project's own processes get in their environment, as it is now. Values are in memory only. */
export class ProjectSecrets {
  #values: Readonly<Record<string, string>> = {};
  #words = new SecretWords({});

  /** All of them. */
  get values(): Readonly<Record<string, string>> {
    return this.#values;
  }

  /** For the environment of a process of the project's that is about to be started. */
  get forProcesses(): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.#values).filter(([name]) => name !== EXPO_TOKEN));
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
