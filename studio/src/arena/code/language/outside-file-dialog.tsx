import { useEffect, useRef } from "react";
import { useStore } from "../../../store/use-store.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { useArena } from "../../arena-context.tsx";
import { EDITOR_OPTIONS, modelUri, monaco } from "../monaco.ts";
import type { OutsideFile } from "./outside-file.ts";

/** Types of dependencies, which nobody edits. */
export function OutsideFileDialog() {
  const { outsideFile } = useArena();
  const file = useStore(outsideFile);
  if (file === null) return null;
  const name = file.path.slice(file.path.lastIndexOf("node_modules/") + "node_modules/".length);
  return (
    <Dialog
      title={file.path.includes("node_modules/") ? name : file.path}
      description="Not one of the project's own files: it can be read and not changed."
      onClose={() => outsideFile.set(null)}
      className="w-[min(64rem,calc(100vw-2rem))]"
    >
      <OutsideText file={file} />
    </Dialog>
  );
}

function OutsideText({ file: { path, text, line, column } }: { file: OutsideFile }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    const model = monaco.editor.createModel(text, undefined, modelUri(path, "outside"));
    const editor = monaco.editor.create(box.current, {
      ...EDITOR_OPTIONS,
      model,
      readOnly: true,
      domReadOnly: true,
      ariaLabel: "Read only",
    });
    editor.setPosition({ lineNumber: line, column });
    editor.revealLineInCenter(line);
    return () => {
      editor.dispose();
      model.dispose();
    };
  }, [path, text, line, column]);
  return <div ref={box} className="h-[min(70dvh,44rem)]" />;
}
