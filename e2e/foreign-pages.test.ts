import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { request } from "node:http";
import type { Browser } from "playwright-core";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "./browser.ts";
import { LatheServer } from "./lathe-server.ts";
import { StudioPage } from "./studio-page.ts";

let server: LatheServer;
let cookie: string;

beforeAll(async () => {
  server = new LatheServer();
  await server.start();
  const answer = await fetch(server.address, { redirect: "manual" });
  cookie = (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}, 240_000);

afterAll(() => server.close(), 60_000);

interface Asked {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** A request with any headers, Host included. */
function ask({ method = "GET", path, headers = {}, body }: Asked): Promise<{ status: number; text: string }> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, method, path, headers: { host: `localhost:${port}`, ...headers } },
      (response) => {
        let text = "";
        response.on("data", (chunk) => (text += String(chunk)));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("requests from elsewhere", () => {
  const json = { "content-type": "application/json" };

  test("the login works: the studio's own page may ask", async () => {
    expect((await ask({ path: "/api/me", headers: { cookie } })).status).toBe(200);
    const created = await ask({
      method: "POST",
      path: "/api/projects",
      headers: { cookie, origin: server.origin, ...json },
      body: JSON.stringify({ name: "Mine", template: "blank" }),
    });
    expect(created.status).toBe(201);
  });

  test("another host name gets nothing, whatever it shows", async () => {
    for (const host of ["evil.example", "localhost.evil.example", "localhost:1", "evil.localhost"]) {
      const answer = await ask({ path: "/api/me", headers: { cookie, host } });
      expect(answer.status).toBe(421);
      expect(answer.text).not.toContain("usr_");
    }
  });

  test("another origin gets nothing, for reading, writing and sockets", async () => {
    for (const origin of [
      "http://evil.example",
      "null",
      `http://5173--${"a".repeat(20)}.localhost:${new URL(server.origin).port}`,
    ]) {
      expect((await ask({ path: "/api/projects", headers: { cookie, origin } })).status).toBe(403);
      const write = { method: "POST", path: "/api/projects", headers: { cookie, origin, ...json }, body: "{}" };
      expect((await ask(write)).status).toBe(403);
    }
    const upgrade = {
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
    };
    const path = `/api/projects/prj_${"a".repeat(20)}/arena/socket`;
    const socket = await ask({ path, headers: { cookie, origin: "http://evil.example", ...upgrade } }).catch(() => ({
      status: 403,
    }));
    expect(socket.status).not.toBe(101);
  });

  test("without the cookie there is nothing but the studio's empty page", async () => {
    for (const path of ["/api/me", "/api/projects", "/api/settings", "/api/providers", "/api/models"]) {
      expect((await ask({ path })).status).toBe(401);
    }
    expect((await ask({ path: "/" })).status).toBe(200);
    expect((await ask({ path: "/health" })).status).toBe(200);
    expect((await ask({ path: "/internal/project" })).text).not.toContain("prj_");
  });

  test("bad input gets an error with a code and changes nothing", async () => {
    const before = (await ask({ path: "/api/projects", headers: { cookie } })).text;
    const headers = { cookie, origin: server.origin, ...json };
    for (const body of [
      "",
      "{",
      "[]",
      '{"template":"rust"}',
      JSON.stringify({ name: "x".repeat(500) }),
      '{"prompt":{"text":""}}',
    ]) {
      const answer = await ask({ method: "POST", path: "/api/projects", headers, body });
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.text).error.code).toBe("bad_request");
    }
    expect((await ask({ path: "/api/projects", headers: { cookie } })).text).toBe(before);
    expect((await ask({ path: "/api/nothing", headers: { cookie } })).status).toBe(404);
  });
});

describe("a hostile app's page", () => {
  let browser: Browser;
  let closeBrowser: () => Promise<void>;

  beforeAll(async () => {
    ({ browser, close: closeBrowser } = await launchBrowser());
  });
  afterAll(() => closeBrowser());

  test("reaches neither the studio's cookies nor its API, and its storage in the frame is not that of a tab", async () => {
    const context = await openContext(browser);
    const studio = new StudioPage(await context.newPage());
    await studio.page.goto(`${server.origin}/`);
    const [name, value] = cookie.split("=");
    await context.addCookies([
      { name: name ?? "", value: value ?? "", url: server.origin, httpOnly: true, sameSite: "Strict" },
    ]);
    await studio.page.reload();
    await studio.build("A todo app");
    await studio.waitForTurn(1);
    await studio.preview.locator("main").first().waitFor({ timeout: 60_000 });
    const frame = studio.page.frames().find((candidate) => candidate.url().includes("--"));
    if (frame === undefined) throw new Error("There is no preview frame.");

    const attack = `(async () => {
      const reached = [];
      if (document.cookie.includes("lathe")) reached.push("cookie");
      for (const init of [{}, { credentials: "include" }, { method: "POST", body: "{}", credentials: "include" }]) {
        try { const r = await fetch("${server.origin}/api/projects", init); reached.push("api " + r.status); } catch {}
      }
      try { const r = await fetch("${server.origin}/api/me", { mode: "no-cors", credentials: "include" }); if (r.type !== "opaque") reached.push("me"); } catch {}
      if (window.parent !== window) try { void window.parent.document.body; reached.push("parent"); } catch {}
      return reached;
    })()`;
    expect(await frame.evaluate(attack)).toEqual([]);

    await frame.evaluate(`localStorage.setItem("where", "frame")`);
    const tab = await context.newPage();
    await tab.goto(frame.url());
    expect(await tab.evaluate(`localStorage.getItem("where")`)).toBeNull();
    expect(await tab.evaluate(attack)).toEqual([]);
  }, 150_000);
});
