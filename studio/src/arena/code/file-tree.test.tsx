import { describe, expect, test } from "bun:test";
import { useDom } from "../../testing/dom.ts";

useDom();

async function renderTree() {
  const { renderArena } = await import("../../testing/render-studio.tsx");
  const { FilesSide } = await import("./files-side.tsx");
  const testing = await import("@testing-library/react/pure");
  const view = await renderArena(<FilesSide />, { "src/app.tsx": "app", "src/main.tsx": "main", "readme.md": "hello" });
  await testing.act(() => view.arena.files.show());
  const tree = await view.findByRole("tree", { name: "Files" });
  const rows = () => view.getAllByRole("treeitem").map((row) => row.getAttribute("aria-label"));
  const press = (key: string) => testing.fireEvent.keyDown(document.activeElement ?? tree, { key });
  view.getAllByRole("treeitem")[0]?.focus();
  testing.fireEvent.keyDown(document.activeElement ?? tree, { key: "Home" });
  return { ...testing, ...view, rows, press };
}

describe("FileTree", () => {
  test("is walked, opened and closed with the arrow keys", async () => {
    const { rows, press, arena } = await renderTree();
    expect(rows()).toEqual(["src", "app.tsx", "main.tsx", "readme.md"]);
    press("ArrowLeft");
    expect(rows()).toEqual(["src", "readme.md"]);
    press("ArrowRight");
    press("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("app.tsx");
    press("End");
    expect(arena.files.state.get().selected).toBe("readme.md");
    press("m");
    expect(arena.files.state.get().selected).toBe("src/main.tsx");
    press("ArrowLeft");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("src");
  });

  test("Enter opens a file, F2 renames it, Delete takes it away", async () => {
    const { press, arena, disk, findByRole, fireEvent, waitFor } = await renderTree();
    press("ArrowDown");
    press("Enter");
    await waitFor(() => expect(arena.documents.state.get().active).toBe("src/app.tsx"));
    press("F2");
    const field = await findByRole("textbox", { name: "New name" });
    fireEvent.change(field, { target: { value: "page.tsx" } });
    fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(disk.texts.has("src/page.tsx")).toBe(true));
    expect(arena.documents.state.get().active).toBe("src/page.tsx");
    // The keyboard goes on where it was, from one to the next.
    const focused = () => document.activeElement?.getAttribute("aria-label");
    await waitFor(() => expect(focused()).toBe("page.tsx"));
    press("Delete");
    await waitFor(() => expect(disk.texts.has("src/page.tsx")).toBe(false));
    await waitFor(() => expect(focused()).toBe("readme.md"));
  });

  test("a right click on a row offers what can be done with it", async () => {
    const { getByRole, findByRole, fireEvent } = await renderTree();
    fireEvent.contextMenu(getByRole("treeitem", { name: "readme.md" }));
    const menu = await findByRole("menu", { name: "Actions for readme.md" });
    expect([...menu.querySelectorAll("[role=menuitem]")].map((item) => item.textContent)).toEqual([
      "New file",
      "New folder",
      "RenameF2",
      "DeleteDel",
    ]);
    fireEvent.click(getByRole("menuitem", { name: /^Rename/ }));
    await findByRole("textbox", { name: "New name" });
  });

  test("a new file goes into the folder that is selected", async () => {
    const { getByRole, findByRole, fireEvent, waitFor, disk } = await renderTree();
    fireEvent.click(getByRole("button", { name: "New file" }));
    const field = await findByRole("textbox", { name: "Name of the new file" });
    fireEvent.change(field, { target: { value: "../escape.ts" } });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    fireEvent.change(field, { target: { value: "parts/row.tsx" } });
    fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(disk.texts.has("src/parts/row.tsx")).toBe(true));
  });

  test("of thousands of files only those in sight are drawn, and the keyboard reaches all of them", async () => {
    const { renderArena } = await import("../../testing/render-studio.tsx");
    const { FilesSide } = await import("./files-side.tsx");
    const { act, fireEvent, waitFor } = await import("@testing-library/react/pure");
    const names = Array.from({ length: 5_000 }, (_, index) => [`file-${String(index).padStart(4, "0")}.ts`, ""]);
    const view = await renderArena(<FilesSide />, Object.fromEntries(names));
    await act(() => view.arena.files.show());
    await view.findByRole("treeitem", { name: "file-0000.ts" });
    expect(view.getAllByRole("treeitem").length).toBeLessThan(100);
    act(() => view.getAllByRole("treeitem")[0]?.focus());
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "End" });
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("file-4999.ts"));
    expect(document.activeElement?.getAttribute("aria-setsize")).toBe("5000");
  });

  test("letters typed together are the beginning of a name", async () => {
    const { press, arena } = await renderTree();
    press("s");
    press("r");
    expect(arena.files.state.get().selected).toBe("src");
    press("c");
    expect(arena.files.state.get().selected).toBe("src");
  });

  test("a file that is dragged onto a folder moves there", async () => {
    const { getByRole, fireEvent, waitFor, disk } = await renderTree();
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, text: string) => data.set(type, text),
      getData: (type: string) => data.get(type) ?? "",
      get types() {
        return [...data.keys()];
      },
    };
    fireEvent.dragStart(getByRole("treeitem", { name: "readme.md" }), { dataTransfer });
    fireEvent.dragOver(getByRole("treeitem", { name: "src" }), { dataTransfer });
    fireEvent.drop(getByRole("treeitem", { name: "src" }), { dataTransfer });
    await waitFor(() => expect(disk.texts.has("src/readme.md")).toBe(true));
  });

  test("a folder that was deleted comes back from its toast", async () => {
    const { press, arena, disk, waitFor } = await renderTree();
    press("Delete");
    await waitFor(() => expect([...disk.texts.keys()]).toEqual(["readme.md"]));
    arena.toasts.state.get().at(-1)?.action?.run();
    await waitFor(() => expect(disk.texts.get("src/app.tsx")).toBe("app"));
    expect(disk.texts.get("src/main.tsx")).toBe("main");
  });
});
