import type { OpenPort } from "@lathe/protocol/workspace";

/** A bundle of some hundred modules has 4 to 9 MB. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_KEPT_BYTES = 512 * 1024;

export interface AppAnswer {
  status: number;
  /** The body's first half megabyte; the rest is read and thrown away, so that the server makes all of it. */
  text: string;
}

/** The app's server does not answer as a server does. */
export class AppUnreachable extends Error {
  override name = "AppUnreachable";
}

/**
 * Asks the app by way of its port out of the sandbox; what it answers is hostile. `path` begins with "/". Errors:
 * AppUnreachable; rejects when the signal is aborted.
 */
export async function askApp(
  { port, upstream }: OpenPort,
  path: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<AppAnswer> {
  const address =
    "unixSocket" in upstream
      ? { url: `http://localhost:${port}${path}`, unix: upstream.unixSocket }
      : { url: `http://localhost:${upstream.tcpPort}${path}` };
  const { url, ...over } = address;
  try {
    // Not packed: what a few bytes unpack to has no bound.
    const options = { headers: { ...headers, "accept-encoding": "identity" }, decompress: false };
    const response = await fetch(url, { ...over, ...options, redirect: "manual", signal });
    return { status: response.status, text: await readBeginning(response) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AppUnreachable) throw error;
    throw new AppUnreachable("The app's server does not answer.", { cause: error });
  }
}

async function readBeginning({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of body ?? []) {
    if (bytes < MAX_KEPT_BYTES) text += decoder.decode(chunk.subarray(0, MAX_KEPT_BYTES - bytes), { stream: true });
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new AppUnreachable("The app's server answers without end.");
  }
  return text;
}
