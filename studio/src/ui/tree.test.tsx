import { describe, expect, test } from "bun:test";
import { useDom } from "../testing/dom.ts";
import type { TreeNode } from "./tree-rows.ts";

useDom();

const leaf = (name: string): TreeNode => ({ id: name, name, children: null });
const branch = (name: string, ...children: TreeNode[]): TreeNode => ({ id: name, name, children });
const BOOKS: TreeNode[] = [
  branch("Novels", branch("Old", leaf("Emma"), leaf("Evelina")), leaf("Ulysses")),
  branch("Poems", leaf("Odes")),
  branch("Plays"),
  leaf("Index"),
];

async function renderTree(first: readonly TreeNode[], open: readonly string[] = []) {
  const testing = await import("@testing-library/react/pure");
  const { useState } = await import("react");
  const { Tree } = await import("./tree.tsx");
  const { TreeItem } = await import("./tree-item.tsx");
  const opened: string[] = [];
  let setNodes: (nodes: readonly TreeNode[]) => void = () => {};
  let setNaming: (id: string | null) => void = () => {};

  function Books() {
    const [nodes, changeNodes] = useState(first);
    const [naming, changeNaming] = useState<string | null>(null);
    const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(open));
    const [selected, setSelected] = useState<string | null>(null);
    setNodes = changeNodes;
    setNaming = changeNaming;
    return (
      <Tree
        label="Books"
        nodes={nodes}
        expanded={expanded}
        selected={selected}
        onSelect={setSelected}
        onToggle={(id, isExpanded) =>
          setExpanded((before) => new Set(isExpanded ? [...before, id] : [...before].filter((other) => other !== id)))
        }
        onOpen={(id) => opened.push(id)}
        empty="No books."
      >
        {(place) => (
          <TreeItem
            place={place}
            aria-description={`About ${place.row.name}`}
            nameField={place.row.id === naming ? <input aria-label="Name" autoFocus /> : undefined}
          >
            <button type="button">More of {place.row.name}</button>
          </TreeItem>
        )}
      </Tree>
    );
  }

  const view = testing.render(<Books />);
  const names = () => view.queryAllByRole("treeitem").map((row) => row.getAttribute("aria-label"));
  const row = (name: string) => view.getByRole("treeitem", { name });
  const focused = () => document.activeElement?.getAttribute("aria-label");
  const focus = (name: string) => testing.act(() => row(name).focus());
  const press = (...keys: string[]) => {
    for (const key of keys) testing.fireEvent.keyDown(document.activeElement ?? document.body, { key });
    return focused();
  };
  const change = (nodes: readonly TreeNode[]) => testing.act(() => setNodes(nodes));
  const name = (id: string | null) => testing.act(() => setNaming(id));
  return { ...testing, ...view, names, row, focus, focused, press, change, name, opened };
}

describe("what a tree says of its rows", () => {
  test("is their level, their place, whether they are open and which is selected", async () => {
    const { row, focus, getByRole } = await renderTree(BOOKS, ["Novels", "Plays"]);
    expect(getByRole("tree", { name: "Books" }).querySelectorAll("[role=treeitem]")).toHaveLength(6);
    focus("Ulysses");
    const said = (name: string) =>
      ["level", "posinset", "setsize", "expanded", "selected"].map((what) => row(name).getAttribute(`aria-${what}`));
    expect(said("Novels")).toEqual(["1", "1", "4", "true", "false"]);
    expect(said("Old")).toEqual(["2", "1", "2", "false", "false"]);
    expect(said("Ulysses")).toEqual(["2", "2", "2", null, "true"]);
    expect(said("Plays")).toEqual(["1", "3", "4", "true", "false"]);
    expect(said("Index")).toEqual(["1", "4", "4", null, "false"]);
    expect(row("Index").getAttribute("aria-description")).toBe("About Index");
  });

  test("is words of its own when there is none", async () => {
    const { getByRole, getByText, names } = await renderTree([]);
    expect(names()).toEqual([]);
    // In a tree there may only be rows.
    expect(getByRole("tree", { name: "Books" }).textContent).toBe("");
    getByText("No books.");
  });

  test("Tab leads to one of them: the first, then the selected one", async () => {
    const { getAllByRole, focus } = await renderTree(BOOKS);
    const reachable = () =>
      getAllByRole("treeitem")
        .filter((row) => row.tabIndex === 0)
        .map((row) => row.getAttribute("aria-label"));
    expect(reachable()).toEqual(["Novels"]);
    focus("Plays");
    expect(reachable()).toEqual(["Plays"]);
  });
});

