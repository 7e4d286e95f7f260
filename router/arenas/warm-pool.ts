import type { TemplateName } from "@lathe/protocol/api";
import type { ProjectId } from "@lathe/protocol/ids";
import type { Arena } from "./arena.ts";
import { CrashHistory } from "./crash-history.ts";

export interface WarmOptions {
  /** How many workspaces wait for projects. */
  count: number;
  /** Of which template, until a project of another one is created. */
  template: TemplateName;
  /** How long after a claim the next one is started, in milliseconds: the first moments belong to the new project. */
  pauseMs?: number;
}

/** What the warm pool needs of the pool of arenas. */
interface WarmHost {
  /** Those that are warm, and those that start to become so. */
  listWarm(): Arena[];
  /** Whether one more fits without anybody leaving. */
  hasRoom(): boolean;
  startWarm(template: TemplateName): Promise<void>;
  endWarm(arena: Arena): void;
}

/** Keeps a few workspaces ready, of the template that was asked for last. */
export class WarmPool {
  readonly #options: WarmOptions;
  readonly #host: WarmHost;
  readonly #claimed = new Set<ProjectId>();
  readonly #crashes = new CrashHistory<TemplateName>();
  #template: TemplateName;
  #pausedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #starting = false;
  #closed = false;

  constructor(options: WarmOptions, host: WarmHost) {
    this.#options = options;
    this.#host = host;
    this.#template = options.template;
  }

  /** A warm workspace of the template, reserved; null when there is none at the moment. */
  claim(template: TemplateName): Arena | null {
    this.#template = template;
    const found = this.#host
      .listWarm()
      .find((arena) => arena.state === "warm" && arena.template === template && !this.#claimed.has(arena.projectId));
    if (found !== undefined) this.reserve(found.projectId);
    const { pauseMs = 0 } = this.#options;
    this.#pausedUntil = Date.now() + pauseMs;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refill(), pauseMs);
    return found ?? null;
  }

  reserve(projectId: ProjectId): void {
    this.#claimed.add(projectId);
  }

  /** It is nobody's again, or no warm one any more. */
  release(projectId: ProjectId): void {
    this.#claimed.delete(projectId);
    this.refill();
  }

  isClaimed(projectId: ProjectId): boolean {
    return this.#claimed.has(projectId);
  }

  /** A warm worker ended by itself, `livedMs` after it was ready. */
  noteCrash(template: TemplateName, livedMs: number): void {
    this.#crashes.add(template, Date.now(), livedMs);
  }

  /** Ends what is not wanted, and starts what is missing: one at a time, and where there is room. */
  refill(): void {
    if (this.#closed) return;
    const free = this.#host.listWarm().filter(({ projectId }) => !this.#claimed.has(projectId));
    const wanted = free.filter(({ template }) => template === this.#template).slice(0, this.#options.count);
    for (const arena of free) if (!wanted.includes(arena)) this.#host.endWarm(arena);
    const now = Date.now();
    const waits = now < this.#pausedUntil || this.#crashes.waitMs(this.#template, now) > 0;
    if (this.#starting || wanted.length >= this.#options.count || waits || !this.#host.hasRoom()) return;
    void this.#start(this.#template);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #start(template: TemplateName): Promise<void> {
    this.#starting = true;
    try {
      await this.#host.startWarm(template);
    } catch {
      // The pool of arenas has logged it; a machine on which it cannot work is not kept busy with it.
      this.noteCrash(template, 0);
    }
    this.#starting = false;
    this.refill();
  }
}
