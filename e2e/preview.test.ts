import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import type { LatheServer } from "./lathe-server.ts";
import { openContext } from "./browser.ts";
import { type OpenStudio, openStudio } from "./open-studio.ts";
import { findChildren } from "./processes.ts";
import { killAll, listWorkers } from "./run-records.ts";
import type { StudioApi } from "./studio-api.ts";
import type { StudioPage } from "./studio-page.ts";

const counter = (heading: string, onClick = "setCount(count + 1)") => `import { useState } from "react";

export function App() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>${heading}</h1>
      <button onClick={() => { ${onClick}; }}>Count {count}</button>
    </main>
  );
}
`;

let open: OpenStudio;
let server: LatheServer;
let studio: StudioPage;
let api: StudioApi;
let projectId: string;

beforeAll(async () => {
  open = await openStudio();
  ({ server, studio, api } = open);
  ({ projectId } = await api.call<{ projectId: string }>("POST", "/api/projects", {
    name: "Counter",
    template: "web",
  }));
  await studio.page.goto(`${server.origin}/projects/${projectId}`);
  await studio.preview.locator("main").waitFor({ timeout: 60_000 });
}, 240_000);

afterAll(async () => {
  await open.close();
}, 60_000);

describe("the preview", () => {
  test("changes in place while the app runs: its state stays", async () => {
    await api.writeFile("src/app.tsx", counter("Before"));
    await studio.preview.getByRole("heading", { name: "Before" }).waitFor();
    await studio.preview.getByRole("button", { name: "Count 0" }).click();
    await studio.preview.getByRole("button", { name: "Count 1" }).waitFor();
    await api.writeFile("src/app.tsx", counter("After"));
    await studio.preview.getByRole("heading", { name: "After" }).waitFor();
    await studio.preview.getByRole("button", { name: "Count 1" }).waitFor();
  }, 60_000);

  test("shows what was written while the page was being loaded", async () => {
    const { page } = studio;
    const value = (text: string) => `export const value = "${text}";\n`;
    await api.writeFile("src/slow.ts", "export const slow = 1;\n");
    await api.writeFile("src/value.ts", value("written before"));
    const app = `import { slow } from "./slow.ts";
import { value } from "./value.ts";

export function App() {
  return <h1 title={String(slow)}>{value}</h1>;
}
`;
    await api.writeFile("src/app.tsx", app);
    await studio.preview.getByRole("heading", { name: "written before" }).waitFor();
    // No module runs before all have come: the page has the old one and does not know of it yet.
    const comes = Promise.withResolvers<void>();
    await page.route(/\/src\/slow\.ts/, async (route) => {
      await comes.promise;
      await route.continue();
    });
    const sent = page.waitForResponse(/\/src\/value\.ts/);
    await page.getByRole("button", { name: "Reload the preview" }).click();
    const module = await sent;
    expect(await module.text()).toContain("written before");
    await api.writeFile("src/value.ts", value("written meanwhile"));
    const frame = module.frame();
    const read = (): Promise<string> => frame.evaluate(async (url) => (await fetch(url)).text(), module.url());
    await until(async () => (await read()).includes("written meanwhile"));
    comes.resolve();
    await studio.preview.getByRole("heading", { name: "written meanwhile" }).waitFor();
    await page.unrouteAll();
  }, 60_000);

  test("an error on the page reaches the arena, and can be sent to be fixed", async () => {
    await api.writeFile("src/app.tsx", counter("Broken", 'throw new Error("the lathe slipped")'));
    await studio.preview.getByRole("heading", { name: "Broken" }).waitFor();
    await studio.preview.getByRole("button", { name: /^Count/ }).click();
    await studio.page.getByRole("button", { name: /^\d+ errors?$/ }).click();
    const drawer = studio.page.getByRole("region", { name: "Console" });
    await drawer
      .getByText(/the lathe slipped/)
      .first()
      .waitFor();
    await drawer.getByRole("button", { name: "Fix this" }).first().waitFor();
  }, 60_000);

  test("an app that crashes shows its log, and comes back when the fault is mended", async () => {
    const config = await api.readFile("vite.config.ts");
    await api.writeFile("vite.config.ts", "throw new Error('no such lathe');\n");
    await studio.page.getByRole("button", { name: "App", exact: true }).click();
    await studio.page.getByRole("menuitem", { name: "Restart" }).click();
    await studio.page
      .getByText(/no such lathe/)
      .first()
      .waitFor({ timeout: 60_000 });
    await api.writeFile("vite.config.ts", config ?? "");
    await api.writeFile("src/app.tsx", counter("Mended"));
    await studio.preview.getByRole("heading", { name: "Mended" }).waitFor({ timeout: 60_000 });
  }, 150_000);

  test("has a port of its own where names do not resolve, under another host than the studio's", async () => {
    const path = `/api/projects/${projectId}/arena/preview-port`;
    const { url } = await api.call<{ url: string }>("POST", path, { port: 5173 });
    expect(new URL(url).hostname).toBe("127.0.0.1");
    const page = await (await openContext(open.browser)).newPage();
    await page.goto(url);
    await page.getByRole("heading", { name: "Mended" }).waitFor();
    await page.context().close();
  }, 60_000);

  test("comes back when the sandbox itself is killed", async () => {
    const find = () => listWorkers(server.dataDirectory).find((worker) => worker.projectId === projectId);
    const worker = find();
    killAll(findChildren(worker?.pid ?? 0, "bwrap"));
    await until(() => find()?.pid !== worker?.pid && find() !== undefined, "another worker", 60_000);
    await studio.page.reload();
    await studio.preview.getByRole("heading", { name: "Mended" }).waitFor({ timeout: 60_000 });
  }, 120_000);
});
