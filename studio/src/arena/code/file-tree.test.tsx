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
    const row = await findByRole("treeitem", { name: "page.tsx" });
    row.focus();
    press("Delete");
    await waitFor(() => expect(disk.texts.has("src/page.tsx")).toBe(false));
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
});
