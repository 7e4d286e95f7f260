import type { TemplateName } from "@lathe/protocol/api";
import { chooseTemplate } from "@lathe/protocol/choose-template";
import { z } from "zod";
import { StoredText, type PageStorage } from "../store/stored-text.ts";
import { ValueStore } from "../store/value-store.ts";

export const AppKind = z.enum(["auto", "web", "mobile", "blank"]);
export type AppKind = z.infer<typeof AppKind>;

const Chosen = z.object({
  kind: AppKind,
  /** The Expo SDK of mobile projects, by its template. */
  mobile: z.enum(["mobile", "mobile-54"]),
  /** Whether an example brought its kind along: another one takes it away again. */
  isExamples: z.boolean(),
});
export type ChosenKind = z.infer<typeof Chosen>;

const AT_FIRST: ChosenKind = { kind: "auto", mobile: "mobile", isExamples: false };

/** What kind of app is to be made. It survives a reload of its page, as the prompt beside it does. */
export class KindChoice {
  readonly state: ValueStore<ChosenKind>;
  readonly #stored: StoredText;

  constructor(storage: PageStorage) {
    this.#stored = new StoredText(storage, "lathe.draft-kind");
    this.state = new ValueStore(parseChosen(this.#stored.read()));
  }

  choose(kind: AppKind): void {
    this.#change({ kind, isExamples: false });
  }

  chooseMobile(mobile: ChosenKind["mobile"]): void {
    this.#change({ mobile });
  }

  /** An example was taken; `kind` is its own, null: it has none. What a person chose stays for those. */
  takeExample(kind: AppKind | null): void {
    if (kind !== null) this.#change({ kind, isExamples: true });
    else if (this.state.get().isExamples) this.choose("auto");
  }

  /** It was built. The SDK stays: the phone is the same. */
  clear(): void {
    this.choose("auto");
  }

  #change(change: Partial<ChosenKind>): void {
    this.state.update((chosen) => ({ ...chosen, ...change }));
    this.#stored.write(JSON.stringify(this.state.get()));
  }
}

/** The template that a prompt's project begins with. */
export function resolveTemplate({ kind, mobile }: ChosenKind, prompt: string): TemplateName {
  const found = kind === "auto" ? chooseTemplate(prompt) : kind;
  return found === "mobile" ? mobile : found;
}

function parseChosen(stored: string | null): ChosenKind {
  if (stored === null) return AT_FIRST;
  try {
    return Chosen.parse(JSON.parse(stored));
  } catch {
    // From another time of the studio.
    return AT_FIRST;
  }
}
