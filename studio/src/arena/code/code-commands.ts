import type { Command } from "../../commands/command-center.ts";
import type { Arena } from "../arena.ts";

/** The commands of the code panel. */
export function createCodeCommands({ documents, workbench, code }: Arena): Command[] {
  const active = () => documents.state.get().active;
  const hasFile = () => active() !== null;
  const inEditor = (actionId: string) => () => {
    workbench.show("code");
    code.run(actionId);
  };
  return [
    {
      id: "file.save",
      title: "Save the file",
      group: "Code",
      shortcuts: ["mod+s"],
      isEnabled: hasFile,
      run: () => documents.save(),
    },
    {
      id: "file.open",
      title: "Go to file…",
      group: "Code",
      shortcuts: ["mod+p"],
      run: () => code.show({ kind: "open", typed: "" }),
    },
    {
      id: "line.open",
      title: "Go to line…",
      group: "Code",
      shortcuts: ["mod+g"],
      isEnabled: hasFile,
      run: () => code.show({ kind: "open", typed: ":" }),
    },
    {
      id: "file.format",
      title: "Format document",
      group: "Code",
      shortcuts: ["shift+alt+f"],
      isEnabled: hasFile,
      run: inEditor("editor.action.formatDocument"),
    },
    {
      id: "file.compare",
      title: "Compare with version…",
      group: "Code",
      isEnabled: hasFile,
      run: () => {
        const path = active();
        if (path !== null) code.show({ kind: "compare", path });
      },
    },
    {
      id: "editor.split",
      title: "Split the editor to the right",
      group: "Code",
      shortcuts: ["mod+\\"],
      isEnabled: hasFile,
      run: () => {
        workbench.show("code");
        documents.splitRight();
      },
    },
    {
      id: "editor.close",
      title: "Close the file",
      group: "Code",
      shortcuts: ["alt+w"],
      isEnabled: hasFile,
      run: () => {
        const path = active();
        if (path === null) return;
        code.endComparison(path);
        documents.closeTab(path, documents.state.get().layout.focused);
      },
    },
    {
      id: "editor.next",
      title: "Show the next open file",
      group: "Code",
      shortcuts: ["alt+pagedown"],
      isEnabled: hasFile,
      run: () => documents.stepTab(1),
    },
    {
      id: "editor.previous",
      title: "Show the previous open file",
      group: "Code",
      shortcuts: ["alt+pageup"],
      isEnabled: hasFile,
      run: () => documents.stepTab(-1),
    },
    { id: "files.show", title: "Show the files", group: "Code", run: () => workbench.showCodeSide("files") },
    {
      id: "search.show",
      title: "Search in files",
      group: "Code",
      shortcuts: ["mod+shift+f"],
      run: () => {
        workbench.showCodeSide("search");
        requestAnimationFrame(() => document.getElementById("search-query")?.focus());
      },
    },
  ];
}
