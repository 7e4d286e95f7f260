import { readFileSync } from "node:fs";
import { z } from "zod";
import { BrowserGone, type DevtoolsPipe, DevtoolsRefusal } from "./devtools-pipe.ts";
import { DevtoolsEvent } from "./devtools-events.ts";
import type { Viewport } from "./page-look.ts";
import { PROBE_WORLD, PageRecord } from "./page-record.ts";

/** A page that is busy for longer does not answer people either. */
const ANSWER_MS = 4_000;
const SCREENSHOT_MS = 5_000;
const MAX_SCREENSHOT_BYTES = 2 * 1024 * 1024;
/** A dev server may make a page reload a few times while it prepares packages. */
const MAX_NAVIGATIONS = 8;
/** How long nothing may have moved in a page that has just been opened. */
const QUIET_MS = 300;

const probe = ["page-probe.js", "page-elements.js", "page-nodes.js", "page-use.js"]
  .map((name) => readFileSync(new URL(`./inside/${name}`, import.meta.url), "utf8"))
  .join("\n");

const Inspection = z.object({
  title: z.string().max(1_000),
  blank: z.boolean(),
  overlay: z.string().max(10_000).nullable(),
  /** What React Native's overlay says, which may lie over a page that works. */
  logBox: z.string().max(10_000).nullable(),
});
export type Inspection = z.infer<typeof Inspection>;

export interface TabOptions {
  /** Of the app, whose requests count. */
  origin: string;
  viewport: Viewport;
  /** Requests to elsewhere are held: there is no way out of the sandbox. */
  isolated: boolean;
  /** It is used as by a person: what it asks is answered with OK, and roles and names are asked for. */
  isUsed: boolean;
}

export interface RestLimits {
  /** For the page to load. */
  timeoutMs: number;
  /** For network and document to come to rest after that. */
  settleMs: number;
}

/** One page of one browser. All its methods may end with BrowserGone, and with ZodError from a browser that is none. */
export class PageTab {
  readonly #pipe: DevtoolsPipe;
  readonly #sessionId: string;
  readonly #targetId: string;
  readonly #options: TabOptions;
  readonly record: PageRecord;
  #wake = (): void => {};

  private constructor(pipe: DevtoolsPipe, options: TabOptions, ids: { sessionId: string; targetId: string }) {
    this.#pipe = pipe;
    this.#options = options;
    this.#sessionId = ids.sessionId;
    this.#targetId = ids.targetId;
    this.record = new PageRecord({ origin: options.origin, frameId: ids.targetId, now: () => performance.now() });
  }

  /** Opens an empty page. Errors: DevtoolsRefusal as well. */
  static async open(pipe: DevtoolsPipe, options: TabOptions): Promise<PageTab> {
    pipe.tell("Browser.setDownloadBehavior", { behavior: "deny" });
    const target = z.object({ targetId: z.string() });
    const { targetId } = await pipe.call("Target.createTarget", { url: "about:blank" }, target);
    const session = z.object({ sessionId: z.string() });
    const { sessionId } = await pipe.call("Target.attachToTarget", { targetId, flatten: true }, session);
    const tab = new PageTab(pipe, options, { sessionId, targetId });
    pipe.listen((method, params, from) => {
      if (from === sessionId) tab.#hear(method, params);
    });
    const settings: [string, object][] = [
      ...["Page", "Runtime", "Network", "Log", "Inspector"].map((domain): [string, object] => [`${domain}.enable`, {}]),
      ["Page.addScriptToEvaluateOnNewDocument", { source: probe, worldName: PROBE_WORLD }],
    ];
    // A tree of roles and names that is kept: without it each question for one builds it anew.
    if (options.isUsed) settings.push(["Accessibility.enable", {}]);
    if (options.isolated) settings.push(["Fetch.enable", { patterns: [{ urlPattern: "https://*" }] }]);
    // Awaited, because not all of them are settled where the page is opened: it could come before its probe does.
    await Promise.all([
      tab.resize(options.viewport),
      ...settings.map(([method, params]) => pipe.call(method, params, z.unknown(), sessionId)),
    ]);
    return tab;
  }

