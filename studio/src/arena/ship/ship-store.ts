import { LatheError } from "@lathe/protocol/errors";
import type { ShipId } from "@lathe/protocol/ids";
import type { OfferedKind, ShipJob, ShipKind, ShipOptions, ShipRequest } from "@lathe/protocol/ship";
import type { Version } from "@lathe/protocol/workspace";
import type { ArenaApi } from "../../api/arena-api.ts";
import { ValueStore } from "../../store/value-store.ts";
import { runningPhase } from "./ship-names.ts";

export interface ShipStoreParts {
  api: Pick<ArenaApi, "ships" | "startShip" | "stopShip">;
  /** Does something once the project is there. */
  perform<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** What ran while this page was open has ended. */
  onEnded(job: ShipJob): void;
  onError(error: unknown): void;
}

export interface ShownShip {
  /** What is shipped; null: the files as they are. */
  version: Pick<Version, "versionId" | "message" | "at"> | null;
  /** What the settings begin with instead of what was shipped last. */
  again?: { kind: ShipKind; options: ShipOptions };
}

export interface ShipJobView {
  /** The one that runs, or the last one of this worker; null: none. */
  job: ShipJob | null;
  /** The ended one that was seen. */
  seen: ShipId | null;
  /** What can be had of this project where it runs; null: that is not known yet. */
  kinds: readonly OfferedKind[] | null;
}

/** What is being shipped of the arena's project, by whomever; and whether this page shows it. */
export class ShipStore {
  readonly state = new ValueStore<ShipJobView>({ job: null, seen: null, kinds: null });
  /** Null: the dialog is closed. */
  readonly shown = new ValueStore<ShownShip | null>(null);
  readonly #parts: ShipStoreParts;
  /** Of this page, and the job that it became. */
  #asked: { shipId: ShipId; request: ShipRequest; version: ShownShip["version"] } | null = null;
  #changes = 0;

  constructor(parts: ShipStoreParts) {
    this.#parts = parts;
  }

  /** Opens the dialog: with what runs, else with the way to ship that version. */
  show(shown: ShownShip = { version: null }): void {
    if (shown.version !== null || shown.again !== undefined) this.dismiss();
    this.shown.set(shown);
  }

  hide(): void {
    this.dismiss();
    this.shown.set(null);
  }

  /** The job that has ended was seen; one that runs stays. */
  dismiss(): void {
    this.state.update((view) =>
      view.job === null || runningPhase(view.job) !== null ? view : { ...view, seen: view.job.shipId },
    );
  }

  /** What was asked for, when it was this page that did. */
  requestOf(shipId: ShipId): { request: ShipRequest; version: ShownShip["version"] } | null {
    return this.#asked?.shipId === shipId ? this.#asked : null;
  }

  /** Throws what the server refuses it with. */
  async start(request: ShipRequest, version: ShownShip["version"]): Promise<void> {
    try {
      const job = await this.#parts.perform((signal) => this.#parts.api.startShip(request, signal));
      this.#asked = { shipId: job.shipId, request, version };
      // Its first phases may have been told already.
      if (this.state.get().job?.shipId !== job.shipId) this.change(job);
    } catch (error) {
      // Somebody else was quicker: what runs is shown.
      if (error instanceof LatheError && error.code === "conflict") await this.load();
      throw error;
    }
  }

  async stop(shipId: ShipId): Promise<void> {
    try {
      await this.#parts.api.stopShip(shipId);
    } catch (error) {
      await this.load();
      // It ended by itself meanwhile.
      if (!(error instanceof LatheError) || error.code !== "not_found") this.#parts.onError(error);
    }
  }

  /** The worker's job changed. */
  change(job: ShipJob): void {
    this.#changes += 1;
    this.#set(job);
  }

  /** Asks what became of it: what happened while the connection was away was not told here. */
  async load(): Promise<void> {
    const changes = this.#changes;
    try {
      const { job, kinds = null } = await this.#parts.api.ships();
      this.state.update((view) => ({ ...view, kinds }));
      if (changes === this.#changes) this.#set(job);
    } catch {
      // The next welcome asks again; until then nothing is known of it.
    }
  }

  #set(job: ShipJob | null): void {
    const before = this.state.get().job;
    this.state.update((view) => ({ ...view, job }));
    const ran = before !== null && runningPhase(before) !== null;
    if (job !== null && ran && job.shipId === before.shipId && runningPhase(job) === null) this.#parts.onEnded(job);
  }
}
