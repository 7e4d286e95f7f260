import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "@lathe/testing/until";
import { run } from "../sandbox/attack-programs.ts";
import { BrowserBench, page } from "./fixtures/browser-bench.ts";
import { lookAtPage } from "./look-at-page.ts";

const SECRET = "not for any page";
let askedOfHost = 0;
const host = Bun.serve({
  port: 0,
  hostname: "127.0.0.1",
  fetch: () => {
    askedOfHost += 1;
    return new Response(SECRET, { headers: { "access-control-allow-origin": "*" } });
  },
});
const hostFolder = mkdtempSync(join(tmpdir(), "lathe-host-"));
const hostFile = join(hostFolder, "secret.html");
writeFileSync(hostFile, `<title>${SECRET}</title>${SECRET}`, { mode: 0o644 });

const TRIES = `
  const tries = {
    loopback: fetch("http://127.0.0.1:${host.port}/").then((r) => r.text()),
    byName: fetch("http://localhost:${host.port}/").then((r) => r.text()),
    socket: new Promise((ok, no) => {
      const s = new WebSocket("ws://127.0.0.1:${host.port}/"); s.onopen = () => ok("open"); s.onerror = () => no("denied");
    }),
    file: fetch("file://${hostFile}").then((r) => r.text()),
    shadow: fetch("file:///etc/shadow").then((r) => r.text()),
    image: new Promise((ok, no) => { const i = new Image(); i.onload = () => ok("loaded"); i.onerror = () => no("denied"); i.src = "http://127.0.0.1:${host.port}/a.png"; }),
  };
  Promise.all(Object.entries(tries).map(([name, work]) => work.then((got) => name + ":" + got, () => name + ":denied")))
    .then((all) => { document.title = all.join(" "); });`;

const PAGES = {
  "/tries": page(TRIES, `<h1>Hello</h1><iframe src="file://${hostFile}"></iframe>`),
  "/to-file": page(`location.href = "file://${hostFile}"`),
  "/to-elsewhere": page("location.href = 'https://elsewhere.example/'"),
  "/to-chrome": page("location.href = 'chrome://crash'; location.href = 'chrome://settings'"),
  "/dialogs": page(
    "alert(1); const said = confirm(2); const typed = prompt(3); onbeforeunload = () => true; print(); document.title = 'said ' + said + typed",
  ),
  "/opens": page(
    `for (let i = 0; i < 20; i++) { const w = window.open("/popup" + i); if (w) w.location = "/popup"; }
     const a = document.createElement("a"); a.href = "/download"; a.download = "x.bin"; document.body.append(a); a.click();
     document.title = "went on";`,
  ),
  "/download": { body: "x".repeat(100_000), headers: { "content-disposition": 'attachment; filename="x.bin"' } },
  "/floods": page(`const text = "x".repeat(1e6); for (;;) console.error(text)`),
  "/one-huge": page(`console.error("x".repeat(2e7)); console.error("small")`),
  "/many": page(`for (let i = 0; i < 3000; i++) console.error("error " + i)`),
  "/eats": page(`const all = []; for (;;) all.push(new Array(1e7).fill(1.1))`),
  "/spins": page("for (;;) {}"),
  "/closes": page("window.close()"),
  "/hangs": { hangs: true },
  "/fine": page(""),
};

