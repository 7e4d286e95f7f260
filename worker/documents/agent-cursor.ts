import { AGENT_NAME, type DocumentAuthor } from "@lathe/protocol/documents";
import type { Awareness } from "y-protocols/awareness";
import type { TextPlace } from "./shared-text.ts";

const STEP_MS = 80;
const MAX_STEPS = 12;
const GONE_AFTER_MS = 4_000;

const AGENT: DocumentAuthor = { userId: null, sessionId: null, name: AGENT_NAME };

/** The agent's place in a document, as the others in it see it: it goes through what the agent changed, then away. */
export class AgentCursor {
  readonly #awareness: Awareness;
  readonly #goneAfterMs: number;
  #steps: TextPlace[] = [];
  #timer: Timer | null = null;

  constructor(awareness: Awareness, goneAfterMs = GONE_AFTER_MS) {
    this.#awareness = awareness;
    this.#goneAfterMs = goneAfterMs;
  }

  /** Shows the cursor at each of these places in turn; the last one is where it stays for a while. */
  show(places: readonly TextPlace[]): void {
    this.#steps.push(...places);
    if (this.#steps.length > MAX_STEPS) this.#steps.splice(0, this.#steps.length - MAX_STEPS);
    if (this.#steps.length > 0) this.#step();
  }

  hide(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#steps = [];
    if (this.#awareness.getLocalState() !== null) this.#awareness.setLocalState(null);
  }

  #step(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const place = this.#steps.shift();
    if (place !== undefined) {
      this.#awareness.setLocalState({ user: AGENT, selection: { anchor: place, head: place } });
    }
    const more = this.#steps.length > 0;
    this.#timer = setTimeout(() => (more ? this.#step() : this.hide()), more ? STEP_MS : this.#goneAfterMs);
  }
}
