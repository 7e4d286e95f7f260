import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { describeSample, sampleSite, toSite } from "./fixtures/sample-site.ts";
import { type SiteFiles, readSiteText } from "../site-files.ts";
import { isNamedByContent, listPages, listPrecached, PRECACHE_LIMITS, toAddress } from "./list-precached.ts";
import { makePwa, type PwaOptions } from "./make-pwa.ts";

const PAGE = "<!doctype html><html><head><title>Tea</title></head><body></body></html>";

async function make(site: SiteFiles, options?: PwaOptions) {
  const { identity, icons } = await describeSample(site);
  const made = await makePwa(site, identity, icons, options);
  const manifest: unknown = JSON.parse(readSiteText(made.site, "manifest.webmanifest") ?? "null");
  return { ...made, manifest };
}

test("a plain site becomes one that can be installed, the same each time", async () => {
  const site = sampleSite("v1");
  const made = await make(site);
  expect(made.manifest).toMatchObject({
    id: "/",
    name: "Water log",
    short_name: "Water log",
    start_url: "/",
    scope: "/",
    display: "standalone",
    icons: [
      { src: "/pwa/icon-192.png", sizes: "192x192", purpose: "any" },
      { src: "/pwa/icon-512.png", sizes: "512x512", purpose: "any" },
      { src: "/pwa/icon-maskable-512.png", sizes: "512x512", purpose: "maskable" },
    ],
  });
  for (const path of ["sw.js", "pwa/register.js", "pwa/icon-512.png", "pwa/apple-touch-icon.png"]) {
    expect(made.site.has(path), path).toBe(true);
  }
  expect([...made.site.keys()].filter((path) => path.endsWith(".map"))).toEqual([]);
  expect(made.notes).toEqual(["Source maps were left out."]);
  for (const [path, bytes] of site) if (!/\.(map|html)$/.test(path)) expect(made.site.get(path)).toEqual(bytes);
  expect(await make(site)).toEqual(made);
  expect(readSiteText((await make(sampleSite("v2"))).site, "sw.js")).not.toBe(readSiteText(made.site, "sw.js"));
});

test("the app's own manifest stays and is completed", async () => {
  const own = {
    name: "Own",
    theme_color: "green",
    shortcuts: [{ name: "New", url: "/new" }],
    display: "browser",
    icons: [
      { src: "gone.png", sizes: "512x512" },
      { src: "./big.png", sizes: "512x512" },
    ],
  };
  const { site, notes } = await make(
    toSite({
      "index.html": PAGE.replace("<title>", '<link rel=manifest href="m/app.json"><title>'),
      "m/app.json": JSON.stringify(own),
      "m/big.png": "x",
    }),
  );
  expect(JSON.parse(readSiteText(site, "m/app.json") ?? "")).toMatchObject({
    name: "Own",
    theme_color: "green",
    shortcuts: own.shortcuts,
    display: "browser",
    start_url: "/",
    icons: [{ src: "./big.png" }, { src: "/pwa/icon-maskable-512.png" }],
  });
  expect(site.has("manifest.webmanifest")).toBe(false);
  expect(notes.join(" ")).toContain("gone.png");
  expect(notes.join(" ")).toContain('display "browser"');
});

test("a manifest somewhere else is left alone", async () => {
  const { site, notes } = await make(
    toSite({ "index.html": PAGE.replace("<title>", '<link rel=manifest href="https://cdn.example/m.json"><title>') }),
  );
  expect(site.has("manifest.webmanifest")).toBe(false);
  expect(notes[0]).toContain("not part of the app");
});

test.each([
  ["a file", { "service-worker.js": "self.onfetch = null" }, "service-worker.js"],
  ["a registration", { "app.js": 'navigator.serviceWorker.register("/w.js")' }, "app.js"],
])("the app's own service worker stays: %s", async (_name, files, path) => {
  const { site, notes } = await make(toSite({ "index.html": PAGE, ...files }));
  expect(site.has("sw.js") || site.has("pwa/register.js")).toBe(false);
  expect(readSiteText(site, "index.html")).not.toContain("register.js");
  expect(notes).toEqual([`The app has a service worker of its own (${path}): it was kept.`]);
});

