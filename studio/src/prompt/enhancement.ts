import { describeError } from "../api/http.ts";
import { ValueStore, type Store } from "../store/value-store.ts";

export type EnhancementState =
  | { phase: "none" }
  | { phase: "asking" }
  | { phase: "offered"; text: string }
  /** `before` is what the person had written. */
  | { phase: "used"; before: string; text: string }
  | { phase: "failed"; problem: string };

const NONE: EnhancementState = { phase: "none" };

/** Another wording for a prompt: asked for, shown beside the person's own, and taken or not. */
export class Enhancement {
  readonly #state = new ValueStore<EnhancementState>(NONE);
  readonly #draft: ValueStore<string>;
  #asking: AbortController | null = null;

  constructor(draft: ValueStore<string>) {
    this.#draft = draft;
  }

  get state(): Store<EnhancementState> {
    return this.#state;
  }

  /** Follows the draft. Returns the way to end that, and what is asked for. */
  open(): () => void {
    const endFollowing = this.#draft.subscribe(() => this.#follow());
    return () => {
      endFollowing();
      this.drop();
    };
  }

  async ask(enhance: (text: string, signal: AbortSignal) => Promise<string>): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#state.set({ phase: "asking" });
    try {
      const text = await enhance(this.#draft.get().trim(), asking.signal);
      if (!asking.signal.aborted) this.#state.set({ phase: "offered", text });
    } catch (error) {
      if (!asking.signal.aborted) this.#state.set({ phase: "failed", problem: describeError(error) });
    }
  }

  use(): void {
    const state = this.#state.get();
    if (state.phase !== "offered") return;
    const before = this.#draft.get();
    this.#state.set({ phase: "used", before, text: state.text });
    this.#draft.set(state.text);
  }

  undo(): void {
    const state = this.#state.get();
    if (state.phase === "used") this.#draft.set(state.before);
    this.drop();
  }

  /** Ends what is asked for, and lets go of what was offered. */
  drop(): void {
    this.#asking?.abort();
    this.#asking = null;
    this.#state.set(NONE);
  }

  /** Who writes on after taking the new wording has made it their own; who has sent the prompt needs none. */
  #follow(): void {
    const state = this.#state.get();
    const text = this.#draft.get();
    if (text === "" || (state.phase === "used" && text !== state.text)) this.drop();
  }
}
