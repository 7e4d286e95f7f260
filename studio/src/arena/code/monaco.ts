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
    // Its colours for JSON, CSS and HTML would go before those of the theme.
    inherit: false,
    rules: [
      { token: "", foreground: token("ink"), background: token("surface") },
      { token: "comment", foreground: token("faint"), fontStyle: "italic" },
      { token: "keyword", foreground: token("accent") },
      { token: "string", foreground: token("success") },
      { token: "string.key.json", foreground: token("code-type") },
      { token: "regexp", foreground: token("success") },
      { token: "constant", foreground: token("warning") },
      { token: "variable", foreground: token("code-type") },
      { token: "metatag", foreground: token("muted") },
      { token: "number", foreground: token("warning") },
      { token: "tag", foreground: token("accent") },
      { token: "attribute.name", foreground: token("muted") },
      { token: "attribute.value", foreground: token("success") },
      { token: "attribute.value.number", foreground: token("warning") },
      { token: "attribute.value.unit", foreground: token("warning") },
      { token: "delimiter", foreground: token("muted") },
      { token: "type", foreground: token("code-type") },
    ],
    colors: {
      "editor.background": color("surface"),
      "editor.foreground": color("ink"),
      "editorLineNumber.foreground": color("faint"),
      "editorLineNumber.activeForeground": color("ink"),
      "editor.lineHighlightBackground": `${color("hover")}80`,
      "editor.lineHighlightBorder": `${color("surface")}00`,
      "editorCursor.foreground": color("accent"),
      "editor.selectionBackground": `${color("accent")}38`,
      ...floatingColors(color),
      ...problemColors(color),
      "editor.wordHighlightBackground": `${color("line-strong")}30`,
      "editor.wordHighlightStrongBackground": `${color("accent")}30`,
      "editor.findMatchBackground": `${color("accent")}60`,
      "editor.findMatchHighlightBackground": `${color("accent")}30`,
      "editorBracketMatch.background": color("accent-soft"),
      "editorBracketMatch.border": color("line-strong"),
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

/** What floats above a text: lists of completions, hovers, menus, and the peek at another place. */
function floatingColors(color: (name: string) => string): Record<string, string> {
  const chosen = { Background: color("accent-soft"), Foreground: color("ink") };
  return {
    "editorWidget.background": color("raised"),
    "editorWidget.foreground": color("ink"),
    "editorWidget.border": color("line"),
    "editorHoverWidget.background": color("raised"),
    "editorHoverWidget.border": color("line"),
    "editorSuggestWidget.background": color("raised"),
    "editorSuggestWidget.border": color("line"),
    "editorSuggestWidget.foreground": color("ink"),
    "editorSuggestWidget.highlightForeground": color("accent"),
    "editorSuggestWidget.focusHighlightForeground": color("accent"),
    "editorSuggestWidget.selectedBackground": chosen.Background,
    "editorSuggestWidget.selectedForeground": chosen.Foreground,
    "editorSuggestWidget.selectedIconForeground": chosen.Foreground,
    "editorActionList.background": color("raised"),
    "editorActionList.foreground": color("ink"),
    "editorActionList.focusBackground": chosen.Background,
    "editorActionList.focusForeground": chosen.Foreground,
    "list.hoverBackground": color("hover"),
    "list.focusBackground": chosen.Background,
    "list.focusForeground": chosen.Foreground,
    "list.activeSelectionBackground": chosen.Background,
    "list.activeSelectionForeground": chosen.Foreground,
    "list.inactiveSelectionBackground": color("hover"),
    "list.highlightForeground": color("accent"),
    "quickInput.background": color("raised"),
    "quickInput.foreground": color("ink"),
    "quickInputList.focusBackground": chosen.Background,
    "quickInputList.focusForeground": chosen.Foreground,
    "quickInputList.focusIconForeground": chosen.Foreground,
    "pickerGroup.border": color("line"),
    "pickerGroup.foreground": color("muted"),
    "menu.background": color("raised"),
    "menu.foreground": color("ink"),
    "menu.border": color("line"),
    "menu.separatorBackground": color("line"),
    "menu.selectionBackground": color("hover"),
    "menu.selectionForeground": color("ink"),
    "peekView.border": color("accent"),
    "peekViewTitle.background": color("surface"),
    "peekViewTitleLabel.foreground": color("ink"),
    "peekViewTitleDescription.foreground": color("muted"),
    "peekViewEditor.background": color("ground"),
    "peekViewEditorGutter.background": color("ground"),
    "peekViewEditor.matchHighlightBackground": `${color("accent")}38`,
    "peekViewResult.background": color("surface"),
    "peekViewResult.fileForeground": color("ink"),
    "peekViewResult.lineForeground": color("muted"),
    "peekViewResult.matchHighlightBackground": `${color("accent")}38`,
    "peekViewResult.selectionBackground": chosen.Background,
    "peekViewResult.selectionForeground": chosen.Foreground,
    "inputValidation.infoBackground": color("raised"),
    "inputValidation.infoForeground": color("ink"),
    "inputValidation.infoBorder": color("line-strong"),
    "textLink.foreground": color("accent"),
    "textLink.activeForeground": color("accent-hover"),
    "editorLink.activeForeground": color("accent"),
    ...Object.fromEntries(
      ["function", "method", "constructor"].map((kind) => [`symbolIcon.${kind}Foreground`, color("accent")]),
    ),
    ...Object.fromEntries(
      ["class", "interface", "enumerator", "enumeratorMember", "event", "field", "variable", "constant"].map((kind) => [
        `symbolIcon.${kind}Foreground`,
        color("code-type"),
      ]),
    ),
  };
}

function problemColors(color: (name: string) => string): Record<string, string> {
  return {
    "editorError.foreground": color("danger"),
    "editorWarning.foreground": color("warning"),
    "editorInfo.foreground": color("code-type"),
    "editorHint.foreground": color("faint"),
    "editorMarkerNavigationError.background": color("danger"),
    "editorMarkerNavigationWarning.background": color("warning"),
    "editorMarkerNavigation.background": color("surface"),
    "editorOverviewRuler.errorForeground": color("danger"),
    "editorOverviewRuler.warningForeground": color("warning"),
    "editorLightBulb.foreground": color("warning"),
    "editorLightBulbAutoFix.foreground": color("accent"),
  };
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
