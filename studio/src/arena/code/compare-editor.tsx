import { useEffect, useRef, useState } from "react";
import type { LiveDocument } from "./live-document.ts";
import { liveModels } from "./live-models.ts";
import { EDITOR_OPTIONS, modelUri, monaco } from "./monaco.ts";
import { useAttendedEditor, useEditorOptions, useEditorTheme } from "./text-editor.tsx";
import { useLanguage } from "./language/use-language.ts";

const SIDE_BY_SIDE_PX = 700;
let comparisons = 0;

interface CompareEditorProps {
  path: string;
  live: LiveDocument;
  older: string;
  /** Place among the groups of editors. */
  group: number;
}

/** A live document beside an older text of it; what is typed on its side is typed into the file. */
export function CompareEditor({ path, live, older, group }: CompareEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<monaco.editor.IStandaloneDiffEditor | null>(null);
  const options = useEditorOptions();
  useEditorTheme();
  useLanguage();
  useAttendedEditor(editor === null ? null : editor.getModifiedEditor(), group);
  useEffect(() => {
    if (box.current === null) return;
    comparisons += 1;
    const uri = modelUri(path, "version").with({ query: String(comparisons) });
    const original = monaco.editor.createModel(older.replaceAll("\r\n", "\n"), undefined, uri);
    const modified = liveModels.hold(path, live);
    const created = monaco.editor.createDiffEditor(box.current, {
      ...EDITOR_OPTIONS,
      originalEditable: false,
      originalAriaLabel: "Older text",
      modifiedAriaLabel: "Editor",
      renderSideBySideInlineBreakpoint: SIDE_BY_SIDE_PX,
      useInlineViewWhenSpaceIsLimited: true,
      hideUnchangedRegions: { enabled: true },
      renderOverviewRuler: false,
    });
    created.setModel({ original, modified });
    setEditor(created);
    return () => {
      setEditor(null);
      created.dispose();
      original.dispose();
      liveModels.release(modified);
    };
  }, [path, live, older]);
  useEffect(() => editor?.updateOptions(options));
  return <div ref={box} className="min-h-0 grow" />;
}
