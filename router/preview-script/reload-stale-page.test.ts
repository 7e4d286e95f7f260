import { expect, test } from "bun:test";
import { type LoadingWindow, reloadStalePage } from "./reload-stale-page.ts";

const APP = "http://5173--abc.localhost:4700";
const ASKED_AT = 1_000_000;
/** More than a question and its answer take. */
const MICROTASKS = 20;

/** A page that is being loaded. Its timers are run by hand. */
class LoadingPage {
  reloads = 0;
  readonly asked: string[] = [];
  readonly stored = new Map<string, string>();
  changes: { path: string; at: number }[] = [];
  #timers: (() => void)[] = [];
  #onLoad: () => void = () => undefined;
  #onResources: (names: readonly string[]) => void = () => undefined;

  open(pathname = "/", storage?: LoadingWindow["sessionStorage"], askedAt = ASKED_AT): void {
    const page = this;
    const { stored } = page;
    reloadStalePage({
      location: { origin: APP, pathname, reload: () => void (page.reloads += 1) },
      document: { currentScript: { dataset: { askedAt: String(askedAt) } } },
      sessionStorage: storage ?? {
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
      },
      PerformanceObserver: class {
        constructor(callback: (list: { getEntries(): { name: string }[] }) => void) {
          page.#onResources = (names) => callback({ getEntries: () => names.map((name) => ({ name })) });
        }
        observe(): void {}
        disconnect(): void {
          page.#onResources = () => undefined;
        }
      },
      async fetch(address) {
        page.asked.push(address);
        return { status: 200, json: async () => page.changes };
      },
      setTimeout: (callback) => void page.#timers.push(callback),
      addEventListener: (_type, listener) => void (page.#onLoad = listener),
    });
  }

  fetchModules(...paths: string[]): void {
    this.#onResources(paths.map((path) => APP + path));
  }

  load(): void {
    this.#onLoad();
  }

  /** Lets time pass until the page waits for nothing more: its answers come at once, and it goes on in microtasks. */
  async settle(): Promise<void> {
    do {
      for (const timer of this.#timers.splice(0)) timer();
      for (let turn = 0; turn < MICROTASKS; turn += 1) await Promise.resolve();
    } while (this.#timers.length > 0);
  }
}

async function loadWith(
  changes: { path: string; at: number }[],
  modules: string[],
  pathname?: string,
  askedAt = ASKED_AT,
) {
  const page = new LoadingPage();
  page.open(pathname, undefined, askedAt);
  page.fetchModules(...modules);
  page.changes = changes;
  page.load();
  await page.settle();
  return page;
}

test("a page is loaded again when a module of it changed while it was loaded", async () => {
  const page = await loadWith([{ path: "src/form.tsx", at: ASKED_AT }], ["/src/form.tsx?t=1", "/src/app.tsx"]);
  expect(page.reloads).toBe(1);
  expect(page.asked[0]).toBe(`/__lathe/changes?since=${ASKED_AT}`);
});

test("also when the app lives in a folder of the project's, and for the page itself", async () => {
  expect((await loadWith([{ path: "web/src/form.tsx", at: ASKED_AT }], ["/src/form.tsx"])).reloads).toBe(1);
  expect((await loadWith([{ path: "index.html", at: ASKED_AT }], [], "/books")).reloads).toBe(1);
});

test("also when the server noticed the change a moment after the page was there", async () => {
  const changes = [{ path: "src/form.tsx", at: Date.now() + 200 }];
  const page = await loadWith(changes, ["/src/form.tsx"], "/", Date.now());
  expect(page.reloads).toBe(1);
});

test("it is left alone by what it is not made of, and by what changed later", async () => {
  expect((await loadWith([{ path: "notes.md", at: ASKED_AT }], ["/src/app.tsx"])).reloads).toBe(0);
  const later = ASKED_AT + 60_000;
  expect((await loadWith([{ path: "src/app.tsx", at: later }], ["/src/app.tsx"])).reloads).toBe(0);
  expect((await loadWith([], ["/src/app.tsx"])).reloads).toBe(0);
});

test("it waits until nothing is written any more", async () => {
  const page = new LoadingPage();
  page.open();
  page.fetchModules("/src/a.ts");
  page.changes = [{ path: "src/a.ts", at: ASKED_AT }];
  page.load();
  let writes = 0;
  const grow = page.asked.push.bind(page.asked);
  page.asked.push = (address) => {
    if (writes < 4) page.changes = [...page.changes, { path: `src/${(writes += 1)}.ts`, at: ASKED_AT }];
    return grow(address);
  };
  await page.settle();
  expect(page.reloads).toBe(1);
  expect(page.asked.length).toBeGreaterThanOrEqual(5);
});

test("a page that changes its own modules is not loaded for ever, and never where storage is denied", async () => {
  const page = new LoadingPage();
  for (let round = 0; round < 10; round += 1) {
    page.open();
    page.fetchModules("/src/routes.gen.ts");
    page.changes = [{ path: "src/routes.gen.ts", at: ASKED_AT }];
    page.load();
    await page.settle();
  }
  expect(page.reloads).toBe(4);
  const denied = new LoadingPage();
  denied.open("/", {
    getItem: () => {
      throw new Error("denied");
    },
    setItem: () => undefined,
  });
  denied.fetchModules("/src/a.ts");
  denied.changes = [{ path: "src/a.ts", at: ASKED_AT }];
  denied.load();
  await denied.settle();
  expect(denied.reloads).toBe(0);
});
