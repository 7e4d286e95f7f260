import type { OpenPort } from "@lathe/protocol/workspace";
import { connect } from "node:net";

const ANSWER_TIMEOUT_MS = 20_000;

/**
 * Whether something at `upstream` answers HTTP: "page" when it answered with HTML, "other" for any other HTTP answer,
 * null when nothing (or nothing like HTTP) came. Spoken by hand, since fetch would follow proxies of the environment
 * and redirects.
 */
export async function probeHttp({ port, upstream }: OpenPort, signal: AbortSignal): Promise<"page" | "other" | null> {
  if (signal.aborted) return null;
  return await new Promise((resolve) => {
    const socket = connect(
      "unixSocket" in upstream ? { path: upstream.unixSocket } : { host: "localhost", port: upstream.tcpPort },
    );
    let head = "";
    const finish = (result: "page" | "other" | null) => {
      signal.removeEventListener("abort", abort);
      socket.destroy();
      resolve(result);
    };
    const abort = () => finish(null);
    signal.addEventListener("abort", abort, { once: true });
    socket.setTimeout(ANSWER_TIMEOUT_MS, abort);
    socket.setEncoding("latin1");
    socket.on("connect", () =>
      socket.write(`GET / HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/html,*/*\r\nConnection: close\r\n\r\n`),
    );
    socket.on("data", (data) => {
      head += String(data);
      const verdict = readHead(head);
      if (verdict !== undefined) finish(verdict);
    });
    socket.on("error", abort);
    socket.on("close", () => finish(/^HTTP\/1\.[01] \d/.test(head) ? "other" : null));
  });
}

const MAX_HEAD_CHARACTERS = 64 * 1024;

/** Undefined while the head is not complete. */
function readHead(head: string): "page" | "other" | null | undefined {
  if (head.length >= 7 && !head.startsWith("HTTP/1.")) return null;
  const end = head.indexOf("\r\n\r\n");
  if (end === -1) return head.length > MAX_HEAD_CHARACTERS ? null : undefined;
  return /^content-type:\s*text\/html/im.test(head.slice(0, end)) ? "page" : "other";
}
