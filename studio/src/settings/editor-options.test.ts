import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { useDom } from "../testing/dom.ts";
import { DEFAULT_EDITOR_OPTIONS, EditorOptions, EditorOptionsStore } from "./editor-options.ts";

useDom();

test("what is chosen is there after a reload, and in the other windows at once", () => {
  localStorage.clear();
  const store = new EditorOptionsStore(localStorage, window);
  store.change({ fontSize: 16, wordWrap: true });
  const again = new EditorOptionsStore(localStorage, window);
  expect(again.state.get()).toEqual({ ...DEFAULT_EDITOR_OPTIONS, fontSize: 16, wordWrap: true });

  const newValue = JSON.stringify({ ...DEFAULT_EDITOR_OPTIONS, tabSize: 4 });
  window.dispatchEvent(new StorageEvent("storage", { key: "lathe.editor", newValue }));
  expect(store.state.get().tabSize).toBe(4);
  store.close();
  again.close();
  window.dispatchEvent(new StorageEvent("storage", { key: "lathe.editor", newValue: null }));
  expect(store.state.get().tabSize).toBe(4);
});

test("one value that cannot be used does not take the others with it", () => {
  localStorage.setItem("lathe.editor", JSON.stringify({ fontSize: 900, minimap: true, tabSize: 3 }));
  const store = new EditorOptionsStore(localStorage, window);
  expect(store.state.get()).toEqual({ ...DEFAULT_EDITOR_OPTIONS, minimap: true });
  store.close();
});

test("whatever is stored, there are options", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      localStorage.setItem("lathe.editor", text);
      const store = new EditorOptionsStore(localStorage, window);
      expect(EditorOptions.safeParse(store.state.get()).success).toBe(true);
      store.close();
    }),
  );
});
