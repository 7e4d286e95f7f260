import type { Health } from "@lathe/protocol/api";

type PartState = Health["parts"][string]["state"];

/** The state of each part of this process, for GET /health. */
export class HealthBoard {
  readonly #version: string;
  readonly #parts = new Map<string, Health["parts"][string]>();
  #ready = false;

  constructor(version: string) {
    this.#version = version;
  }

  set(name: string, state: PartState, detail?: string): void {
    this.#parts.set(name, detail === undefined ? { state } : { state, detail });
  }

  /** Everything that this process runs has come up. */
  setReady(): void {
    this.#ready = true;
  }

  report(): Health {
    const parts = Object.fromEntries(this.#parts);
    const failed = Object.values(parts).some((part) => part.state === "failed");
    return { status: failed ? "failed" : this.#ready ? "ready" : "starting", version: this.#version, parts };
  }
}
