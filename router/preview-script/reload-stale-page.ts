/** A page's window while it is being loaded, as far as this needs it. */
export interface LoadingWindow {
  readonly location: { readonly origin: string; readonly pathname: string; reload(): void };
  /** Its script is this one, while it runs. */
  readonly document: {
    readonly currentScript: { readonly dataset: Readonly<Record<string, string | undefined>> } | null;
  };
  /** Throws where the browser denies storage. */
  readonly sessionStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void };
  /** Not in every browser. */
  readonly PerformanceObserver?: new (callback: (list: { getEntries(): { name: string }[] }) => void) => {
    observe(options: { type: string }): void;
    disconnect(): void;
  };
  fetch(address: string): Promise<{ readonly status: number; json(): Promise<unknown> }>;
  setTimeout(callback: () => void, ms: number): unknown;
  addEventListener(type: "load", listener: () => void): void;
}

/** A file of the project that changed, and when the server noticed, in milliseconds since the epoch. */
interface Change {
  path: string;
  at: number;
}

const CHANGES_PATH = "/__lathe/changes";
/**
 * What changed last before the page was loaded is known to the server by then. The server's watch gathers changes before
 * it tells of them, and what it has noticed by then may be older than the page: another load is cheaper than an old page.
 */
const NOTICED_WITHIN_MS = 500;
const QUIET_MS = 400;
/** Who never stops writing does not keep the page from being made anew. */
const MAX_WAITS = 12;
/** A page whose own server changes its modules at every load is not loaded for ever. */
const MAX_RELOADS = 4;
const FORGET_RELOADS_MS = 15_000;
const RELOADS_KEY = "lathe.reloads";

/**
 * Loads the page again when files that it is made of changed while it was being loaded. A dev server tells of changes
 * only to the modules that a page has, and to a page that listens: what changes between a module's being sent and its
 * being there is told to nobody, and the page would stay as it was (Vite drops an update for a module that is not
 * evaluated yet). An agent that writes file after file makes that the usual case.
 */
export function reloadStalePage(window: LoadingWindow): void {
  const { PerformanceObserver: Observer, fetch } = window;
  const askedAt = Number(window.document.currentScript?.dataset["askedAt"]);
  if (Observer === undefined || !Number.isFinite(askedAt)) return;
  const began = Date.now();
  const loaded = new Set<string>(window.location.pathname.includes(".") ? [] : ["/index.html"]);
  const observer = new Observer((list) => {
    for (const { name } of list.getEntries()) noteLoaded(name);
  });
  observer.observe({ type: "resource" });
  window.addEventListener("load", () => {
    const loadedAt = askedAt + Date.now() - began;
    window.setTimeout(() => {
      observer.disconnect();
      void check(loadedAt).catch(() => {
        // The server is away, or the page is being left.
      });
    }, NOTICED_WITHIN_MS);
  });

  function noteLoaded(address: string): void {
    const { origin } = window.location;
    if (!address.startsWith(`${origin}/`)) return;
    loaded.add(decodeURI(address.slice(origin.length).replace(/[?#].*$/, "")));
  }

  async function check(loadedAt: number): Promise<void> {
    let changes = await listChanges();
    if (!changes.some(({ path, at }) => at <= loadedAt + NOTICED_WITHIN_MS && isLoaded(path))) return;
    for (let waits = 0; waits < MAX_WAITS; waits += 1) {
      const before = changes.length;
      await new Promise<void>((done) => window.setTimeout(done, QUIET_MS));
      changes = await listChanges();
      if (changes.length === before) break;
    }
    if (countReload(window)) window.location.reload();
  }

  async function listChanges(): Promise<readonly Change[]> {
    const response = await fetch.call(window, `${CHANGES_PATH}?since=${askedAt}`);
    const body: unknown = response.status === 200 ? await response.json() : null;
    return Array.isArray(body) ? body.filter(isChange) : [];
  }

  /** The app may be served from a folder of the project's. */
  function isLoaded(path: string): boolean {
    for (const address of loaded) if (`/${path}`.endsWith(address)) return true;
    return false;
  }
}

function isChange(value: unknown): value is Change {
  return (
    typeof value === "object" &&
    value !== null &&
    "path" in value &&
    typeof value.path === "string" &&
    "at" in value &&
    typeof value.at === "number"
  );
}

/** Whether the page may be loaded again; counts it when it may. */
function countReload(window: LoadingWindow): boolean {
  try {
    const { sessionStorage } = window;
    const [count = 0, at = 0] = (sessionStorage.getItem(RELOADS_KEY) ?? "").split(" ").map(Number);
    const recent = Date.now() - at < FORGET_RELOADS_MS ? count : 0;
    if (recent >= MAX_RELOADS) return false;
    sessionStorage.setItem(RELOADS_KEY, `${recent + 1} ${Date.now()}`);
    return sessionStorage.getItem(RELOADS_KEY) !== null;
  } catch {
    // Storage is denied: nothing could end a loop.
    return false;
  }
}
