import { TextRange } from "@lathe/protocol/language";
import { z } from "zod";

/**
 * What a language server answers, as far as it is used. It comes out of the sandbox, so that nothing is as long as it
 * likes to be: texts are cut, lists too, and an entry that is none is left out.
 */
export const LSP_BOUNDS = {
  items: 5_000,
  places: 1_000,
  problems: 500,
  edits: 5_000,
  files: 500,
  signatures: 50,
  fixes: 50,
  symbols: 2_000,
  labelCharacters: 500,
  textCharacters: 16_000,
  insertCharacters: 256_000,
} as const;

const cut = (max: number) => z.string().transform((text) => (text.length > max ? `${text.slice(0, max)}…` : text));
const label = cut(LSP_BOUNDS.labelCharacters);
const inserted = z.string().max(LSP_BOUNDS.insertCharacters);
const uri = z.string().max(4_000);

function list<Schema extends z.ZodType>(schema: Schema, max: number) {
  return z.array(z.unknown()).transform((entries) =>
    entries.slice(0, max).flatMap((entry): z.output<Schema>[] => {
      const parsed = schema.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    }),
  );
}

const MarkedText = z.union([
  z.string(),
  z
    .object({ language: z.string().max(50), value: z.string() })
    .transform(({ language, value }) => ["```" + language.replace(/\W/g, ""), value, "```"].join("\n")),
  z.object({ value: z.string() }).transform(({ value }) => value),
]);
/** Markdown, whatever form it came in. */
const Markdown = z
  .union([MarkedText, z.array(MarkedText).transform((parts) => parts.join("\n\n"))])
  .pipe(cut(LSP_BOUNDS.textCharacters));

export const LspTextEdit = z.object({ range: TextRange, newText: inserted });
export type LspTextEdit = z.infer<typeof LspTextEdit>;
export const LspTextEdits = list(LspTextEdit, LSP_BOUNDS.edits).nullish();

export const LspCompletion = z.object({
  label,
  labelDetails: z.object({ detail: label.optional(), description: label.optional() }).nullish(),
  kind: z.number().nullish(),
  detail: label.nullish(),
  documentation: Markdown.nullish(),
  insertText: inserted.nullish(),
  insertTextFormat: z.number().nullish(),
  textEdit: z.union([LspTextEdit, z.object({ replace: TextRange, newText: inserted })]).nullish(),
  sortText: label.nullish(),
  filterText: label.nullish(),
  additionalTextEdits: LspTextEdits,
});
export type LspCompletion = z.infer<typeof LspCompletion>;
/** The items as they came: an item goes back whole when more of it is asked for. */
const items = z.array(z.unknown()).transform((all) => all.slice(0, LSP_BOUNDS.items));
export const LspCompletions = z.union([
  items.transform((all) => ({ items: all, isIncomplete: false })),
  z.object({ items, isIncomplete: z.boolean().default(false) }),
  z.null().transform(() => ({ items: [], isIncomplete: false })),
]);

export const LspHover = z.object({ contents: Markdown, range: TextRange.nullish() }).nullable();

export const LspSignatures = z
  .object({
    signatures: list(
      z.object({
        label: cut(4_000),
        documentation: Markdown.nullish(),
        parameters: list(
          z.object({ label: z.union([label, z.tuple([z.number().int(), z.number().int()])]) }),
          LSP_BOUNDS.signatures,
        ).nullish(),
      }),
      LSP_BOUNDS.signatures,
    ),
    activeSignature: z.number().int().nonnegative().nullish(),
    activeParameter: z.number().int().nonnegative().nullish(),
  })
  .nullable();

const Location = z.union([
  z.object({ uri, range: TextRange }),
  z
    .object({ targetUri: uri, targetSelectionRange: TextRange })
    .transform(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange })),
]);
export const LspPlaces = z.union([
  list(Location, LSP_BOUNDS.places),
  Location.transform((place) => [place]),
  z.null().transform(() => []),
]);

export const LspWorkspaceEdit = z
  .object({
    changes: z.record(uri, list(LspTextEdit, LSP_BOUNDS.edits)).nullish(),
    documentChanges: list(
      z.object({ textDocument: z.object({ uri }), edits: list(LspTextEdit, LSP_BOUNDS.edits) }),
      LSP_BOUNDS.files,
    ).nullish(),
  })
  .nullable();

export type LspWorkspaceEdit = z.infer<typeof LspWorkspaceEdit>;

/** A range, or one with what is there now, or that the word at the place can be renamed. */
export const LspRenamePlace = z.union([
  TextRange.transform((range) => ({ range })),
  z.object({ range: TextRange }),
  z.null(),
]);

/** Only actions that bring their edits: commands of a server's own are not run. */
export const LspFixes = list(
  z.object({ title: label, isPreferred: z.boolean().nullish(), edit: LspWorkspaceEdit.unwrap() }),
  LSP_BOUNDS.fixes,
).nullable();

export interface LspSymbol {
  name: string;
  kind: number;
  range: TextRange;
  children?: LspSymbol[] | null | undefined;
}
export const LspSymbol: z.ZodType<LspSymbol> = z.object({
  name: label,
  kind: z.number(),
  range: TextRange,
  get children() {
    return z.array(LspSymbol).max(LSP_BOUNDS.symbols).nullish();
  },
});
export const LspSymbols = z.array(LspSymbol).max(LSP_BOUNDS.symbols).nullable();

export const LspProblems = list(
  z.object({
    range: TextRange,
    severity: z.number().default(1),
    message: cut(3_900),
    source: cut(90).nullish(),
    code: z
      .union([z.number().transform(String), z.string()])
      .pipe(cut(90))
      .nullish(),
  }),
  LSP_BOUNDS.problems,
);
/** `unchanged` is never asked for. */
export const LspProblemReport = z.object({ kind: z.literal("full"), items: LspProblems });

export const LspCapabilities = z.object({
  capabilities: z.object({ positionEncoding: z.string().default("utf-16") }),
});
