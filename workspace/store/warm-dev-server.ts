import { findAppPort } from "../app/find-app-port.ts";
import { loadPage } from "../app/load-page.ts";
import { readText } from "../commands/read-text.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";

const WARM_TIMEOUT_MS = 120_000;

/**
 * Starts the dev server once and asks for the page and every module that it loads, as a browser would, so that what the
 * server prepares only once (Vite's optimized dependencies) is there for all who start it later. Throws when the
 * template does not come up: it would not come up for anybody.
 */
export async function warmDevServer(sandbox: Sandbox, signal: AbortSignal): Promise<void> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(WARM_TIMEOUT_MS)]);
  const foreign = new Set(sandbox.ports.map(({ port }) => port));
  const wanted = await sandbox.choosePort();
  const server = await sandbox.spawn({ command: ["bun", "run", "dev"], env: { PORT: String(wanted) } });
  let printed = "";
  const keep = (text: string) => {
    printed = (printed + text).slice(-4_000);
  };
  const streams = Promise.all([readText(server.stdout, keep), readText(server.stderr, keep)]).catch(() => {});
  const ended = new AbortController();
  const exited = server.exited.then(() => ended.abort());
  try {
    const either = AbortSignal.any([deadline, ended.signal]);
    const port = await findAppPort({ sandbox, wanted, foreign }, either);
    const open = sandbox.ports.find((candidate) => candidate.port === port);
    if (open === undefined) return;
    await loadPage(open, either);
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(`the template's dev server did not come up:\n${printed.trim()}`, { cause: error });
  } finally {
    await server.kill();
    await exited;
    await Promise.race([streams, Bun.sleep(500)]);
  }
}
