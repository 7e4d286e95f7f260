import { Files, PanelLeft, Search } from "lucide-react";
import { Fragment, lazy, Suspense, useEffect } from "react";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";
import { WorkbenchSplitter } from "../workbench-splitter.tsx";
import { EditorArea } from "./editor-area.tsx";
import { EditorTabs } from "./editor-tabs.tsx";
import { LeavingDialog } from "./leaving-dialog.tsx";
import { FilesSide } from "./files-side.tsx";
import { ProblemsButton } from "./problems/problems-button.tsx";
import { ProblemsSide } from "./problems/problems-side.tsx";
import { SearchSide } from "./search-side.tsx";

// With Monaco, which comes with the first text.
const OutsideFileDialog = lazy(() =>
  import("./language/outside-file-dialog.tsx").then((module) => ({ default: module.OutsideFileDialog })),
);

export function CodePanel() {
  const arena = useArena();
  const { files, documents, workbench } = arena;
  const outsideFile = useStore(arena.outsideFile);
  const groups = useStore(documents.state, (view) => view.layout.groups.length);
  const { codeSide, isCodeSideOpen, isCodeSideCollapsed, sizes } = useStore(workbench.state);
  const active = useStore(documents.state, (view) => view.active);
  useEffect(() => {
    void files.show();
    void documents.restore();
  }, [files, documents]);

  // On a narrow panel the side lies over the editor; without an open file there is nothing else to show.
  const isSideShown = isCodeSideOpen || active === null;
  const isCollapsed = isCodeSideCollapsed && active !== null;
  return (
    <div className="@container h-full">
      <LeavingDialog />
      <Suspense>{outsideFile !== null && <OutsideFileDialog />}</Suspense>
      <div className="relative flex h-full min-h-0">
        <div
          style={{ width: sizes.treeWidth }}
          className={classNames(
            "max-w-[60%] shrink-0 flex-col bg-surface",
            isCollapsed ? "@min-[640px]:hidden" : "@min-[640px]:flex",
            "@max-[639px]:max-w-none @max-[639px]:absolute @max-[639px]:inset-0 @max-[639px]:z-10 @max-[639px]:w-full!",
            isSideShown ? "flex" : "@max-[639px]:hidden",
          )}
        >
          <div className="flex h-9 shrink-0 items-center gap-0.5 border-b border-line px-1.5">
            <IconButton
              size="sm"
              icon={Files}
              label="Show the files"
              aria-pressed={codeSide === "files"}
              onClick={() => workbench.showCodeSide("files")}
            />
            <IconButton
              size="sm"
              icon={Search}
              label="Search in files"
              aria-pressed={codeSide === "search"}
              onClick={() => workbench.showCodeSide("search")}
            />
            <ProblemsButton />
            <span className="grow" />
            {active !== null && (
              <IconButton
                size="sm"
                icon={PanelLeft}
                label="Back to the editor"
                className="@min-[640px]:hidden"
                onClick={() => workbench.leaveCodeSide()}
              />
            )}
          </div>
          {codeSide === "files" ? <FilesSide /> : codeSide === "search" ? <SearchSide /> : <ProblemsSide />}
        </div>
        <WorkbenchSplitter
          of="treeWidth"
          label="Width of the files"
          isCollapsed={isCollapsed}
          onToggle={() => workbench.flipCodeSide()}
          className="@max-[639px]:hidden"
        />
        <div className="isolate flex min-w-0 grow @max-[639px]:flex-col">
          {Array.from({ length: groups }, (_, group) => (
            <Fragment key={group}>
              {group > 0 && <EditorSplitters />}
              <section
                aria-label={group === 0 ? "Editor group" : "Editor group on the right"}
                onFocus={() => documents.focusGroup(group)}
                style={{ flexGrow: groups === 1 ? 1 : group === 0 ? sizes.editorShare : 100 - sizes.editorShare }}
                className="flex min-h-0 min-w-0 basis-0 flex-col"
              >
                <EditorTabs group={group} />
                <EditorArea group={group} />
              </section>
            </Fragment>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Beside each other where there is room, below each other on a narrow panel. */
function EditorSplitters() {
  return (
    <>
      <WorkbenchSplitter of="editorShare" label="Width of the left editor" className="@max-[639px]:hidden" />
      <WorkbenchSplitter
        of="editorShare"
        label="Height of the upper editor"
        orientation="horizontal"
        className="@min-[640px]:hidden"
      />
    </>
  );
}
