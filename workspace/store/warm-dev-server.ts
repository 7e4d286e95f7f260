import { findAppPort } from "../app/find-app-port.ts";
import { readText } from "../commands/read-text.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";

const WARM_TIMEOUT_MS = 120_000;
const MAX_MODULES = 3_000;
/** Vite answers a request for a module whose optimized form was replaced meanwhile with 504: then all is asked anew. */
const MAX_ROUNDS = 5;

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
    if (open === undefined || !("unixSocket" in open.upstream)) return;
    await loadAllModules({ port, unix: open.upstream.unixSocket }, either);
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(`the template's dev server did not come up:\n${printed.trim()}`, { cause: error });
  } finally {
    await server.kill();
    await exited;
    await Promise.race([streams, Bun.sleep(500)]);
  }
}

interface Origin {
  port: number;
  unix: string;
}

async function loadAllModules(origin: Origin, signal: AbortSignal): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (await loadGraph(origin, signal)) return;
  }
  throw new Error("the dev server did not settle");
}

/** False when the server replaced its optimized modules while they were being loaded. */
async function loadGraph(origin: Origin, signal: AbortSignal): Promise<boolean> {
  const page = await get(origin, "/", signal);
  const seen = new Set(page.text.match(/(?<=\ssrc=")\/[^"]+/g) ?? []);
  let wave = [...seen];
  while (wave.length > 0) {
    const modules = await Promise.all(wave.map((path) => get(origin, path, signal)));
    if (modules.some(({ status }) => status === 504)) return false;
    wave = [];
    for (const path of modules.flatMap(({ text }) => listImports(text))) {
      if (seen.has(path) || seen.size >= MAX_MODULES) continue;
      seen.add(path);
      wave.push(path);
    }
  }
  return true;
}

/** Absolute paths that a module imports, as Vite writes them. */
function listImports(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\/[^"']+)["']/g)].map((match) => match[1] ?? "");
}

async function get(
  { port, unix }: Origin,
  path: string,
  signal: AbortSignal,
): Promise<{ status: number; text: string }> {
  const headers = { accept: path === "/" ? "text/html" : "*/*" };
  const response = await fetch(`http://localhost:${port}${path}`, { unix, signal, headers, redirect: "manual" });
  return { status: response.status, text: await response.text() };
}
