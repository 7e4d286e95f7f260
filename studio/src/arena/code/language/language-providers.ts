import { LatheError } from "@lathe/protocol/errors";
import type { Completion, TextPlace, TextSymbol } from "@lathe/protocol/language";
import type { Arena } from "../../arena.ts";
import { describeError } from "../../../api/http.ts";
import { monaco } from "../monaco.ts";
import { applyFileEdits, describeFileEdits } from "./apply-file-edits.ts";
import { registerCodeFixes } from "./code-fixes.ts";
import { LanguageClient } from "./language-client.ts";
import { toEditorRange } from "./monaco-ranges.ts";
import { at, pathOf, signalOf, toEditorEdit } from "./monaco-words.ts";
import { PlaceModels } from "./place-models.ts";
import { ProblemMarkers } from "./problem-markers.ts";

/** Of which the language server knows everything; Monaco itself knows the others. */
export const LANGUAGES = ["typescript", "javascript"];

/** Monaco asks the project's own language server of everything in TypeScript and JavaScript. Ends with `dispose`. */
export function registerLanguage(arena: Arena): monaco.IDisposable {
  const client = new LanguageClient({ api: arena.api, settle: () => arena.documents.settle() });
  const places = new PlaceModels(arena, client);
  const markers = new ProblemMarkers(arena, client);
  const { languages } = monaco;
  const registered = [
    languages.registerCompletionItemProvider(LANGUAGES, {
      triggerCharacters: [".", '"', "'", "`", "/", "@", "<", "#"],
      async provideCompletionItems(model, position, { triggerCharacter }, token) {
        const trigger = triggerCharacter === undefined ? {} : { trigger: triggerCharacter };
        const request = { ask: "completion", ...at(model, position), ...trigger } as const;
        const answer = await client.tryAsk<"completion">(request, signalOf(token));
        const word = model.getWordUntilPosition(position);
        const { lineNumber } = position;
        const range = new monaco.Range(lineNumber, word.startColumn, lineNumber, position.column);
        return {
          suggestions: (answer?.items ?? []).map((item) => ({ ...toSuggestion(item, range), completionId: item.id })),
          incomplete: answer?.incomplete ?? false,
        };
      },
      // Not given up with its token: Monaco does that when the list closes, and waits for the same answer to put the
      // imports of what was chosen in place.
      async resolveCompletionItem(item) {
        if (!("completionId" in item) || typeof item.completionId !== "string") return item;
        const request = { ask: "completion.more", id: item.completionId } as const;
        const answer = await client.tryAsk<"completion.more">(request);
        if (answer === null) return item;
        const { detail, documentation, edits } = answer.item;
        return {
          ...item,
          ...(detail === undefined ? {} : { detail }),
          ...(documentation === undefined ? {} : { documentation: toMarkdown(documentation) }),
          additionalTextEdits: edits.map(toEditorEdit),
        };
      },
    }),
    languages.registerHoverProvider(LANGUAGES, {
      async provideHover(model, position, token) {
        const answer = await client.tryAsk<"hover">({ ask: "hover", ...at(model, position) }, signalOf(token));
        if (answer === null || answer.markdown === null) return null;
        const range = answer.range === null ? {} : { range: toEditorRange(answer.range) };
        return { contents: [toMarkdown(answer.markdown)], ...range };
      },
    }),
    languages.registerSignatureHelpProvider(LANGUAGES, {
      signatureHelpTriggerCharacters: ["(", ",", "<"],
      signatureHelpRetriggerCharacters: [")"],
      async provideSignatureHelp(model, position, token) {
        const answer = await client.tryAsk<"signature">({ ask: "signature", ...at(model, position) }, signalOf(token));
        if (answer === null || answer.signatures.length === 0) return null;
        const { signature, parameter } = answer;
        const signatures = answer.signatures.map(({ label, documentation, parameters }) => ({
          label,
          documentation: toMarkdown(documentation),
          parameters: parameters.map((name) => ({ label: name })),
        }));
        const value = { signatures, activeSignature: signature, activeParameter: parameter };
        return { value, dispose: () => {} };
      },
    }),
    languages.registerDefinitionProvider(LANGUAGES, {
      async provideDefinition(model, position, token) {
        const answer = await client.tryAsk<"definition">(
          { ask: "definition", ...at(model, position) },
          signalOf(token),
        );
        return locate(answer?.places ?? []);
      },
    }),
    languages.registerReferenceProvider(LANGUAGES, {
      async provideReferences(model, position, _context, token) {
        const answer = await client.tryAsk<"references">(
          { ask: "references", ...at(model, position) },
          signalOf(token),
        );
        return locate(answer?.places ?? []);
      },
    }),
    languages.registerRenameProvider(LANGUAGES, {
      async resolveRenameLocation(model, position, token) {
        const word = model.getWordAtPosition(position);
        const here = new monaco.Range(position.lineNumber, position.column, position.lineNumber, position.column);
        try {
          const place = await client.ask<"rename.place">(
            { ask: "rename.place", ...at(model, position) },
            signalOf(token),
          );
          if (place?.range) {
            const range = monaco.Range.lift(toEditorRange(place.range));
            return { range, text: model.getValueInRange(range) };
          }
          return { range: here, text: word?.word ?? "", rejectReason: "There is nothing here that can be renamed." };
        } catch (error) {
          const isNothing = error instanceof LatheError && error.code === "conflict";
          const rejectReason = isNothing ? "There is nothing here that can be renamed." : describeError(error);
          return { range: here, text: word?.word ?? "", rejectReason };
        }
      },
      async provideRenameEdits(model, position, name, token) {
        try {
          const answer = await client.ask<"rename">({ ask: "rename", ...at(model, position), name }, signalOf(token));
          if (answer === null || answer.files.length === 0) return reject("There is nothing here that can be renamed.");
          const missed = await applyFileEdits(arena.documents, answer.files);
          arena.toasts.show(describeFileEdits("Renamed", answer.files, missed));
          // All of it is done, through the documents: Monaco knows only those that it shows.
          return { edits: [] };
        } catch (error) {
          return reject(describeError(error));
        }
      },
    }),
    languages.registerDocumentSymbolProvider(LANGUAGES, {
      async provideDocumentSymbols(model, token) {
        const answer = await client.tryAsk<"symbols">({ ask: "symbols", path: pathOf(model) }, signalOf(token));
        return (answer?.symbols ?? []).map(toSymbol);
      },
    }),
    languages.registerDocumentFormattingEditProvider(LANGUAGES, {
      async provideDocumentFormattingEdits(model, { tabSize, insertSpaces }, token) {
        const request = { ask: "format", path: pathOf(model), tabSize: Math.min(8, tabSize), insertSpaces } as const;
        const answer = await client.tryAsk<"format">(request, signalOf(token));
        return (answer?.edits ?? []).map(toEditorEdit);
      },
    }),
    registerCodeFixes(arena, client, LANGUAGES),
    monaco.editor.registerEditorOpener({
      openCodeEditor: (_source, resource, selection) => places.show(resource, selection),
    }),
    places,
    markers,
  ];
  return { dispose: () => registered.forEach((each) => each.dispose()) };

  async function locate(found: readonly TextPlace[]): Promise<monaco.languages.Location[]> {
    const uris = await places.load(found.map(({ path }) => path));
    return found.flatMap(({ path, range }) => {
      const uri = uris.get(path);
      return uri === undefined ? [] : [{ uri, range: toEditorRange(range) }];
    });
  }
}

