import type { Check, RunChecks } from "@lathe/protocol/check";
import type { Log } from "@lathe/protocol/log";
import { LatheError } from "@lathe/protocol/errors";
import { isExpoPackage } from "@lathe/protocol/expo-project";
import { PAGE_SIZES, type PageBrowser } from "@lathe/protocol/page";
import type { PreviewReport } from "@lathe/protocol/preview";
import type { AppProcess, AppState, Commands, Files, OpenPort } from "@lathe/protocol/workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { checkAcceptance } from "./check-acceptance.ts";
import { describeApp, settleApp } from "./check-app.ts";
import { checkPackages } from "./check-packages.ts";
import { checkTypes } from "./check-types.ts";
import { describePage } from "./describe-page.ts";
import { describeReports } from "./describe-reports.ts";
import { checkBundle } from "./check-bundle.ts";
import { explainPage } from "./explain-page.ts";
import { type Finding, skipped } from "./finding.ts";
import { sleep } from "./sleep.ts";

/** Open previews draw the change first: they are what people look at. */
const DRAW_MS = 200;
const LOAD_MS = 15_000;
const SETTLE_MS = 3_000;
/** How long a dev server on a busy machine may take to notice a change. */
const NOTICE_MS = 500;
/** How long an open preview takes to show a change and to report what is wrong with it. */
const REPORTS_MS = 1_500;

export interface TurnCheckOptions {
  workspace: {
    app: Pick<AppProcess, "state" | "ports" | "restart" | "waitFor">;
    commands: Commands;
    lookAtPage: OpenedWorkspace["lookAtPage"];
    browser?: PageBrowser | null;
  };
  files: Pick<Files, "list" | "read">;
  /** The project's folder as its processes see it. */
  folder: string;
  /** Keeps the picture of the page: a JPEG that came out of the sandbox. */
  keepScreenshot: (image: Uint8Array) => Promise<void>;
  /** Keeps the picture of one acceptance check; left out: they are not kept. */
  keepCheckScreenshot: (checkId: string, image: Uint8Array) => Promise<void>;
  /** What open previews have reported since the files last changed. */
  listPreviewReports: () => readonly PreviewReport[];
  /** How long they are waited for. */
  reportsMs?: number;
  log: Log;
}

/**
 * Looks at the app after a turn: its dev server, its types, its packages, its page, its bundles where phones load it,
 * too, and whether people can do with it what they should be able to. A part that cannot be looked at is `skipped` and
 * says why; a part that a project does not have is left out.
 */
export function createTurnCheck(options: TurnCheckOptions): RunChecks {
  return async (signal) => {
    await sleep(DRAW_MS, signal);
    const look = new TurnLook(options, signal);
    const time = async (name: Check["name"], work: () => Promise<Finding | null>): Promise<Check[]> => {
      const startedAt = performance.now();
      const finding = await look.guard(name, work);
      return finding === null ? [] : [{ name, ...finding, durationMs: performance.now() - startedAt }];
    };
    const [types, page] = await look.inTurnForExpo(
      () => time("page", () => look.checkPage()),
      () => time("types", () => look.checkTypes()),
    );
    const packages = await time("packages", () => look.checkPackages());
    // One behind the other: types and bundles take every core there is, and pages come from the server that bundles.
    const acceptance = await time("acceptance", () => look.checkAcceptance(page[0]));
    const bundle = await time("bundle", () => look.checkBundle());
    // Last, because a look at the page can be what makes it crash.
    const app = await time("app", async () => describeApp(await look.settle(), options.folder));
    return { checks: [...app, ...types, ...packages, ...page, ...bundle, ...acceptance], screenshot: look.screenshot };
  };
}

/** One look, with what its parts share. */
class TurnLook {
  readonly #options: TurnCheckOptions;
  readonly #signal: AbortSignal;
  screenshot = false;
  /** What crashed is started again once in a look, not by each part of it. */
  #restarted = false;

