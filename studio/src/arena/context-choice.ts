import type { ContextPart } from "@lathe/protocol/context";
import type { ProjectId } from "@lathe/protocol/ids";
import { PromptOptions } from "@lathe/protocol/prompt";
import { z } from "zod";
import { StoredText, type PageStorage } from "../store/stored-text.ts";
import { ValueStore } from "../store/value-store.ts";

const { pinned } = PromptOptions.shape;
const Choice = z.object({
  pinned: pinned.unwrap(),
  without: z.array(z.object({ id: z.string().max(600), label: z.string() })).max(100),
});
export type Choice = z.infer<typeof Choice>;

const MAX_PINNED = 20;
const NOTHING: Choice = { pinned: [], without: [] };

/** What a person wants models to be told of a project, or not, with every prompt from now on. Kept in the browser. */
export class ContextChoice {
  readonly state: ValueStore<Choice>;
  readonly #stored: StoredText;

  constructor(projectId: ProjectId, storage: PageStorage) {
    this.#stored = new StoredText(storage, `lathe.context.${projectId}`);
    this.state = new ValueStore(parseChoice(this.#stored.read()));
  }

  options(): Pick<PromptOptions, "pinned" | "without"> {
    const { pinned, without } = this.state.get();
    return { pinned, without: without.map(({ id }) => id) };
  }

  leaveOut({ id, label }: Pick<ContextPart, "id" | "label">): void {
    this.#change(({ without, pinned }) => ({
      without: [...without.filter((part) => part.id !== id), { id, label }],
      pinned: pinned.filter((path) => path !== label),
    }));
  }

  takeIn(id: string): void {
    this.#change((choice) => ({ ...choice, without: choice.without.filter((part) => part.id !== id) }));
  }

  /** The file is shown to models even when nothing speaks for it. The earliest pin goes when there are too many. */
  pin(path: string): void {
    this.#change(({ pinned, without }) => ({
      pinned: [...pinned.filter((other) => other !== path), path].slice(-MAX_PINNED),
      without: without.filter(({ label }) => label !== path),
    }));
  }

  unpin(path: string): void {
    this.#change((choice) => ({ ...choice, pinned: choice.pinned.filter((other) => other !== path) }));
  }

  #change(change: (choice: Choice) => Choice): void {
    this.state.update(change);
    const choice = this.state.get();
    this.#stored.write(choice.pinned.length + choice.without.length === 0 ? "" : JSON.stringify(choice));
  }
}

/** What cannot be read is from another time of the studio, and let go. */
function parseChoice(stored: string | null): Choice {
  if (stored === null) return NOTHING;
  try {
    return Choice.parse(JSON.parse(stored));
  } catch {
    return NOTHING;
  }
}

/** Whether a part can be left out of later prompts: where the project stands is always told, and some belong to one prompt only. */
export function canLeaveOut({ kind }: Pick<ContextPart, "kind">): boolean {
  return kind === "instructions" || kind === "edits" || kind === "file";
}
