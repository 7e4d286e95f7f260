import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { type FrontWithApp, openFrontWithApp } from "../fixtures/front-with-app.ts";
import { RawClient } from "./fixtures/raw-client.ts";

let setup: FrontWithApp;
let closers: (() => unknown)[] = [];

beforeEach(async () => {
  setup = await openFrontWithApp();
  closers = [];
});

afterEach(async () => {
  for (const close of closers) await close();
  await setup.close();
  expect(setup.bugs).toEqual([]);
});

/** An app that answers every request with these bytes, in these pieces, and keeps the requests. */
function serve(pieces: readonly string[], options: { end?: boolean } = {}): string[] {
  const requests: string[] = [];
  const listener = Bun.listen({
    unix: setup.appSocket,
    socket: {
      async data(socket, bytes) {
        requests.push(bytes.toString("latin1"));
        for (const piece of pieces) {
          socket.write(Buffer.from(piece, "latin1"));
          await new Promise((resolve) => setImmediate(resolve));
        }
        if (options.end === true) socket.end();
      },
    },
  });
  closers.push(() => listener.stop(true));
  return requests;
}

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { host: setup.previewHost, ...Object.fromEntries(new Headers(init.headers)) };
  return fetch(`http://127.0.0.1:${setup.front.port}${path}`, { ...init, headers, redirect: "manual" });
}

function navigate(path = "/", init: RequestInit = {}): Promise<Response> {
  return ask(path, {
    ...init,
    headers: { "sec-fetch-dest": "iframe", accept: "text/html", ...Object.fromEntries(new Headers(init.headers)) },
  });
}

const PAGE = "<!doctype html><html><head><title>x</title></head></html>";
const WITH_SCRIPT = PAGE.replace("<head>", '<head><script src="/__lathe/preview.js" data-asked-at="…"></script>');

/** A page's text without the time that stands in it. */
async function readPage(response: Response): Promise<string> {
  return (await response.text()).replace(/(data-asked-at=")\d{13}"/, '$1…"');
}

function answer(body: string, ...lines: string[]): string {
  return `HTTP/1.1 200 OK\r\n${["Content-Type: text/html", ...lines].join("\r\n")}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

describe("a document", () => {
  test("gets the script, whatever the borders of its pieces", async () => {
    const whole = answer(PAGE);
    for (let cut = 1; cut < whole.length; cut += 7) {
      const requests = serve([whole.slice(0, cut), whole.slice(cut)]);
      expect(await readPage(await navigate())).toBe(WITH_SCRIPT);
      expect(requests[0]).toContain("Accept-Encoding: identity\r\n");
      for (const close of closers.splice(0)) await close();
    }
  });

  test("comes anew, whatever the browser has kept", async () => {
    const requests = serve([answer(PAGE)]);
    await navigate("/", { headers: { "if-none-match": '"a"', "if-modified-since": "Sat, 21 Nov 2026 12:00:00 GMT" } });
    expect(requests[0]).not.toMatch(/if-none-match|if-modified-since/i);
  });

  test("comes chunked, or up to the end of the connection", async () => {
    serve([
      "HTTP/1.1 500 Oops\r\nContent-Type: text/HTML; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n",
      `10\r\n${PAGE.slice(0, 16)}\r\n`,
      `${(PAGE.length - 16).toString(16)}\r\n${PAGE.slice(16)}\r\n0\r\nX-T: 1\r\n\r\n`,
    ]);
    const chunked = await navigate();
    expect([chunked.status, await readPage(chunked)]).toEqual([500, WITH_SCRIPT]);
    for (const close of closers.splice(0)) await close();
    serve([`HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`], { end: true });
    expect(await readPage(await navigate())).toBe(WITH_SCRIPT);
  });

  test.each([
    ["another type", answer(PAGE).replace("text/html", "application/json")],
    ["a part", answer(PAGE).replace("200 OK", "206 Partial Content")],
    ["an encoding that was not asked for", answer(PAGE, "Content-Encoding: br")],
    ["UTF-16", answer(PAGE).replace("text/html", "text/html; charset=utf-16le")],
    ["a policy that lets nothing in", answer(PAGE, "Content-Security-Policy: script-src 'sha256-x=' 'strict-dynamic'")],
    ["nothing new", 'HTTP/1.1 304 Not Modified\r\nContent-Type: text/html\r\nETag: "a"\r\n\r\n'],
    [
      "a redirect without content",
      "HTTP/1.1 302 Found\r\nContent-Type: text/html\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n",
    ],
  ])("is left as it is: %s", async (_name, bytes) => {
    serve([bytes]);
    const client = await RawClient.connect(setup.front.port);
    closers.push(() => client.close());
    client.send(`GET / HTTP/1.1\r\nHost: ${setup.previewHost}\r\nSec-Fetch-Dest: document\r\n\r\n`);
    const text = await client.waitFor((all) => all.length >= bytes.length || all.endsWith("0\r\n\r\n"));
    if (bytes.includes("302")) expect(text.endsWith("\r\n\r\n") && text.includes("Location: /x")).toBe(true);
    else expect(text).toBe(bytes);
  });

  test("is let through its policy", async () => {
    serve([answer(PAGE, "Content-Security-Policy: default-src 'none'")]);
    const response = await navigate();
    expect(response.headers.get("content-security-policy")).toBe(
      `default-src 'none'; script-src ${setup.previewHost}/__lathe/preview.js; connect-src ${setup.previewHost}/__lathe/report ${setup.previewHost}/__lathe/changes`,
    );
    expect(await readPage(response)).toBe(WITH_SCRIPT);
  });

  test("is not touched when a script fetches it, and its head alone neither", async () => {
    serve([answer(PAGE)]);
    expect(await (await ask("/", { headers: { "sec-fetch-dest": "empty", accept: "text/html" } })).text()).toBe(PAGE);
    for (const close of closers.splice(0)) await close();
    serve([`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${PAGE.length}\r\n\r\n`]);
    const head = await navigate("/", { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String(PAGE.length));
  });

  test("that breaks off is not made whole", async () => {
    serve([`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n${PAGE}`], { end: true });
    const client = await RawClient.connect(setup.front.port);
    client.send(`GET / HTTP/1.1\r\nHost: ${setup.previewHost}\r\nSec-Fetch-Dest: document\r\n\r\n`);
    expect(await client.waitForClose()).not.toEndWith("0\r\n\r\n");
  });

  test("a form's body reaches the app", async () => {
    const requests = serve([answer(PAGE)]);
    expect(await (await navigate("/", { method: "POST", body: "a=b" })).text()).toBe(
      WITH_SCRIPT.replace(' data-asked-at="…"', ""),
    );
    expect(requests.join("")).toEndWith("\r\n\r\na=b");
  });
});

describe("an app that is not there", () => {
  test("is described to people as a page, with no way out of its text", async () => {
    setup.target = {
      unavailable: { phase: "crashed", exitCode: 1, reason: "It ended <b>", log: "</pre><script>alert(1)</script>" },
    };
    const response = await navigate();
    const text = await response.text();
    expect([response.status, response.headers.get("content-type")]).toEqual([503, "text/html; charset=utf-8"]);
    expect(text).toContain("It ended &lt;b&gt;");
    expect(text).not.toContain("<script>alert");
    expect(text).toContain("/__lathe/ping?app=1");
  });

  test("is described to programs as JSON", async () => {
    setup.target = { unavailable: { phase: "installing", progress: "Installing 12 packages" } };
    const response = await ask("/api/x");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      error: { code: "app_unavailable" },
      phase: "installing",
      text: "Installing 12 packages",
      hopeful: true,
    });
  });

  test("a port that refuses is silent; the probe tells when the app answers", async () => {
    expect(await (await navigate()).text()).toContain("The app does not answer");
    expect((await ask("/__lathe/ping?app=1")).status).toBe(503);
    serve([answer(PAGE)]);
    expect((await ask("/__lathe/ping?app=1")).status).toBe(204);
    expect((await ask("/__lathe/ping")).status).toBe(204);
  });
});

const report = { kind: "error", level: "error", message: "x is not defined", route: "/" };

function send(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return ask("/__lathe/report", {
    method: "POST",
    body,
    headers: { origin: `http://${setup.previewHost}`, ...headers },
  });
}

