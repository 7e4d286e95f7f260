import { afterAll, beforeAll, expect, test } from "bun:test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "@lathe/testing/launch-browser";
import type { Page } from "playwright-core";

/** The script runs in Chromium as it does in a WebView, with a shell that writes down what it is told. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; connect-src 'self'";

let closeBrowser: () => Promise<void>;
let server: Bun.Server<undefined>;
let page: Page;

beforeAll(async () => {
  const { browser, close } = await launchBrowser();
  closeBrowser = close;
  server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: ({ url }) =>
      new URL(url).pathname === "/files/r%C3%A9sum%C3%A9.txt"
        ? new Response("on the server", { headers: { "content-type": "text/plain" } })
        : new Response("<!doctype html><body>", {
            headers: { "content-type": "text/html", "content-security-policy": POLICY },
          }),
  });
  page = await browser.newPage();
  await page.goto(server.url.href);
  await page.evaluate(SHELL);
  await page.evaluate((await readFile(join(import.meta.dir, "page.js"), "utf8")).replace("@token@", "secret"));
});
afterAll(async () => {
  await closeBrowser();
  await server.stop(true);
});

/** Stands in for Downloads.java. */
const SHELL = `
  globalThis.saved = [];
  globalThis.latheShell = {
    begin: (token, name, type) => saved.push({ token, name, type, pieces: 0, bytes: "", isWhole: null }) - 1,
    append: (token, file, piece) => { saved[file].pieces++; saved[file].bytes += atob(piece); return true; },
    end: (token, file, isWhole) => { (saved[file] ?? (saved[saved.length] = {})).isWhole = isWhole; ended(); },
  };`;

/** Runs `script` in the page, and gives the file that comes of it once it has ended. */
function saveBy(script: string): Promise<unknown> {
  return page.evaluate(`(async () => {
    saved.length = 0;
    const ended = new Promise((resolve) => { globalThis.ended = resolve; });
    ${script}
    await ended;
    return saved[0];
  })()`);
}

test("a blob is saved though its address is taken back at once and the page's policy forbids to ask for it", async () => {
  const file = await saveBy(`{
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["a,b\\n1,ü"], { type: "text/csv;charset=utf-8" }));
    link.download = "table.csv";
    link.click();
    URL.revokeObjectURL(link.href);
  }`);
  expect(file).toEqual({
    token: "secret",
    name: "table.csv",
    type: "text/csv",
    pieces: 1,
    bytes: "a,b\n1,\u00c3\u00bc",
    isWhole: true,
  });
});

test("a link in the page is caught when it is clicked, a large file goes in pieces", async () => {
  const file = await saveBy(`{
    document.body.innerHTML = '<a download="big.bin"><b>Save</b></a>';
    document.querySelector("a").href = URL.createObjectURL(new Blob([new Uint8Array(2_000_000).fill(7)]));
    document.querySelector("b").click();
  }`);
  expect(file).toMatchObject({ name: "big.bin", type: "", pieces: 3, isWhole: true });
  expect(await page.evaluate("saved[0].bytes.length")).toBe(2_000_000);
});

test("data addresses and files of the site's own are saved, with a name where there is one", async () => {
  expect(
    await saveBy(
      `document.body.innerHTML = '<a download="x.txt" href="data:text/plain;base64,aGk=">x</a>'; document.querySelector("a").click()`,
    ),
  ).toMatchObject({ name: "x.txt", type: "text/plain", bytes: "hi", isWhole: true });
  expect(
    await saveBy(
      `document.body.innerHTML = '<a download href="data:,a%20b">x</a>'; document.querySelector("a").click()`,
    ),
  ).toMatchObject({ name: "", bytes: "a b", isWhole: true });
  expect(
    await saveBy(
      `document.body.innerHTML = '<a download href="/files/résumé.txt">x</a>'; document.querySelector("a").click()`,
    ),
  ).toMatchObject({ name: "résumé.txt", bytes: "on the server", isWhole: true });
});

test("what cannot be read is said to have failed", async () => {
  expect(
    await saveBy(
      `document.body.innerHTML = '<a download href="blob:nothing">x</a>'; document.querySelector("a").click()`,
    ),
  ).toEqual({
    isWhole: false,
  });
});

test("links of other sites, plain links and clicks that the page handles itself are left alone", async () => {
  await page.evaluate("saved.length = 0");
  const left = await page.evaluate(`(() => {
    const links = ['<a download href="https://example.com/x">x</a>', '<a href="#x">x</a>', '<a download="y" href="data:,y">y</a>'];
    document.body.innerHTML = links.join("");
    document.querySelectorAll("a")[2].addEventListener("click", (event) => event.preventDefault());
    const prevented = [];
    const note = (event) => { prevented.push(event.defaultPrevented); event.preventDefault(); };
    addEventListener("click", note);
    for (const link of document.querySelectorAll("a")) link.click();
    removeEventListener("click", note);
    return prevented;
  })()`);
  expect(left).toEqual([false, false, true]);
  expect(await page.evaluate("saved.length")).toBe(0);
});
