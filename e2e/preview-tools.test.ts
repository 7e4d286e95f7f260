import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { EventsPage } from "@lathe/protocol/api";
import { until } from "@lathe/testing/until";
import { openContext } from "./browser.ts";
import { type OpenStudio, openStudio } from "./open-studio.ts";
import type { StudioApi } from "./studio-api.ts";
import { StudioPage } from "./studio-page.ts";

const APP = `import { useState } from "react";

function Greeting() {
  return <h1 id="greeting">Good morning</h1>;
}

export function App() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <Greeting />
      <button onClick={() => setCount(count + 1)}>Count {count}</button>
      <a href="/second" onClick={(event) => { event.preventDefault(); history.pushState(null, "", "/second"); }}>
        Go on
      </a>
      <p>{innerWidth} wide</p>
    </main>
  );
}
`;

let open: OpenStudio;
let studio: StudioPage;
let api: StudioApi;
let projectUrl: string;

beforeAll(async () => {
  open = await openStudio();
  ({ studio, api } = open);
  const { projectId } = await api.call<{ projectId: string }>("POST", "/api/projects", {
    name: "Tools",
    template: "web",
  });
  projectUrl = `${open.server.origin}/projects/${projectId}`;
  await studio.page.goto(projectUrl);
  await studio.preview.locator("main").waitFor({ timeout: 60_000 });
  await api.writeFile("src/app.tsx", APP);
  await studio.preview.getByRole("heading", { name: "Good morning" }).waitFor();
  // A page whose files change while it loads is loaded once more, and keys would be lost: from here on none does.
  await studio.page.reload();
  await studio.preview.getByRole("heading", { name: "Good morning" }).waitFor({ timeout: 60_000 });
}, 240_000);

afterAll(async () => {
  await open.close();
}, 60_000);

const chip = () => studio.chat.getByRole("group", { name: "Picked element" });
const pickButton = () => studio.page.getByRole("button", { name: "Pick an element" });
const address = () => studio.page.getByRole("textbox", { name: "Address" });

describe("picking an element", () => {
  test("a click tells component, file and line, and is not the app's", async () => {
    await pickButton().click();
    await studio.page.getByRole("status", { name: "Picking" }).getByText("Click what should change").waitFor();
    await studio.preview.getByRole("button", { name: "Count 0" }).click();
    await chip().getByText("App", { exact: true }).waitFor();
    await chip().getByRole("button", { name: "src/app.tsx:12" }).waitFor();
    await studio.preview.getByRole("button", { name: "Count 0" }).waitFor();
    await chip().getByRole("button", { name: "Remove: App" }).click();
    await chip().waitFor({ state: "detached" });
    await studio.preview.getByRole("button", { name: "Count 0" }).click();
    await studio.preview.getByRole("button", { name: "Count 1" }).waitFor();
  }, 60_000);

  test("by keys alone: found, picked, said what to change, and sent with the prompt", async () => {
    await studio.page.getByRole("textbox", { name: "Message" }).press("Alt+p");
    const frame = studio.page.locator('iframe[title="App preview"]');
    await until(() => frame.evaluate((element) => element === element.ownerDocument.activeElement));
    // The page has heard of it: before, keys are its own.
    await studio.preview.locator("html > div[popover=manual]").waitFor({ state: "attached" });
    for (const key of ["Tab", "Tab", "Tab", "Enter"]) await studio.page.keyboard.press(key);
    await chip().getByText("Good morning").waitFor();
    await chip().getByRole("button", { name: "src/app.tsx:4" }).waitFor();
    const message = studio.page.getByPlaceholder("What should change here?");
    await until(() => message.evaluate((element) => element === element.ownerDocument.activeElement));
    await studio.page.keyboard.type("Say good evening");
    const sent = waitForSentPrompt();
    await studio.page.keyboard.press("Enter");
    expect(await sent).toMatchObject({
      route: "/",
      selector: "#greeting",
      html: '<h1 id="greeting">Good morning</h1>',
      component: "Greeting",
      path: "src/app.tsx",
      line: 4,
    });
    await chip().waitFor({ state: "detached" });
  }, 60_000);

  test("Escape gives up and gives the keys back", async () => {
    await pickButton().click();
    await studio.page.keyboard.press("Escape");
    await until(() => pickButton().evaluate((element) => element === element.ownerDocument.activeElement));
    expect(await chip().count()).toBe(0);
  }, 60_000);

  test("goes on in the page that is loaded anew meanwhile", async () => {
    await pickButton().click();
    await studio.preview.locator("html > div[popover=manual]").waitFor({ state: "attached" });
    await studio.preview.locator("body").evaluate((body) => {
      body.id = "old";
      location.reload();
    });
    await studio.preview.locator("body#old").waitFor({ state: "detached" });
    await studio.preview.locator("html > div[popover=manual]").waitFor({ state: "attached" });
    await studio.preview.getByRole("heading", { name: "Good morning" }).click();
    await chip().getByText("Greeting", { exact: true }).waitFor();
    await chip()
      .getByRole("button", { name: /^Remove/ })
      .click();
  }, 60_000);

  test("the place opens in the editor", async () => {
    await pickButton().click();
    await studio.preview.getByRole("heading", { name: "Good morning" }).click();
    await chip().getByRole("button", { name: "src/app.tsx:4" }).click();
    await studio.page.getByRole("tab", { name: "Code", selected: true }).waitFor();
    await studio.page.locator(".view-line", { hasText: "Good morning" }).first().waitFor();
    await chip()
      .getByRole("button", { name: /^Remove/ })
      .click();
    await studio.openTab("Preview");
  }, 60_000);
});

