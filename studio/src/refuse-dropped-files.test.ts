import { expect, test } from "bun:test";
import { refuseDroppedFiles } from "./refuse-dropped-files.ts";
import { useDom } from "./testing/dom.ts";

useDom();

function drop(on: Element, types: readonly string[]): Event {
  const event = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
    dataTransfer: { types, dropEffect: "copy" },
  });
  on.dispatchEvent(event);
  return event;
}

test("a file that is dropped beside all boxes does not replace the page; text goes where it may", () => {
  const end = refuseDroppedFiles(window);
  expect(drop(document.body, ["Files"]).defaultPrevented).toBe(true);
  expect(drop(document.body, ["text/plain"]).defaultPrevented).toBe(false);
  end();
  expect(drop(document.body, ["Files"]).defaultPrevented).toBe(false);
});
