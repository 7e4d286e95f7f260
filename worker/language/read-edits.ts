import { LatheError } from "@lathe/protocol/errors";
import type { FileEdits } from "@lathe/protocol/language";
import type { LanguageServer } from "./language-server.ts";
import type { LspWorkspaceEdit } from "./lsp-answers.ts";
import { isOutside } from "./project-places.ts";
import { readEdit } from "./read-answers.ts";

/** @throws LatheError `conflict` where files that are not the project's own would have to change. */
export function readEdits({ places }: Pick<LanguageServer, "places">, edit: LspWorkspaceEdit): FileEdits[] {
  const changes = [
    ...Object.entries(edit?.changes ?? {}).map(([uri, edits]) => ({ uri, edits })),
    ...(edit?.documentChanges ?? []).map(({ textDocument: { uri }, edits }) => ({ uri, edits })),
  ];
  return changes.map(({ uri, edits }) => {
    const path = places.pathOf(uri);
    if (path === null || isOutside(path))
      throw new LatheError(
        "conflict",
        "That would change files that are not the project's own, which is not possible.",
      );
    return { path, edits: edits.map(readEdit) };
  });
}
