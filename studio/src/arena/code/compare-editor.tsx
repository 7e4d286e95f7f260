import { useEffect, useRef } from "react";
import { EDITOR_OPTIONS, modelUri, monaco } from "./monaco.ts";
import { useEditorTheme } from "./text-editor.tsx";

/** What the disk has, on the left, beside what the editor has. */
export function CompareEditor({ path, mine, theirs }: { path: string; mine: string; theirs: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEditorTheme();
  useEffect(() => {
    if (box.current === null) return;
    const original = monaco.editor.createModel(theirs, undefined, modelUri(path, "theirs"));
    const modified = monaco.editor.createModel(mine, undefined, modelUri(path, "mine"));
    const editor = monaco.editor.createDiffEditor(box.current, {
      ...EDITOR_OPTIONS,
      readOnly: true,
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
      renderOverviewRuler: false,
    });
    editor.setModel({ original, modified });
    return () => {
      editor.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [path, mine, theirs]);
  return <div ref={box} className="min-h-0 grow" />;
}
