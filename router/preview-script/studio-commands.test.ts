import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { PreviewMessage } from "@lathe/protocol/preview";
import { Window } from "happy-dom";
import { findSelector } from "./describe-element.ts";
import type { PageElement, PickableWindow } from "./page-element.ts";
import { installStudioCommands } from "./studio-commands.ts";

const STUDIO = "http://localhost:4700";
const PAGE = `
  <main data-lathe-source="src/app.tsx:4:5">
    <h1 id="title" data-lathe-source="src/app.tsx:5:7">Books &amp; more</h1>
    <ul><li><button disabled>One</button></li><li data-lathe-source="src/list.tsx:9:3"><b>Two</b></li></ul>
    <input name="search"><p></p><p class="x">Last</p>
  </main>`;

let page: Window;
let posted: [message: unknown, origin: string][];
let navigated: string[];
const parent = { postMessage: (message: unknown, origin: string) => void posted.push([message, origin]) };

beforeEach(() => {
  page = new Window({ url: "http://app.localhost:4700/books?q=1" });
  posted = [];
  navigated = [];
  page.document.body.innerHTML = PAGE;
  // A document that is not drawn has no sizes.
  page.HTMLElement.prototype.getBoundingClientRect = () => new page.DOMRect(0, 0, 100, 20);
  const navigation = {
    canGoBack: true,
    canGoForward: false,
    back: () => navigated.push("back"),
    forward: () => navigated.push("forward"),
  };
  Object.defineProperty(page, "parent", { value: parent });
  Object.defineProperty(page, "navigation", { value: navigation });
  installStudioCommands(page as unknown as PickableWindow, [STUDIO]);
});

afterEach(async () => {
  await page.happyDOM.close();
});

function tell(type: string, options: { origin?: string; source?: unknown } = {}): void {
  const { origin = STUDIO, source = parent } = options;
  const event = new page.MessageEvent("message", { data: { source: "lathe-studio", type }, origin });
  Object.defineProperty(event, "source", { value: source });
  page.dispatchEvent(event);
}

function find(selector: string) {
  const element = page.document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

const press = (key: string, shiftKey = false) =>
  page.document.body.dispatchEvent(new page.KeyboardEvent("keydown", { key, shiftKey, bubbles: true }));

function click(selector: string): void {
  for (const type of ["pointerdown", "pointerup", "click"])
    find(selector).dispatchEvent(new page.MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
}

function picked() {
  return posted.map(([message, origin]) => {
    const parsed = PreviewMessage.parse(message);
    return parsed.type === "picked" && origin === STUDIO ? parsed.element : undefined;
  });
}

describe("picking an element", () => {
  test("tells what was clicked, and the app does not notice", () => {
    let clicks = 0;
    page.document.addEventListener("click", () => void (clicks += 1));
    tell("pick.start");
    click("#title");
    expect(picked()).toEqual([
      {
        route: "/books?q=1",
        selector: "#title",
        html: '<h1 id="title">Books &amp; more</h1>',
        text: "Books & more",
        path: "src/app.tsx",
        line: 5,
      },
    ]);
    expect(clicks).toBe(0);
    click("#title");
    expect(clicks).toBe(1);
  });

  test("tells of an element without a place the nearest one around it, and picks what is disabled", () => {
    tell("pick.start");
    find("button").dispatchEvent(new page.MouseEvent("pointerup", { bubbles: true, composed: true }));
    tell("pick.start");
    click("b");
    expect(picked()).toMatchObject([
      { selector: "button", text: "One", path: "src/app.tsx", line: 4 },
      { path: "src/list.tsx", line: 9, within: "src/app.tsx:4" },
    ]);
  });

  test("names the component that made it", () => {
    function BookList() {}
    const fiber = { type: "li", return: { type: "ul", return: { type: BookList } } };
    Object.assign(find("li"), { __reactFiber$x1: fiber });
    tell("pick.start");
    click("li");
    expect(picked()).toMatchObject([{ component: "BookList" }]);
  });

  test("goes by keys too: through the elements, in and out, and takes the one that is meant", () => {
    tell("pick.start");
    for (const key of ["ArrowDown", "Tab", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "Enter"]) press(key);
    tell("pick.start");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown"]) press(key);
    press("Tab", true);
    press("Enter");
    expect(picked()).toMatchObject([{ text: "One", selector: "ul > li:nth-of-type(1)" }, { selector: "#title" }]);
  });

  test("asked again, it goes on with what is meant", () => {
    tell("pick.start");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown"]) press(key);
    tell("pick.start");
    press("Tab", true);
    press("Enter");
    expect(picked()).toMatchObject([{ selector: "#title" }]);
    expect(page.document.documentElement.children).toHaveLength(2);
  });

  test("Escape ends it without an element; the studio ends it without an answer", () => {
    tell("pick.start");
    press("Escape");
    tell("pick.start");
    tell("pick.stop");
    click("#title");
    expect(picked()).toEqual([null]);
    expect(page.document.documentElement.children).toHaveLength(2);
  });

  test("what is huge is cut to what a prompt takes", () => {
    find("p.x").textContent = "long ".repeat(5_000);
    tell("pick.start");
    click("p.x");
    expect(picked()[0]?.html).toHaveLength(4_000);
    expect(picked()[0]?.text).toHaveLength(500);
  });
});

test("nobody but the studio around the page is heard", () => {
  tell("pick.start", { origin: "http://evil.example" });
  tell("pick.start", { source: { postMessage: parent.postMessage } });
  tell("back", { origin: "http://evil.example" });
  press("Escape");
  expect([posted, navigated]).toEqual([[], []]);
});

test("goes back and forward among the frame's own pages only", () => {
  tell("back");
  tell("forward");
  expect(navigated).toEqual(["back"]);
});

test("each element's selector finds it and no other", () => {
  const elements = [...page.document.querySelectorAll("body, body *")];
  for (const element of elements) {
    const found = page.document.querySelectorAll(findSelector(element as unknown as PageElement));
    expect([found.length, found[0] === element]).toEqual([1, true]);
  }
});

test("a selector leads into shadow roots", () => {
  const root = find("p.x").attachShadow({ mode: "open" });
  root.innerHTML = "<i></i><i></i>";
  const [, second] = root.querySelectorAll("i");
  expect(findSelector(second as unknown as PageElement)).toBe("main > p:nth-of-type(2) >>> i:nth-of-type(2)");
});
