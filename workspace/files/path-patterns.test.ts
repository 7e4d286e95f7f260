import { expect, test } from "bun:test";
import { compilePathPatterns } from "./path-patterns.ts";

test("a name is meant everywhere, a path from the top, a folder with all in it", () => {
  const matches = (patterns: string, path: string) => compilePathPatterns(patterns)?.(path);
  expect(matches("*.css", "a/b/x.css")).toBe(true);
  expect(matches("*.css", "a.css.ts")).toBe(false);
  expect(matches("src", "src/a/b.ts")).toBe(true);
  expect(matches("./src/**, *.md", "docs/x.md")).toBe(true);
  expect(matches("src/a", "lib/src/a/b.ts")).toBe(false);
  expect(matches("src/*.{ts,tsx}", "src/app.tsx")).toBe(true);
  expect(compilePathPatterns(" , ")).toBeNull();
  expect(compilePathPatterns(undefined)).toBeNull();
});
