import { z } from "zod";
import { LIMITS } from "./limits.ts";

/**
 * What the editor asks of the project's own language server, which runs inside the sandbox: one for the arena, begun when
 * somebody first asks, and told of every live document as it is typed. Places are as in LSP: lines and UTF-16 units from 0.
 * What it says comes from the project, is parsed and bounded by the worker, and is text to be shown, never markup.
 *
 * - POST arena/language LanguageRequest → LanguageAnswer, or `app_unavailable`: the project has none, or it does not start.
 *   Closing the request cancels it.
 * - GET arena/problems → Problem[], or `app_unavailable`: has all files looked at, and waits for that a while.
 *   `problems.changed` tells of changes.
 */
const place = z.number().int().nonnegative();
export const TextPosition = z.object({ line: place, character: place });
export type TextPosition = z.infer<typeof TextPosition>;
export const TextRange = z.object({ start: TextPosition, end: TextPosition });
export type TextRange = z.infer<typeof TextRange>;

const path = z.string().min(1).max(LIMITS.file.maxPathBytes);
const at = { path, position: TextPosition };

/** `quick`: of the problems in the range. The others are of the whole file. */
export const FixKind = z.enum(["quick", "all", "imports.organize", "imports.unused"]);
export type FixKind = z.infer<typeof FixKind>;

export const LanguageRequest = z.discriminatedUnion("ask", [
  z.object({ ask: z.literal("completion"), ...at, trigger: z.string().max(4).optional() }),
  /** More of one completion: its documentation, its import. `id` is of the last completion's answer. */
  z.object({ ask: z.literal("completion.more"), id: z.string().max(60) }),
  z.object({ ask: z.literal("hover"), ...at }),
  z.object({ ask: z.literal("signature"), ...at }),
  z.object({ ask: z.literal("definition"), ...at }),
  z.object({ ask: z.literal("references"), ...at }),
  /** What would be renamed there. */
  z.object({ ask: z.literal("rename.place"), ...at }),
  z.object({ ask: z.literal("rename"), ...at, name: z.string().min(1).max(200) }),
  /** What other files must say once a file or folder is at `to`: their imports. Nothing is moved by it. */
  z.object({ ask: z.literal("move"), path, to: path }),
  /** How what is wrong in a range could be repaired, or a whole file put in order. */
  z.object({ ask: z.literal("fixes"), path, range: TextRange, kind: FixKind }),
  z.object({ ask: z.literal("symbols"), path }),
  z.object({ ask: z.literal("format"), path, tabSize: z.number().int().min(1).max(8), insertSpaces: z.boolean() }),
  /** Looks at a file now, so that its problems are told. */
  z.object({ ask: z.literal("problems"), path }),
  /** The text of a file that is not the project's own, at a path that a place of an answer had. */
  z.object({ ask: z.literal("outside"), path }),
]);
export type LanguageRequest = z.infer<typeof LanguageRequest>;

export const TextEdit = z.object({ range: TextRange, text: z.string() });
export type TextEdit = z.infer<typeof TextEdit>;
/** What becomes of the project's own files, by path; the ranges are of the texts as the server was told them. */
export const FileEdits = z.object({ path: z.string(), edits: z.array(TextEdit) });
export type FileEdits = z.infer<typeof FileEdits>;
export const CodeFix = z.object({ title: z.string(), isPreferred: z.boolean(), files: z.array(FileEdits) });
export type CodeFix = z.infer<typeof CodeFix>;
/**
 * A place in a file of the project. One elsewhere (types of dependencies) has an absolute path, as the project's processes
 * see it: its text can be asked for (`outside`) and is not written to.
 */
export const TextPlace = z.object({ path: z.string(), range: TextRange });
export type TextPlace = z.infer<typeof TextPlace>;

export const Completion = z.object({
  id: z.string(),
  label: z.string(),
  /** As LSP's CompletionItemKind, by name. */
  kind: z.enum([
    "text",
    "method",
    "function",
    "constructor",
    "field",
    "variable",
    "class",
    "interface",
    "module",
    "property",
    "value",
    "enum",
    "keyword",
    "snippet",
    "color",
    "file",
    "reference",
    "folder",
    "constant",
    "type",
  ]),
  detail: z.string().optional(),
  documentation: z.string().optional(),
  insert: z.string(),
  isSnippet: z.boolean(),
  range: TextRange.optional(),
  sortText: z.string().optional(),
  filterText: z.string().optional(),
  /** An import to be added elsewhere in the file. */
  edits: z.array(TextEdit),
});
export type Completion = z.infer<typeof Completion>;

export interface TextSymbol {
  name: string;
  kind: string;
  range: TextRange;
  children: TextSymbol[];
}
export const TextSymbol: z.ZodType<TextSymbol> = z.object({
  name: z.string(),
  kind: z.string(),
  range: TextRange,
  get children() {
    return z.array(TextSymbol);
  },
});

export const LanguageAnswer = z.discriminatedUnion("ask", [
  z.object({ ask: z.literal("completion"), items: z.array(Completion), incomplete: z.boolean() }),
  z.object({ ask: z.literal("completion.more"), item: Completion }),
  /** Markdown, to be shown sanitised; null: nothing to say. */
  z.object({ ask: z.literal("hover"), markdown: z.string().nullable(), range: TextRange.nullable() }),
  z.object({
    ask: z.literal("signature"),
    signatures: z.array(z.object({ label: z.string(), documentation: z.string(), parameters: z.array(z.string()) })),
    signature: place,
    parameter: place,
  }),
  z.object({ ask: z.literal("definition"), places: z.array(TextPlace) }),
  z.object({ ask: z.literal("references"), places: z.array(TextPlace) }),
  /** Null: there is nothing that can be renamed. */
  z.object({ ask: z.literal("rename.place"), range: TextRange.nullable() }),
  z.object({ ask: z.literal("rename"), files: z.array(FileEdits) }),
  z.object({ ask: z.literal("move"), files: z.array(FileEdits) }),
  z.object({ ask: z.literal("fixes"), fixes: z.array(CodeFix) }),
  z.object({ ask: z.literal("symbols"), symbols: z.array(TextSymbol) }),
  z.object({ ask: z.literal("format"), edits: z.array(TextEdit) }),
  z.object({ ask: z.literal("problems") }),
  z.object({ ask: z.literal("outside"), text: z.string() }),
]);
export type LanguageAnswer = z.infer<typeof LanguageAnswer>;

/** Something wrong at a place, as language servers find it. */
export const Problem = z.object({
  path: z.string(),
  range: TextRange,
  severity: z.enum(["error", "warning", "info", "hint"]),
  message: z.string().max(4_000),
  /** `ts`, `css` … and the number or name that it has there. */
  source: z.string().max(100),
  code: z.string().max(100),
});
export type Problem = z.infer<typeof Problem>;
