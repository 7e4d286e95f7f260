import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { listTreeRows } from "../../ui/tree-rows.ts";
import { buildFileNodes } from "./file-tree-nodes.ts";
import { parentPath } from "./tree-rows.ts";

const file = (path: string) => ({ path, type: "file" as const, size: 1 });
const folder = (path: string) => ({ path, type: "directory" as const, size: 0 });
const segment = fc.stringMatching(/^[a-z0-9.-]{1,6}$/).filter((name) => name !== "." && name !== "..");
const somePath = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

describe("buildFileNodes", () => {
  test("has folders first, then names, numbers in their order", () => {
    expect(buildFileNodes([file("b10.ts"), file("b2.ts"), folder("z"), file("src/x.ts")])).toEqual([
      { id: "src", name: "src", children: [{ id: "src/x.ts", name: "x.ts", children: null }] },
      { id: "z", name: "z", children: [] },
      { id: "b2.ts", name: "b2.ts", children: null },
      { id: "b10.ts", name: "b10.ts", children: null },
    ]);
  });

  test("of a name that was a file and has something below it by now, has a folder only", () => {
    const nodes = buildFileNodes([file("src/x"), file("src/x/y"), file("src")]);
    expect(listTreeRows(nodes, new Set(["src", "src/x"])).map((row) => row.id)).toEqual(["src", "src/x", "src/x/y"]);
  });

  test("with every folder expanded, each path and each folder above it shows exactly once, after its folder", () => {
    fc.assert(
      fc.property(fc.array(somePath, { maxLength: 30 }), (paths) => {
        const wanted = new Set<string>();
        for (let path of paths) for (; path !== ""; path = parentPath(path)) wanted.add(path);
        const rows = listTreeRows(buildFileNodes(paths.map(file)), wanted);
        const seen = rows.map((row) => row.id);
        expect(new Set(seen)).toEqual(wanted);
        expect(seen).toHaveLength(wanted.size);
        for (const [index, { id, parentId }] of rows.entries()) {
          expect(parentId ?? "").toBe(parentPath(id));
          if (parentId !== null) expect(seen.indexOf(parentId)).toBeLessThan(index);
        }
      }),
    );
  });
});
