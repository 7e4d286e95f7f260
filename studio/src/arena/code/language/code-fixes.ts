import type { CodeFix, FixKind } from "@lathe/protocol/language";
import { describeError } from "../../../api/http.ts";
import type { Arena } from "../../arena.ts";
import { monaco } from "../monaco.ts";
import { applyFileEdits, describeFileEdits } from "./apply-file-edits.ts";
import type { LanguageClient } from "./language-client.ts";
import { toTextPosition } from "./monaco-ranges.ts";
import { pathOf, signalOf, toEditorEdit } from "./monaco-words.ts";

/** What Monaco calls the things that are done to whole files; each has a command of its own. */
const SOURCE_KINDS: Record<Exclude<FixKind, "quick">, string> = {
  all: "source.fixAll",
  "imports.organize": "source.organizeImports",
  "imports.unused": "source.removeUnusedImports",
};
const QUICK_KIND = "quickfix";
const NONE: monaco.languages.CodeActionList = { actions: [], dispose: () => {} };

/** What is wrong, repaired: names that are not imported, what nobody uses, and whatever else the language server knows. */
export function registerCodeFixes(
  arena: Arena,
  client: LanguageClient,
  languages: readonly string[],
): monaco.IDisposable {
  const apply = `lathe.fix.${crypto.randomUUID()}`;
  const fixes = new Map<string, CodeFix>();
  const registered = [
    // Monaco knows only the texts that it shows: a fix in others goes through the documents.
    monaco.editor.registerCommand(apply, (_accessor, id: string) => void applyElsewhere(id)),
    monaco.languages.registerCodeActionProvider(
      [...languages],
      { provideCodeActions },
      { providedCodeActionKinds: [QUICK_KIND, ...Object.values(SOURCE_KINDS)] },
    ),
  ];
  return { dispose: () => registered.forEach((each) => each.dispose()) };

  async function provideCodeActions(
    model: monaco.editor.ITextModel,
    range: monaco.Range,
    { only, markers }: monaco.languages.CodeActionContext,
    token: monaco.CancellationToken,
  ): Promise<monaco.languages.CodeActionList> {
    const kinds = listKinds(only, markers.length > 0);
    if (kinds.length === 0) return NONE;
    const version = model.getVersionId();
    const request = {
      ask: "fixes",
      path: pathOf(model),
      range: { start: toTextPosition(range.getStartPosition()), end: toTextPosition(range.getEndPosition()) },
    } as const;
    const answers = await Promise.all(
      kinds.map(async (kind) => {
        const answer = await client.tryAsk<"fixes">({ ...request, kind }, signalOf(token));
        return (answer?.fixes ?? []).map((fix) => toAction(model, version, kind, fix, markers));
      }),
    );
    return { actions: answers.flat(), dispose: () => {} };
  }

  function toAction(
    model: monaco.editor.ITextModel,
    versionId: number,
    kind: FixKind,
    fix: CodeFix,
    markers: readonly monaco.editor.IMarkerData[],
  ): monaco.languages.CodeAction {
    const { title, isPreferred, files } = fix;
    const [file] = files;
    const action = {
      title,
      kind: kind === "quick" ? QUICK_KIND : SOURCE_KINDS[kind],
      isPreferred,
      diagnostics: kind === "quick" ? [...markers] : [],
    };
    if (file !== undefined && files.length === 1 && file.path === pathOf(model)) {
      const edits = file.edits.map((edit) => ({ resource: model.uri, versionId, textEdit: toEditorEdit(edit) }));
      return { ...action, edit: { edits } };
    }
    const id = crypto.randomUUID();
    if (fixes.size > MAX_REMEMBERED) fixes.clear();
    fixes.set(id, fix);
    return { ...action, command: { id: apply, title, arguments: [id] } };
  }

  async function applyElsewhere(id: string): Promise<void> {
    const fix = fixes.get(id);
    if (fix === undefined) return;
    try {
      const missed = await applyFileEdits(arena.documents, fix.files);
      arena.toasts.show(describeFileEdits("Done", fix.files, missed));
    } catch (error) {
      arena.toasts.fail(describeError(error));
    }
  }
}

const MAX_REMEMBERED = 200;

/** What Monaco wants to know of: a kind stands for all that begin with it. */
function listKinds(only: string | undefined, hasProblems: boolean): FixKind[] {
  const isWanted = (kind: string): boolean => only === undefined || kind === only || kind.startsWith(`${only}.`);
  const kinds: FixKind[] = hasProblems && isWanted(QUICK_KIND) ? ["quick"] : [];
  if (only === undefined) return kinds;
  const { all, "imports.organize": organize, "imports.unused": unused } = SOURCE_KINDS;
  if (isWanted(all)) kinds.push("all");
  if (isWanted(organize)) kinds.push("imports.organize");
  if (isWanted(unused)) kinds.push("imports.unused");
  return kinds;
}
