import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Browser, Page } from "playwright-core";
import type { SiteFiles } from "../site-files.ts";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { describeSample, sampleSite, toSite } from "./fixtures/sample-site.ts";
import { serveSite, type ServedSite } from "./fixtures/serve-site.ts";
import { makePwa, type PwaOptions } from "./make-pwa.ts";

let browser: Browser;
let close: () => Promise<void>;

beforeAll(async () => ({ browser, close } = await launchBrowser()));
afterAll(() => close());

async function makeInstallable(site: SiteFiles, options: PwaOptions = {}): Promise<SiteFiles> {
  const { identity, icons } = await describeSample(site);
  return (await makePwa(site, identity, icons, options)).site;
}

async function withSite(site: SiteFiles, use: (server: ServedSite, page: Page) => Promise<void>): Promise<void> {
  const server = serveSite(site);
  const context = await browser.newContext();
  try {
    await use(server, await context.newPage());
  } finally {
    await context.close();
    await server.stop();
  }
}

async function untilControlled(page: Page): Promise<void> {
  await page.waitForFunction("navigator.serviceWorker.controller !== null");
}

const caches = "caches.keys()";

test("a new version takes over as a whole", async () => {
  await withSite(await makeInstallable(sampleSite("v1")), async (server, page) => {
    await page.goto(server.origin);
    await untilControlled(page);
    const before = await page.evaluate<string[]>(caches);
    expect(before).toHaveLength(1);

    server.replace(await makeInstallable(sampleSite("v2")));
    await page.reload();
    // Under the old worker the page comes from the server, and all that it asks for does.
    expect(await page.textContent("#root")).toBe("page v2 script v2 /");
    expect(await page.textContent("#plain")).toBe("plain v2");
    await page.evaluate(`navigator.serviceWorker.getRegistration().then((registration) => registration.update())`);
    await page.waitForFunction(
      "navigator.serviceWorker.getRegistration().then((registration) => registration.waiting !== null)",
    );
    // The old version is whole as long as a page of it may be open.
    expect(await page.evaluate<string[]>(caches)).toContain(before[0] ?? "");

    await page.goto(`${server.origin}/shelf?row=2#third`);
    await page.waitForFunction("caches.keys().then((names) => names.length === 1)");
    expect(page.url()).toBe(`${server.origin}/shelf?row=2#third`);
    await untilControlled(page);
    expect(await page.evaluate<string[]>(caches)).not.toEqual(before);
    await server.stop();
    await page.goto(`${server.origin}/deep/link`);
    expect(await page.textContent("#root")).toBe("page v2 script v2 /deep/link");
    expect(await page.textContent("#plain")).toBe("plain v2");
  });
});

test("with two pages open the old version stays until both have gone", async () => {
  await withSite(await makeInstallable(sampleSite("v1")), async (server, page) => {
    await page.goto(server.origin);
    await untilControlled(page);
    const other = await page.context().newPage();
    await other.goto(server.origin);
    server.replace(await makeInstallable(sampleSite("v2")));
    await page.evaluate(`navigator.serviceWorker.getRegistration().then((registration) => registration.update())`);
    await page.waitForFunction(
      "navigator.serviceWorker.getRegistration().then((registration) => registration.waiting !== null)",
    );
    await server.stop();
    await page.reload();
    expect(await page.textContent("#root")).toBe("page v1 script v1 /");
    expect(await page.textContent("#plain")).toBe("plain v1");
  });
});

test("a version that does not arrive whole is not taken", async () => {
  await withSite(await makeInstallable(sampleSite("v1")), async (server, page) => {
    await page.goto(server.origin);
    await untilControlled(page);
    const before = await page.evaluate<string[]>(caches);
    const mixed = new Map(await makeInstallable(sampleSite("v2")));
    mixed.set("plain.js", new TextEncoder().encode("// of another version"));
    server.replace(mixed);
    const ended = page.evaluate(`navigator.serviceWorker.getRegistration().then((registration) =>
      new Promise((resolve) => {
        registration.addEventListener("updatefound", () => {
          const worker = registration.installing;
          worker.addEventListener("statechange", () => worker.state !== "installing" && resolve(worker.state));
        });
        registration.update();
      }))`);
    expect(await ended).toBe("redundant");
    expect(await page.evaluate<string[]>(caches)).toEqual(before);
  });
});

