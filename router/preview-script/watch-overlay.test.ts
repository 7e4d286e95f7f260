import { expect, test } from "bun:test";
import { Window } from "happy-dom";
import { type OverlayFault, type OverlayWindow, watchOverlay } from "./watch-overlay.ts";

function open(): { window: Window; faults: OverlayFault[] } {
  const window = new Window();
  const faults: OverlayFault[] = [];
  watchOverlay(window as unknown as OverlayWindow, (fault) => faults.push(fault));
  return { window, faults };
}

function showOverlay({ document }: Window, parts: Record<string, string>): { remove(): void } {
  const overlay = document.createElement("vite-error-overlay");
  const root = overlay.attachShadow({ mode: "open" });
  for (const [name, text] of Object.entries(parts)) {
    const part = document.createElement("pre");
    part.className = name;
    part.textContent = text;
    root.append(part);
  }
  document.body.append(overlay);
  return overlay;
}

test("what a dev server's overlay says is told once, with its place", async () => {
  const { window, faults } = open();
  window.document.body.append(window.document.createElement("main"));
  const overlay = showOverlay(window, {
    "message-body": "Unexpected token (3:7)",
    file: "/app/src/app.tsx:3:7",
    frame: "3 | const = 1;",
  });
  await window.happyDOM.waitUntilComplete();
  window.document.body.append(window.document.createElement("p"));
  await window.happyDOM.waitUntilComplete();
  expect(faults).toEqual([
    {
      message: "Unexpected token (3:7)",
      stack: "/app/src/app.tsx:3:7\n3 | const = 1;",
      source: "/app/src/app.tsx",
      line: 3,
    },
  ]);
  overlay.remove();
  showOverlay(window, { "message-body": "Cannot find ./x", file: "", frame: "" });
  await window.happyDOM.waitUntilComplete();
  expect(faults[1]).toEqual({ message: "Cannot find ./x", stack: "", source: undefined, line: undefined });
});

test("of what a compiler says its fault comes first, and its place is found", async () => {
  const { window, faults } = open();
  const body =
    "Transform failed with 1 error:\n\n[PARSE_ERROR] Expected a closing tag.\n   ╭─[ src/app.tsx:14:7 ]\n14 │ </mainn>";
  showOverlay(window, { "message-body": body });
  await window.happyDOM.waitUntilComplete();
  expect(faults).toEqual([
    {
      message: "Expected a closing tag.",
      stack: "   ╭─[ src/app.tsx:14:7 ]\n14 │ </mainn>",
      source: "src/app.tsx",
      line: 14,
    },
  ]);
});

test("one that says nothing is nothing", async () => {
  const { window, faults } = open();
  showOverlay(window, { other: "x" });
  window.document.body.append(window.document.createElement("vite-error-overlay"));
  await window.happyDOM.waitUntilComplete();
  expect(faults).toEqual([]);
});