/** Text that came out of the sandbox: no HTML, no commands, and Monaco sanitises the rest. */
function toMarkdown(value: string): monaco.IMarkdownString {
  return { value, isTrusted: false, supportHtml: false };
}

function reject(rejectReason: string) {
  return { edits: [], rejectReason };
}

const { CompletionItemKind, SymbolKind, CompletionItemInsertTextRule } = monaco.languages;
const COMPLETION_KINDS: Record<Completion["kind"], monaco.languages.CompletionItemKind> = {
  text: CompletionItemKind.Text,
  method: CompletionItemKind.Method,
  function: CompletionItemKind.Function,
  constructor: CompletionItemKind.Constructor,
  field: CompletionItemKind.Field,
  variable: CompletionItemKind.Variable,
  class: CompletionItemKind.Class,
  interface: CompletionItemKind.Interface,
  module: CompletionItemKind.Module,
  property: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  enum: CompletionItemKind.Enum,
  keyword: CompletionItemKind.Keyword,
  snippet: CompletionItemKind.Snippet,
  color: CompletionItemKind.Color,
  file: CompletionItemKind.File,
  reference: CompletionItemKind.Reference,
  folder: CompletionItemKind.Folder,
  constant: CompletionItemKind.Constant,
  type: CompletionItemKind.TypeParameter,
};
const SYMBOL_KINDS: Partial<Record<string, monaco.languages.SymbolKind>> = {
  module: SymbolKind.Module,
  class: SymbolKind.Class,
  method: SymbolKind.Method,
  property: SymbolKind.Property,
  field: SymbolKind.Field,
  constructor: SymbolKind.Constructor,
  enum: SymbolKind.Enum,
  interface: SymbolKind.Interface,
  function: SymbolKind.Function,
  constant: SymbolKind.Constant,
  "enum-member": SymbolKind.EnumMember,
  "type-parameter": SymbolKind.TypeParameter,
};

function toSuggestion(item: Completion, word: monaco.IRange): monaco.languages.CompletionItem {
  const { label, detail, documentation, sortText, filterText } = item;
  return {
    label: detail === undefined ? label : { label, description: detail },
    kind: COMPLETION_KINDS[item.kind],
    insertText: item.insert,
    range: item.range === undefined ? word : toEditorRange(item.range),
    // Without any, Monaco waits for those that more is asked for, also when it is chosen before they are there.
    ...(item.edits.length === 0 ? {} : { additionalTextEdits: item.edits.map(toEditorEdit) }),
    ...(item.isSnippet ? { insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet } : {}),
    ...(documentation === undefined ? {} : { documentation: toMarkdown(documentation) }),
    ...(sortText === undefined ? {} : { sortText }),
    ...(filterText === undefined ? {} : { filterText }),
  };
}

function toSymbol({ name, kind, range, children }: TextSymbol): monaco.languages.DocumentSymbol {
  return {
    name: name === "" ? "(nameless)" : name,
    detail: "",
    kind: SYMBOL_KINDS[kind] ?? SymbolKind.Variable,
    tags: [],
    range: toEditorRange(range),
    selectionRange: toEditorRange({ start: range.start, end: range.start }),
    children: children.map(toSymbol),
  };
}
