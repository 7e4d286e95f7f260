import { useEffect, useRef, useState } from "react";
import { useStore } from "../../store/use-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { useArena } from "../arena-context.tsx";
import { EditorModels } from "./editor-models.ts";
import type { LiveDocument } from "./live-document.ts";
import { applyEditorTheme, EDITOR_OPTIONS, modelUri, monaco } from "./monaco.ts";

export function useEditorTheme(): void {
  const { theme } = useStudio();
  const { isDark } = useStore(theme.state);
  useEffect(() => applyEditorTheme(isDark), [isDark]);
}

/** The editor of the active file; each file keeps its undo steps, cursor and scroll position while it is open. */
export function TextEditor({ path, live }: { path: string; live: LiveDocument }) {
  const { documents, people } = useArena();
  const { open, reveal } = useStore(documents.state);
  const box = useRef<HTMLDivElement>(null);
  const [models, setModels] = useState<EditorModels | null>(null);
  useEditorTheme();

  useEffect(() => {
    if (box.current === null) return;
    const editor = monaco.editor.create(box.current, { ...EDITOR_OPTIONS, model: null, ariaLabel: "Editor" });
    const created = new EditorModels(
      editor,
      (sessionId) => people.get().find((person) => person.sessionId === sessionId)?.name,
    );
    setModels(created);
    return () => {
      created.close();
      setModels(null);
    };
  }, [people]);

  // In this order: a text that was renamed takes over the caret and the scroll position from its old name.
  useEffect(() => models?.show(path, live), [models, path, live]);
  useEffect(() => models?.keepOnly(open.map((document) => document.path)), [models, open]);
  useEffect(() => {
    if (reveal !== null && reveal.path === path) models?.reveal(reveal);
  }, [models, path, reveal]);

  return <div ref={box} className="min-h-0 grow" />;
}

/** A text that grows at its end, followed there, that cannot be edited. */
export function ReadOnlyEditor({ path, text }: { path: string; text: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<monaco.editor.IStandaloneCodeEditor | null>(null);
  useEditorTheme();

  useEffect(() => {
    if (box.current === null) return;
    const model = monaco.editor.createModel("", undefined, modelUri(path, "writing"));
    const created = monaco.editor.create(box.current, {
      ...EDITOR_OPTIONS,
      model,
      readOnly: true,
      domReadOnly: true,
      ariaLabel: "Being written",
    });
    setEditor(created);
    return () => {
      created.dispose();
      model.dispose();
      setEditor(null);
    };
  }, [path]);

  useEffect(() => {
    const model = editor?.getModel();
    if (editor === null || model === null || model === undefined) return;
    const shown = model.getValue();
    if (text.startsWith(shown)) {
      const end = model.getFullModelRange().collapseToEnd();
      model.applyEdits([{ range: end, text: text.slice(shown.length) }]);
    } else {
      model.setValue(text);
    }
    editor.revealLine(model.getLineCount());
  }, [editor, text]);

  return <div ref={box} className="min-h-0 grow" />;
}
