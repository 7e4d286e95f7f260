import { METRICS, type ProcessRole } from "./catalog.ts";
import type { Registry } from "./registry.ts";

interface ProcessMeterOptions {
  registry: Registry;
  role: ProcessRole;
  /** How often the event loop's lag is sampled, in milliseconds. */
  everyMs: number;
}

/** CPU time and event loop lag of this process. Wakes it as often as asked and no more; does not keep it running. */
export class ProcessMeter {
  readonly #options: ProcessMeterOptions;
  readonly #timer: ReturnType<typeof setInterval>;
  #cpuSeconds = 0;
  #dueAt: number;

  constructor(options: ProcessMeterOptions) {
    this.#options = options;
    this.#dueAt = performance.now() + options.everyMs;
    this.#timer = setInterval(() => this.#sample(), options.everyMs);
    this.#timer.unref();
  }

  /** Adds the CPU time since the last call. */
  measureCpu(): void {
    const { user, system } = process.cpuUsage();
    const cpuSeconds = (user + system) / 1_000_000;
    this.#options.registry.add(METRICS.cpuSeconds, { role: this.#options.role }, cpuSeconds - this.#cpuSeconds);
    this.#cpuSeconds = cpuSeconds;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #sample(): void {
    const { registry, role, everyMs } = this.#options;
    const now = performance.now();
    registry.observe(METRICS.loopLagSeconds, { role }, (now - this.#dueAt) / 1000);
    this.#dueAt = now + everyMs;
  }
}