  /** Another page in its place, empty, in a browser where nothing of the app's is stored any more. */
  async renew(viewport: Viewport): Promise<PageTab> {
    // The other one first: without any page the browser might end.
    const tab = await PageTab.open(this.#pipe, { ...this.#options, viewport });
    await this.#pipe.call("Target.closeTarget", { targetId: this.#targetId }, z.unknown());
    const { origin } = this.#options;
    const params = { origin, storageTypes: "all" };
    await this.#pipe.call("Storage.clearDataForOrigin", params, z.unknown(), tab.#sessionId);
    // Those of other ports count for this one, too.
    await this.#pipe.call("Network.clearBrowserCookies", {}, z.unknown(), tab.#sessionId);
    return tab;
  }

  async resize({ width, height, touch = false }: Viewport): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.#pipe.call("Emulation.setDeviceMetricsOverride", metrics, z.unknown(), this.#sessionId);
    // Pages that ask are told of fingers; what is done to them are still events of a mouse, which works everywhere.
    await this.#pipe.call("Emulation.setTouchEmulationEnabled", { enabled: touch }, z.unknown(), this.#sessionId);
  }

  /** Goes to an address and waits until the page has come to rest, through the reloads that a dev server asks for. */
  async load(url: string, limits: RestLimits): Promise<void> {
    const { record } = this;
    record.begin();
    record.loaded = false;
    const answer = z.object({ errorText: z.string().optional(), loaderId: z.string().optional() });
    // Not awaited: a server that accepts and says nothing would hold it for ever.
    this.#pipe.call("Page.navigate", { url }, answer, this.#sessionId).then(
      ({ errorText, loaderId }) => {
        if (errorText !== undefined && record.navigations === 0)
          record.add({ kind: "load", text: `The page cannot be opened: ${errorText}` });
        // To another place of the same document.
        else if (loaderId === undefined) record.loaded = true;
        this.#wake();
      },
      () => {
        // Whoever waits below finds that nothing came, or that the browser is gone.
      },
    );
    await this.rest(limits, QUIET_MS);
  }

  /** Waits until the page is there and nothing has moved for `quietMs` from now on, or its time is over. */
  async rest({ timeoutMs, settleMs }: RestLimits, quietMs: number): Promise<void> {
    const { record } = this;
    const from = performance.now();
    const end = from + timeoutMs;
    const isRestless = (): boolean => record.navigations > MAX_NAVIGATIONS;
    const isOver = (): boolean => record.crashed || record.left || record.problems.some(({ kind }) => kind === "load");
    for (;;) {
      await this.#until(() => record.loaded || isOver() || isRestless(), end);
      if (isRestless()) return record.add({ kind: "load", text: "The page loads itself anew again and again." });
      if (isOver()) return;
      if (!record.loaded) return record.add({ kind: "load", text: describeSlow(record, timeoutMs) });
      await this.#settle(quietMs, from, Math.min(end, performance.now() + settleMs));
      if (record.loaded || isOver()) return;
    }
  }

  /** Until nothing has moved for a moment, another document comes, or the time is over. */
  async #settle(wantedMs: number, from: number, end: number): Promise<void> {
    const { record } = this;
    for (;;) {
      const documentMs = (await this.ask("latheProbe.quietMs()", z.number())) ?? 0;
      const quietMs = Math.min(record.quietMs, documentMs, performance.now() - from);
      const left = end - performance.now();
      if (!record.loaded || record.crashed || quietMs >= wantedMs || left <= 0) return;
      await this.#until(() => !record.loaded || record.crashed, performance.now() + Math.min(left, wantedMs - quietMs));
    }
  }

  /** What there is to see of the document. Null when it does not answer, which the record then says. */
  async inspect(): Promise<Inspection | null> {
    const { record } = this;
    if (record.crashed || !record.shown) return null;
    const inspection = await this.ask("latheProbe.inspect()", Inspection);
    if (inspection === null && !record.crashed)
      record.add({ kind: "load", text: "The page does not answer: its script runs without end." });
    if (inspection !== null && inspection.overlay !== null) record.add({ kind: "overlay", text: inspection.overlay });
    if (inspection !== null && inspection.logBox !== null) record.add({ kind: "logBox", text: inspection.logBox });
    return inspection;
  }

  /** Asks the probe inside the page. Null when it does not answer in time, or with nonsense. */
  async ask<Answer>(expression: string, answer: z.ZodType<Answer>): Promise<Answer | null> {
    const { probe: contextId } = this.record;
    if (contextId === null) return null;
    const reply = z.object({ result: z.object({ value: answer }) });
    const params = { expression, contextId, returnByValue: true };
    return (await this.#within(ANSWER_MS, "Runtime.evaluate", params, reply))?.result.value ?? null;
  }

  /** Sends the page input as from a person. False when it does not take it in time. */
  async send(method: "Input.dispatchMouseEvent" | "Input.dispatchKeyEvent" | "Input.insertText", params: object) {
    return (await this.#within(ANSWER_MS, method, params, z.looseObject({}))) !== null;
  }

  async takeScreenshot(): Promise<Uint8Array | null> {
    const reply = z.object({ data: z.base64().max((MAX_SCREENSHOT_BYTES * 4) / 3 + 4) });
    const params = { format: "jpeg", quality: 70, optimizeForSpeed: true };
    const shot = await this.#within(SCREENSHOT_MS, "Page.captureScreenshot", params, reply);
    if (shot === null) return null;
    const bytes = Uint8Array.fromBase64(shot.data);
    return bytes[0] === 0xff && bytes[1] === 0xd8 ? bytes : null;
  }

  #hear(method: string, params: unknown): void {
    const event = DevtoolsEvent.safeParse({ method, params }).data;
    if (event === undefined) return;
    this.record.take(event);
    if (event.method === "Page.javascriptDialogOpening") {
      const accept = this.#options.isUsed;
      this.#tell("Page.handleJavaScriptDialog", { accept, promptText: event.params.defaultPrompt });
    }
    if (event.method === "Fetch.requestPaused") this.#holdBack(event.params);
    this.#wake();
  }

  /** A call whose answer may stay away, or be nonsense: null then. Errors: BrowserGone. */
  async #within<Answer>(ms: number, method: string, params: object, answer: z.ZodType<Answer>): Promise<Answer | null> {
    const { promise: late, resolve } = Promise.withResolvers<null>();
    const timer = setTimeout(() => resolve(null), ms);
    try {
      return await Promise.race([this.#pipe.call(method, params, answer, this.#sessionId), late]);
    } catch (error) {
      // Refused: the document changed under it.
      if (error instanceof DevtoolsRefusal || error instanceof z.ZodError) return null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #until(condition: () => boolean, end: number): Promise<void> {
    while (!condition()) {
      if (this.#pipe.reason !== null) throw new BrowserGone(this.#pipe.reason);
      const left = end - performance.now();
      if (left <= 0) return;
      const { promise: woken, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      const timer = setTimeout(resolve, left);
      await Promise.race([woken, this.#pipe.closed]);
      clearTimeout(timer);
    }
  }

  /**
   * A request to elsewhere. Data is waited for as on a slow network: a failure would make the app complain of the sandbox
   * instead of itself. Parts of the page fail at once, so that it can be drawn; a change of place does not happen.
   */
  #holdBack({ requestId, resourceType }: { requestId: string; resourceType: string }): void {
    if (resourceType === "XHR" || resourceType === "Fetch" || resourceType === "EventSource") return;
    const errorReason = resourceType === "Document" ? "Aborted" : "InternetDisconnected";
    this.#tell("Fetch.failRequest", { requestId, errorReason });
  }

  #tell(method: string, params: object): void {
    this.#pipe.tell(method, params, this.#sessionId);
  }
}

function describeSlow(record: PageRecord, timeoutMs: number): string {
  const waits = record.unfinished;
  const what = waits.length === 0 ? "" : ` It still waits for:\n${waits.join("\n")}`;
  return `The page did not finish loading within ${Math.round(timeoutMs / 1_000)} s.${what}`;
}
