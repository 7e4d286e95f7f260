import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { buildTreeRows, joinPath, movedPath, parentPath } from "./tree-rows.ts";

const file = (path: string) => ({ path, type: "file" as const, size: 1 });
const folder = (path: string) => ({ path, type: "directory" as const, size: 0 });
const segment = fc.stringMatching(/^[a-z0-9.-]{1,6}$/).filter((name) => name !== "." && name !== "..");
const somePath = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

describe("buildTreeRows", () => {
  test("shows folders first, then names, numbers in their order", () => {
    const rows = buildTreeRows([file("b10.ts"), file("b2.ts"), folder("z"), file("src/x.ts")], new Set(["src"]));
    expect(rows.map((row) => [row.path, row.depth, row.position, row.siblings])).toEqual([
      ["src", 0, 1, 4],
      ["src/x.ts", 1, 1, 1],
      ["z", 0, 2, 4],
      ["b2.ts", 0, 3, 4],
      ["b10.ts", 0, 4, 4],
    ]);
  });

  test("below a folder only when it is expanded", () => {
    expect(buildTreeRows([file("src/a/b.ts")], new Set()).map((row) => row.path)).toEqual(["src"]);
    expect(buildTreeRows([file("src/a/b.ts")], new Set(["src/a"])).map((row) => row.path)).toEqual(["src"]);
  });

  test("with every folder expanded, each path and each folder above it shows exactly once, after its folder", () => {
    fc.assert(
      fc.property(fc.array(somePath, { maxLength: 30 }), (paths) => {
        const wanted = new Set<string>();
        for (let path of paths) for (; path !== ""; path = parentPath(path)) wanted.add(path);
        const rows = buildTreeRows(paths.map(file), wanted);
        const seen = rows.map((row) => row.path);
        expect(new Set(seen)).toEqual(wanted);
        expect(seen).toHaveLength(wanted.size);
        for (const [index, path] of seen.entries()) {
          const parent = parentPath(path);
          if (parent !== "") expect(seen.indexOf(parent)).toBeLessThan(index);
        }
      }),
    );
  });
});

test("movedPath and joinPath agree with each other", () => {
  fc.assert(
    fc.property(somePath, somePath, segment, (from, to, name) => {
      expect(movedPath(from, from, to)).toBe(to);
      expect(movedPath(joinPath(from, name), from, to)).toBe(joinPath(to, name));
      expect(movedPath(`${from}x`, from, to)).toBeNull();
    }),
  );
});
