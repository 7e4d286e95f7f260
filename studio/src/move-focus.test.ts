import { expect, test } from "bun:test";
import { focusMain, focusNewPage } from "./move-focus.ts";
import { useDom } from "./testing/dom.ts";

useDom();

function showPage(html: string): void {
  document.body.innerHTML = html;
}

test("a new page's main part has the focus, and is no stop of the Tab key", () => {
  showPage("<button>Menu</button><main><h1>Settings</h1></main>");
  focusNewPage(document);
  expect(document.activeElement?.tagName).toBe("MAIN");
  expect(document.querySelector("main")?.tabIndex).toBe(-1);
});

test("a page on which one writes has the focus there", () => {
  showPage("<main><textarea></textarea><textarea data-first-focus></textarea></main>");
  focusNewPage(document);
  expect(document.activeElement).toBe(document.querySelector("[data-first-focus]"));
});

test("a page that has put the focus somewhere keeps it there; a skip goes past it", () => {
  showPage("<button>Menu</button><main><input></main>");
  document.querySelector("input")?.focus();
  focusNewPage(document);
  expect(document.activeElement?.tagName).toBe("INPUT");
  focusMain(document);
  expect(document.activeElement?.tagName).toBe("MAIN");
});
