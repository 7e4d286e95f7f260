import type { OpenPort } from "@lathe/protocol/workspace";

const MAX_MODULES = 3_000;
/** Vite answers a request for a module whose optimized form was replaced meanwhile with 504: then all is asked anew. */
const MAX_ROUNDS = 5;

/**
 * Asks a dev server for the page and every module that it loads, as a browser would, so that what the server prepares
 * when it is first asked is there for whoever comes. Throws when the server answers nothing or does not settle.
 */
export async function loadPage(app: OpenPort, signal: AbortSignal): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (await loadGraph(app, signal)) return;
  }
  throw new Error("the dev server did not settle");
}

/** False when the server replaced its optimized modules while they were being loaded. */
async function loadGraph(app: OpenPort, signal: AbortSignal): Promise<boolean> {
  const page = await get(app, "/", signal);
  const seen = new Set(page.text.match(/(?<=\ssrc=")\/[^"]+/g) ?? []);
  let wave = [...seen];
  while (wave.length > 0) {
    const modules = await Promise.all(wave.map((path) => get(app, path, signal)));
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
  { port, upstream }: OpenPort,
  path: string,
  signal: AbortSignal,
): Promise<{ status: number; text: string }> {
  const headers = { accept: path === "/" ? "text/html" : "*/*" };
  const address =
    "unixSocket" in upstream
      ? { url: `http://localhost:${port}${path}`, unix: upstream.unixSocket }
      : { url: `http://127.0.0.1:${upstream.tcpPort}${path}` };
  const { url, ...over } = address;
  const response = await fetch(url, { ...over, signal, headers, redirect: "manual" });
  return { status: response.status, text: await response.text() };
}
