import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { checkOrigin, isArenaPath, parseArenaPath } from "./arena-path.ts";

const PROJECT = "prj_abcdefghijklmnopqrst";
const ARENA = `/api/projects/${PROJECT}/arena`;

function codeOf(step: () => unknown): string {
  try {
    step();
    return "ok";
  } catch (error) {
    if (error instanceof LatheError) return error.code;
    throw error;
  }
}

test("what is below an arena goes on as the worker knows it", () => {
  expect(parseArenaPath(`${ARENA}/socket`)).toMatchObject({ projectId: PROJECT, target: "/socket" });
  expect(parseArenaPath(`${ARENA}/file?path=a%2Fb.ts`)).toMatchObject({ target: "/file?path=a%2Fb.ts" });
  expect(parseArenaPath(`${ARENA}/versions/abc/diff`)).toMatchObject({ target: "/versions/abc/diff" });
});

test("other paths are the studio's", () => {
  for (const target of ["/", "/api/projects", `/api/projects/${PROJECT}`, ARENA, `/api/me?next=${ARENA}/socket`]) {
    expect([target, isArenaPath(target)]).toEqual([target, false]);
  }
});

test.each([
  "ports",
  "ports/stream",
  "preview-report",
  "health",
  "attach",
  "rest",
  "hold",
  "archive",
  "%70orts",
  "./ports",
  "x/../ports",
  "/ports",
  "ports/",
  "a.b",
  "",
])("%s is not for browsers", (below) => {
  const target = `${ARENA}/${below}`;
  expect(isArenaPath(target)).toBe(true);
  expect(codeOf(() => parseArenaPath(target))).toBe("not_found");
});

test("what is no project's id is not found", () => {
  expect(codeOf(() => parseArenaPath("/api/projects/prj_1/arena/socket"))).toBe("not_found");
});

test.each([
  ["a socket of the studio", true, "GET", { origin: "http://localhost:4700" }, "ok"],
  ["behind TLS", true, "GET", { origin: "https://localhost:4700", "sec-fetch-site": "same-origin" }, "ok"],
  ["a socket without an origin", true, "GET", {}, "foreign_origin"],
  [
    "a socket of a preview",
    true,
    "GET",
    { origin: "http://5173--abcdefghijklmnopqrst.localhost:4700" },
    "foreign_origin",
  ],
  ["a socket of another port", true, "GET", { origin: "http://localhost:4701" }, "foreign_origin"],
  [
    "a socket by a typed address",
    true,
    "GET",
    { origin: "http://localhost:4700", "sec-fetch-site": "none" },
    "foreign_origin",
  ],
  ["reading", false, "GET", { "sec-fetch-site": "same-origin" }, "ok"],
  ["reading by hand", false, "GET", { "sec-fetch-site": "none" }, "ok"],
  ["reading by a program", false, "GET", {}, "ok"],
  ["reading by another site", false, "GET", { "sec-fetch-site": "cross-site" }, "foreign_origin"],
  ["reading by a sibling", false, "GET", { "sec-fetch-site": "same-site" }, "foreign_origin"],
  ["reading with another origin", false, "GET", { origin: "null" }, "foreign_origin"],
  ["writing", false, "PUT", { origin: "http://localhost:4700", "sec-fetch-site": "same-origin" }, "ok"],
  ["writing without an origin", false, "DELETE", {}, "foreign_origin"],
  ["writing by another site", false, "POST", { origin: "http://evil.example" }, "foreign_origin"],
])("%s", (_name, upgrade, method, headers, code) => {
  const known = new Map<string, string>(Object.entries(headers));
  const request = {
    method,
    target: "/",
    host: "localhost:4700",
    upgrade,
    header: (lower: string) => known.get(lower) ?? null,
  };
  expect(codeOf(() => checkOrigin(request))).toBe(code);
});