test("parts of a file, other methods and other origins", async () => {
  await withSite(await makeInstallable(sampleSite("v1")), async (server, page) => {
    await page.goto(server.origin);
    await untilControlled(page);
    await server.stop();
    const part = (range: string) =>
      page.evaluate<[number, string | null, number[]]>(
        `fetch("/sound.bin", { headers: { range: "${range}" } }).then(async (response) =>
          [response.status, response.headers.get("content-range"), [...new Uint8Array(await response.arrayBuffer())]])`,
      );
    expect(await part("bytes=2-4")).toEqual([206, "bytes 2-4/1000", [2, 3, 4]]);
    expect((await part("bytes=998-")).slice(0, 2)).toEqual([206, "bytes 998-999/1000"]);
    expect((await part("bytes=-3"))[2]).toHaveLength(3);
    expect((await part("bytes=1000-"))[0]).toBe(416);
    const fails = (call: string) => page.evaluate<boolean>(`${call}.then(() => false, () => true)`);
    expect(await fails(`fetch("/plain.js", { method: "POST" })`)).toBe(true);
    expect(await fails(`fetch("/api/items")`)).toBe(true);
    // What was asked for and is no part of the site is not kept.
    server.startAgain();
    await page.evaluate(`fetch("/api/items")`);
    const kept = await page.evaluate<string[]>(
      "caches.keys().then(([name]) => caches.open(name)).then((cache) => cache.keys()).then((all) => all.map((one) => new URL(one.url).pathname))",
    );
    expect(kept).not.toContain("/api/items");
    expect(kept.filter((path) => path.endsWith(".map"))).toEqual([]);
    expect(kept).toContain("/");
  });
});

test("a server that fails or does not answer is as none", async () => {
  await withSite(await makeInstallable(sampleSite("v1")), async (server, page) => {
    await page.goto(server.origin);
    await untilControlled(page);
    for (const status of [503, 404, null]) {
      server.answerWith(status);
      await page.goto(`${server.origin}/item/${status}`);
      expect(await page.textContent("#root")).toBe(`page v1 script v1 /item/${status}`);
      expect(await page.textContent("#plain")).toBe("plain v1");
    }
  });
});

test("inside an Android package no service worker is started", async () => {
  const site = await makeInstallable(sampleSite("v1"));
  const context = await browser.newContext();
  try {
    // What is started is only counted here: no worker answers for another page.
    await context.addInitScript(
      "globalThis.started = 0; ServiceWorkerContainer.prototype.register = () => { started += 1; return new Promise(() => {}); };",
    );
    await context.route("https://*/**", (route) => {
      const path = new URL(route.request().url()).pathname.slice(1) || "index.html";
      const bytes = site.get(path);
      return bytes === undefined
        ? route.abort()
        : route.fulfill({ body: Buffer.from(bytes), contentType: Bun.file(path).type });
    });
    const startedAt = async (origin: string) => {
      const page = await context.newPage();
      await page.goto(origin);
      expect(await page.textContent("#root")).toBe("page v1 script v1 /");
      return await page.evaluate<number>("started");
    };
    expect(await startedAt("https://app.example/")).toBe(1);
    expect(await startedAt("https://appassets.androidplatform.net/")).toBe(0);
  } finally {
    await context.close();
  }
});

test("each page of a site of many is there offline", async () => {
  const page = (title: string) =>
    `<!doctype html><html><head><title>${title}</title></head><body>${title}</body></html>`;
  const site = toSite({
    "index.html": page("Home"),
    "about/index.html": page("About"),
    "legal terms.html": page("Terms"),
    "404.html": page("Missing"),
  });
  await withSite(await makeInstallable(site), async (server, opened) => {
    await opened.goto(server.origin);
    await untilControlled(opened);
    await server.stop();
    for (const [path, title] of [
      ["/about/", "About"],
      ["/about", "About"],
      ["/legal%20terms.html", "Terms"],
      ["/legal%20terms", "Terms"],
      ["/nowhere", "Home"],
    ] as const) {
      await opened.goto(server.origin + path);
      expect(await opened.title(), path).toBe(title);
    }
  });
});
