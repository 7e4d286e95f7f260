import "monaco-editor/features/register.all.js";
import "monaco-editor/languages/definitions/css/register.js";
import "monaco-editor/languages/definitions/dockerfile/register.js";
import "monaco-editor/languages/definitions/html/register.js";
import "monaco-editor/languages/definitions/ini/register.js";
import "monaco-editor/languages/definitions/javascript/register.js";
import "monaco-editor/languages/definitions/less/register.js";
import "monaco-editor/languages/definitions/markdown/register.js";
import "monaco-editor/languages/definitions/python/register.js";
import "monaco-editor/languages/definitions/scss/register.js";
import "monaco-editor/languages/definitions/shell/register.js";
import "monaco-editor/languages/definitions/sql/register.js";
import "monaco-editor/languages/definitions/typescript/register.js";
import "monaco-editor/languages/definitions/xml/register.js";
import "monaco-editor/languages/definitions/yaml/register.js";
import { cssDefaults } from "monaco-editor/languages/features/css/register.js";
import "monaco-editor/languages/features/html/register.js";
import { jsonDefaults } from "monaco-editor/languages/features/json/register.js";
import * as monaco from "monaco-editor/editor/editor.api.js";
import EditorWorker from "monaco-editor/editor/editor.worker.js?worker";
import CssWorker from "monaco-editor/languages/features/css/css.worker.js?worker";
import HtmlWorker from "monaco-editor/languages/features/html/html.worker.js?worker";
import JsonWorker from "monaco-editor/languages/features/json/json.worker.js?worker";
import { readColor } from "../../theme/theme-store.ts";

const WORKERS: Record<string, new () => Worker> = {
  css: CssWorker,
  scss: CssWorker,
  less: CssWorker,
  html: HtmlWorker,
  json: JsonWorker,
};

self.MonacoEnvironment = { getWorker: (_workerId, label) => new (WORKERS[label] ?? EditorWorker)() };

// Tailwind brings at-rules that no list of CSS knows. The worker understands this rule, though Monaco's types leave it out.
const cssLint = { emptyRules: "ignore", unknownAtRules: "ignore" } as const;
cssDefaults.setOptions({ ...cssDefaults.options, lint: cssLint });
jsonDefaults.setDiagnosticsOptions({
  validate: true,
  allowComments: true,
  trailingCommas: "ignore",
  enableSchemaRequest: false,
});

export { monaco };

/** Colours of the theme as it is now, for all editors. */
export function applyEditorTheme(isDark: boolean): void {
  const color = (name: string): string => readColor(name);
  const token = (name: string): string => readColor(name).slice(1);
  monaco.editor.defineTheme("lathe", {
    base: isDark ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      { token: "comment", foreground: token("faint"), fontStyle: "italic" },
      { token: "keyword", foreground: token("accent") },
      { token: "string", foreground: token("success") },
      { token: "number", foreground: token("warning") },
      { token: "tag", foreground: token("accent") },
      { token: "attribute.name", foreground: token("muted") },
      { token: "attribute.value", foreground: token("success") },
      { token: "delimiter", foreground: token("muted") },
      { token: "type", foreground: isDark ? "8db4e6" : "28568f" },
    ],
    colors: {
      "editor.background": color("surface"),
      "editor.foreground": color("ink"),
      "editorLineNumber.foreground": color("faint"),
      "editorLineNumber.activeForeground": color("ink"),
      "editor.lineHighlightBackground": `${color("hover")}80`,
      "editor.lineHighlightBorder": "#00000000",
      "editorCursor.foreground": color("accent"),
      "editor.selectionBackground": `${color("accent")}38`,
      "editorWidget.background": color("raised"),
      "editorWidget.border": color("line"),
      "editorIndentGuide.background1": color("line"),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((level) => [`editorBracketHighlight.foreground${level}`, color("muted")]),
      ),
      "scrollbarSlider.background": `${color("line-strong")}50`,
      "scrollbarSlider.hoverBackground": `${color("line-strong")}80`,
      "scrollbarSlider.activeBackground": `${color("line-strong")}a0`,
      focusBorder: color("accent"),
      "input.background": color("surface"),
      "diffEditor.insertedTextBackground": `${color("success")}26`,
      "diffEditor.removedTextBackground": `${color("danger")}26`,
    },
  });
  monaco.editor.setTheme("lathe");
}

export const EDITOR_OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  fontFamily: '"JetBrains Mono Variable", ui-monospace, monospace',
  fontSize: 13,
  lineHeight: 20,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  smoothScrolling: true,
  padding: { top: 8, bottom: 8 },
  renderLineHighlight: "line",
  guides: { indentation: true },
  stickyScroll: { enabled: false },
  tabSize: 2,
  fixedOverflowWidgets: true,
  overviewRulerBorder: false,
  wordWrap: "off",
  fontLigatures: false,
};

/** The address of a file's model; another `scheme` for texts that are beside the file itself. */
export function modelUri(path: string, scheme = "file"): monaco.Uri {
  return monaco.Uri.from({ scheme, path: `/${path}` });
}
