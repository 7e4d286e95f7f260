import type { HeaderLine } from "../http-front/header-lines.ts";
import type { Upstream } from "../http-front/upstream-link.ts";

/** A manifest is a few kilobytes; what is larger is none. */
const MAX_BYTES = 1024 * 1024;
const MANIFEST_TYPE = "application/expo+json";
/** A signature would not hold for a manifest whose addresses are changed. */
const NOT_PASSED = new Set(["expo-expect-signature", "expo-platform"]);

export interface ManifestQuestion {
  upstream: Upstream;
  /** Where the app listens inside its sandbox. */
  port: number;
  platform: string;
  target: string;
  /** Of the phone's request; those that are Expo's go along. */
  headers: readonly HeaderLine[];
}

export interface ManifestAnswer {
  status: number;
  headers: Headers;
  /** Null: more than a manifest can be. */
  text: string | null;
}

/** Asks an app for its Expo manifest as Expo Go does. Rejects when it does not answer. */
export async function askManifest(question: ManifestQuestion, signal: AbortSignal): Promise<ManifestAnswer> {
  const { upstream, port, platform, target } = question;
  const headers = new Headers({ host: `localhost:${port}`, accept: MANIFEST_TYPE, "expo-platform": platform });
  for (const { lower, value } of question.headers)
    if (lower.startsWith("expo-") && !NOT_PASSED.has(lower)) headers.set(lower, value);
  const init = { headers, signal, redirect: "manual", timeout: false } as const;
  const response =
    "unixSocket" in upstream
      ? await fetch(`http://localhost:${port}${target}`, { ...init, unix: upstream.unixSocket })
      : await fetchLoopback(upstream.tcpPort, target, init);
  return { status: response.status, headers: response.headers, text: await readText(response) };
}

/** Some servers listen on one of the two loopback addresses only. */
async function fetchLoopback(tcpPort: number, target: string, init: BunFetchRequestInit): Promise<Response> {
  try {
    return await fetch(`http://127.0.0.1:${tcpPort}${target}`, init);
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    return fetch(`http://[::1]:${tcpPort}${target}`, init);
  }
}

async function readText(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > MAX_BYTES) return null;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
