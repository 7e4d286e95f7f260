import { describe, expect, test } from "bun:test";
import { Check } from "@lathe/protocol/check";
import type { PageSeen } from "@lathe/workspace/browser/page-look";
import { describePage } from "./describe-page.ts";

const WELL: PageSeen = {
  ...{ seen: true, loaded: true, title: "App", blank: false, problems: [], failedRequests: [], screenshot: null },
  elsewhere: { needed: [], awaited: [] },
};
const ORIGIN = "http://localhost:5173";
const uncaught = { kind: "uncaught", text: "Uncaught Error: x", source: `${ORIGIN}/src/a.tsx?t=1:3:4` } as const;

function look(changes: Partial<PageSeen>) {
  const finding = describePage({ ...WELL, ...changes }, "/app");
  // What is said must be what the protocol says.
  Check.parse({ name: "page", durationMs: 1, ...finding });
  return finding;
}

describe("what a look says about the app", () => {
  test("a page without faults passes", () => {
    expect(look({})).toEqual({ status: "passed", summary: "The page loads without errors.", details: "" });
  });

  test("a page that is there with errors can be used", () => {
    expect(look({ problems: [uncaught, { kind: "console", text: "bad" }] })).toEqual({
      status: "failed",
      summary: "The page is there, with errors. Uncaught Error: x",
      details: "Uncaught Error: x\n    at src/a.tsx:3:4\nconsole.error: bad",
    });
    const request = { url: `${ORIGIN}/logo.png`, type: "Image", reason: "404" };
    expect(look({ failedRequests: [request] })).toEqual({
      status: "failed",
      summary: "The page is there, with errors. Request failed (Image): logo.png (404)",
      details: "Request failed (Image): logo.png (404)",
    });
  });

  test("what React Native's overlay says comes first: it names the place in the source", () => {
    const text = "Uncaught Error: x\n    at Home (src/app/index.tsx:3:53)";
    const place = `${ORIGIN}/node_modules/expo-router/entry.bundle?platform=web&dev=true:45646:22`;
    const problems = [{ ...uncaught, source: place }, { kind: "logBox", text } as const];
    expect(look({ problems })).toMatchObject({
      ...{ status: "failed", summary: "The page is there, with errors. Uncaught Error: x" },
      details: expect.stringContaining("at Home (src/app/index.tsx:3:53)"),
    });
    expect(look({ problems, blank: true })).toMatchObject({ unusable: true });
  });

  test("a page that is blank, covered, gone or refused cannot", () => {
    expect(look({ blank: true, problems: [uncaught] })).toEqual({
      status: "failed",
      summary: "The page is blank. Uncaught Error: x",
      details: expect.stringMatching(/^Nothing is drawn .*\nUncaught Error: x\n/),
      unusable: true,
    });
    const overlay = { kind: "overlay", text: "Unexpected token\n/app/src/a.tsx:3:7" } as const;
    expect(look({ problems: [uncaught, overlay] })).toMatchObject({
      summary: "The dev server shows an error in place of the page: Unexpected token",
      details: expect.stringContaining("src/a.tsx:3:7"),
      unusable: true,
    });
    const slow = { kind: "load", text: "The page did not finish loading within 15 s." } as const;
    expect(look({ loaded: false, blank: true, problems: [slow] })).toMatchObject({
      summary: slow.text,
      unusable: true,
    });
    const refused = { url: `${ORIGIN}/`, type: "Document", reason: "500" };
    expect(look({ failedRequests: [refused] })).toMatchObject({
      summary: "The page is answered by an error: 500.",
      unusable: true,
    });
  });

  test("what cannot be seen from inside the sandbox is not judged", () => {
    const needs = { needed: ["cdn.example"], awaited: [] };
    expect(look({ blank: true, problems: [uncaught], elsewhere: needs })).toMatchObject({
      status: "skipped",
      summary: expect.stringContaining("cdn.example"),
    });
    const waits = { needed: [], awaited: ["api.example"] };
    expect(look({ blank: true, elsewhere: waits })).toMatchObject({ status: "skipped" });
    expect(look({ elsewhere: waits })).toMatchObject({ status: "passed" });
    expect(look({ problems: [uncaught], elsewhere: waits })).toMatchObject({ status: "failed" });
    // An error of the app's own code shows all the same.
    expect(look({ elsewhere: needs, problems: [{ kind: "overlay", text: "Unexpected token" }] })).toMatchObject({
      status: "failed",
    });
  });
});
