import type { OpenPort } from "@lathe/protocol/workspace";
import { z } from "zod";

const POLL_MS = 250;
const MAX_MANIFEST_BYTES = 1024 * 1024;

const MetroPhase = z.object({ metro: z.enum(["starting", "warming", "ready", "failed"]) });
const Manifest = z.object({ launchAsset: z.object({ url: z.url() }) });

/** What finds the open port at each request: a server that starts again has another socket. */
export type FindPort = () => OpenPort | undefined;

/** Waits until Metro behind Lathe's server of an Expo app has made its web bundle. False: it failed for good. */
export async function waitForMetro(find: FindPort, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    signal.throwIfAborted();
    const answer = await ask(find, "/__lathe/mobile", {}, signal).catch(() => null);
    const phase = MetroPhase.safeParse(answer?.ok === true ? await answer.json().catch(() => null) : null);
    if (phase.success && phase.data.metro === "ready") return true;
    if (phase.success && phase.data.metro === "failed") return false;
    await Bun.sleep(POLL_MS);
  }
}

/** Has the app's bundle made for a platform, as Expo Go does: by the address in the manifest. Returns its size in bytes. */
export async function loadBundle(find: FindPort, platform: "android" | "ios", signal: AbortSignal): Promise<number> {
  const headers = { "expo-platform": platform, accept: "application/expo+json" };
  const manifest = await ask(find, "/", headers, signal);
  const text = (await manifest.text()).slice(0, MAX_MANIFEST_BYTES);
  if (!manifest.ok) throw new Error(`the manifest for ${platform} was not had: ${text.slice(0, 500)}`);
  const { pathname, search } = new URL(Manifest.parse(JSON.parse(text)).launchAsset.url);
  const bundle = await ask(find, pathname + search, {}, signal);
  if (!bundle.ok) throw new Error(`the bundle for ${platform} was not made: ${(await bundle.text()).slice(0, 500)}`);
  let bytes = 0;
  for await (const part of bundle.body ?? []) bytes += part.byteLength;
  return bytes;
}

async function ask(
  find: FindPort,
  path: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  const open = find();
  if (open === undefined) throw new Error("the server of the Expo app does not listen");
  const { port, upstream } = open;
  const over = "unixSocket" in upstream ? { unix: upstream.unixSocket } : {};
  const host = "unixSocket" in upstream ? `localhost:${port}` : `127.0.0.1:${upstream.tcpPort}`;
  return await fetch(`http://${host}${path}`, { ...over, headers, signal, redirect: "manual", timeout: false });
}
