import { LatheError } from "@lathe/protocol/errors";
import { isExpoPackage } from "@lathe/protocol/expo-project";
import { PageRoute, type PageBrowser, type PageSession, type PageSize } from "@lathe/protocol/page";
import type { AppProcess, Files } from "@lathe/protocol/workspace";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { OpenPage } from "./open-page.ts";

const APP_MS = 20_000;

interface ProjectPagesOptions {
  sandbox: Pick<Sandbox, "spawn" | "report">;
  browser: FoundBrowser;
  app: Pick<AppProcess, "state" | "waitFor">;
  files: Pick<Files, "read">;
}

/** The pages of a project's app that are open in browsers inside its sandbox. */
export class ProjectPages implements PageBrowser {
  readonly #options: ProjectPagesOptions;
  readonly #open = new Set<OpenPage>();
  readonly #closed = new AbortController();
  #kept: { page: OpenPage; size: PageSize } | null = null;

  constructor(options: ProjectPagesOptions) {
    this.#options = options;
  }

  async usualSize(): Promise<PageSize> {
    try {
      const { text } = await this.#options.files.read("package.json");
      return isExpoPackage(text ?? "") ? "phone" : "desktop";
    } catch (error) {
      // No package.json: a page of plain files.
      if (error instanceof LatheError) return "desktop";
      throw error;
    }
  }

  async open(options: { route: string; size: PageSize }, signal: AbortSignal): Promise<OpenPage> {
    return await this.#openAt(await this.#findOrigin(signal), options, signal);
  }

  async visit(
    options: { route?: string | undefined; size?: PageSize | undefined },
    signal: AbortSignal,
  ): Promise<PageSession> {
    const origin = await this.#findOrigin(signal);
    const { route, size } = options;
    let kept = this.#kept;
    if (kept === null || kept.page.ended || kept.page.origin !== origin) {
      await this.leave();
      const request = { route: route ?? "/", size: size ?? (await this.usualSize()) };
      this.#kept = { page: await this.#openAt(origin, request, signal), size: request.size };
      return this.#kept.page;
    }
    if (size !== undefined && size !== kept.size) {
      await kept.page.act({ do: "resize", size }, signal);
      this.#kept = kept = { ...kept, size };
    }
    // A page that does not come says so when it is looked at.
    if (route !== undefined) await kept.page.act({ do: "navigate", route: readRoute(route) }, signal);
    return kept.page;
  }

  async leave(): Promise<void> {
    const kept = this.#kept;
    this.#kept = null;
    await kept?.page.close();
  }

  /** Closes all pages; no other is opened. */
  async close(): Promise<void> {
    this.#closed.abort(new LatheError("app_unavailable", "The project was closed."));
    await Promise.all([...this.#open].map((page) => page.close()));
  }

  async #openAt(origin: string, options: { route: string; size: PageSize }, signal: AbortSignal): Promise<OpenPage> {
    const { sandbox, browser } = this.#options;
    const request = { origin, route: readRoute(options.route), size: options.size };
    const page = await OpenPage.open(sandbox, browser, request, AbortSignal.any([signal, this.#closed.signal]));
    for (const each of this.#open) if (each.ended) this.#open.delete(each);
    this.#open.add(page);
    return page;
  }

  /** Where the app is reached from inside, when it runs or will in a moment. */
  async #findOrigin(signal: AbortSignal): Promise<string> {
    const { app } = this.#options;
    const late = AbortSignal.timeout(APP_MS);
    const isSettled = ({ phase }: { phase: string }): boolean => phase !== "installing" && phase !== "starting";
    const settled = app.waitFor(isSettled, AbortSignal.any([signal, late, this.#closed.signal]));
    const state = await settled.catch((error: unknown) => {
      signal.throwIfAborted();
      if (late.aborted) return app.state;
      throw error;
    });
    if (state.phase === "ready") return `http://localhost:${state.port}`;
    throw new LatheError("app_unavailable", `There is no page to look at: the app is not running (${state.phase}).`);
  }
}

function readRoute(route: string): string {
  const parsed = PageRoute.safeParse(route);
  if (!parsed.success)
    throw new LatheError("bad_request", `${JSON.stringify(route.slice(0, 200))} is no route: it begins with one "/".`);
  return parsed.data;
}
