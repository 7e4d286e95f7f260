import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { readAppConfig, readPublicVariables, type AppConfig } from "./app-config.ts";
import { CHANGES_PATH, renderAppPage } from "./app-page.ts";
import { ChangeWatch } from "./change-watch.ts";
import { contentType } from "./content-type.ts";
import { listChangedSince } from "./list-changed-since.ts";
import { nameFault, renderFaultScript } from "./fault-script.ts";
import { WEB_PREFIX, WebBuild, type BuiltWeb } from "./web-build.ts";

export interface WebPreviewOptions {
  /** The project's folder, absolute. */
  root: string;
  esbuild: typeof import("esbuild");
  environment: NodeJS.ProcessEnv;
  /** A line for the app's log. */
  print: (line: string) => void;
  /** Names (without folders) of what changed in the project, while it looks. */
  onChange: (names: ReadonlySet<string>) => void;
}

/** Metro takes notice of a change a moment later than this does. */
const METRO_NOTICES_MS = 400;
/** What stands in the page itself and not in the bundle. */
const PAGE_FILE = /^(app\.json|app\.config\.\w+|index\.html|\.env.*)$/;

/**
 * Shows the app while Metro cannot: builds it, builds it again when it changes, and tells its pages. After `rest` it
 * builds no more; its pages keep what they have, and at the next change they load themselves anew, from Metro then.
 */
export class WebPreview {
  readonly #options: WebPreviewOptions;
  readonly #build: WebBuild;
  readonly #watch: ChangeWatch;
  readonly #pages = new Set<ServerResponse>();
  #config: Promise<AppConfig> | null = null;
  #built: Promise<BuiltWeb> | null = null;
  #isStale = true;
  #isResting = false;

  constructor(options: WebPreviewOptions) {
    this.#options = options;
    this.#build = new WebBuild(options.root, options.esbuild);
    this.#watch = new ChangeWatch((names) => this.#onChange(names));
  }

  /** Answers a page's navigation. */
  async sendPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.start();
    const { root, environment } = this.#options;
    const config = await (this.#config ??= readAppConfig(root));
    const variables = readPublicVariables(root, environment);
    const page = renderAppPage({ root, config, variables });
    send(request, response, 200, "text/html; charset=utf-8", page);
  }

  /** Answers what lies below WEB_PREFIX. */
  async sendFile(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (path === CHANGES_PATH) return this.#connect(response);
    const name = decodeURIComponent(path.slice(WEB_PREFIX.length));
    if (this.#built === null && this.#isResting) return this.#sendFromRest(request, response, name);
    const built = await (this.#built ?? this.start());
    if (built.isOk || name === "app.css") {
      const data = built.isOk ? built.files.get(name) : undefined;
      // An app without styles of its own has no sheet, and its page asks for one all the same.
      if (data === undefined && name !== "app.css") return sendMissing(request, response, path);
      return send(request, response, 200, contentType(name), data ?? "");
    }
    if (name !== "app.js") return sendMissing(request, response, path);
    send(request, response, 200, "text/javascript; charset=utf-8", renderFaultScript(built.faults));
  }

  /** Answers `/favicon.ico` with the icon that the project names. */
  async sendIcon(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { favicon } = await (this.#config ??= readAppConfig(this.#options.root));
    const data = favicon === null ? null : await readFile(join(this.#options.root, favicon)).catch(() => null);
    if (data === null) return sendMissing(request, response, "/favicon.ico");
    send(request, response, 200, contentType(favicon ?? ""), data);
  }

  /** Builds what is not built. */
  start(): Promise<BuiltWeb> {
    this.#isResting = false;
    if (this.#built === null || this.#isStale) this.#built = this.#rebuild(this.#built);
    return this.#built;
  }

  /** Looks for changes also while it rests, until its last page has gone. */
  watch(): void {
    this.#watch.follow(this.#build.folders);
  }

  /** Builds no more until `start`. */
  async rest(): Promise<void> {
    this.#isResting = true;
    await this.#built;
    if (this.#isResting) await this.#build.release();
    this.#forget();
  }

  async close(): Promise<void> {
    this.#watch.close();
    for (const page of this.#pages) page.end();
    await this.rest();
  }

  async #rebuild(before: Promise<BuiltWeb> | null): Promise<BuiltWeb> {
    this.#isStale = false;
    await before;
    const startedAt = performance.now();
    const began = Date.now();
    const built = await this.#build.build();
    const { folders } = this.#build;
    this.#watch.follow(folders);
    // Folders are followed from now on: what changed in them while they were first read, nobody has told.
    const missed = await listChangedSince(folders, began);
    if (missed.size > 0) setImmediate(() => this.#onChange(missed));
    const { print } = this.#options;
    if (built.isOk) print(`Web preview built in ${Math.round(performance.now() - startedAt)} ms.`);
    else for (const fault of built.faults) print(nameFault(fault));
    return built;
  }

  #onChange(names: ReadonlySet<string>): void {
    const isPageChange = [...names].some((name) => PAGE_FILE.test(name));
    if (isPageChange) this.#config = null;
    this.#options.onChange(names);
    this.#isStale = true;
    if (this.#isResting) {
      setTimeout(() => this.#reloadPages(), METRO_NOTICES_MS).unref();
      return;
    }
    void this.#showChange(isPageChange);
  }

  /** What changes nothing of the bundle leaves the pages, and what people did in them, alone. */
  async #showChange(isPageChange: boolean): Promise<void> {
    const before = await this.#built;
    const built = await this.start();
    const isSame = before?.isOk === true && built.isOk && before.hash === built.hash;
    if (!isSame || isPageChange) this.#reloadPages();
  }

  /** Metro took over between a page and its script. Such a page has nothing to lose yet. */
  #sendFromRest(request: IncomingMessage, response: ServerResponse, name: string): void {
    if (name === "app.js") return send(request, response, 200, contentType(name), "location.reload();");
    if (name === "app.css") return send(request, response, 200, contentType(name), "");
    sendMissing(request, response, WEB_PREFIX + name);
  }

  #connect(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(":\n\n");
    this.#pages.add(response);
    response.on("close", () => {
      this.#pages.delete(response);
      this.#forget();
    });
  }

  #reloadPages(): void {
    for (const page of this.#pages) page.write("data: reload\n\n");
  }

  /** Nobody shows the build and Metro serves: nothing of it is needed. */
  #forget(): void {
    if (!this.#isResting || this.#pages.size > 0) return;
    this.#watch.follow(new Set());
    // What changes from now on is not seen, and app.json may.
    this.#config = null;
    this.#built = null;
    this.#isStale = true;
  }
}

export function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
  response.writeHead(status, { "content-type": type, "content-length": length, "cache-control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : body);
}

export function sendMissing(request: IncomingMessage, response: ServerResponse, path: string): void {
  send(request, response, 404, "text/plain; charset=utf-8", `The app has no file ${path}.\n`);
}