describe("Lathe's own paths", () => {
  test("the script is served, and not twice to who has it", async () => {
    const response = await ask("/__lathe/preview.js");
    expect(response.headers.get("content-type")).toStartWith("text/javascript");
    expect(await response.text()).toContain("unhandledrejection");
    const again = await ask("/__lathe/preview.js", {
      headers: { "if-none-match": response.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  test("a page learns what changed since it was asked for", async () => {
    setup.changes.push({ path: "src/old.ts", at: 1_000 }, { path: "src/new.ts", at: 2_000 });
    expect(await (await ask("/__lathe/changes?since=1000")).json()).toEqual([{ path: "src/new.ts", at: 2_000 }]);
    expect((await ask("/__lathe/changes")).status).toBe(400);
    expect((await ask("/__lathe/changes?since=x")).status).toBe(400);
  });

  test("a report of the app's own page is taken", async () => {
    expect((await send(JSON.stringify(report))).status).toBe(204);
    expect(setup.reports).toEqual([expect.objectContaining(report)]);
  });

  test.each([
    ["another site", { origin: "http://evil.example" }],
    ["a page without an origin", { origin: "null" }],
    ["another site, by the browser's word", { "sec-fetch-site": "cross-site" }],
  ])("a report of %s is not", async (_name, headers) => {
    expect((await send(JSON.stringify(report), headers)).status).toBe(403);
    expect(setup.reports).toEqual([]);
  });

  test("what is no report is refused", async () => {
    expect((await send("{}")).status).toBe(400);
    expect((await send("no JSON")).status).toBe(400);
    expect((await send(JSON.stringify({ ...report, message: "x".repeat(100_000) }))).status).toBe(413);
    expect((await ask("/__lathe/report")).status).toBe(404);
    expect((await ask("/__lathe/other")).status).toBe(404);
    expect(setup.reports).toEqual([]);
  });

  test("a page that reports without end is not listened to", async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => send(JSON.stringify(report))));
    expect(answers.some((response) => response.status === 429)).toBe(true);
    expect(setup.reports.length).toBeLessThan(60);
  });
});
