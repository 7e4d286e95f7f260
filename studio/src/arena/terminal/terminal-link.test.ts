import { expect, test } from "bun:test";
import { findLinkTarget } from "./terminal-link.ts";

test.each([
  ["http://localhost:5173/", { kind: "preview", port: 5173, route: "/" }],
  ["http://127.0.0.1:5173/a?b#c", { kind: "preview", port: 5173, route: "/a?b#c" }],
  ["http://[::1]:5173/x", { kind: "preview", port: 5173, route: "/x" }],
  ["http://0.0.0.0:5173", { kind: "preview", port: 5173, route: "/" }],
  ["http://localhost:9999/", { kind: "silent", port: 9999 }],
  ["http://localhost/", { kind: "silent", port: 80 }],
  ["http://app.localhost:9999/", { kind: "silent", port: 9999 }],
  ["https://example.com/a", { kind: "page", url: "https://example.com/a" }],
  ["https://localhost.example.com/", { kind: "page", url: "https://localhost.example.com/" }],
])("%s", (address, target) => {
  expect(findLinkTarget(address, [5173])).toMatchObject(target);
});

test.each(["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vscode://x", "not an address"])(
  "does not open %s",
  (address) => {
    expect(findLinkTarget(address, [5173])).toBeNull();
  },
);
