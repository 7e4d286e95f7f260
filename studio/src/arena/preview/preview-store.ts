import type { ProjectId } from "@lathe/protocol/ids";
import {
  formatPreviewHost,
  PREVIEW_PREFIX,
  PreviewMessage,
  type PreviewCommand,
  type PreviewReport,
} from "@lathe/protocol/preview";
import type { PickedElement } from "@lathe/protocol/prompt";
import { describeError } from "../../api/http.ts";
import { ValueStore } from "../../store/value-store.ts";
import type { AppStorage } from "./app-storage.ts";

export interface ShownReport {
  reportId: number;
  report: PreviewReport;
  /** How often it came in a row. */
  count: number;
  /** Files have changed since: it holds until the page shows itself anew. */
  isOld: boolean;
}

export interface PreviewView {
  /** The port that was chosen by hand; null: the app's own. */
  chosenPort: number | null;
  /** Where the shown port is reached; null while that is being found out. */
  target: { port: number; origin: string } | null;
  problem: string | null;
  /** Path, query and hash of the page, as it says itself or as typed. */
  route: string;
  /** The address that the frame is told to load; `load` counts up to load the same one again. */
  frame: { url: string; load: number; name: string } | null;
  /** Where the frame can go among the pages that it has shown, as they say themselves. */
  history: { back: boolean; forward: boolean };
  /** Whether the page has been asked to let an element be picked. */
  isPicking: boolean;
  reports: readonly ShownReport[];
  consoleOpen: boolean;
}

export interface PreviewOptions {
  projectId: ProjectId;
  previewDomain: string;
  /** The studio's own address: scheme and port are the preview's too. */
  studioUrl: URL;
  openPort: (port: number) => Promise<string>;
  /** Where framed pages are denied storage, what they stored instead. */
  storage?: AppStorage;
  /** A person picked an element of the page. */
  onPicked?: (element: PickedElement) => void;
  /** Whether the origin answers; false where its name does not resolve. */
  probe?: (origin: string) => Promise<boolean>;
}

const MAX_REPORTS = 200;
const PROBE_TIMEOUT_MS = 4_000;
/** The server answers the question for any. */
const ANY_PORT = 1;
const NO_HISTORY = { back: false, forward: false };
/** Of a page that no longer is. */
const FRESH = { history: NO_HISTORY, isPicking: false };

/** Tells the page in the frame something; `origin` is the one that may hear it. */
export type SendCommand = (command: PreviewCommand, origin: string) => void;

/** Where the preview is, what its frame shows and what its page reports. */
export class PreviewStore {
  readonly state = new ValueStore<PreviewView>({
    chosenPort: null,
    target: null,
    problem: null,
    route: "/",
    frame: null,
    ...FRESH,
    reports: [],
    consoleOpen: false,
  });
  readonly #options: PreviewOptions;
  readonly #origins = new Map<number, Promise<string>>();
  #byName: Promise<boolean> | null = null;
  #wantedPort: number | null = null;
  #nextReportId = 1;
  #send: SendCommand | null = null;

  constructor(options: PreviewOptions) {
    this.#options = options;
  }

  /** Asks what the first preview will have to wait for, while the project is still being opened. */
  prepare(): void {
    void this.#reachesByName();
  }

