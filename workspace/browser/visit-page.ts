import { readFileSync } from "node:fs";
import { z } from "zod";
import { BrowserGone, DevtoolsPipe, DevtoolsRefusal, FLOODED } from "./devtools-pipe.ts";
import { DevtoolsEvent } from "./devtools-events.ts";
import type { LookRequest, PageSeen } from "./page-look.ts";
import { PROBE_WORLD, PageRecord } from "./page-record.ts";

const QUIET_MS = 300;
/** A page that is busy for longer does not answer people either. */
const ANSWER_MS = 4_000;
const SCREENSHOT_MS = 5_000;
const MAX_SCREENSHOT_BYTES = 2 * 1024 * 1024;
/** A dev server may make a page reload a few times while it prepares packages. */
const MAX_NAVIGATIONS = 8;

const probe = readFileSync(new URL("./inside/page-probe.js", import.meta.url), "utf8");

const Inspection = z.object({
  title: z.string().max(1_000),
  blank: z.boolean(),
  overlay: z.string().max(10_000).nullable(),
});
type Inspection = z.infer<typeof Inspection>;

/** One page of one browser, from its opening until it has been looked at. */
export class PageVisit {
  readonly #pipe: DevtoolsPipe;
  readonly #request: LookRequest;
  /** Requests to elsewhere are held: there is no way out of the sandbox. */
  readonly #isolated: boolean;
  #sessionId = "";
  #record: PageRecord | null = null;
  #wake = (): void => {};

  constructor(pipe: DevtoolsPipe, request: LookRequest, isolated: boolean) {
    this.#pipe = pipe;
    this.#request = request;
    this.#isolated = isolated;
  }

  /** Errors: BrowserGone; DevtoolsRefusal and ZodError from a browser that is none. */
  async look(): Promise<PageSeen> {
    const record = await this.#open();
    try {
      return await this.#see(record);
    } catch (error) {
      if (!(error instanceof BrowserGone) || this.#pipe.reason !== FLOODED) throw error;
      record.add({ kind: "console", text: FLOODED });
      return this.#describe(record, null, null);
    }
  }

  async #see(record: PageRecord): Promise<PageSeen> {
    await this.#load(record);
    record.close();
    const inspection = record.crashed ? null : await this.#inspect(record);
    const screenshot = inspection === null ? null : await this.#takeScreenshot();
    if (inspection !== null && inspection.overlay !== null) record.add({ kind: "overlay", text: inspection.overlay });
    return this.#describe(record, inspection, screenshot);
  }

