import type { Hunk } from "./hunk.ts";
import { HunkReader } from "./hunk-reader.ts";
import { readHead } from "./parse-begin-patch.ts";
import { type FilePatch, type ParsedPatch, patchPath } from "./patch.ts";

interface Section {
  /** From `diff --git`, `rename from` and `---`, the later ones counting more; null for /dev/null. */
  old: string | null | undefined;
  fresh: string | null | undefined;
  added: boolean;
  deleted: boolean;
  renamed: boolean;
  /** It has had its `---` and `+++`. */
  named: boolean;
  hunks: Hunk[];
  /** `\ No newline at end of file` stood behind its last added line. */
  unended: boolean;
}

/**
 * Reads a unified diff of any number of files, with or without git's headers. Numbers and counts in `@@` are not relied
 * on: a hunk ends where the next one or the next file begins.
 */
export function parseUnifiedDiff(lines: readonly string[]): ParsedPatch {
  const sections: Section[] = [];
  const open: { section: Section | null; reader: HunkReader | null } = { section: null, reader: null };
  const finishHunk = () => {
    if (open.reader !== null && !open.reader.isEmpty) open.section?.hunks.push(open.reader.finish());
    open.reader = null;
  };
  const begin = (): Section => {
    finishHunk();
    const section = emptySection();
    open.section = section;
    sections.push(section);
    return section;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const next = lines[at + 1] ?? "";
    // The signature under a patch that was made for mail.
    if (line === "-- " && /^\d+\.\d+/.test(next)) finishHunk();
    else if (line.startsWith("diff --git ")) {
      readGitHead(line, begin());
    } else if (line.startsWith("--- ") && next.startsWith("+++ ")) {
      // Behind git's own head it is the same file.
      const isSame = open.reader === null && open.section?.named === false;
      readNames(line.slice(4), next.slice(4), isSame && open.section !== null ? open.section : begin());
      at += 1;
    } else if (line.startsWith("@@")) {
      finishHunk();
      if (open.section === null)
        return { ok: false, reason: 'it names no file; put "--- a/path" and "+++ b/path" before the hunks' };
      const { number, anchor } = readHead(line);
      open.reader = new HunkReader(number, anchor === "" ? [] : [anchor]);
    } else if (open.reader !== null) takeLine(line, open.reader, open.section);
    else if (open.section !== null) readExtendedHead(line, open.section);
  }
  finishHunk();
  const files = sections.flatMap((each) => readFile(each) ?? []);
  return files.length === 0 ? { ok: false, reason: "it names no file that it changes" } : { ok: true, files };
}

function emptySection(): Section {
  const flags = { added: false, deleted: false, renamed: false, named: false, unended: false };
  return { old: undefined, fresh: undefined, hunks: [], ...flags };
}

function takeLine(line: string, reader: HunkReader, section: Section | null): void {
  if (line.startsWith("\\ ")) {
    if (section !== null) section.unended = true;
  } else if (!/^(?:index [0-9a-f]+\.\.|Index: |={20,})/.test(line)) {
    if (section !== null && line.startsWith("+")) section.unended = false;
    reader.take(line);
  }
}

/** `diff --git a/x b/x`: relied on only where nothing else names the file, since names may hold spaces. */
function readGitHead(line: string, section: Section): void {
  const names = /^diff --git "?a\/(.+?)"? "?b\/(.+?)"?$/.exec(line);
  section.old = names?.[1] === undefined ? undefined : patchPath(names[1]);
  section.fresh = names?.[2] === undefined ? undefined : patchPath(names[2]);
}

function readExtendedHead(line: string, section: Section): void {
  const [, verb, name] = /^(rename from|rename to|copy from|copy to) (.+)$/.exec(line) ?? [];
  if (verb === "rename from" && name !== undefined) section.old = patchPath(name);
  if (verb === "rename to" && name !== undefined) section.fresh = patchPath(name);
  if (verb?.startsWith("rename") === true) section.renamed = true;
  if (line.startsWith("new file mode")) section.added = true;
  if (line.startsWith("deleted file mode")) section.deleted = true;
}

function readNames(oldName: string, freshName: string, section: Section): void {
  const [old, fresh] = [patchPath(oldName), patchPath(freshName)];
  section.named = true;
  const isNone = (path: string) => path === "/dev/null" || path === "dev/null" || path.toUpperCase() === "NUL";
  const prefixed = (old.startsWith("a/") || isNone(old)) && (fresh.startsWith("b/") || isNone(fresh));
  const half = fresh === old.slice(2) || old === fresh.slice(2);
  const bare = (path: string, prefix: string) => (path.startsWith(prefix) && (prefixed || half) ? path.slice(2) : path);
  section.old = isNone(old) ? null : bare(old, "a/");
  section.fresh = isNone(fresh) ? null : bare(fresh, "b/");
}

function readFile(section: Section): FilePatch | null {
  const { hunks } = section;
  const old = section.added ? null : section.old;
  const fresh = section.deleted ? null : section.fresh;
  if (old === null || old === undefined) {
    if (fresh === null || fresh === undefined) return null;
    return { kind: "add", path: fresh, text: addedText(section) };
  }
  if (fresh === null) return { kind: "delete", path: old };
  const to = fresh === undefined || fresh === old ? null : fresh;
  if (to === null && hunks.length === 0) return null;
  return { kind: "update", path: old, to, renames: section.renamed, hunks };
}

function addedText({ hunks, unended }: Section): string {
  const lines = hunks.flatMap((hunk) => hunk.lines.flatMap((line) => (line.kind === "remove" ? [] : [line.text])));
  return lines.length === 0 ? "" : lines.join("\n") + (unended ? "" : "\n");
}
