import { ACCEPTANCE_CHECKS_PATH } from "@lathe/protocol/acceptance";
import { APP_SPECIFICATION_PATH, type AppSpecification, ComposedApp } from "@lathe/protocol/app-specification";
import { z } from "zod";
import type { Compute } from "./compute.ts";
import type { Conversation, DoneCall } from "./conversation.ts";
import { pathsIn } from "./conversation.ts";
import { changeOutcome, MAX_TRIES, readFileState } from "./files/file-state.ts";
import { makeEdits } from "./files/make-edits.ts";
import { MANIFEST_PATH, planManifest } from "./files/plan-manifest.ts";
import { type FileChange, type FilePlan, hashOf, needsReading, planFile, type PlannedFile } from "./files/plan-file.ts";
import { COMPOSER_VERSION } from "./generate/generate.ts";
import { TARGET_ENTRIES, type Target, targetOfManifest, targetOfPaths } from "./generate/target.ts";
import { type Interpretation, mayReplace } from "./interpret.ts";
import { packagesIn } from "./packages/plan-packages.ts";
import {
  announce,
  describeBrokenSpecification,
  describeForeignFiles,
  describeMissingTemplate,
  explain,
  type FilesReport,
  report,
} from "./reply.ts";
import { TEMPLATE_HASHES } from "./template-hashes.ts";
import { interpretUndo } from "./undo/interpret-undo.ts";
import { readUndoWish } from "./undo/read-undo.ts";
import {
  lastSpokenOf,
  readUndoMemory,
  remember,
  UNDO_PATH,
  type UndoMemory,
  undoMemoryText,
} from "./undo/undo-memory.ts";

export interface ToolUse {
  name: "list_files" | "read_file" | "write_file" | "edit_file" | "delete_file" | "app_status";
  input: Record<string, unknown>;
}

/** What the composer says and does next. Without a tool the turn is over. */
export interface NextStep {
  text: string;
  tools: ToolUse[];
}

const ABOUT =
  "What this app is, for Lathe's built-in composer. It is kept up to date with each change that the composer makes.";

/** The next step of a turn, found from nothing but what the conversation holds, so that it can be cut anywhere. */
export function nextStep(conversation: Conversation, compute: Compute): NextStep {
  const { calls } = conversation;
  const listing = calls.findLast((call) => call.name === "list_files" && !call.isError);
  const paths = listing === undefined ? conversation.listedPaths : pathsIn(listing.output);
  if (paths === null && listing === undefined && count(calls, "list_files", null) < MAX_TRIES)
    return act({ name: "list_files", input: {} });
  // Of a list that is cut off nothing can be said to be missing: then reading tells.
  const mayExist = (path: string) => paths === null || paths.has(path);
  const found = findTarget(calls, mayExist);
  if (found === "unread") return act(readTool(MANIFEST_PATH));
  if (found === null) return say(describeMissingTemplate());
  const target = found;

  const specificationFile = readFileState(APP_SPECIFICATION_PATH, calls, mayExist);
  if (specificationFile.state === "unread") return act(readTool(APP_SPECIFICATION_PATH));
  if (specificationFile.state === "failed") return say(describeBrokenSpecification(specificationFile.reason));
  const stored = specificationFile.text === null ? null : readStored(specificationFile.text);
  const replaces = mayReplace(conversation.prompt);
  if (stored !== null && "fault" in stored && !replaces) return say(describeBrokenSpecification(stored.fault));
  const current = stored === null || "fault" in stored ? null : stored;

  if (current === null) {
    const interpretation = compute.interpret(conversation.prompt, null, target);
    if (interpretation.type === "explain") return say(explain(interpretation.topic));
    return changeFiles({ conversation, interpretation, current, memory: null, target, compute, replaces, mayExist });
  }
  const memoryFile = readFileState(UNDO_PATH, calls, mayExist);
  if (memoryFile.state === "unread") return act(readTool(UNDO_PATH));
  const before = readUndoMemory(memoryFile.state === "read" ? memoryFile.text : null);
  const wish = readUndoWish(conversation.prompt);
  if (wish !== null) {
    const undone = interpretUndo(wish, { ...conversation, ...current, memory: before });
    return changeFiles({ conversation, current, ...undone, target, compute, replaces: false, mayExist });
  }
  const interpretation = compute.interpret(conversation.prompt, current.app, target, lastSpokenOf(before));
  if (interpretation.type === "explain") return say(explain(interpretation.topic, current.app));
  const said =
    interpretation.type === "change" ? interpretation.done.join(" ") : `${interpretation.app.name} was made anew.`;
  const memory = remember(before, current.app, interpretation.app, said);
  return changeFiles({ conversation, interpretation, current, memory, target, compute, replaces, mayExist });
}

