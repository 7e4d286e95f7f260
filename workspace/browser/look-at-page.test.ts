import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import { run } from "../sandbox/attack-programs.ts";
import { BrowserBench, page, type ServedPage } from "./fixtures/browser-bench.ts";

const OVERLAY = `
  customElements.define("vite-error-overlay", class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: "open" }).innerHTML =
        '<div style="position:fixed;inset:0;background:#000"><pre class="message">Unexpected token</pre><pre class="file">/app/src/a.tsx:3:7</pre></div>';
    }
  });
  document.body.append(document.createElement("vite-error-overlay"));`;

/** As @expo/log-box draws it. */
const LOG_BOX = `
  for (const [id, html] of [
    ["error-toast", '<div role="button">!</div>'],
    ["error-overlay", '<div><div><span data-testid="logbox_title">Uncaught Error</span></div><span>no length</span></div>' +
      '<h3>Component Stack</h3><code>Scene</code><code>modules/node_modules/expo-router/build/scene.js:1:2</code>' +
      '<h3>Call Stack</h3><code>Home</code><code>src/app/index.tsx:3:53</code>'],
  ]) {
    const host = document.createElement("div");
    host.id = id;
    host.attachShadow({ mode: "open" }).innerHTML = html;
    document.body.append(host);
  }`;

/** As workspace/mobile/inside/fault-script.ts draws it. */
const FAULT = `<main class="lathe-fault"><h1>The app has an error</h1><section><p>Expected ")"</p>
  <p class="place">src/app/index.tsx:12:7</p><pre>12 | f(\n<b>     ^</b></pre></section></main>`;

const PAGES: Record<string, ServedPage> = {
  "/good": page("console.warn('only a warning'); fetch('/missing-data'); fetch('/data')"),
  "/data": { body: "{}", type: "application/json" },
  "/blank": page(
    "",
    `<div id="root" style="min-height:100vh;background:linear-gradient(red,blue)"></div><div></div>
     <p style="opacity:0">text</p><p style="display:none">text</p><img src="/missing.png">`,
  ),
  "/shape": page("", '<div style="width:80px;height:80px;background:#c00"></div>'),
  "/shadow": page("host.attachShadow({mode:'open'}).innerHTML='<b>text</b>'", '<div id="host"></div>'),
  "/late": page("setTimeout(() => document.body.append('there now'), 200)", ""),
  "/console": page("console.error('%s is %o', 'x', {a: 1}); console.error(new Error('thrown'))"),
  "/uncaught": page("Promise.reject(new Error('lost')); function draw() { missing.call() }\ndraw()"),
  "/requests": page(
    "fetch('/broken'); fetch('/nobody', {signal: AbortSignal.abort()}).catch(() => {})",
    '<h1>Hello</h1><img src="/missing.png"><img src="/page.png"><link rel="stylesheet" href="http://localhost:59999/a.css">',
  ),
  "/broken": { status: 500 },
  "/page.png": { body: "<!doctype html>the app" },
  "/overlay": page(OVERLAY),
  "/fault": page("", FAULT),
  "/log-box": page(LOG_BOX),
  "/log-box-alone": page(LOG_BOX, '<div id="root"></div>'),
  "/hangs": { hangs: true },
  "/slow-picture": page("", '<h1>Hello</h1><img src="/hangs">'),
  "/elsewhere": page(
    "fetch('https://api.example/data').then(() => console.error('answered'), () => console.error('failed'))",
    '<h1>Hello</h1><script src="https://cdn.example/a.js"></script><img src="https://img.example/a.png">',
  ),
  "/reloads-once": page(
    "if (!sessionStorage.seen) { sessionStorage.seen = 1; console.error('before'); location.reload() }",
  ),
  "/reloads": page("setTimeout(() => location.reload(), 20)"),
};

