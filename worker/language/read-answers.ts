import type { Completion, Problem, TextEdit, TextSymbol } from "@lathe/protocol/language";
import type { z } from "zod";
import type { LspCompletion, LspProblems, LspSymbol, LspTextEdit } from "./lsp-answers.ts";

/** LSP's CompletionItemKind, from 1. */
const COMPLETION_KINDS: readonly Completion["kind"][] = [
  ...(["text", "method", "function", "constructor", "field", "variable", "class", "interface", "module"] as const),
  ...(["property", "value", "value", "enum", "keyword", "snippet", "color", "file", "reference", "folder"] as const),
  ...(["value", "constant", "class", "function", "keyword", "type"] as const),
];

/** LSP's SymbolKind, from 1. */
const SYMBOL_KINDS: readonly string[] = [
  ...["file", "module", "namespace", "package", "class", "method", "property", "field", "constructor", "enum"],
  ...["interface", "function", "variable", "constant", "string", "number", "boolean", "array", "object", "key"],
  ...["null", "enum-member", "struct", "event", "operator", "type-parameter"],
];

const SEVERITIES: readonly Problem["severity"][] = ["error", "warning", "info", "hint"];
const SNIPPET = 2;

export function readCompletion(id: string, item: LspCompletion): Completion {
  const { textEdit } = item;
  const range =
    textEdit === null || textEdit === undefined ? undefined : "range" in textEdit ? textEdit.range : textEdit.replace;
  // Where an import comes from tells it from others of its name.
  const detail = item.detail ?? item.labelDetails?.description ?? item.labelDetails?.detail;
  return {
    id,
    label: item.label,
    kind: COMPLETION_KINDS[(item.kind ?? 1) - 1] ?? "text",
    insert: textEdit?.newText ?? item.insertText ?? item.label,
    isSnippet: item.insertTextFormat === SNIPPET,
    edits: (item.additionalTextEdits ?? []).map(readEdit),
    ...(detail ? { detail } : {}),
    ...(item.documentation ? { documentation: item.documentation } : {}),
    ...(range === undefined ? {} : { range }),
    ...(item.sortText ? { sortText: item.sortText } : {}),
    ...(item.filterText ? { filterText: item.filterText } : {}),
  };
}

export function readEdit({ range, newText }: LspTextEdit): TextEdit {
  return { range, text: newText };
}

export function readSymbol({ name, kind, range, children }: LspSymbol): TextSymbol {
  return { name, kind: SYMBOL_KINDS[kind - 1] ?? "variable", range, children: (children ?? []).map(readSymbol) };
}

export function readProblems(path: string, problems: z.output<typeof LspProblems>): Problem[] {
  return problems.map(({ range, severity, message, source, code }) => ({
    path,
    range,
    severity: SEVERITIES[severity - 1] ?? "error",
    message,
    source: source ?? "",
    code: code ?? "",
  }));
}
