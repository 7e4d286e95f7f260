/** One thing of a tree and what is below it. */
export interface TreeNode {
  /** Of which there is one in the whole tree. */
  id: string;
  name: string;
  /** In the order in which they show; null where nothing can ever be below. */
  children: readonly TreeNode[] | null;
}

/** A node that shows, and where. */
export interface TreeRow {
  id: string;
  name: string;
  /** The row that it is below; null at the top. */
  parentId: string | null;
  /** From 0. */
  depth: number;
  /** Null where nothing can ever be below. */
  isExpanded: boolean | null;
  /** Place among its siblings, from 1, and how many they are. */
  position: number;
  siblings: number;
}

/** The rows that show, from top to bottom: what is below a node only when that is expanded. */
export function listTreeRows(nodes: readonly TreeNode[], expanded: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  addRows(rows, nodes, null, 0, expanded);
  return rows;
}

function addRows(
  rows: TreeRow[],
  nodes: readonly TreeNode[],
  parentId: string | null,
  depth: number,
  expanded: ReadonlySet<string>,
): void {
  for (const [index, { id, name, children }] of nodes.entries()) {
    const isExpanded = children === null ? null : expanded.has(id);
    rows.push({ id, name, parentId, depth, isExpanded, position: index + 1, siblings: nodes.length });
    if (children !== null && isExpanded === true) addRows(rows, children, id, depth + 1, expanded);
  }
}
