import { sha256 } from "@noble/hashes/sha2.js";
import { ACCEPTANCE_CHECKS_PATH } from "@lathe/protocol/acceptance";
import { mergeChecks } from "./merge-checks.ts";
import { mergeFile, type Merged } from "./merge-file.ts";

/** One generated file on its way from one specification to the next. */
export interface FileChange {
  path: string;
  /** As generated from the stored specification; null when it was not generated then. */
  base: string | null;
  /** As generated now; null when it is no longer part of the app. */
  theirs: string | null;
  /** Hash of what the composer wrote last, as stored; null when there is none. */
  writtenHash: string | null;
}

/** What to do with a file, and what to tell of it. */
export type FilePlan =
  | { action: "keep"; conflictLines: number[] }
  /** `merged`: a person's changes are in it. The lines are those where theirs stand against the composer's, from 1. */
  | { action: "write"; text: string; conflictLines: number[]; merged: boolean }
  | { action: "delete" }
  /** The person's file stays as it is, though the app needed it otherwise. */
  | { action: "leave"; why: "changed" | "deleted" };

/** A file of the project with its plan. */
export interface PlannedFile {
  path: string;
  plan: FilePlan;
  /** The file as it stands; null: there is none. */
  mine: string | null;
}

const KEEP: FilePlan = { action: "keep", conflictLines: [] };

export function hashOf(text: string): string {
  return sha256(new TextEncoder().encode(text)).toHex();
}

/** Whether the file must be read before anything can be said. Without that, nothing changed for it. */
export function needsReading({ base, theirs, writtenHash }: FileChange): boolean {
  return base !== theirs || writtenHash === null || base === null || hashOf(base) !== writtenHash;
}

/** `mine` is the file as it stands, null when there is none. */
export function planFile(change: FileChange, mine: string | null): FilePlan {
  const { base, theirs, writtenHash } = change;
  if (mine === theirs) return KEEP;
  const isKnownBase = base !== null && writtenHash !== null && hashOf(base) === writtenHash;
  const isUntouched = mine !== null && writtenHash !== null && hashOf(mine) === writtenHash;
  if (theirs === null) {
    if (mine === null) return KEEP;
    return isUntouched || mine === base ? { action: "delete" } : { action: "leave", why: "changed" };
  }
  if (mine === null) {
    // A file that was there and is gone was taken away by somebody.
    return writtenHash === null
      ? { action: "write", text: theirs, conflictLines: [], merged: false }
      : { action: "leave", why: "deleted" };
  }
  if (isUntouched) return { action: "write", text: theirs, conflictLines: [], merged: false };
  const merged = mergeInto(mine, theirs, change, isKnownBase);
  if (merged === null) return { action: "leave", why: "changed" };
  const { text, conflicts } = merged;
  const conflictLines = conflicts.map(({ line }) => line);
  return text === mine ? { action: "keep", conflictLines } : { action: "write", text, conflictLines, merged: true };
}

/** Null when it cannot be said what is the person's. */
function mergeInto(mine: string, theirs: string, { path, base }: FileChange, isKnownBase: boolean): Merged | null {
  // A person's own list of checks is no reason to make no app: by their ids checks are told apart without a base, too.
  if (path === ACCEPTANCE_CHECKS_PATH) return mergeChecks({ base: base ?? "[]", mine, theirs });
  return isKnownBase && base !== null ? mergeFile({ base, mine, theirs }) : null;
}
