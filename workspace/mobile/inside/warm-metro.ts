import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** Metro listens on every address of this machine. */
export const METRO_HOST = "127.0.0.1";
const POLL_MS = 100;

/** Resolves when Metro answers. Rejects when aborted. */
export async function waitForMetro(port: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const status = await get(port, "/status", signal).catch(() => null);
    signal.throwIfAborted();
    if (status?.body.includes("packager-status:running") === true) return;
    await wait(POLL_MS, undefined, { signal });
  }
}

/**
 * Asks for the scripts of Metro's page, as the page does. A bundle with an error counts as well: Metro shows that in the
 * page. Rejects when aborted, or when Metro ends meanwhile.
 */
export async function warmWebBundle(port: number, signal: AbortSignal): Promise<void> {
  const page = await get(port, "/", signal);
  for (const path of findScripts(page.body)) await get(port, path, signal, false);
}

/** Addresses of the page's own scripts. */
export function findScripts(html: string): string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]
    .map((match) => (match[1] ?? "").replaceAll("&amp;", "&"))
    .filter((path) => path.startsWith("/") && !path.startsWith("//"));
}

async function get(port: number, path: string, signal: AbortSignal, isKept = true): Promise<{ body: string }> {
  return await new Promise((resolve, reject) => {
    // An agent of its own: those of the environment may lead to a proxy.
    const agent = new Agent();
    const headers = { accept: "text/html,*/*", host: `localhost:${port}` };
    const outgoing = request({ host: METRO_HOST, port, path, headers, agent, signal }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => void (isKept && parts.push(part)));
      response.on("end", () => resolve({ body: Buffer.concat(parts).toString() }));
      response.on("error", reject);
      response.on("close", () => reject(new Error("Metro closed the connection.")));
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}
