import type { Action, ActionOutcome } from "@lathe/protocol/actions";
import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import { tellPlaceholder } from "../edits/apply-edits.ts";
import { applyHunks, refusePlaceholder } from "../edits/apply-hunks.ts";
import type { Hunk } from "../edits/hunk.ts";
import { parsePatch } from "../edits/parse-patch.ts";
import type { FilePatch } from "../edits/patch.ts";
import { CHANGES_ANYTHING, type Effect } from "../safety/mode-guard.ts";
import type { SecretMask } from "../safety/secret-mask.ts";
import { OMISSION_MARK } from "../text/shorten.ts";
import { projectPath } from "./project-path.ts";
import { type CommittedFiles, FailedCommit, StagedFiles } from "./staged-files.ts";
import { defineTool, type KnownFields, type ToolContext } from "./tool.ts";

const MAX_ATTEMPTS = 3;
const MAX_DIFF_CHARACTERS = 20_000;

/** An outcome of which nothing came. */
type Refusal = ActionOutcome & { status: "refused" | "failed" };

export const applyPatch = defineTool({
  name: "apply_patch",
  description:
    "Changes, creates, deletes and moves files by a patch, all of it or nothing. Either a unified diff " +
    "(--- a/path, +++ b/path, @@, then lines that begin with a space, - or +; line numbers are not needed), or " +
    "*** Begin Patch, *** Update File: path (*** Add File: path, *** Delete File: path, *** Move to: path), @@ line " +
    "above the change, the lines likewise, *** End Patch. Give two or three unchanged lines around each change.",
  input: z.object({ patch: z.string().min(1).describe("The patch as text, in either format") }),
  effect: ({ patch }, { folder }) => effectOf(patch, folder),
  describe: (fields) => describePatch(fields),
  async run({ patch }, context) {
    const parsed = parsePatch(patch);
    if (!parsed.ok) return refuse(`The patch cannot be read: ${parsed.reason}.`);
    for (let attempt = 1; ; attempt += 1) {
      const staged = new StagedFiles(context);
      for (const file of parsed.files) {
        const refusal = await stage(file, staged, context);
        if (refusal !== null) return refusal;
      }
      try {
        return tellCommitted(await staged.commit());
      } catch (error) {
        if (!(error instanceof FailedCommit)) throw error;
        const { cause, left } = error;
        if (!(cause instanceof LatheError)) throw cause;
        // Somebody saved one of the files at the same moment: once more, on top of that.
        if (cause.code === "file_changed" && left.length === 0 && attempt < MAX_ATTEMPTS) continue;
        const back =
          left.length === 0
            ? "Everything is as it was before."
            : `What was written before that was put back, but not ${left.join(", ")}: look at what stands there.`;
        return { status: "failed", result: `The patch was not applied: ${cause.message} ${back}` };
      }
    }
  },
});

/** Null when the change to one file fits and is noted; else why nothing is done. */
async function stage(file: FilePatch, staged: StagedFiles, context: ToolContext): Promise<Refusal | null> {
  const path = projectPath(file.path, context.folder);
  if (file.kind === "add") {
    if (file.text.includes(OMISSION_MARK))
      return refuse(`the text of ${path} holds a mark for text that was left out.`);
    const there = await staged.read(path);
    if (there !== null)
      return refuse(`There is a file ${path} already. Patch it as an update, or replace it with write_file.`);
    await staged.write(path, file.text);
    return null;
  }
  if (file.kind === "delete") {
    if ((await staged.read(path)) === null) return refuse(`There is no file ${path} to delete.`, "failed");
    await staged.delete(path);
    return null;
  }
  return stageUpdate(file, path, staged, context);
}