  /** The ports that listen now, the app's own first; none while it is not ready. */
  async offerPorts(ports: readonly number[]): Promise<void> {
    const { chosenPort } = this.state.get();
    const port = chosenPort !== null && ports.includes(chosenPort) ? chosenPort : ports[0];
    if (port === undefined) {
      this.#wantedPort = null;
      this.state.update((view) => ({ ...view, ...FRESH, target: null, frame: null }));
      return;
    }
    if (this.#wantedPort === port) return;
    this.#wantedPort = port;
    await this.#show(port);
  }

  async choosePort(port: number): Promise<void> {
    this.state.update((view) => ({ ...view, chosenPort: port, route: "/" }));
    this.#wantedPort = port;
    await this.#show(port);
  }

  /** Loads a path of the app: what stands in the address bar. */
  navigate(route: string): void {
    const { target } = this.state.get();
    const path = normaliseRoute(route, target?.origin ?? null);
    this.state.update((view) => ({ ...view, route: path }));
    const { frame } = this.state.get();
    // The frame goes there by itself, and back again; only the address that it has would lead it nowhere.
    if (target === null || frame === null || frame.url === target.origin + path) this.#load();
    else this.state.update((view) => ({ ...view, isPicking: false, frame: { ...frame, url: target.origin + path } }));
  }

  goBack(): void {
    this.#tell("back");
  }

  goForward(): void {
    this.#tell("forward");
  }

  /** The page lets an element be picked; it tells which one, or that none was. */
  startPicking(): void {
    if (this.state.get().frame === null) return;
    this.state.update((view) => ({ ...view, isPicking: true }));
    this.#tell("pick.start");
  }

  stopPicking(): void {
    if (!this.state.get().isPicking) return;
    this.state.update((view) => ({ ...view, isPicking: false }));
    this.#tell("pick.stop");
  }

  /** The frame is there, and can be told something. Returns the way to say that it is gone. */
  attachFrame(send: SendCommand): () => void {
    this.#send = send;
    return () => {
      if (this.#send === send) this.#send = null;
    };
  }

  reload(): void {
    // What phones said holds: they show the app as before.
    this.#keepReports(({ report }) => report.device !== undefined);
    if (this.state.get().target === null && this.#wantedPort !== null) void this.#show(this.#wantedPort);
    else this.#load();
  }

  /** A message from the framed page; the caller has checked that it comes from the frame. */
  receive(data: unknown, origin: string): void {
    const { target } = this.state.get();
    const parsed = PreviewMessage.safeParse(data);
    if (!parsed.success || target === null || origin !== target.origin) return;
    if (parsed.data.type === "stored") {
      this.#options.storage?.keep(origin, parsed.data.entries);
      return;
    }
    if (parsed.data.type === "picked") {
      // A page tells of elements only when it was asked for one.
      if (!this.state.get().isPicking) return;
      this.state.update((view) => ({ ...view, isPicking: false }));
      if (parsed.data.element !== null) this.#options.onPicked?.(parsed.data.element);
      return;
    }
    const { route, type, history = NO_HISTORY } = parsed.data;
    if (!route.startsWith("/")) return;
    this.state.update((view) => {
      const isSame =
        view.route === route && view.history.back === history.back && view.history.forward === history.forward;
      return isSame ? view : { ...view, route, history };
    });
    // Another page knows nothing of what its predecessor was asked for: what is written meanwhile ends no picking.
    if (type === "loaded" && this.state.get().isPicking) this.#tell("pick.start");
  }

  /** Files have changed. What the page said before still holds until it has taken them in. */
  noteChange(): void {
    this.state.update((view) =>
      view.reports.every(({ isOld }) => isOld)
        ? view
        : { ...view, reports: view.reports.map((shown) => ({ ...shown, isOld: true })) },
    );
  }

  report(report: PreviewReport): void {
    if (report.kind === "shown")
      return this.#keepReports((shown) => !shown.isOld || shown.report.device !== report.device);
    this.state.update((view) => {
      const last = view.reports.at(-1);
      if (last !== undefined && isSame(last.report, report)) {
        return { ...view, reports: view.reports.with(-1, { ...last, count: last.count + 1, isOld: false }) };
      }
      const shown = { reportId: this.#nextReportId++, report, count: 1, isOld: false };
      return { ...view, reports: [...view.reports, shown].slice(-MAX_REPORTS) };
    });
  }

  clearReports(): void {
    this.#keepReports(() => false);
  }

  toggleConsole(): void {
    this.state.update((view) => ({ ...view, consoleOpen: !view.consoleOpen }));
  }

  #keepReports(isKept: (shown: ShownReport) => boolean): void {
    this.state.update((view) =>
      view.reports.every(isKept) ? view : { ...view, reports: view.reports.filter(isKept) },
    );
  }

  #tell(type: PreviewCommand["type"]): void {
    const { target } = this.state.get();
    if (target !== null) this.#send?.({ source: "lathe-studio", type }, target.origin);
  }

  async #show(port: number): Promise<void> {
    this.state.update((view) => ({ ...view, ...FRESH, target: null, frame: null, problem: null }));
    try {
      const origin = await this.#findOrigin(port);
      if (this.#wantedPort !== port) return;
      this.state.update((view) => ({ ...view, target: { port, origin } }));
      this.#load();
    } catch (error) {
      this.#origins.delete(port);
      if (this.#wantedPort === port) this.state.update((view) => ({ ...view, problem: describeError(error) }));
    }
  }

  #load(): void {
    this.state.update((view) => {
      if (view.target === null) return view;
      const { origin } = view.target;
      const name = this.#options.storage?.frameName(origin) ?? "";
      return { ...view, ...FRESH, frame: { url: origin + view.route, load: (view.frame?.load ?? 0) + 1, name } };
    });
  }

  #findOrigin(port: number): Promise<string> {
    const found = this.#origins.get(port) ?? this.#askOrigin(port);
    this.#origins.set(port, found);
    return found;
  }

  /** By name where the browser can resolve it, else on a port of its own. */
  async #askOrigin(port: number): Promise<string> {
    if (await this.#reachesByName()) return this.#originByName(port);
    return new URL(await this.#options.openPort(port)).origin;
  }

  /** Names resolve for all ports or for none; what did not work is asked again the next time. */
  async #reachesByName(): Promise<boolean> {
    const { probe = probeOrigin } = this.#options;
    this.#byName ??= probe(this.#originByName(ANY_PORT));
    const reaches = await this.#byName;
    if (!reaches) this.#byName = null;
    return reaches;
  }

  #originByName(port: number): string {
    const { projectId, previewDomain, studioUrl } = this.#options;
    const host = formatPreviewHost({ port, projectId }, previewDomain);
    return `${studioUrl.protocol}//${host}${studioUrl.port === "" ? "" : `:${studioUrl.port}`}`;
  }
}

function isSame(one: PreviewReport, other: PreviewReport): boolean {
  return one.message === other.message && one.kind === other.kind && one.device === other.device;
}

/** A page may not read another origin's answer, but it learns whether there was one. */
async function probeOrigin(origin: string): Promise<boolean> {
  try {
    await fetch(`${origin}${PREVIEW_PREFIX}ping`, {
      mode: "no-cors",
      cache: "no-store",
      signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
    });
    return true;
  } catch {
    // The one thing that is asked: no answer means that the name does not resolve here.
    return false;
  }
}

/** What a person typed, as a path of the app: `about` → `/about`, and the app's own full address → its path. */
export function normaliseRoute(typed: string, origin: string | null): string {
  const text = typed.trim();
  const rest = origin !== null && text.startsWith(origin) ? text.slice(origin.length) : text;
  if (rest === "") return "/";
  if (rest.startsWith("/") || rest.startsWith("?") || rest.startsWith("#"))
    return rest.startsWith("/") ? rest : `/${rest}`;
  return `/${rest}`;
}
