import type { LanguageAnswer, LanguageRequest, TextPlace } from "@lathe/protocol/language";
import type { LanguageServer } from "./language-server.ts";
import { listFixes } from "./list-fixes.ts";
import {
  LspHover,
  LspPlaces,
  LspRenamePlace,
  LspSignatures,
  LspSymbols,
  LspTextEdits,
  LspWorkspaceEdit,
} from "./lsp-answers.ts";
import { readEdits } from "./read-edits.ts";
import { readEdit, readSymbol } from "./read-answers.ts";

type Ask<Kind extends LanguageRequest["ask"]> = Extract<LanguageRequest, { ask: Kind }>;
export type PlainRequest = Exclude<
  LanguageRequest,
  Ask<"completion"> | Ask<"completion.more"> | Ask<"problems"> | Ask<"outside">
>;

/** Asks a server that knows the texts; completions, which are remembered, are not asked here. */
export async function answerAsk(
  server: LanguageServer,
  request: PlainRequest,
  signal: AbortSignal,
): Promise<LanguageAnswer> {
  const textDocument = { uri: server.places.uriOf(request.path) };
  const at = "position" in request ? { textDocument, position: request.position } : { textDocument };
  switch (request.ask) {
    case "hover": {
      const hover = await server.request(LspHover, "textDocument/hover", at, signal);
      return { ask: "hover", markdown: hover?.contents || null, range: hover?.range ?? null };
    }
    case "signature": {
      const help = await server.request(LspSignatures, "textDocument/signatureHelp", at, signal);
      return {
        ask: "signature",
        signatures: (help?.signatures ?? []).map(({ label, documentation, parameters }) => ({
          label,
          documentation: documentation ?? "",
          parameters: (parameters ?? []).map(({ label: of }) => (typeof of === "string" ? of : label.slice(...of))),
        })),
        signature: help?.activeSignature ?? 0,
        parameter: help?.activeParameter ?? 0,
      };
    }
    case "definition": {
      const places = await server.request(LspPlaces, "textDocument/definition", at, signal);
      return { ask: "definition", places: readPlaces(server, places) };
    }
    case "references": {
      const params = { ...at, context: { includeDeclaration: true } };
      const places = await server.request(LspPlaces, "textDocument/references", params, signal);
      return { ask: "references", places: readPlaces(server, places) };
    }
    case "rename": {
      const params = { ...at, newName: request.name };
      const edit = await server.request(LspWorkspaceEdit, "textDocument/rename", params, signal);
      return { ask: "rename", files: readEdits(server, edit) };
    }
    case "rename.place": {
      const place = await server.request(LspRenamePlace, "textDocument/prepareRename", at, signal);
      return { ask: "rename.place", range: place?.range ?? null };
    }
    case "move": {
      const params = { files: [{ oldUri: textDocument.uri, newUri: server.places.uriOf(request.to) }] };
      const edit = await server.request(LspWorkspaceEdit, "workspace/willRenameFiles", params, signal);
      return { ask: "move", files: readEdits(server, edit) };
    }
    case "fixes":
      return { ask: "fixes", fixes: await listFixes(server, request, signal) };
    case "symbols": {
      const symbols = await server.request(LspSymbols, "textDocument/documentSymbol", at, signal);
      return { ask: "symbols", symbols: (symbols ?? []).map(readSymbol) };
    }
    case "format": {
      const { tabSize, insertSpaces } = request;
      const params = { textDocument, options: { tabSize, insertSpaces, trimTrailingWhitespace: true } };
      const edits = await server.request(LspTextEdits, "textDocument/formatting", params, signal);
      return { ask: "format", edits: (edits ?? []).map(readEdit) };
    }
  }
}

function readPlaces(
  server: LanguageServer,
  places: readonly { uri: string; range: TextPlace["range"] }[],
): TextPlace[] {
  return places.flatMap(({ uri, range }) => {
    const path = server.places.pathOf(uri);
    return path === null ? [] : [{ path, range }];
  });
}
