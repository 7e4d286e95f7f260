import type { FileDiff } from "@lathe/protocol/workspace";
import { type Git, gitFailed, splitByNul } from "./git.ts";

const MAX_PATCH_CHARACTERS = 256 * 1024;
const MAX_TOTAL_CHARACTERS = 4 * 1024 * 1024;
const DIFF = [
  "diff-tree",
  "-r",
  "-M",
  "--no-commit-id",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--full-index",
];

/** A pair of files that differ, as git lists them. */
interface ListedDiff {
  status: string;
  path: string;
  from: string | undefined;
}

/** What differs between two trees or commits, in order of paths. */
export async function diffVersions(git: Git, from: string, to: string): Promise<FileDiff[]> {
  const listed = splitByNul(await git.run([...DIFF, "-z", "--raw", "--numstat", from, to]));
  const { pairs, counts } = parseListing(listed);
  const patches = await readPatches(git, from, to, pairs);
  return pairs.map(({ status, path, from: source }, index) => {
    const count = counts[index];
    const binary = count?.added === null;
    return {
      path,
      ...(source === undefined ? {} : { from: source }),
      change: changeOf(status),
      binary,
      addedLines: count?.added ?? 0,
      removedLines: count?.removed ?? 0,
      patch: binary ? "" : (patches[index] ?? ""),
    };
  });
}

/** `:mode mode oid oid status␀path␀[path␀]` for each pair, then `added⇥removed⇥path␀` or `added⇥removed⇥␀path␀path␀`. */
function parseListing(parts: readonly string[]): {
  pairs: ListedDiff[];
  counts: { added: number | null; removed: number | null }[];
} {
  const pairs: ListedDiff[] = [];
  const counts: { added: number | null; removed: number | null }[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? "";
    if (part.startsWith(":")) {
      const status = part.split(" ")[4]?.[0] ?? "M";
      const first = parts[++index] ?? "";
      if (status === "R" || status === "C") pairs.push({ status, path: parts[++index] ?? "", from: first });
      else pairs.push({ status, path: first, from: undefined });
    } else {
      const [added = "", removed = "", path = ""] = splitCount(part);
      if (path === "") index += 2;
      counts.push({ added: added === "-" ? null : Number(added), removed: removed === "-" ? null : Number(removed) });
    }
  }
  return { pairs, counts };
}

/** Not split(): a path may hold tabs. */
function splitCount(part: string): [string, string, string] {
  const first = part.indexOf("\t");
  const second = part.indexOf("\t", first + 1);
  return [part.slice(0, first), part.slice(first + 1, second), part.slice(second + 1)];
}

function changeOf(status: string): FileDiff["change"] {
  if (status === "A" || status === "C") return "added";
  if (status === "D") return "deleted";
  return status === "R" ? "renamed" : "modified";
}

/**
 * The patches of `pairs`, in their order. Git writes them in the order of its list; every one begins with a line that
 * no line inside a patch can be taken for, since those begin with a space, +, -, @ or a backslash.
 */
async function readPatches(git: Git, from: string, to: string, pairs: readonly ListedDiff[]): Promise<string[]> {
  const child = git.start([...DIFF, "-p", "--src-prefix=a/", "--dst-prefix=b/", from, to]);
  const complaint = new Response(child.stderr).text();
  await child.stdin.end();
  // A file that became a link, or the other way round, is written as a deletion and an addition.
  const owners = pairs.flatMap(({ status }, index) => (status === "T" ? [index, index] : [index]));
  const patches = pairs.map(() => new CutText());
  let section = -1;
  let total = 0;
  for await (const line of readLines(child.stdout)) {
    if (line.startsWith("diff --git ")) section++;
    const patch = patches[owners[section] ?? -1];
    if (patch === undefined) continue;
    const room = Math.min(MAX_PATCH_CHARACTERS - patch.length, MAX_TOTAL_CHARACTERS - total);
    if (patch.append(line, room)) total += line.length + 1;
  }
  const exitCode = await child.exited;
  if (exitCode !== 0) throw gitFailed("diff-tree", exitCode, await complaint);
  return patches.map(String);
}

/** Lines up to a limit, and then a count of those that were left out. */
class CutText {
  #lines: string[] = [];
  #left = 0;
  length = 0;

  append(line: string, room: number): boolean {
    if (this.#left > 0 || line.length + 1 > room) {
      this.#left++;
      return false;
    }
    this.#lines.push(line);
    this.length += line.length + 1;
    return true;
  }

  toString(): string {
    const end = this.#left === 0 ? [] : [`\\ The diff is too large to show whole: ${this.#left} more lines.`];
    return [...this.#lines, ...end].map((line) => `${line}\n`).join("");
  }
}

async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const [head = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
    pieces.push(head);
    for (const next of rest) {
      yield pieces.join("");
      pieces = [next];
    }
  }
  const last = pieces.join("") + decoder.decode();
  if (last !== "") yield last;
}