test("below a path everything is below it", async () => {
  const { site, manifest } = await make(toSite({ "index.html": PAGE }), { basePath: "/shop/" });
  expect(manifest).toMatchObject({ id: "/shop/", start_url: "/shop/", scope: "/shop/" });
  expect(readSiteText(site, "index.html")).toContain('<link rel="manifest" href="/shop/manifest.webmanifest">');
  expect(readSiteText(site, "index.html")).toContain('<script src="/shop/pwa/register.js" defer>');
});

test.each(["shop", "/shop", "//x/", "/a b/", "/../"])("%p is no base path", async (basePath) => {
  expect(await make(toSite({ "index.html": PAGE }), { basePath }).catch((error: unknown) => error)).toMatchObject({
    code: "bad_request",
  });
});

test("a site without a first page is refused", async () => {
  expect(await make(toSite({ "a.html": PAGE })).catch((error: unknown) => error)).toMatchObject({
    code: "bad_request",
  });
});

test("screenshots are named with their size", async () => {
  const image = await new Bun.Image((await describeSample(new Map())).icons.any512).resize(400, 300).png().bytes();
  const { site, manifest } = await make(toSite({ "index.html": PAGE }), {
    screenshots: [{ name: "shot", bytes: image }],
  });
  expect(manifest).toMatchObject({
    screenshots: [{ src: "/pwa/screenshot-1.png", sizes: "400x300", form_factor: "wide" }],
  });
  expect(site.get("pwa/screenshot-1.png")).toEqual(image);
});

describe("what is kept for offline use", () => {
  test("leaves out what hosts keep to themselves, and what is too large", () => {
    const site = toSite({
      "index.html": "",
      "404.html": "",
      _headers: "",
      ".well-known/x.json": "",
      "a.js.map": "",
      "a.js": "",
      "film.mp4": new Uint8Array(PRECACHE_LIMITS.maxFileBytes + 1),
    });
    expect(listPrecached(site)).toEqual({ paths: ["a.js", "index.html"], left: ["film.mp4"] });
  });

  test.each([
    ["assets/index-DiwrgTda.js", true],
    ["entry-0b8bb5aa3eac5d2f4b2a1c9d8e7f6a5b.js", true],
    ["chunk.4f3a9b2c.css", true],
    ["logo-1A2B3C4D.png", true],
    ["0b8bb5aa3eac5d2f4b2a1c9d8e7f6a5b.ttf", true],
    ["my-app-index-B_xY3-z9.js", true],
    ["icon-maskable-512.png", false],
    ["hero-image-2024.png", false],
    ["index-Cabc_D1e.js", true],
    ["photo-landscape.jpg", false],
    ["index.html", false],
    ["jquery.min.js", false],
    ["IMG-20240101.jpg", false],
    ["service-description.js", false],
  ])("%p is named by its content: %p", (path, expected) => expect(isNamedByContent(path)).toBe(expected));

  test("a page is found by each of its addresses", () => {
    expect(listPages(["index.html", "about/index.html", "a b.html"])).toEqual({
      "./": "./",
      "./index.html": "./",
      "./index": "./",
      "./index/": "./",
      "./about/": "./about/",
      "./about/index.html": "./about/",
      "./about/index": "./about/",
      "./about/index/": "./about/",
      "./a%20b.html": "./a%20b.html",
      "./a%20b": "./a%20b.html",
      "./a%20b/": "./a%20b.html",
    });
  });

  test("any path's address leads back to it", () => {
    const part = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      .filter((text) => !/[/\\\0]|^\.{1,2}$/.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const path = `${parts.join("/")}.js`;
        const url = new URL(toAddress(path), "https://host.example/shop/");
        expect(decodeURIComponent(url.pathname)).toBe(`/shop/${path}`);
        expect(url.search + url.hash).toBe("");
      }),
    );
  });
});
