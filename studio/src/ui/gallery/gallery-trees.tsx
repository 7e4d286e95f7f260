import { BookOpen, FileText } from "lucide-react";
import { useState } from "react";
import { z } from "zod";
import { MarkDot } from "../mark-dot.tsx";
import { NameField } from "../name-field.tsx";
import { TreeItem } from "../tree-item.tsx";
import type { TreeNode } from "../tree-rows.ts";
import { Tree } from "../tree.tsx";

const leaf = (id: string, name: string): TreeNode => ({ id, name, children: null });
const NODES: TreeNode[] = [
  {
    id: "open",
    name: "Open",
    children: [
      { id: "shut", name: "Shut", children: [leaf("inside", "Inside")] },
      { id: "bare", name: "Open, with nothing in it", children: [] },
      leaf("selected", "Selected"),
    ],
  },
  leaf("hollow", "Marked: changed"),
  leaf("full", "Marked: waits"),
  leaf("live", "Marked: being written"),
  leaf("target", "Something is dragged over it"),
  leaf("named", "Is named with F2"),
  leaf(
    "long",
    "A name so long that what is seen of it ends before it does, and of which only its tooltip tells the rest",
  ),
];
const MANY = Array.from({ length: 5_000 }, (_, index) => leaf(`${index}`, `Chapter ${index + 1}`));
const Name = z.string().min(1, "Write a name.");

export function GalleryTrees() {
  const [isNaming, setIsNaming] = useState(false);
  const states = useTree("selected", ["open", "bare"]);
  const many = useTree(null, []);
  const none = useTree(null, []);
  return (
    <section aria-label="Trees" className="space-y-2">
      <h3 className="text-sm font-medium text-muted">Tree: states, many rows, none</h3>
      <Tree label="States" nodes={NODES} {...states} className="rounded-md border border-line bg-surface" empty="">
        {(place) => {
          const { id, name } = place.row;
          return (
            <TreeItem
              place={place}
              icon={FileText}
              onKeyDown={(event) => event.key === "F2" && setIsNaming(id === "named")}
              className={id === "target" ? "bg-accent-soft" : undefined}
              nameField={
                isNaming && id === "named" ? (
                  <NameField
                    label="Name"
                    name={name}
                    schema={Name}
                    className="h-5.5"
                    onDone={() => setIsNaming(false)}
                  />
                ) : undefined
              }
            >
              {(id === "hollow" || id === "full" || id === "live") && <MarkDot look={id} label={name} />}
            </TreeItem>
          );
        }}
      </Tree>
      <Tree label="Many" nodes={MANY} {...many} className="h-32 rounded-md border border-line bg-surface" empty="">
        {(place) => <TreeItem place={place} icon={BookOpen} />}
      </Tree>
      <Tree
        label="None"
        nodes={[]}
        {...none}
        className="rounded-md border border-line bg-surface"
        empty="No rows yet."
      />
    </section>
  );
}

/** What whoever shows a tree keeps for it. */
function useTree(first: string | null, open: readonly string[]) {
  const [selected, setSelected] = useState(first);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(open));
  return {
    selected,
    expanded,
    onSelect: setSelected,
    onToggle: (id: string, isExpanded: boolean) =>
      setExpanded((before) => new Set(isExpanded ? [...before, id] : [...before].filter((other) => other !== id))),
  };
}
