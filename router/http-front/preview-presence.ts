import type { ProjectId } from "@lathe/protocol/ids";

/** Who looks at a project's previews. */
export interface PreviewVisits {
  /** Requests that are not answered yet, and open WebSockets. */
  open: number;
  /** When the last request came, in milliseconds since the epoch. */
  at: number;
}

/** What nobody has looked at for this long is forgotten. */
const FORGET_MS = 60 * 60_000;

/** Counts the requests that go on to apps; those that Lathe answers itself are no presence. */
export class PreviewPresence {
  readonly #visits = new Map<ProjectId, PreviewVisits>();
  #requests = 0;

  /** All requests so far. */
  get requests(): number {
    return this.#requests;
  }

  /** A request to a project's app begins; its end is `leave` with what is returned. */
  enter(projectId: ProjectId): PreviewVisits {
    this.#requests += 1;
    let visits = this.#visits.get(projectId);
    if (visits === undefined) {
      visits = { open: 0, at: 0 };
      this.#visits.set(projectId, visits);
    }
    visits.open += 1;
    visits.at = Date.now();
    return visits;
  }

  leave(visits: PreviewVisits): void {
    visits.open -= 1;
    visits.at = Date.now();
  }

  find(projectId: ProjectId): Readonly<PreviewVisits> | null {
    return this.#visits.get(projectId) ?? null;
  }

  /** Forgets what nobody looks at any more; `now` in milliseconds since the epoch. */
  sweep(now: number): void {
    for (const [projectId, visits] of this.#visits) {
      if (visits.open === 0 && now - visits.at > FORGET_MS) this.#visits.delete(projectId);
    }
  }
}