describe("the address bar", () => {
  test("goes back and forward in the frame, and never leads the studio away", async () => {
    const [back, forward] = ["Back in the preview", "Forward in the preview"].map((name) =>
      studio.page.getByRole("button", { name }),
    );
    expect(await back?.isDisabled()).toBe(true);
    await studio.preview.getByRole("link", { name: "Go on" }).click();
    await until(async () => (await address().inputValue()) === "/second");
    await address().fill("/third");
    await address().press("Enter");
    await studio.preview.getByRole("heading", { name: "Good morning" }).waitFor();
    for (const route of ["/second", "/"]) {
      await back?.click();
      await until(async () => (await address().inputValue()) === route);
    }
    await until(async () => (await back?.isDisabled()) === true);
    await forward?.click();
    await until(async () => (await address().inputValue()) === "/second");
    expect(studio.page.url()).toBe(projectUrl);
  }, 60_000);

  test("is shared with no phone until that is switched on", async () => {
    await studio.page.getByRole("button", { name: "Phone", exact: true }).click();
    const popover = studio.page.getByRole("dialog", { name: "Phone" });
    const toggle = popover.getByRole("switch", { name: "Share with phones in this network" });
    await toggle.waitFor();
    expect(await toggle.isChecked()).toBe(false);
    expect(await popover.getByRole("img").count()).toBe(0);
    await studio.page.keyboard.press("Escape");
  }, 60_000);
});

describe("the device's frame", () => {
  const innerSize = () => studio.preview.locator("body").evaluate(() => [innerWidth, innerHeight].join(" × "));

  test("has the device's size in CSS pixels, is turned and drawn smaller, and outlives a reload", async () => {
    await studio.page.getByRole("button", { name: "Device: Desktop" }).click();
    await studio.page.getByRole("menuitemcheckbox", { name: "Phone" }).click();
    await until(async () => (await innerSize()) === "390 × 844");
    await studio.page.getByRole("button", { name: "Rotate" }).click();
    await until(async () => (await innerSize()) === "844 × 390");
    await studio.page.getByRole("button", { name: "Zoom: Fit" }).click();
    await studio.page.getByRole("menuitemcheckbox", { name: "50 %" }).click();
    const drawn = async () => (await studio.page.locator('iframe[title="App preview"]').boundingBox())?.width;
    await until(async () => (await drawn()) === 422);
    expect(await innerSize()).toBe("844 × 390");
    await studio.page.reload();
    await studio.preview.getByRole("heading", { name: "Good morning" }).waitFor();
    await until(async () => (await innerSize()) === "844 × 390");
  }, 60_000);

  test("what is drawn smaller can be picked", async () => {
    await pickButton().click();
    await clickDrawnSmaller("#greeting", 0.5);
    await chip().getByRole("button", { name: "src/app.tsx:4" }).waitFor();
    await chip()
      .getByRole("button", { name: /^Remove/ })
      .click();
  }, 60_000);

  test("changes without loading the app again", async () => {
    await clickDrawnSmaller("button", 0.5);
    await studio.preview.getByRole("button", { name: "Count 1" }).waitFor();
    await studio.page.getByRole("button", { name: "Device: Phone" }).click();
    await studio.page.getByRole("menuitemcheckbox", { name: "Desktop" }).click();
    await until(async () => !(await innerSize()).startsWith("844"));
    await studio.preview.getByRole("button", { name: "Count 1" }).waitFor();
  }, 60_000);
});

/** Playwright finds no places in a frame that is drawn at another scale. */
async function clickDrawnSmaller(selector: string, scale: number): Promise<void> {
  const frame = await studio.page.locator('iframe[title="App preview"]').boundingBox();
  const [x, y] = await studio.preview.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await studio.page.mouse.click((frame?.x ?? 0) + x * scale, (frame?.y ?? 0) + y * scale);
}

test("on a phone the tools fit, and picking leads to the message", async () => {
  const context = await openContext(open.browser, { width: 375, height: 812 });
  await context.addCookies(await studio.page.context().cookies());
  const small = new StudioPage(await context.newPage());
  await small.page.goto(projectUrl);
  await small.openTab("Preview");
  await small.preview.getByRole("heading", { name: "Good morning" }).waitFor();
  expect(await small.page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  await small.page.getByRole("button", { name: "Pick an element" }).click();
  await small.preview.getByRole("heading", { name: "Good morning" }).click();
  await small.chat.getByRole("group", { name: "Picked element" }).waitFor();
  await context.close();
}, 60_000);

/** The element that went with the prompt of the project's thread. */
async function waitForSentPrompt(): Promise<unknown> {
  const { threadId } = await api.call<{ threadId: string }>("GET", `/api${new URL(projectUrl).pathname}`);
  const ask = () => api.call<EventsPage>("GET", `/api/threads/${threadId}/events?after=0`);
  return until(async () => {
    const { events } = await ask();
    return events
      .flatMap(({ event }) => (event.type === "prompt.queued" ? [event.options?.element] : []))
      .find((element) => element !== undefined);
  }, "the prompt in the thread");
}