/** Null when the project has no app of a sort that is composed. */
function findTarget(calls: readonly DoneCall[], mayExist: (path: string) => boolean): Target | "unread" | null {
  if (!mayExist(MANIFEST_PATH) || !TARGET_ENTRIES.some(mayExist)) return null;
  const told = targetOfPaths(mayExist);
  if (told !== null) return told;
  const manifest = readFileState(MANIFEST_PATH, calls, mayExist);
  if (manifest.state === "unread") return "unread";
  return manifest.state === "read" && manifest.text !== null ? targetOfManifest(manifest.text) : null;
}

interface Work {
  conversation: Conversation;
  interpretation: Exclude<Interpretation, { type: "explain" }>;
  current: StoredApp | null;
  /** What can be taken back afterwards; null of a first app. */
  memory: UndoMemory | null;
  target: Target;
  compute: Compute;
  replaces: boolean;
  mayExist: (path: string) => boolean;
}

function changeFiles({
  conversation,
  interpretation,
  current,
  memory,
  target,
  compute,
  replaces,
  mayExist,
}: Work): NextStep {
  const { calls } = conversation;
  const overwrites = replaces && interpretation.type === "create";
  const files = compute.generate(interpretation.app, target);
  const changes = fileChanges(current, files, { target, compute }).filter(needsReading);
  const states = changes.map((change) => ({ change, file: readFileState(change.path, calls, mayExist) }));
  const unread = states.filter(({ file }) => file.state === "unread").map(({ change }) => readTool(change.path));
  const words = conversation.hasSpoken ? "" : announce(interpretation);
  if (unread.length > 0) return { text: words, tools: unread };

  const packages = planManifest({ current, generated: files, calls, mayExist });
  if ("unread" in packages) return { text: words, tools: packages.unread.map(readTool) };
  const plans: PlannedFile[] = [...packages.plans];
  const failed: { path: string; reason: string }[] = [];
  for (const { change, file } of states) {
    if (file.state === "failed") failed.push({ path: change.path, reason: file.reason });
    else if (file.state === "read")
      plans.push({
        path: change.path,
        plan: planFile(
          overwrites || (current === null && file.text === null) ? overwriting(change, file.text) : change,
          file.text,
        ),
        mine: file.text,
      });
  }
  const foreign = plans
    .filter(({ path, plan }) => plan.action === "leave" && path !== ACCEPTANCE_CHECKS_PATH)
    .map(({ path }) => path);
  if (current === null && foreign.length > 0) return say(describeForeignFiles(foreign));

  const tools: ToolUse[] = [];
  for (const { path, plan, mine } of plans) {
    const tool = toolFor(path, plan, mine);
    if (tool === null) continue;
    const outcome = changeOutcome(path, calls);
    if (outcome.state === "open") tools.push(tool);
    if (outcome.state === "failed") failed.push({ path, reason: outcome.reason });
  }
  if (tools.length > 0) return { text: words, tools };
  const changedFiles = plans.filter(
    ({ path, plan, mine }) => toolFor(path, plan, mine) !== null && !failed.some((fault) => fault.path === path),
  );
  const specification = specificationText(
    interpretation.app,
    files,
    current,
    failed.map(({ path }) => path),
  );
  const changesSpecification =
    current === null || changedFiles.length > 0 || JSON.stringify(current.app) !== JSON.stringify(interpretation.app);
  if (changesSpecification) {
    // In a step of its own: a turn that is cut before it can be done again from the start, and it tells what failed. What
    // can be taken back is written first, since it is known for its own when the turn is done again.
    if (memory !== null && JSON.stringify(current?.app) !== JSON.stringify(interpretation.app)) {
      const remembered = changeOutcome(UNDO_PATH, calls);
      if (remembered.state === "open")
        tools.push({ name: "write_file", input: { path: UNDO_PATH, content: undoMemoryText(memory) } });
      if (remembered.state === "failed") failed.push({ path: UNDO_PATH, reason: remembered.reason });
    }
    const outcome = changeOutcome(APP_SPECIFICATION_PATH, calls);
    if (outcome.state === "open")
      tools.push({ name: "write_file", input: { path: APP_SPECIFICATION_PATH, content: specification } });
    if (outcome.state === "failed") failed.push({ path: APP_SPECIFICATION_PATH, reason: outcome.reason });
  }
  const status = calls.findLast((call) => call.name === "app_status");
  if (changedFiles.length > 0 && status === undefined) tools.push({ name: "app_status", input: {} });
  if (tools.length > 0) return { text: words, tools };
  return say(
    report(
      interpretation,
      filesReport(plans, failed, status, current?.isEditedByHand === true),
      changedFiles.length,
      target,
    ),
  );
}

