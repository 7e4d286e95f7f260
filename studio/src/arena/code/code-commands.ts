import type { Command } from "../../commands/command-center.ts";
import type { Store } from "../../store/value-store.ts";
import type { EditorOptions } from "../../settings/editor-options.ts";
import type { Arena } from "../arena.ts";

const FORMAT = "editor.action.formatDocument";

/**
 * The commands of the code panel. What is typed is in its file at once: saving is Ctrl+S (Command+S), and does what a
 * person wants done at that moment.
 */
export function createCodeCommands(
  { documents, workbench, code }: Arena,
  editorOptions: Store<Pick<EditorOptions, "formatOnSave">>,
): Command[] {
  const active = () => documents.state.get().active;
  const hasFile = () => active() !== null;
  const ofEditor = (actionId: string) => ({
    isEnabled: () => hasFile() && code.can(actionId),
    run: () => {
      workbench.show("code");
      void code.run(actionId);
    },
  });
  return [
    {
      id: "file.save",
      title: "Save the file",
      group: "Code",
      shortcuts: ["mod+s"],
      isEnabled: hasFile,
      run: () => {
        const isFormatted = editorOptions.get().formatOnSave && workbench.state.get().tab === "code";
        void (isFormatted ? code.run(FORMAT) : Promise.resolve()).then(() => documents.save());
      },
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
      ...ofEditor(FORMAT),
    },
    {
      id: "code.fix",
      title: "Quick fix…",
      group: "Code",
      shortcuts: ["alt+enter"],
      ...ofEditor("editor.action.quickFix"),
    },
    { id: "code.fixAll", title: "Fix all in the file", group: "Code", ...ofEditor("editor.action.fixAll") },
    {
      id: "imports.organize",
      title: "Organize imports",
      group: "Code",
      shortcuts: ["shift+alt+o"],
      ...ofEditor("editor.action.organizeImports"),
    },
    { id: "symbol.rename", title: "Rename symbol", group: "Code", ...ofEditor("editor.action.rename") },
    {
      id: "symbol.open",
      title: "Go to symbol…",
      group: "Code",
      shortcuts: ["mod+shift+o"],
      ...ofEditor("editor.action.quickOutline"),
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
      shortcuts: ["alt+w", "mod+w"],
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
      shortcuts: ["alt+pagedown", "mod+tab"],
      isEnabled: hasFile,
      run: () => documents.stepTab(1),
    },
    {
      id: "editor.previous",
      title: "Show the previous open file",
      group: "Code",
      shortcuts: ["alt+pageup", "mod+shift+tab"],
      isEnabled: hasFile,
      run: () => documents.stepTab(-1),
    },
    {
      id: "files.show",
      title: "Show the files",
      group: "Code",
      shortcuts: ["mod+shift+e"],
      run: () => {
        workbench.showCodeSide("files");
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>('[role="tree"][aria-label="Files"] [tabindex="0"]')?.focus(),
        );
      },
    },
    {
      id: "files.toggle",
      title: "Show or hide the files",
      group: "Code",
      shortcuts: ["mod+b"],
      run: () => workbench.flipCodeSide(),
    },
    {
      id: "problems.show",
      title: "Show problems",
      group: "Code",
      shortcuts: ["mod+shift+m", "shift+alt+m"],
      run: () => {
        workbench.showCodeSide("problems");
        requestAnimationFrame(() => {
          const list = document.getElementById("problems-by-file");
          (list?.querySelector<HTMLElement>("[data-problem]") ?? list)?.focus();
        });
      },
    },
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
