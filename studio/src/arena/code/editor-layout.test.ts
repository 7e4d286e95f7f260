import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import * as layouts from "./editor-layout.ts";

const { EMPTY_LAYOUT, showTab, splitRight, closeTab } = layouts;
const open = (...paths: string[]) => paths.reduce((layout, path) => showTab(layout, path), EMPTY_LAYOUT);

describe("an editor's layout", () => {
  test("a new tab stands behind the active one, and one that goes leaves its place to its neighbour", () => {
    let layout = showTab(open("a", "b", "c"), "a");
    layout = showTab(layout, "d");
    expect(layout.groups[0]).toEqual({ paths: ["a", "d", "b", "c"], active: "d" });
    expect(closeTab(layout, 0, "d").groups[0]?.active).toBe("b");
    expect(closeTab(showTab(layout, "c"), 0, "c").groups[0]?.active).toBe("b");
    expect(layouts.closeOtherTabs(layout, 0, "b").groups[0]).toEqual({ paths: ["b"], active: "b" });
  });

  test("a split shows the file twice, and goes with its last tab", () => {
    const split = splitRight(open("a", "b"));
    expect(split).toEqual({
      groups: [
        { paths: ["a", "b"], active: "b" },
        { paths: ["b"], active: "b" },
      ],
      focused: 1,
    });
    expect(closeTab(split, 1, "b")).toEqual({ groups: [{ paths: ["a", "b"], active: "b" }], focused: 0 });
    expect(layouts.closeEverywhere(split, "b")).toEqual({ groups: [{ paths: ["a"], active: "a" }], focused: 0 });
    expect(layouts.moveTab(split, "a", 0, 1, "b").groups[1]).toEqual({ paths: ["a", "b"], active: "a" });
  });

  test("files are found under their new names", () => {
    const moved = layouts.renameTabs(open("src/a.ts", "b.ts"), "src", "lib");
    expect(layouts.listPaths(moved)).toEqual(["lib/a.ts", "b.ts"]);
  });

  test("is read back as it was stored, and anything else is no layout", () => {
    const split = splitRight(open("a", "b"));
    expect(layouts.parseLayout(layouts.formatLayout(split))).toEqual(split);
    expect(layouts.formatLayout(EMPTY_LAYOUT)).toBe("");
    for (const stored of [null, "", "{", "[]", '{"groups":[],"focused":0}', '{"groups":[{"paths":[1]}],"focused":0}']) {
      expect(layouts.parseLayout(stored)).toEqual(EMPTY_LAYOUT);
    }
  });

  test("whatever is done, the active file is one of its group and no group but the only one is empty", () => {
    const path = fc.constantFrom("a", "b", "c", "d");
    const group = fc.constantFrom(0, 1);
    const step = fc.oneof(
      path.map((at) => (layout: layouts.EditorLayout) => showTab(layout, at)),
      fc.constant(splitRight),
      fc.tuple(group, path).map(
        ([at, name]) =>
          (layout: layouts.EditorLayout) =>
            closeTab(layout, at, name),
      ),
      fc.tuple(group, path).map(
        ([at, name]) =>
          (layout: layouts.EditorLayout) =>
            layouts.closeOtherTabs(layout, at, name),
      ),
      path.map((name) => (layout: layouts.EditorLayout) => layouts.closeEverywhere(layout, name)),
      group.map((at) => (layout: layouts.EditorLayout) => layouts.focusGroup(layout, at)),
      fc.constantFrom(1, -1).map((by) => (layout: layouts.EditorLayout) => layouts.stepTab(layout, by)),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const layout = steps.reduce((before, change) => change(before), EMPTY_LAYOUT);
        expect(layout.focused).toBeLessThan(layout.groups.length);
        for (const { paths, active } of layout.groups) {
          expect(active === null ? paths.length : paths.indexOf(active)).toBeGreaterThanOrEqual(0);
          expect(active === null).toBe(paths.length === 0);
          expect(new Set(paths).size).toBe(paths.length);
          if (layout.groups.length > 1) expect(paths).not.toEqual([]);
        }
      }),
    );
  });
});