describe("a look at a page", () => {
  const bench = new BrowserBench("required");
  beforeAll(() => bench.open(PAGES));
  afterAll(() => bench.close());

  test("sees one that is well: its title and a picture of it", async () => {
    const seen = await bench.see("/good");
    const { screenshot, ...rest } = seen;
    expect(rest).toEqual({
      ...{ seen: true, loaded: true, title: "page", blank: false, problems: [], failedRequests: [] },
      elsewhere: { needed: [], awaited: [] },
    });
    expect([...(screenshot ?? []).slice(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect(sizeOf(screenshot ?? new Uint8Array())).toEqual({ width: 1280, height: 800 });
  });

  test("tells blank pages from those that show something", async () => {
    expect((await bench.see("/blank")).blank).toBe(true);
    for (const path of ["/shape", "/shadow", "/late"])
      expect([path, (await bench.see(path)).blank]).toEqual([path, false]);
  }, 20_000);

  test("hears the console's errors and what nobody caught, with their places", async () => {
    const { problems } = await bench.see("/console");
    expect(problems).toEqual([
      { kind: "console", text: "x is Object", source: expect.stringMatching(/\/console:1:\d+$/) },
      { kind: "console", text: expect.stringMatching(/^Error: thrown\n\s+at /), source: expect.any(String) },
    ]);
    const uncaught = (await bench.see("/uncaught")).problems;
    expect(uncaught.map(({ kind, text }) => [kind, text.split("\n")[0]])).toEqual([
      ["uncaught", "Uncaught ReferenceError: missing is not defined"],
      ["uncaught", "Uncaught (in promise) Error: lost"],
    ]);
    expect(uncaught[0]?.source).toMatch(/\/uncaught:1:\d+$/);
  }, 15_000);

  test("counts what failed of the app's own: a missing part, an error of its server, not what it gave up", async () => {
    const { failedRequests, problems } = await bench.see("/requests");
    const told = failedRequests.map(({ url, type, reason }) => `${type} ${new URL(url).pathname} ${reason}`).sort();
    expect(told).toEqual([
      "Fetch /broken 500",
      "Image /missing.png 404",
      "Image /page.png there is no such file: the dev server answered with the page itself",
      "Stylesheet /a.css net::ERR_CONNECTION_REFUSED",
    ]);
    expect(problems).toEqual([]);
  }, 15_000);

  test("reads the dev server's overlay", async () => {
    const { problems } = await bench.see("/overlay");
    expect(problems).toEqual([{ kind: "overlay", text: "Unexpected token\n/app/src/a.tsx:3:7" }]);
  });

  test("reads what stands in an Expo project's place while its code cannot be built", async () => {
    const { problems } = await bench.see("/fault");
    expect(problems).toEqual([{ kind: "overlay", text: 'src/app/index.tsx:12:7: Expected ")"\n12 | f(\n     ^' }]);
  });

  test("reads React Native's overlay, which is no part of the app", async () => {
    const text = "Uncaught Error: no length\n    at Home (src/app/index.tsx:3:53)";
    for (const [path, blank] of [
      ["/log-box", false],
      ["/log-box-alone", true],
    ] as const)
      expect(await bench.see(path)).toMatchObject({ blank, problems: [{ kind: "logBox", text }] });
  });

  test("ends with a page that never comes, and one that never finishes", async () => {
    const never = await bench.see("/hangs", { timeoutMs: 800 });
    expect(never).toMatchObject({ loaded: false, screenshot: null });
    expect(never.problems[0]?.text).toMatch(
      /^The page did not finish loading within 1 s\. It still waits for:\nhttp.*\/hangs$/,
    );
    const slow = await bench.see("/slow-picture", { timeoutMs: 800 });
    expect(slow).toMatchObject({ loaded: false, blank: false, title: "page" });
    expect(slow.screenshot).not.toBeNull();
    expect((await bench.see("/", { url: "http://localhost:9/" })).problems[0]?.kind).toBe("load");
  }, 15_000);

  test("lets data from elsewhere wait, and says from where the page wanted something", async () => {
    const { problems, failedRequests, elsewhere, blank } = await bench.see("/elsewhere");
    expect({ problems, failedRequests, blank }).toEqual({ problems: [], failedRequests: [], blank: false });
    expect(elsewhere).toEqual({ needed: ["cdn.example"], awaited: ["api.example"] });
  });

  test("counts the last document of one that reloads itself, and ends one that does it without end", async () => {
    expect((await bench.see("/reloads-once")).problems).toEqual([]);
    const endless = await bench.see("/reloads");
    expect(endless.problems).toContainEqual({ kind: "load", text: "The page loads itself anew again and again." });
  }, 20_000);

  test("that is stopped ends at once", async () => {
    const abort = new AbortController();
    const looking = bench.look("/hangs", {}, abort.signal);
    const asked = bench.asked.length;
    await until(() => bench.asked.length > asked);
    abort.abort();
    await expect(looking).rejects.toThrow("aborted");
    expect(bench.look("/good", {}, AbortSignal.abort())).rejects.toThrow("aborted");
  });

  test("leaves neither processes nor files behind", async () => {
    const { output } = await run(
      bench.sandbox,
      "ls -A /tmp /dev/shm /home/app; cat /proc/[0-9]*/cmdline | tr '\\0' ' '",
    );
    expect(output).not.toContain("browser");
    expect(output.toLowerCase()).not.toContain("chrom");
  });
});

test("without a sandbox the same is seen", async () => {
  const bench = new BrowserBench("none");
  try {
    await bench.open(PAGES);
    expect(await bench.see("/good")).toMatchObject({ loaded: true, blank: false, problems: [], title: "page" });
    expect((await bench.see("/uncaught")).problems).toHaveLength(2);
  } finally {
    await bench.close();
  }
}, 15_000);

/** Of a JPEG: from its first frame header. */
function sizeOf(image: Uint8Array): { width: number; height: number } {
  const view = new DataView(image.buffer, image.byteOffset);
  for (let at = 2; at < image.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker === 0xffc0 || marker === 0xffc2)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  throw new Error("no JPEG");
}
