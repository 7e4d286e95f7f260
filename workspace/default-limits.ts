import type { SandboxLimits } from "./sandbox/sandbox.ts";

const GiB = 1024 ** 3;

/** What a project may use where nobody says otherwise. A cold start of a dev server needs about half a GiB. */
export const DEFAULT_LIMITS: SandboxLimits = {
  maxMemoryBytes: 3 * GiB,
  // Threads count as processes here: Node alone has about a dozen, a bundler one for each core.
  maxProcesses: 768,
  maxCpus: 2,
  maxFileBytes: 1 * GiB,
  maxDiskBytes: 4 * GiB,
  allowedHosts: ["registry.npmjs.org"],
};