describe("a hostile page", () => {
  const bench = new BrowserBench("required");
  beforeAll(() => {
    process.env.LATHE_TEST_SECRET = SECRET;
    return bench.open(PAGES);
  });
  afterAll(async () => {
    delete process.env.LATHE_TEST_SECRET;
    rmSync(hostFolder, { recursive: true });
    await Promise.all([bench.close(), host.stop(true)]);
  });
  afterEach(async () => {
    const { output } = await run(bench.sandbox, "ls -A /tmp; cat /proc/[0-9]*/cmdline | tr '\\0' ' '");
    expect(output).not.toContain("lathe-browser");
  });

  test("reaches nothing of the host: no loopback, no file", async () => {
    const { title } = await bench.see("/tries");
    const names = ["loopback", "byName", "socket", "file", "shadow", "image"];
    expect(title).toBe(names.map((name) => `${name}:denied`).join(" "));
    expect(askedOfHost).toBe(0);
    // The same server answers those who may.
    expect(await (await fetch(`http://127.0.0.1:${host.port}/`)).text()).toBe(SECRET);
  });

  test("cannot go anywhere else", async () => {
    for (const path of ["/to-file", "/to-elsewhere", "/to-chrome"]) {
      const seen = await bench.see(path);
      expect([path, seen.title, seen.loaded, seen.blank]).toEqual([path, "page", true, false]);
      expect(seen.elsewhere.needed).toEqual(path === "/to-elsewhere" ? ["elsewhere.example"] : []);
    }
  }, 20_000);

  test("finds none of the server's environment in its browser, and its browser none of the host's files", async () => {
    const looking = bench.look("/hangs", { timeoutMs: 3_000 });
    const asked = bench.asked.length;
    await until(() => bench.asked.length > asked);
    const { output } = await run(bench.sandbox, "cat /proc/[0-9]*/environ | tr '\\0' '\\n'");
    expect(output).toContain("lathe-browser");
    expect(output).not.toContain(SECRET);
    expect((await run(bench.sandbox, ["cat", hostFile])).exitCode).not.toBe(0);
    await looking;
  }, 15_000);

  test("is answered for by dialogs that close themselves", async () => {
    expect(await bench.see("/dialogs")).toMatchObject({ title: "said falsenull", loaded: true });
  });

  test("opens no windows and saves no files", async () => {
    const before = bench.asked.length;
    expect(await bench.see("/opens")).toMatchObject({ title: "went on", loaded: true });
    expect(bench.asked.slice(before).filter((path) => path.startsWith("/popup"))).toEqual([]);
    expect((await run(bench.sandbox, "find / -name 'x.bin*' 2>/dev/null")).output).toBe("");
  });

  test("that floods the console is heard up to a bound", async () => {
    const flooded = await bench.see("/floods");
    expect(flooded.problems.at(-1)?.text).toContain("printed more than can be read");
    expect(JSON.stringify(flooded.problems).length).toBeLessThan(10_000);
    const huge = await bench.see("/one-huge");
    expect(huge.problems.map(({ text }) => text)).toEqual(["small"]);
    const many = await bench.see("/many");
    expect(many.problems).toHaveLength(50);
    expect(many.loaded).toBe(true);
  }, 20_000);

  test("that ends its own process or never answers is said to", async () => {
    const crashed = await bench.see("/eats");
    expect(crashed).toMatchObject({ loaded: false, screenshot: null });
    expect(crashed.problems[0]).toEqual({ kind: "crash", text: expect.stringContaining("memory") });
    const spinning = await bench.see("/spins", { timeoutMs: 1_000 });
    expect(spinning).toMatchObject({ loaded: false, screenshot: null });
    expect(spinning.problems.map(({ kind }) => kind)).toEqual(["load", "load"]);
    expect((await bench.see("/closes")).seen).toBe(true);
  }, 30_000);

  test("whose browser is killed gives a reason and no picture", async () => {
    const asked = bench.asked.length;
    const looking = bench.look("/hangs");
    await until(() => bench.asked.length > asked);
    await run(
      bench.sandbox,
      "for p in /proc/[0-9]*; do if tr '\\0' ' ' <$p/cmdline | grep -q user-data-dir; then kill -9 ${p#/proc/}; fi; done",
    );
    expect(await looking).toMatchObject({ seen: false, reason: "The browser ended." });
    expect(await bench.see("/fine")).toMatchObject({ loaded: true });
  }, 15_000);

  test("a program that is no browser gives a reason", async () => {
    const browser = { program: "/usr/bin/cat", folder: null };
    const url = "http://localhost:1/";
    const request = { url, viewport: { width: 10, height: 10 }, timeoutMs: 100, settleMs: 100 };
    const look = await lookAtPage(bench.sandbox, browser, request, new AbortController().signal);
    expect(look).toMatchObject({ seen: false, reason: "The browser ended." });
  });
});