describe("the keyboard in a tree", () => {
  test("walks up and down, and stays at the ends", async () => {
    const { focus, press } = await renderTree(BOOKS);
    focus("Novels");
    expect(press("ArrowUp")).toBe("Novels");
    expect(press("ArrowDown", "ArrowDown")).toBe("Plays");
    expect(press("End")).toBe("Index");
    expect(press("ArrowDown")).toBe("Index");
    expect(press("PageUp")).toBe("Novels");
    expect(press("PageDown")).toBe("Index");
    expect(press("Home")).toBe("Novels");
  });

  test("to the right opens, then goes in; to the left shuts, or goes out", async () => {
    const { focus, press, names } = await renderTree(BOOKS);
    focus("Novels");
    expect(press("ArrowRight")).toBe("Novels");
    expect(press("ArrowRight")).toBe("Old");
    expect(press("ArrowRight", "ArrowRight")).toBe("Emma");
    expect(press("ArrowRight")).toBe("Emma");
    expect(press("ArrowLeft")).toBe("Old");
    expect(press("ArrowLeft")).toBe("Old");
    expect(names()).toEqual(["Novels", "Old", "Ulysses", "Poems", "Plays", "Index"]);
    expect(press("ArrowLeft", "ArrowLeft")).toBe("Novels");
    expect(names()).toEqual(["Novels", "Poems", "Plays", "Index"]);
    expect(press("ArrowLeft")).toBe("Novels");
  });

  test("to the right of an open row with nothing in it goes nowhere", async () => {
    const { focus, press } = await renderTree(BOOKS, ["Plays"]);
    focus("Plays");
    expect(press("ArrowRight")).toBe("Plays");
  });

  test("opens with a star what is beside the row, and no more", async () => {
    const { focus, press, names } = await renderTree(BOOKS);
    focus("Index");
    expect(press("*")).toBe("Index");
    expect(names()).toEqual(["Novels", "Old", "Ulysses", "Poems", "Odes", "Plays", "Index"]);
  });

  test("finds names by their beginning, and with the same letter again the next", async () => {
    const { focus, press } = await renderTree(BOOKS, ["Novels", "Old"]);
    focus("Novels");
    expect(press("E")).toBe("Emma");
    expect(press("v")).toBe("Evelina");
    expect(press("z")).toBe("Evelina");
  });

  test("comes round to the first of those that begin with a letter", async () => {
    const { focus, press } = await renderTree(BOOKS);
    focus("Novels");
    expect(press("p")).toBe("Poems");
    expect(press("p")).toBe("Plays");
    expect(press("p")).toBe("Poems");
  });

  test("opens a row with Enter and Space", async () => {
    const { focus, press, names, opened } = await renderTree(BOOKS);
    focus("Poems");
    press("Enter", "ArrowDown", " ");
    expect(opened).toEqual(["Odes"]);
    press("ArrowUp", " ");
    expect(names()).not.toContain("Odes");
    expect(opened).toEqual(["Odes"]);
  });

  test("leaves what is asked with Ctrl, and what is typed in a row, alone", async () => {
    const { focus, focused, press, name, fireEvent, row, getByLabelText } = await renderTree(BOOKS);
    focus("Poems");
    expect(fireEvent.keyDown(row("Poems"), { key: "End", ctrlKey: true })).toBe(true);
    expect(focused()).toBe("Poems");
    name("Poems");
    getByLabelText("Name").focus();
    expect(press("End")).toBe("Name");
  });

  test("reaches rows far out of sight at once", async () => {
    const { focus, press, names, row } = await renderTree(
      Array.from({ length: 3_000 }, (_, index) => leaf(`Page ${index}`)),
    );
    expect(names().length).toBeLessThan(100);
    focus("Page 0");
    expect(press("End")).toBe("Page 2999");
    expect(row("Page 2999").getAttribute("aria-posinset")).toBe("3000");
    expect(press("ArrowUp")).toBe("Page 2998");
    expect(press("Home")).toBe("Page 0");
  });
});

describe("the focus in a tree", () => {
  test("goes to the row that takes the place of its own when that goes, and to the last", async () => {
    const { focus, focused, change } = await renderTree(BOOKS);
    focus("Plays");
    change(BOOKS.filter(({ id }) => id !== "Plays"));
    expect(focused()).toBe("Index");
    change(BOOKS.slice(0, 2));
    expect(focused()).toBe("Poems");
    change([]);
    expect(document.activeElement === document.body).toBe(true);
  });

  test("is back in the row when the field of its name goes", async () => {
    const { focus, focused, name } = await renderTree(BOOKS);
    focus("Poems");
    name("Poems");
    expect(focused()).toBe("Name");
    name(null);
    expect(focused()).toBe("Poems");
  });

  test("is not taken back from where somebody went", async () => {
    const { focus, focused, change, act } = await renderTree(BOOKS);
    const other = document.body.appendChild(document.createElement("button"));
    focus("Plays");
    act(() => other.focus());
    change(BOOKS.slice(0, 2));
    expect(document.activeElement === other).toBe(true);
    act(() => other.blur());
    change(BOOKS.slice(0, 1));
    expect(focused() ?? null).toBeNull();
  });
});

test("a click selects a row and opens it", async () => {
  const { fireEvent, row, names, opened } = await renderTree(BOOKS);
  fireEvent.click(row("Poems"));
  expect(row("Poems").getAttribute("aria-selected")).toBe("true");
  expect(names()).toContain("Odes");
  fireEvent.click(row("Odes"));
  expect(opened).toEqual(["Odes"]);
  fireEvent.click(row("Poems"));
  expect(names()).not.toContain("Odes");
});
