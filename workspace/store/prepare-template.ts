import type { SandboxLimits, SandboxOptions } from "../sandbox/sandbox.ts";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { DEFAULT_LIMITS } from "../default-limits.ts";
import { buildTemplate } from "./build-template.ts";
import { takeLock } from "./build-lock.ts";
import { removeTree } from "./remove-tree.ts";
import { findTemplate, hasPackages } from "./template.ts";
import { templateKey } from "./template-key.ts";

export interface PrepareOptions {
  name: string;
  /** Shared by all workspaces of the machine. */
  storeDirectory: string;
  mode: SandboxOptions["mode"];
  /** For the installation; the registry has to be among the allowed hosts. */
  limits?: SandboxLimits;
  log: SandboxOptions["log"];
  /** Lines for people about what goes on; called only when there is something to do. */
  onProgress?: (text: string) => void;
}

export interface PreparedTemplate {
  /** Name of its folder in the store; null for a template without packages. */
  key: string | null;
  /** `node_modules/` and `cache/`, to lie below a project's own; null for a template without packages. */
  lowerDirectory: string | null;
}

/**
 * Makes sure that a template's packages are in the store: at once when they are, else installed, which happens once per
 * machine and may take a minute. Several processes may ask at the same time: one builds and the others wait. What a
 * crash left half-built is removed. Errors: `not_found`, `app_unavailable` (the registry is not reached),
 * `disk_full`, `sandbox_unavailable`.
 */
export async function prepareTemplate(options: PrepareOptions, signal: AbortSignal): Promise<PreparedTemplate> {
  const { name, storeDirectory, mode, limits = DEFAULT_LIMITS, log, onProgress = () => {} } = options;
  const template = findTemplate(name);
  if (!hasPackages(template)) return { key: null, lowerDirectory: null };
  const key = templateKey(template);
  const prepared = { key, lowerDirectory: storedTemplate(storeDirectory, key) };
  if (existsSync(prepared.lowerDirectory)) return prepared;

  const templates = join(storeDirectory, "templates");
  await mkdir(templates, { recursive: true });
  const wait = () => onProgress("Waiting for another project that prepares the same template");
  const release = await takeLock(join(templates, `.${key}.lock`), wait, signal);
  try {
    if (existsSync(prepared.lowerDirectory)) return prepared;
    const startedAt = performance.now();
    await removeLeftovers(templates, `.building-${key}-`);
    const workFolder = await mkdtemp(join(templates, `.building-${key}-`));
    try {
      const build = {
        template,
        workFolder,
        targetFolder: prepared.lowerDirectory,
        mode,
        limits,
        log,
        onProgress,
      };
      await buildTemplate(build, signal);
    } finally {
      await removeTree(workFolder);
    }
    log({
      level: "info",
      message: "template prepared",
      template: key,
      durationMs: Math.round(performance.now() - startedAt),
    });
    return prepared;
  } finally {
    release();
  }
}

/** Where the template of this key lies, when it is there. */
export function storedTemplate(storeDirectory: string, key: string): string {
  return join(storeDirectory, "templates", key);
}

async function removeLeftovers(templates: string, prefix: string): Promise<void> {
  for (const entry of await readdir(templates)) {
    if (entry.startsWith(prefix)) await removeTree(join(templates, entry));
  }
}
