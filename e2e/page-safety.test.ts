import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import type { Page } from "playwright-core";
import { type OpenStudio, openStudio } from "./open-studio.ts";
import type { StudioApi } from "./studio-api.ts";
import type { StudioPage } from "./studio-page.ts";

let open: OpenStudio;
let studio: StudioPage;
let page: Page;
let api: StudioApi;
/** What the browser refused the studio's pages, and what their consoles called an error. */
const complaints: string[] = [];

beforeAll(async () => {
  open = await openStudio();
  ({ studio, api } = open);
  ({ page } = studio);
  page.setDefaultTimeout(20_000);
  page.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy|Permissions[ -]Policy/i.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  await page.exposeFunction("complain", (words: string) => void complaints.push(words));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
      const { complain } = globalThis as unknown as { complain(words: string): void };
      complain(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
    });
  });
}, 240_000);

afterAll(() => open.close(), 60_000);

/** In order: each test goes on where the one before left. */
describe("the studio's page", () => {
  test("comes with headers that let it load its own files and frame previews, and nothing else", async () => {
    const answer = await page.goto(open.server.origin);
    const headers = answer?.headers() ?? {};
    const policy = new Map(
      (headers["content-security-policy"] ?? "").split("; ").map((directive) => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources.join(" ")];
      }),
    );
    const { port } = new URL(open.server.origin);
    const previews = `http://*.localhost:${port} http://127.0.0.1:* http://localhost:*`;
    expect(Object.fromEntries(policy)).toEqual({
      "default-src": "'self'",
      "script-src": "'self'",
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data: blob:",
      "media-src": "'self' blob:",
      "font-src": "'self'",
      "worker-src": "'self'",
      "connect-src": `'self' ${previews}`,
      "frame-src": previews,
      "frame-ancestors": "'none'",
      "base-uri": "'none'",
      "form-action": "'self'",
      "object-src": "'none'",
    });
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "no-referrer",
    });
    const givenUp = (headers["permissions-policy"] ?? "").split(", ");
    for (const feature of ["usb", "serial", "hid", "payment", "display-capture"])
      expect(givenUp).toContain(`${feature}=()`);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  }, 30_000);

  test("breaks none of its rules on home, in the settings and in an arena with all its panels", async () => {
    await page.goto(`${open.server.origin}/settings`);
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await page.getByRole("tabpanel", { name: (await tab.textContent()) ?? "" }).waitFor();
    }
    const { projectId } = await api.call<{ projectId: string }>("POST", "/api/projects", {
      name: "Strict",
      template: "web",
    });
    await page.goto(`${open.server.origin}/projects/${projectId}`);
    await studio.preview.locator("main").waitFor({ timeout: 60_000 });
    await studio.openTab("Code");
    await page.keyboard.press("Control+p");
    await page.getByRole("combobox", { name: "File or :line" }).fill("apptsx");
    await page.getByRole("option", { name: "app.tsx" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".view-line").first().waitFor();
    await page.keyboard.press("Control+`");
    await page.getByRole("tabpanel", { name: "Terminal" }).locator(".xterm-rows").first().waitFor();
    await studio.openTab("Versions");
    await page.getByRole("list", { name: "Versions" }).getByRole("button").first().click();
    await page.getByRole("list", { name: "Changed files" }).waitFor();
    await studio.openTab("Preview");
    expect(complaints).toEqual([]);
    expect(studio.complaints).toEqual([]);
  }, 90_000);

  test("frames the app with what docs/security.md lists, and nothing more", async () => {
    const frame = page.locator('iframe[title="App preview"]');
    const words = async (name: string, between: RegExp): Promise<string[]> =>
      ((await frame.getAttribute(name)) ?? "").split(between).toSorted();
    expect(await words("sandbox", / /)).toEqual([
      "allow-downloads",
      "allow-forms",
      "allow-modals",
      "allow-pointer-lock",
      "allow-popups",
      "allow-same-origin",
      "allow-scripts",
    ]);
    expect(await words("allow", /; /)).toEqual(["clipboard-write", "fullscreen", "gamepad"]);
    const { hostname } = new URL((await frame.getAttribute("src")) ?? "");
    expect(hostname).toEndWith(".localhost");
  }, 30_000);

  test("runs no script that was put into it: inline, as a handler, from elsewhere, or as text", async () => {
    const before = complaints.length;
    await page.evaluate((elsewhere) => {
      const inline = document.createElement("script");
      inline.textContent = "globalThis.ran = 'inline'";
      const foreign = document.createElement("script");
      foreign.src = `${elsewhere}/x.js`;
      const handler = document.createElement("div");
      handler.innerHTML = `<img src="/nowhere.png" onerror="globalThis.ran = 'handler'">`;
      const text = document.createElement("script");
      text.src = "data:text/javascript,globalThis.ran = 'data'";
      document.body.append(inline, foreign, handler, text);
      setTimeout("globalThis.ran = 'eval'");
    }, "http://127.0.0.1:9");
    const refused = (): string[] =>
      complaints
        .slice(before)
        .flatMap((words) => /^\/\S+: (script-src\S* \S+) /.exec(words)?.[1] ?? [])
        .toSorted();
    await until(() => refused().length >= 5);
    expect(refused()).toEqual([
      "script-src eval",
      "script-src-attr inline",
      "script-src-elem data",
      "script-src-elem http://127.0.0.1:9/x.js",
      "script-src-elem inline",
    ]);
    expect(await page.evaluate(() => Reflect.get(globalThis, "ran"))).toBeUndefined();
  }, 30_000);
});
