import { readText } from "../commands/read-text.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";

/** Where Vite keeps optimized dependencies, in node_modules. */
export const VITE_CACHE = ".vite";
/** Where the store keeps the ones it prepared. */
export const PREPARED_VITE_CACHE = ".vite-prepared";

/**
 * Gives a new project a copy of its own of the optimized dependencies (some MB). Vite replaces its folder by renaming
 * it, and a folder of an overlay's lower layer cannot be renamed: left there, the first package that is added while
 * the dev server runs would break it.
 */
export async function placeViteCache(sandbox: Pick<Sandbox, "spawn">): Promise<void> {
  const [from, to] = [`node_modules/${PREPARED_VITE_CACHE}`, `node_modules/${VITE_CACHE}`];
  const copy = `[ ! -d ${from} ] || [ -e ${to} ] || { cp -R ${from} ${to}.new && chmod -R u+w ${to}.new && mv ${to}.new ${to}; }`;
  const child = await sandbox.spawn({ command: ["sh", "-c", copy] });
  // Without it the dev server makes it anew, which takes seconds and no more: nothing here is worth an error.
  await Promise.all([readText(child.stdout, () => {}), readText(child.stderr, () => {}), child.exited]);
}
