import { LatheError } from "@lathe/protocol/errors";
import type { CodeFix, FixKind, LanguageRequest, TextPosition, TextRange } from "@lathe/protocol/language";
import type { LanguageServer } from "./language-server.ts";
import { LspFixes, LspProblemReport } from "./lsp-answers.ts";
import { readEdits } from "./read-edits.ts";

type FixesRequest = Extract<LanguageRequest, { ask: "fixes" }>;

/** As LSP names them. */
const KINDS: Record<FixKind, string> = {
  quick: "quickfix",
  all: "source.fixAll",
  "imports.organize": "source.organizeImports",
  "imports.unused": "source.removeUnusedImports",
};
/** Declared and never read: of these a server removes imports only, and those of the whole file. */
const UNUSED_CODES = new Set(["6133", "6192", "6196"]);

/** How a range can be repaired, or a file put in order, each with all that it would change. */
export async function listFixes(
  server: LanguageServer,
  { path, range, kind }: FixesRequest,
  signal: AbortSignal,
): Promise<CodeFix[]> {
  const textDocument = { uri: server.places.uriOf(path) };
  if (kind !== "quick") return ask(kind, []);
  // What it finds in the text as it is now: problems that were told may be of an older one.
  const report = await server.request(LspProblemReport, "textDocument/diagnostic", { textDocument }, signal);
  const there = report.items.filter((problem) => doTouch(problem.range, range));
  if (there.length === 0) return [];
  const fixes = await ask("quick", there.map(toDiagnostic));
  return there.some(({ code }) => UNUSED_CODES.has(code ?? ""))
    ? [...fixes, ...(await ask("imports.unused", []))]
    : fixes;

  async function ask(only: FixKind, diagnostics: object[]): Promise<CodeFix[]> {
    const params = { textDocument, range, context: { diagnostics, only: [KINDS[only]] } };
    const found = (await server.request(LspFixes, "textDocument/codeAction", params, signal)) ?? [];
    return found.flatMap(({ title, isPreferred, edit }) => {
      const files = readInside(server, edit);
      return files === null || files.length === 0 ? [] : [{ title, isPreferred: isPreferred === true, files }];
    });
  }
}

type Reported = { range: TextRange; severity: number; message: string; source?: string | null; code?: string | null };

/** As the server said it: it knows problems by their numbers. */
function toDiagnostic({ code, source, ...rest }: Reported): object {
  const number = Number(code ?? "");
  return { ...rest, ...(source ? { source } : {}), ...(code ? { code: Number.isNaN(number) ? code : number } : {}) };
}

/** Null: it would change what is not the project's own, and is no choice. */
function readInside(
  server: LanguageServer,
  edit: Parameters<typeof readEdits>[1],
): ReturnType<typeof readEdits> | null {
  try {
    return readEdits(server, edit);
  } catch (error) {
    if (error instanceof LatheError) return null;
    throw error;
  }
}

function doTouch(left: TextRange, right: TextRange): boolean {
  return compare(left.start, right.end) <= 0 && compare(right.start, left.end) <= 0;
}

function compare(left: TextPosition, right: TextPosition): number {
  return left.line - right.line || left.character - right.character;
}