  #describe(record: PageRecord, inspection: Inspection | null, screenshot: Uint8Array | null): PageSeen {
    return {
      seen: true,
      loaded: inspection !== null && !record.problems.some(({ kind }) => kind === "load"),
      title: inspection?.title ?? "",
      blank: inspection?.blank ?? true,
      problems: record.problems,
      failedRequests: record.failedRequests,
      elsewhere: { needed: [...record.needed], awaited: [...record.awaited] },
      screenshot,
    };
  }

  hear(method: string, params: unknown, sessionId: string | undefined): void {
    if (sessionId !== this.#sessionId || this.#record === null) return;
    const event = DevtoolsEvent.safeParse({ method, params }).data;
    if (event === undefined) return;
    this.#record.take(event);
    if (event.method === "Page.javascriptDialogOpening") this.#tell("Page.handleJavaScriptDialog", { accept: false });
    if (event.method === "Fetch.requestPaused") this.#holdBack(event.params);
    this.#wake();
  }

  async #open(): Promise<PageRecord> {
    const { viewport, url } = this.#request;
    this.#pipe.tell("Browser.setDownloadBehavior", { behavior: "deny" });
    const target = z.object({ targetId: z.string() });
    const { targetId } = await this.#pipe.call("Target.createTarget", { url: "about:blank" }, target);
    const session = z.object({ sessionId: z.string() });
    const attached = await this.#pipe.call("Target.attachToTarget", { targetId, flatten: true }, session);
    this.#sessionId = attached.sessionId;
    this.#record = new PageRecord({ origin: new URL(url).origin, frameId: targetId, now: () => performance.now() });
    const settings: [string, object][] = [
      ...["Page", "Runtime", "Network", "Log", "Inspector"].map((domain): [string, object] => [`${domain}.enable`, {}]),
      ["Emulation.setDeviceMetricsOverride", { ...viewport, deviceScaleFactor: 1, mobile: false }],
      ["Page.addScriptToEvaluateOnNewDocument", { source: probe, worldName: PROBE_WORLD }],
    ];
    if (this.#isolated) settings.push(["Fetch.enable", { patterns: [{ urlPattern: "https://*" }] }]);
    // Awaited, because not all of them are settled where the page is opened: it could come before its probe does.
    const { sessionId } = attached;
    await Promise.all(settings.map(([method, params]) => this.#pipe.call(method, params, z.unknown(), sessionId)));
    return this.#record;
  }

  /** Opens the page and waits until it has come to rest, through the reloads that a dev server asks for. */
  async #load(record: PageRecord): Promise<void> {
    const { url, timeoutMs, settleMs } = this.#request;
    const end = performance.now() + timeoutMs;
    const answer = z.object({ errorText: z.string().optional() });
    // Not awaited: a server that accepts and says nothing would hold it for ever.
    this.#pipe.call("Page.navigate", { url }, answer, this.#sessionId).then(
      ({ errorText }) => {
        if (errorText !== undefined && record.navigations === 0)
          record.add({ kind: "load", text: `The page cannot be opened: ${errorText}` });
        this.#wake();
      },
      () => {
        // Whoever waits below finds that nothing came, or that the browser is gone.
      },
    );
    const isRestless = (): boolean => record.navigations > MAX_NAVIGATIONS;
    const isOver = (): boolean => record.crashed || record.left || record.problems.some(({ kind }) => kind === "load");
    for (;;) {
      await this.#until(() => record.loaded || isOver() || isRestless(), end);
      if (isRestless()) return record.add({ kind: "load", text: "The page loads itself anew again and again." });
      if (isOver()) return;
      if (!record.loaded) return record.add({ kind: "load", text: describeSlow(record, timeoutMs) });
      await this.#settle(record, Math.min(end, performance.now() + settleMs));
      if (record.loaded || isOver()) return;
    }
  }

  /** Until nothing has moved for a moment, another document comes, or the time is over. */
  async #settle(record: PageRecord, end: number): Promise<void> {
    for (;;) {
      const quietMs = Math.min(record.quietMs, (await this.#probe(record, "quietMs", z.number())) ?? 0);
      const left = end - performance.now();
      if (!record.loaded || record.crashed || quietMs >= QUIET_MS || left <= 0) return;
      await this.#until(() => !record.loaded || record.crashed, performance.now() + Math.min(left, QUIET_MS - quietMs));
    }
  }

  async #inspect(record: PageRecord): Promise<Inspection | null> {
    if (record.navigations === 0) return null;
    const inspection = await this.#probe(record, "inspect", Inspection);
    if (inspection === null && !record.crashed)
      record.add({ kind: "load", text: "The page does not answer: its script runs without end." });
    return inspection;
  }

  /** Null when the page does not answer in time. */
  async #probe<Answer>(record: PageRecord, method: string, answer: z.ZodType<Answer>): Promise<Answer | null> {
    if (record.probe === null) return null;
    const params = { expression: `latheProbe.${method}()`, contextId: record.probe, returnByValue: true };
    const reply = z.object({ result: z.object({ value: answer }) });
    return (await this.#within(ANSWER_MS, "Runtime.evaluate", params, reply))?.result.value ?? null;
  }

  async #takeScreenshot(): Promise<Uint8Array | null> {
    const reply = z.object({ data: z.base64().max((MAX_SCREENSHOT_BYTES * 4) / 3 + 4) });
    const params = { format: "jpeg", quality: 70, optimizeForSpeed: true };
    const shot = await this.#within(SCREENSHOT_MS, "Page.captureScreenshot", params, reply);
    if (shot === null) return null;
    const bytes = Uint8Array.fromBase64(shot.data);
    return bytes[0] === 0xff && bytes[1] === 0xd8 ? bytes : null;
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

  /** Errors: BrowserGone. */
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
