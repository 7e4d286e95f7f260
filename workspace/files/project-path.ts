import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import { isTemporaryName } from "./excluded-names.ts";

/** A parsed path: `path` is its one spelling, `segments` are its names; none for the project's own folder. */
export interface ProjectPath {
  readonly path: string;
  readonly segments: readonly string[];
}

const MAX_NAME_BYTES = 255;
// oxlint-disable-next-line no-control-regex -- those characters are what is looked for
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/;

/** The project's own folder, where an operation takes one. */
export const PROJECT_FOLDER: ProjectPath = { path: "", segments: [] };

/**
 * Parses a path as people and models write it into the one spelling that Lathe uses: relative to the project, "/"
 * between names, NFC. Nothing is guessed at: what could mean two things on two systems is refused.
 *
 * @throws LatheError `bad_path`
 */
export function parseProjectPath(text: string): ProjectPath {
  const reason = findFault(text);
  if (reason !== null) throw badPath(text, reason);
  const path = text.normalize("NFC");
  const segments = path.split("/");
  const fault = findLengthFault(path, segments) ?? segments.map(findNameFault).find((found) => found !== null);
  if (fault !== undefined && fault !== null) throw badPath(text, fault);
  return { path, segments };
}

/** Parses a path that is to be written, deleted or renamed: `.git` and the project's `node_modules` are not ours. */
export function parseWritablePath(text: string): ProjectPath {
  const parsed = parseProjectPath(text);
  if (parsed.segments.some((name) => name.toLowerCase() === ".git")) {
    throw badPath(text, "a .git folder is not written to; Lathe keeps the project's versions itself");
  }
  if (parsed.segments[0] === "node_modules") {
    throw badPath(
      text,
      "node_modules is filled by the package manager inside the sandbox; change package.json instead",
    );
  }
  return parsed;
}

/** Whether a name or path found on disk is one that a ProjectPath can express. */
export function isProjectPath(path: string): boolean {
  if (findFault(path) !== null || path !== path.normalize("NFC")) return false;
  const segments = path.split("/");
  return findLengthFault(path, segments) === null && segments.every((name) => findNameFault(name) === null);
}

export function badPath(path: string, reason: string): LatheError<"bad_path"> {
  const shown = path.toWellFormed().slice(0, LIMITS.file.maxPathBytes);
  return new LatheError("bad_path", `"${shown}" is not a path Lathe can use: ${reason}.`, { path: shown });
}

function findFault(text: string): string | null {
  if (text === "") return "it is empty";
  if (!text.isWellFormed()) return "it is not valid Unicode";
  if (CONTROL_CHARACTER.test(text)) return "it holds a control character";
  if (text.includes("\\")) return 'it holds a backslash; write "/" between folders';
  if (text.startsWith("/")) return "it must be relative to the project's folder";
  return null;
}

function findLengthFault(path: string, segments: readonly string[]): string | null {
  if (Buffer.byteLength(path) > LIMITS.file.maxPathBytes) return `it is longer than ${LIMITS.file.maxPathBytes} bytes`;
  if (segments.length > LIMITS.file.maxDepth) return `it is more than ${LIMITS.file.maxDepth} folders deep`;
  return null;
}

function findNameFault(name: string): string | null {
  if (name === "") return "it has an empty part";
  if (name === "." || name === "..") return `it must not hold "${name}"`;
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `a part of it is longer than ${MAX_NAME_BYTES} bytes`;
  if (isTemporaryName(name)) return "that name is reserved for files being written";
  return null;
}