  constructor(options: TurnCheckOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  /** A part that goes wrong inside Lathe must not cost the person the turn. */
  async guard(name: string, work: () => Promise<Finding | null>): Promise<Finding | null> {
    try {
      return await work();
    } catch (error) {
      this.#signal.throwIfAborted();
      this.#options.log({
        level: "error",
        message: "a check after a turn failed",
        check: name,
        error: describe(error),
      });
      return skipped(`Not checked: something went wrong inside Lathe. The log has the details.`);
    }
  }

  async settle(): Promise<AppState> {
    const { app } = this.#options.workspace;
    if (app.state.phase === "crashed" && this.#restarted) return app.state;
    this.#restarted ||= app.state.phase === "crashed";
    return settleApp(app, this.#signal);
  }

  /**
   * An Expo project's page comes from a bundler that needs the processor, and its types are in part written by Expo,
   * behind the files.
   */
  async inTurnForExpo<Page, Types>(
    page: () => Promise<Page>,
    types: () => Promise<Types>,
  ): Promise<[types: Types, page: Page]> {
    if (!(await this.#isExpo())) return Promise.all([types(), page()]);
    const shown = await page();
    return [await types(), shown];
  }

  async checkTypes(): Promise<Finding | null> {
    const { workspace } = this.#options;
    const check = (): Promise<Finding | null> =>
      checkTypes({ ...this.#options, commands: workspace.commands }, this.#signal);
    const finding = await check();
    if (finding?.status !== "failed" || !(await this.#isExpo())) return finding;
    // Expo writes the types of the app's routes when it has seen the turn's changes.
    await sleep(NOTICE_MS, this.#signal);
    return check();
  }

  checkPackages(): Promise<Finding | null> {
    const { files, workspace } = this.#options;
    return checkPackages({ files, commands: workspace.commands }, this.#signal);
  }

  async checkPage(): Promise<Finding> {
    const { workspace, folder, listPreviewReports, reportsMs = REPORTS_MS } = this.#options;
    const state = await this.settle();
    if (state.phase !== "ready") return skipped("Browser not checked: the app does not run.");
    if (workspace.lookAtPage === null) {
      await sleep(reportsMs, this.#signal);
      return describeReports(listPreviewReports(), folder);
    }
    const finding = await this.#look(workspace.lookAtPage, state.port);
    if (finding.status !== "failed") return finding;
    // The page may have been asked for before the dev server noticed the turn's last change, or while it was started
    // anew, for a new package, say. A failure is believed when it is seen twice.
    await sleep(NOTICE_MS, this.#signal);
    const after = await this.settle();
    return after.phase === "ready" ? this.#look(workspace.lookAtPage, after.port) : finding;
  }

  async checkAcceptance(page: Finding | undefined): Promise<Finding | null> {
    const { workspace, files, keepCheckScreenshot: keep } = this.#options;
    const state = await this.settle();
    const hindrance =
      state.phase !== "ready" ? "the app does not run." : page?.unusable === true ? "the page cannot be used." : null;
    const keepScreenshot = async (checkId: string, image: Uint8Array): Promise<boolean> =>
      this.#keep(() => keep(checkId, image));
    const options = { files, browser: workspace.browser ?? null, hindrance, keepScreenshot };
    return checkAcceptance(options, this.#signal);
  }

  /** Null where nothing is made for phones. */
  async checkBundle(): Promise<Finding | null> {
    if (!(await this.#isExpo())) return null;
    const state = await this.settle();
    if (state.phase !== "ready") return skipped("Bundles not checked: the app does not run.");
    const app = this.#findPort(state.port);
    if (app === null) return skipped("Bundles not checked: the app's port is not open.");
    return checkBundle({ app, folder: this.#options.folder }, this.#signal);
  }

  #findPort(port: number): OpenPort | null {
    return this.#options.workspace.app.ports.find((each) => each.port === port) ?? null;
  }

  async #isExpo(): Promise<boolean> {
    try {
      return isExpoPackage((await this.#options.files.read("package.json")).text ?? "");
    } catch (error) {
      if (error instanceof LatheError) return false;
      throw error;
    }
  }

  async #look(lookAtPage: NonNullable<OpenedWorkspace["lookAtPage"]>, port: number): Promise<Finding> {
    const { folder, log } = this.#options;
    const isExpo = await this.#isExpo();
    const viewport = PAGE_SIZES[isExpo ? "phone" : "desktop"];
    const request = { url: `http://localhost:${port}/`, viewport, timeoutMs: LOAD_MS, settleMs: SETTLE_MS };
    const page = await lookAtPage(request, this.#signal);
    if (!page.seen) {
      log({
        level: "warning",
        message: "the page could not be looked at",
        reason: page.reason,
        browser: page.complaint,
      });
      return skipped(`Browser not checked: ${page.reason}`);
    }
    const { screenshot } = page;
    if (screenshot !== null) this.screenshot ||= await this.#keep(() => this.#options.keepScreenshot(screenshot));
    const finding = describePage(page, folder);
    const app = isExpo && finding.status === "failed" ? this.#findPort(port) : null;
    return app === null ? finding : ((await explainPage(page, app, folder, this.#signal)) ?? finding);
  }

  /** False when it could not be kept. */
  async #keep(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      // A picture less is no reason to say nothing about the page.
      this.#options.log({ level: "warning", message: "a screenshot could not be kept", error: describe(error) });
      return false;
    }
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
