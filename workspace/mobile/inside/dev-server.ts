import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import type { Duplex } from "node:stream";
import { FOLLOW_CHANGES } from "./app-page.ts";
import { classifyRequest, parseTarget } from "./classify-request.ts";
import { contentType } from "./content-type.ts";
import { nameFault, renderFaultScript } from "./fault-script.ts";
import { readMetroFault } from "./metro-fault.ts";
import type { MetroProcess } from "./metro-process.ts";
import { proxyRequest, proxyUpgrade, sendTrouble } from "./proxy-request.ts";
import { WEB_PREFIX } from "./web-build.ts";
import { send, sendMissing, type WebPreview } from "./web-preview.ts";

/** Lathe itself asks there how Metro is. */
export const STATE_PATH = "/__lathe/mobile";
/** How long a request waits for Metro. */
const WAIT_MS = 120_000;

export interface DevServerOptions {
  root: string;
  preview: Pick<WebPreview, "sendPage" | "sendFile" | "sendIcon" | "watch">;
  metro: Pick<MetroProcess, "state" | "isAnswering" | "waitUntilAnswering">;
  metroPort: number;
  print: (line: string) => void;
  /** Milliseconds; default: two minutes. */
  waitMs?: number;
}

/** The app's one address: Metro as soon as Metro is ready, before that the web preview. */
export class DevServer {
  readonly #options: DevServerOptions;
  readonly #server: Server;

  constructor(options: DevServerOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        options.print(`${request.method} ${request.url} failed: ${message}`);
        if (response.headersSent) response.destroy();
        else sendTrouble(request, response, 500, `The dev server failed: ${message}`);
      });
    });
    this.#server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // Replaced by the proxy's own as soon as it has the socket.
      socket.on("error", () => socket.destroy());
      void this.#upgrade(request, socket, head);
    });
    // A bundle takes as long as it takes.
    this.#server.requestTimeout = 0;
  }

  /** The port that is listened on. */
  async listen(port: number): Promise<number> {
    return await new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", () => {
        const address: AddressInfo | string | null = this.#server.address();
        resolve(typeof address === "object" && address !== null ? address.port : port);
      });
    });
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { metro, preview, metroPort } = this.#options;
    const path = parseTarget(request.url ?? "/").pathname;
    if (path === STATE_PATH) return this.#sendState(request, response);
    if (path.startsWith(WEB_PREFIX)) return await preview.sendFile(request, response, path);
    if (metro.state.metro === "ready") {
      const explain = isPageScript(request) ? (body: string) => this.#explain(request, response, body) : undefined;
      return proxyRequest(request, response, metroPort, explain);
    }
    const kind = classifyRequest(request.url ?? "/", request.headers);
    // Expo serves a project's `public` before anything else.
    if (kind !== "page" && (await this.#sendPublic(request, response, path))) return;
    if (kind === "page") return await preview.sendPage(request, response);
    if (path === "/favicon.ico") return await preview.sendIcon(request, response);
    if (kind === "file") return sendMissing(request, response, path);
    const trouble = await this.#waitForMetro(response);
    if (trouble === null) proxyRequest(request, response, metroPort);
    else if (!response.destroyed) sendTrouble(request, response, 503, trouble);
  }

  /** A page whose script is an error stays empty: it is told what is wrong by a script that it can run. */
  #explain(request: IncomingMessage, response: ServerResponse, body: string): boolean {
    const { root, preview, print } = this.#options;
    const fault = readMetroFault(body, root);
    if (fault === null) return false;
    print(nameFault(fault));
    preview.watch();
    send(request, response, 200, "text/javascript; charset=utf-8", renderFaultScript([fault]) + FOLLOW_CHANGES);
    return true;
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const trouble = await this.#waitForMetro(socket);
    if (socket.destroyed) return;
    if (trouble === null) return proxyUpgrade(request, socket, head, this.#options.metroPort);
    const length = Buffer.byteLength(trouble);
    socket.end(
      `HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n${trouble}`,
    );
  }

  /** Null when Metro answers, else why not, in words. */
  async #waitForMetro(asker: ServerResponse | Duplex): Promise<string | null> {
    const { metro, waitMs = WAIT_MS } = this.#options;
    if (metro.isAnswering) return null;
    const gone = new AbortController();
    const leave = () => gone.abort();
    asker.once("close", leave);
    const isAnswering = await metro.waitUntilAnswering(AbortSignal.any([gone.signal, AbortSignal.timeout(waitMs)]));
    asker.off("close", leave);
    if (isAnswering) return null;
    const { state } = metro;
    if (state.metro === "failed") {
      return `Metro could not be kept running. ${state.reason ?? ""} Mend what it says, or restart the app.`;
    }
    const why = state.reason === null ? "" : ` ${state.reason}`;
    return `Metro did not start within ${Math.round(waitMs / 1_000)} seconds.${why} Try again in a moment.`;
  }

  #sendState(request: IncomingMessage, response: ServerResponse): void {
    const { metro, metroPort } = this.#options;
    send(request, response, 200, "application/json", JSON.stringify({ ...metro.state, port: metroPort }));
  }

  /** True when it was a file of the project's `public` folder. */
  async #sendPublic(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
    const name = normalize(decodePath(path));
    if (name.includes("\0") || name.endsWith("/") || name === "/index.html") return false;
    const data = await readFile(join(this.#options.root, "public", name)).catch(() => null);
    if (data === null) return false;
    send(request, response, 200, contentType(name), data);
    return true;
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray per cent sign.
    return path;
  }
}

/** Whether a browser asks for the bundle of a page, and not a program that reads Metro's errors as they are. */
function isPageScript({ url, headers }: IncomingMessage): boolean {
  const { pathname, searchParams } = parseTarget(url ?? "/");
  if (!pathname.endsWith(".bundle") || searchParams.get("platform") !== "web") return false;
  // Browsers say it to addresses that are secure or this machine's own.
  const wanted = headers["sec-fetch-dest"];
  return wanted === undefined ? headers["user-agent"]?.startsWith("Mozilla/") === true : wanted === "script";
}
