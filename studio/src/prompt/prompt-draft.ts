import { Attachment, PickedElement, PLAIN_PROMPT, TurnMode, type PromptOptions } from "@lathe/protocol/prompt";
import { z } from "zod";
import { StoredText, type PageStorage } from "../store/stored-text.ts";
import { ValueStore } from "../store/value-store.ts";
import type { DecodeImage } from "./browser-images.ts";
import { DraftAttachments, type AttachmentsApi } from "./draft-attachments.ts";

const Beside = z.object({
  mode: TurnMode,
  attachments: z.array(Attachment),
  element: PickedElement.nullable().default(null),
});

/** A prompt that is being written. It survives a reload of its page; another window has one of its own. */
export class PromptDraft {
  readonly text: ValueStore<string>;
  readonly mode: ValueStore<TurnMode>;
  readonly attachments: DraftAttachments;
  /** The element of the app's page that the prompt speaks of. */
  readonly element: ValueStore<PickedElement | null>;
  readonly #stored: StoredText;
  readonly #storedBeside: StoredText;

  /** `name` tells drafts of one window apart. */
  constructor(name: string, storage: PageStorage, api: AttachmentsApi, decode?: DecodeImage) {
    this.#stored = new StoredText(storage, `lathe.draft.${name}`);
    this.#storedBeside = new StoredText(storage, `lathe.draft-beside.${name}`);
    const { mode, attachments, element } = parseBeside(this.#storedBeside.read());
    this.text = new ValueStore(this.#stored.read() ?? "");
    this.mode = new ValueStore(mode);
    this.element = new ValueStore(element);
    this.attachments = new DraftAttachments(api, attachments, decode);
  }

  /** Keeps what is written. Returns the way to end that, and what is under way. */
  open(): () => void {
    const storeBeside = (): void => this.#storeBeside();
    const ends = [
      this.text.subscribe(() => this.#stored.write(this.text.get())),
      this.mode.subscribe(storeBeside),
      this.element.subscribe(storeBeside),
      this.attachments.state.subscribe(storeBeside),
    ];
    return () => {
      for (const end of ends) end();
      this.attachments.close();
    };
  }

  /** What goes beside the text. */
  options(): PromptOptions {
    const options = { ...PLAIN_PROMPT, mode: this.mode.get(), attachments: this.attachments.ready() };
    const element = this.element.get();
    return element === null ? options : { ...options, element };
  }

  /** It was sent. The mode stays: who plans seldom asks for one plan only. */
  clear(): void {
    this.text.set("");
    this.element.set(null);
    this.attachments.clear();
  }

  #storeBeside(): void {
    const mode = this.mode.get();
    const attachments = this.attachments.ready();
    const element = this.element.get();
    const isPlain = mode === PLAIN_PROMPT.mode && attachments.length === 0 && element === null;
    this.#storedBeside.write(isPlain ? "" : JSON.stringify({ mode, attachments, element }));
  }
}

/** What cannot be read is from another time of the studio, and let go. */
function parseBeside(stored: string | null): z.infer<typeof Beside> {
  const plain = { mode: PLAIN_PROMPT.mode, attachments: [], element: null };
  if (stored === null) return plain;
  try {
    return Beside.parse(JSON.parse(stored));
  } catch {
    return plain;
  }
}

/** Whether nothing stands beside a prompt's text. */
export function isPlain({ mode, attachments, pinned, without, element, problem }: PromptOptions): boolean {
  return (
    mode === PLAIN_PROMPT.mode &&
    attachments.length + pinned.length + without.length === 0 &&
    element === undefined &&
    problem === undefined
  );
}
