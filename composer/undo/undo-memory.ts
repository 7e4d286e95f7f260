import { AppSpecification } from "@lathe/protocol/app-specification";
import { z } from "zod";
import { hashOf } from "../files/plan-file.ts";
import { applyEdits, diffJson, JsonEdit } from "./json-edits.ts";

/** The file in a project that holds what the composer changed last, so that it can be taken back: UndoMemory as JSON. */
export const UNDO_PATH = ".lathe/composer-undo.json";
const MAX_CHANGES = 10;
const MAX_SAID = 300;

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Change = z.object({
  /** What was said when it was done. */
  said: z.string(),
  /** SHA-256 (hex) of the specification before and after it, as JSON. */
  from: Hash,
  to: Hash,
  edits: z.array(JsonEdit),
});
type Change = z.infer<typeof Change>;

export const UndoMemory = z
  .object({
    version: z.literal(1),
    changes: z.array(Change).max(MAX_CHANGES),
    /** So many of the changes are in the app; those behind were taken back and can be done again. */
    at: z.number().int().min(0),
  })
  .refine(({ changes, at }) => at <= changes.length);
export type UndoMemory = z.infer<typeof UndoMemory>;

const NOTHING: UndoMemory = { version: 1, changes: [], at: 0 };

/** What the file holds; nothing when there is none, or none that can be read: then nothing can be taken back. */
export function readUndoMemory(text: string | null): UndoMemory {
  if (text === null) return NOTHING;
  try {
    return UndoMemory.safeParse(JSON.parse(text)).data ?? NOTHING;
  } catch {
    // Broken by hand: it is written anew with the next change.
    return NOTHING;
  }
}

export function undoMemoryText(memory: UndoMemory): string {
  return `${JSON.stringify(memory)}\n`;
}

/** The memory with one more change; what was taken back before can no longer be done again. */
export function remember(
  memory: UndoMemory,
  before: AppSpecification,
  after: AppSpecification,
  said: string,
): UndoMemory {
  const [from, to] = [hashOfApp(before), hashOfApp(after)];
  if (from === to) return memory;
  const last = memory.changes[memory.at - 1];
  // A turn that was cut between the memory and the specification is done again.
  if (last?.from === from && last.to === to && memory.at === memory.changes.length) return memory;
  const change: Change = { said: said.slice(0, MAX_SAID), from, to, edits: editsBetween(before, after) };
  const changes = [...memory.changes.slice(0, memory.at), change].slice(-MAX_CHANGES);
  return { version: 1, changes, at: changes.length };
}

function editsBetween(before: AppSpecification, after: AppSpecification): JsonEdit[] {
  const [was, is] = [z.json().parse(before), z.json().parse(after)];
  const edits = diffJson(was, is);
  const fits =
    asApp(applyEdits(was, edits), hashOfApp(after)) !== null &&
    asApp(applyEdits(is, edits, true), hashOfApp(before)) !== null;
  return fits ? edits : [{ path: [], before: was, after: is }];
}

/** What the last change was about: the first name in what was said of it. */
export function lastSpokenOf({ changes, at }: UndoMemory): string | null {
  return /\*\*(.+?)\*\*/.exec(changes[at - 1]?.said ?? "")?.[1] ?? null;
}

export type Step = "undo" | "redo";

export type Stepped =
  | { type: "stepped"; app: AppSpecification; memory: UndoMemory; said: string }
  /** There is no change to take back, or to do again. */
  | { type: "none" }
  /** The app is not as the last change left it. */
  | { type: "other" };

/** One change back, or one on again. */
export function stepInMemory(memory: UndoMemory, app: AppSpecification, step: Step): Stepped {
  const hash = hashOfApp(app);
  const { changes, at } = memory;
  const isUndo = step === "undo";
  const leads = (change: Change | undefined): change is Change => (isUndo ? change?.to : change?.from) === hash;
  const usual = changes[isUndo ? at - 1 : at];
  // The one beside it: a turn was cut when the memory had been written and the specification had not.
  const cut = changes[isUndo ? at : at - 1];
  const change = leads(usual) ? usual : leads(cut) ? cut : undefined;
  if (change === undefined) return usual === undefined ? { type: "none" } : { type: "other" };
  const next = revived(app, change, isUndo);
  if (next === null) return { type: "other" };
  const place = changes.indexOf(change);
  return { type: "stepped", app: next, memory: { ...memory, at: isUndo ? place : place + 1 }, said: change.said };
}

function revived(app: AppSpecification, change: Change, isUndo: boolean): AppSpecification | null {
  try {
    return asApp(applyEdits(z.json().parse(app), change.edits, isUndo), isUndo ? change.from : change.to);
  } catch (error) {
    // Edits that do not fit were changed by hand.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** The specification that a value is, when it is the one of this hash. */
function asApp(value: unknown, hash: string): AppSpecification | null {
  const app = AppSpecification.safeParse(value);
  return app.success && hashOfApp(app.data) === hash ? app.data : null;
}

function hashOfApp(app: AppSpecification): string {
  return hashOf(JSON.stringify(app));
}
