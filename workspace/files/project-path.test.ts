import { describe, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import fc from "fast-check";
import { isProjectPath, parseProjectPath, parseWritablePath } from "./project-path.ts";

function codeOf(act: () => unknown): string {
  try {
    act();
    return "accepted";
  } catch (error) {
    return error instanceof LatheError ? error.code : "another error";
  }
}

describe("parseProjectPath", () => {
  test.each([
    "",
    "/",
    "/etc/passwd",
    "a//b",
    "a/",
    ".",
    "..",
    "./a",
    "a/./b",
    "a/../b",
    "../a",
    "a/..",
    "a\\b",
    "..\\a",
    "a\0b",
    "a\nb",
    "a\u007fb",
    "a\ud800b",
    ".lathe-writing-1",
    "a/.lathe-writing-1/b",
    "n".repeat(256),
    "a/".repeat(LIMITS.file.maxDepth) + "b",
    "ä".repeat(LIMITS.file.maxPathBytes / 2) + "b",
  ])("refuses %j", (path) => {
    expect(codeOf(() => parseProjectPath(path))).toBe("bad_path");
    expect(isProjectPath(path)).toBe(false);
  });

  test.each([
    "a",
    "src/App.tsx",
    ".env",
    "a b/c'd\"e",
    "...",
    "..a",
    "node_modules/x",
    ".git/config",
    "日本/語.ts",
    "-rf",
  ])("accepts %j", (path) => {
    expect(parseProjectPath(path)).toEqual({ path, segments: path.split("/") });
  });

  test("gives one spelling for composed and decomposed letters", () => {
    expect(parseProjectPath("cafe\u0301/x").path).toBe("café/x");
    expect(isProjectPath("cafe\u0301/x")).toBe(false);
  });

  test("what it accepts stays below the project, is stable, and has no empty or dotted part", () => {
    const piece = fc.oneof(
      fc.constantFrom("..", ".", "", "a", "src", "\\", "\0", "\n", ".git", "e\u0301", "\ud800", "../.."),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("/");
        if (codeOf(() => parseProjectPath(text)) !== "accepted") return;
        const { path, segments } = parseProjectPath(text);
        expect(parseProjectPath(path)).toEqual({ path, segments });
        expect(isProjectPath(path)).toBe(true);
        expect(new URL(segments.map(encodeURIComponent).join("/"), "file:///project/").pathname).toBe(
          `/project/${segments.map(encodeURIComponent).join("/")}`,
        );
        expect(segments.some((name) => ["", ".", ".."].includes(name) || /[\\/\0]/.test(name))).toBe(false);
        expect(Buffer.byteLength(path)).toBeLessThanOrEqual(LIMITS.file.maxPathBytes);
      }),
      { numRuns: 2_000 },
    );
  });

  test("never throws anything but bad_path", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        expect(["accepted", "bad_path"]).toContain(codeOf(() => parseProjectPath(text)));
      }),
    );
  });
});

describe("parseWritablePath", () => {
  test.each([
    ".git",
    ".GIT/config",
    "a/.Git/hooks/x",
    "vendor/lib/.git",
    "node_modules",
    "node_modules/react/index.js",
  ])("refuses %j", (path) => {
    expect(codeOf(() => parseWritablePath(path))).toBe("bad_path");
  });

  test.each([".gitignore", ".github/workflows/ci.yml", "packages/a/node_modules/x", "my_node_modules/a"])(
    "accepts %j",
    (path) => {
      expect(parseWritablePath(path).path).toBe(path);
    },
  );
});