/** The last step of a turn: words only. */
export function say(text: string): NextStep {
  return { text, tools: [] };
}

function act(tool: ToolUse): NextStep {
  return { text: "", tools: [tool] };
}

function readTool(path: string): ToolUse {
  return { name: "read_file", input: { path, raw: true } };
}

/** Every file that the old or the new specification makes; new and changed ones in the order in which they are written. */
function fileChanges(
  current: ComposedApp | null,
  theirs: ReadonlyMap<string, string>,
  { target, compute }: Pick<Work, "target" | "compute">,
): FileChange[] {
  const base = current === null ? new Map<string, string>() : compute.generate(current.app, target);
  const written = current === null ? TEMPLATE_HASHES[target] : current.files;
  const gone = [...new Set([...base.keys(), ...Object.keys(written)])].filter(
    (path) => !theirs.has(path) && path !== APP_SPECIFICATION_PATH,
  );
  return [...theirs.keys(), ...gone].map((path) => ({
    path,
    base: base.get(path) ?? null,
    theirs: theirs.get(path) ?? null,
    writtenHash: written[path] ?? null,
  }));
}

/** A file that may be written over, whatever is in it. */
function overwriting(change: FileChange, mine: string | null): FileChange {
  return { ...change, writtenHash: mine === null ? null : hashOf(mine) };
}

function toolFor(path: string, plan: FilePlan, mine: string | null): ToolUse | null {
  if (plan.action === "delete") return { name: "delete_file", input: { path } };
  if (plan.action !== "write") return null;
  const edits = mine === null ? null : makeEdits(mine, plan.text);
  return edits === null
    ? { name: "write_file", input: { path, content: plan.text } }
    : { name: "edit_file", input: { path, edits } };
}

function specificationText(
  app: AppSpecification,
  generated: ReadonlyMap<string, string>,
  current: ComposedApp | null,
  failedPaths: readonly string[],
): string {
  const files: Record<string, string> = {};
  for (const [path, text] of generated) {
    // What could not be written is remembered as it was before, so that the next change brings it up to date.
    const hash = failedPaths.includes(path) ? current?.files[path] : hashOf(text);
    if (hash !== undefined) files[path] = hash;
  }
  files[APP_SPECIFICATION_PATH] = hashOf(JSON.stringify(app));
  const packages = packagesIn(generated);
  const composed: ComposedApp = { about: ABOUT, composerVersion: COMPOSER_VERSION, app, packages, files };
  return `${JSON.stringify(composed, null, 2)}\n`;
}

/** The app of the stored text, in whatever form it was written. */
const RawApp = z.object({ app: z.unknown() });

interface StoredApp extends ComposedApp {
  /** The specification says something else than the composer wrote into it. */
  isEditedByHand: boolean;
}

function readStored(text: string): StoredApp | { fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { fault: `it is no valid JSON (${error instanceof Error ? error.message : "unknown"}).` };
  }
  const parsed = ComposedApp.safeParse(json);
  if (!parsed.success) return { fault: `\n\n${z.prettifyError(parsed.error)}` };
  const written = parsed.data.files[APP_SPECIFICATION_PATH];
  return {
    ...parsed.data,
    isEditedByHand: written !== undefined && written !== hashOf(JSON.stringify(RawApp.parse(json).app)),
  };
}

function count(calls: readonly DoneCall[], name: string, path: string | null): number {
  return calls.filter((call) => call.name === name && call.path === path).length;
}

function filesReport(
  plans: readonly { path: string; plan: FilePlan }[],
  failed: FilesReport["failed"],
  status: DoneCall | undefined,
  isEdited: boolean,
): FilesReport {
  const report: FilesReport = {
    merged: [],
    conflicts: [],
    left: [],
    failed,
    problem: problemIn(status),
    isEditedByHand: isEdited,
  };
  const merged: string[] = [];
  const conflicts: string[] = [];
  const left: { path: string; why: "changed" | "deleted" }[] = [];
  for (const { path, plan } of plans) {
    if (plan.action === "write" && plan.merged && plan.conflictLines.length === 0) merged.push(path);
    if (plan.action === "leave") left.push({ path, why: plan.why });
    if (plan.action === "write" || plan.action === "keep")
      conflicts.push(...plan.conflictLines.map((line) => `${path}, line ${line}`));
  }
  return { ...report, merged, conflicts, left };
}

function problemIn(status: DoneCall | undefined): string | null {
  const line = status?.output.split("\n")[0] ?? "";
  return /^The app crashed/i.test(line) ? line : null;
}