async function stageUpdate(
  file: Extract<FilePatch, { kind: "update" }>,
  named: string,
  staged: StagedFiles,
  context: ToolContext,
): Promise<Refusal | null> {
  const to = file.to === null ? null : projectPath(file.to, context.folder);
  // A diff between two names that does not speak of moving is one of the file that there is.
  const misnamed = to !== null && !file.renames && (await staged.read(named)) === null;
  const path = misnamed ? to : named;
  const before = await staged.read(path);
  if (before === null)
    return refuse(`There is no file ${path}. Look for it with list_files, or add it as a new one.`, "failed");
  const target = to === null || to === path ? null : to;
  if (target !== null && (await staged.read(target)) !== null)
    return refuse(`${path} cannot be moved: there is a file ${target} already.`);
  let after: string | null = null;
  if (file.hunks.length > 0) {
    if (before.text === null) return refuse(`${path} is not a text file that can be patched (${before.size} bytes).`);
    const refused = file.hunks.map(refusePlaceholder).find((placeholder) => placeholder !== null);
    if (refused !== undefined) return refuse(`In ${path}: ${tellPlaceholder(refused)}.`);
    const applied = applyHunks(before.text, maskOld(file.hunks, context.mask));
    if (!applied.ok) return refuseHunk(path, file.hunks.length, applied);
    after = applied.text;
    staged.note(applied.notes.map((note) => `${path}: ${note}`));
  } else if (target === null) return refuse(`The patch says nothing of what to change in ${path}.`);
  if (target !== null) await staged.rename(path, target);
  if (after !== null) await staged.write(target ?? path, after);
  return null;
}

/** The file is read with its secrets masked; a model that wrote one itself may know it. */
function maskOld(hunks: readonly Hunk[], mask: SecretMask | undefined): readonly Hunk[] {
  if (mask === undefined) return hunks;
  return hunks.map((hunk) => ({
    ...hunk,
    lines: hunk.lines.map((line) => (line.kind === "add" ? line : { ...line, text: mask.mask(line.text) })),
  }));
}

function refuseHunk(path: string, count: number, failure: { index: number; reason: string; near?: string }): Refusal {
  const which = count === 1 ? `The change to ${path}` : `Hunk ${failure.index + 1} of ${count} of ${path}`;
  const quote = failure.near === undefined ? "" : `\nIn ${path} now:\n${failure.near}`;
  return refuse(`${which} does not fit: ${failure.reason}.${quote}`);
}

function refuse(reason: string, status: "refused" | "failed" = "refused"): Refusal {
  return { status, result: `Nothing was changed. ${reason}` };
}

function tellCommitted({ changes, merged, notes }: CommittedFiles): ActionOutcome {
  const told = changes.map(({ verb, path, to, comparison }) => {
    if (to !== undefined) return `${verb} ${path} to ${to}.`;
    return verb === "Deleted"
      ? `${verb} ${path}.`
      : `${verb} ${path}: +${comparison.addedLines} −${comparison.removedLines} lines.`;
  });
  const others = merged.map(
    (path) => `Somebody typed in ${path} meanwhile; both is kept. Read it before you replace all of it.`,
  );
  const diff = changes.map(({ comparison }) => comparison.diff ?? "").join("");
  const sum = (field: "addedLines" | "removedLines") => changes.reduce((all, each) => all + each.comparison[field], 0);
  return {
    status: "done",
    result: [...told, ...notes.map((note) => `Note: ${note}.`), ...others].join("\n"),
    addedLines: sum("addedLines"),
    removedLines: sum("removedLines"),
    ...(diff === "" || diff.length > MAX_DIFF_CHARACTERS ? {} : { diff }),
  };
}

function effectOf(patch: string, folder: string): Effect {
  const parsed = parsePatch(patch);
  // One that cannot be read changes nothing; it is answered by why.
  if (!parsed.ok) return { changes: "texts", paths: [] };
  if (parsed.files.some(({ kind }) => kind === "delete")) return CHANGES_ANYTHING;
  const paths = parsed.files.flatMap((file) =>
    file.kind === "update" && file.to !== null ? [file.path, file.to] : [file.path],
  );
  return { changes: "texts", paths: paths.map((path) => projectPath(path, folder)) };
}

/** The first file of the patch, as far as it is known; people see the others in the diff. */
function describePatch(fields: KnownFields): Action {
  const patch = fields.get("patch");
  if (patch === undefined) return { kind: "file.edit", path: "" };
  const parsed = parsePatch(patch);
  const first = parsed.ok ? parsed.files[0] : undefined;
  if (first === undefined) return { kind: "file.edit", path: "" };
  const only = parsed.ok && parsed.files.length === 1;
  if (only && first.kind === "add") return { kind: "file.write", path: first.path };
  if (only && first.kind === "delete") return { kind: "file.delete", path: first.path };
  return { kind: "file.edit", path: first.path };
}
