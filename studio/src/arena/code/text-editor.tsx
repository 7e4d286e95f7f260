import { useEffect, useRef, useState } from "react";
import { useStore } from "../../store/use-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { useArena } from "../arena-context.tsx";
import { EditorModels } from "./editor-models.ts";
import { LANGUAGES } from "./language/language-providers.ts";
import { useLanguage } from "./language/use-language.ts";
import type { LiveDocument } from "./live-document.ts";
import { applyEditorTheme, EDITOR_OPTIONS, modelUri, monaco } from "./monaco.ts";

export function useEditorTheme(): void {
  const { theme } = useStudio();
  const { isDark } = useStore(theme.state);
  useEffect(() => applyEditorTheme(isDark), [isDark]);
}

/** What a person chose for the editors, in Monaco's words. */
export function useEditorOptions(): monaco.editor.IEditorOptions {
  const { editorOptions } = useStudio();
  const { fontSize, wordWrap, minimap } = useStore(editorOptions.state);
  return {
    fontSize,
    lineHeight: Math.round((fontSize * EDITOR_LINE.height) / EDITOR_LINE.fontSize),
    wordWrap: wordWrap ? "on" : "off",
    minimap: { enabled: minimap },
  };
}

/** The editor of a group takes the commands while its group has the focus. */
export function useAttendedEditor(editor: monaco.editor.IStandaloneCodeEditor | null, group: number): void {
  const { documents, code } = useArena();
  const isFocused = useStore(documents.state, (view) => view.layout.focused === group);
  useEffect(() => {
    const listening = editor?.onDidFocusEditorWidget(() => documents.focusGroup(group));
    return () => listening?.dispose();
  }, [editor, documents, group]);
  useEffect(() => {
    if (editor === null || !isFocused) return;
    return code.attend({
      can(actionId) {
        const action = editor.getAction(actionId);
        if (action !== null) return action.isSupported();
        return LANGUAGES.includes(editor.getModel()?.getLanguageId() ?? "");
      },
      async run(actionId) {
        editor.focus();
        const action = editor.getAction(actionId);
        if (action !== null) await action.run();
        // Fixes are commands of the whole page, which look for the editor that has the focus.
        else editor.trigger("command", actionId, null);
      },
    });
  }, [editor, code, isFocused]);
}

const EDITOR_LINE = { height: 20, fontSize: 13 };

interface TextEditorProps {
  path: string;
  live: LiveDocument;
  /** Place among the groups of editors. */
  group: number;
}

/** The editor of a group; each file keeps its cursor and scroll position while it is open. */
export function TextEditor({ path, live, group }: TextEditorProps) {
  const { documents, people } = useArena();
  const { layout, reveal } = useStore(documents.state);
  const paths = layout.groups[group]?.paths;
  const isFocused = layout.focused === group;
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<monaco.editor.IStandaloneCodeEditor | null>(null);
  const [models, setModels] = useState<EditorModels | null>(null);
  const options = useEditorOptions();
  useEditorTheme();
  useLanguage();

  useEffect(() => {
    if (box.current === null) return;
    // Every editor in which people write is made here, and every text of theirs by `liveModels`.
    const created = monaco.editor.create(box.current, { ...EDITOR_OPTIONS, model: null, ariaLabel: "Editor" });
    const texts = new EditorModels(
      created,
      (sessionId) => people.get().find((person) => person.sessionId === sessionId)?.name,
    );
    setEditor(created);
    setModels(texts);
    return () => {
      texts.close();
      setModels(null);
      setEditor(null);
    };
  }, [people]);

  useAttendedEditor(editor, group);
  useEffect(() => editor?.updateOptions(options));

  // In this order: a text that was renamed takes over the caret and the scroll position from its old name.
  useEffect(() => models?.show(path, live), [models, path, live]);
  useEffect(() => {
    if (paths !== undefined) models?.keepOnly(paths);
  }, [models, paths]);
  useEffect(() => {
    if (isFocused && reveal !== null && reveal.path === path) models?.reveal(reveal);
    // A place is gone to once, not again when the focus comes back.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [models, path, reveal]);

  return <div ref={box} className="min-h-0 grow" />;
}

interface ReadOnlyEditorProps {
  path: string;
  text: string;
  label: string;
  /** The text grows at its end, which is kept in sight. */
  isFollowed: boolean;
}

/** A text that cannot be edited. */
export function ReadOnlyEditor({ path, text, label, isFollowed }: ReadOnlyEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<monaco.editor.IStandaloneCodeEditor | null>(null);
  const options = useEditorOptions();
  useEditorTheme();

  useEffect(() => {
    if (box.current === null) return;
    const model = monaco.editor.createModel("", undefined, modelUri(path, "writing").with({ query: newQuery() }));
    const created = monaco.editor.create(box.current, {
      ...EDITOR_OPTIONS,
      model,
      readOnly: true,
      domReadOnly: true,
      ariaLabel: label,
    });
    setEditor(created);
    return () => {
      created.dispose();
      model.dispose();
      setEditor(null);
    };
  }, [path, label]);
  useEffect(() => editor?.updateOptions(options));

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
    if (isFollowed) editor.revealLine(model.getLineCount());
  }, [editor, text, isFollowed]);

  return <div ref={box} className="min-h-0 grow" />;
}

let queries = 0;
/** Two groups may show the same text: each has a model of its own. */
function newQuery(): string {
  queries += 1;
  return String(queries);
}
