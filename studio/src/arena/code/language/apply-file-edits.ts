import type { FileEdits } from "@lathe/protocol/language";
import type { DocumentsStore } from "../documents-store.ts";
import { applyTextEdits } from "./monaco-ranges.ts";

/** Changes files as if somebody typed there, open or not. Resolves with those that are another text by now, left alone. */
export async function applyFileEdits(
  documents: Pick<DocumentsStore, "edit">,
  files: readonly FileEdits[],
): Promise<string[]> {
  const done = await Promise.all(
    files.map(({ path, edits }) => documents.edit(path, (text) => applyTextEdits(text, edits))),
  );
  return files.flatMap(({ path }, index) => (done[index] === null ? [path] : []));
}

/** "Renamed in 3 files.", and where not. */
export function describeFileEdits(verb: string, files: readonly FileEdits[], missed: readonly string[]): string {
  return missed.length > 0
    ? `Not ${verb.toLowerCase()} in ${missed.join(", ")}: somebody changed that meanwhile.`
    : `${verb} in ${files.length === 1 ? "1 file" : `${files.length} files`}.`;
}
