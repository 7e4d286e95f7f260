import { LatheError } from "@lathe/protocol/errors";
import { readText } from "../commands/read-text.ts";
import type { Sandbox, SandboxedProcess } from "../sandbox/sandbox.ts";
import { type FoundBrowser, programInside } from "./find-browser.ts";

const MAX_COMPLAINT_CHARACTERS = 2_000;

/**
 * The browser has no sandbox of its own: inside the project's there are no user namespaces to make one from, and it may
 * do nothing there that the project's own processes may not. Everything that goes out to the network by itself is off.
 */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  // Over a port, every process of the project could have it: standard streams belong to Lathe alone.
  "--remote-debugging-pipe",
  "--no-startup-window",
  "--no-first-run",
  "--no-default-browser-check",
  "--no-proxy-server",
  "--block-new-web-contents",
  "--disable-gpu",
  // Shared memory in /tmp: /dev/shm is 64 MB in many containers.
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-breakpad",
  "--disable-component-extensions-with-background-pages",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-sync",
  "--disable-features=MediaRouter,OptimizationHints,Translate,SpareRendererForSitePerProcess,InterestFeedContentSuggestions",
  // A page that fills its memory ends its own process and not the dev server.
  "--js-flags=--max-old-space-size=512",
  // The roles and names of elements, as assistive technology is told them, for the probe.
  "--enable-blink-features=ComputedAccessibilityInfo",
  // What it prints of its own accord is of no use to anybody.
  "--log-level=3",
  "--hide-scrollbars",
  "--mute-audio",
  "--password-store=basic",
  "--use-mock-keychain",
];

/**
 * Standard streams become the descriptors 3 and 4, on which the browser speaks DevTools. All that it writes goes to a
 * folder of its own, with a short path, because sockets are in it. When memory is short it is the first to go.
 */
const START = `
profile="/tmp/lathe-browser-$1"; shift
mkdir -m 700 "$profile" || exit 1
export TMPDIR="$profile" HOME="$profile" XDG_CONFIG_HOME="$profile" XDG_CACHE_HOME="$profile" XDG_RUNTIME_DIR="$profile"
echo 900 2>/dev/null >/proc/self/oom_score_adj
exec nice -n 5 "$@" --user-data-dir="$profile" 3<&0 4>&1 </dev/null >/dev/null`;

type BrowserSandbox = Pick<Sandbox, "spawn" | "report">;

/** A browser inside a project's sandbox, with a profile that is removed with it. */
export class BrowserProcess {
  readonly #sandbox: BrowserSandbox;
  readonly #id: string;
  readonly process: SandboxedProcess;
  #complaint = "";

  private constructor(sandbox: BrowserSandbox, id: string, process: SandboxedProcess) {
    this.#sandbox = sandbox;
    this.#id = id;
    this.process = process;
    // A stream that breaks has nothing more to say.
    readText(process.stderr, (text) => {
      this.#complaint = (this.#complaint + text).slice(-MAX_COMPLAINT_CHARACTERS);
    }).catch(() => {});
  }

  /** Errors: `sandbox_unavailable`. A browser that cannot start is one that ends at once. */
  static async start(sandbox: BrowserSandbox, browser: FoundBrowser): Promise<BrowserProcess> {
    const id = crypto.randomUUID().slice(-12);
    const command = ["sh", "-c", START, "sh", id, programInside(browser, sandbox.report.kind), ...ARGUMENTS];
    return new BrowserProcess(sandbox, id, await sandbox.spawn({ command }));
  }

  /** The last it wrote to standard error: for the log, never for people or models. */
  get complaint(): string {
    return this.#complaint;
  }

  /** Ends it with all its processes and removes what it wrote. */
  async close(): Promise<void> {
    await this.process.kill(0);
    try {
      const remove = await this.#sandbox.spawn({ command: ["rm", "-rf", `/tmp/lathe-browser-${this.#id}`] });
      await remove.exited;
    } catch (error) {
      // With a sandbox that is gone its /tmp is gone.
      if (!(error instanceof LatheError) || error.code !== "sandbox_unavailable") throw error;
    }
  }
}
