import { describeAmbiguous, describeMissing } from "./closest-place.ts";
import { findPlaces, type Fit, LineIndex, type Place } from "./find-places.ts";
import { type Hunk, newLines, oldLines } from "./hunk.ts";
import { indentOf, readIndentStyle, restyleIndents } from "./indentation.ts";
import { findPlaceholder } from "./placeholders.ts";
import { closeText, openText, type TextShape } from "./text-shape.ts";
import type { TextLine } from "./text-lines.ts";

export type HunksResult =
  | { ok: true; text: string; /** What had to be forgiven, for the model to see. */ notes: readonly string[] }
  /** `index` is that of the hunk at fault; `near` quotes, with line numbers, what stands there. */
  | { ok: false; index: number; reason: string; near?: string };

export type Located =
  | { ok: true; place: Place; fit: Fit; similarity: number }
  | { ok: false; kind: "missing" | "ambiguous" | "other"; reason: string; near?: string };

/**
 * Applies the hunks of one file, all or none. Each must fit exactly one place (see findPlaces); where it fits several,
 * anchors, the claim to reach the file's end, or a line number that is exactly that of one place decide. Hunks are
 * looked for in the text as it was; if they then miss or overlap, each in the result of the one before. Lines that stay
 * are left as the file has them, new ones are indented as the place is. Keeps the byte order mark, line endings, and
 * whether the last line ends with one.
 */
export function applyHunks(original: string, hunks: readonly Hunk[]): HunksResult {
  const { shape, body } = openText(original);
  const together = applyTogether(body, hunks, shape);
  const result = together.ok || !together.again ? together : applyInTurn(body, hunks, shape);
  // The places that the first try quotes are those of the file as it is.
  if (!result.ok) return together.ok ? result : withoutAgain(together);
  if (result.text === body) return { ok: false, index: 0, reason: "it changes nothing: the file is like that already" };
  return { ...result, text: closeText(shape, result.text) };
}

type Attempt = { ok: true; text: string; notes: string[] } | (Extract<HunksResult, { ok: false }> & { again: boolean });

function withoutAgain({ again: _, ...failure }: Extract<Attempt, { ok: false }>): HunksResult {
  return failure;
}

function applyTogether(body: string, hunks: readonly Hunk[], shape: TextShape): Attempt {
  const index = new LineIndex(body);
  const found: { hunk: Hunk; place: Place }[] = [];
  const notes: string[] = [];
  for (const [at, hunk] of hunks.entries()) {
    const located = locateHunk(index, hunk);
    if (!located.ok) {
      const { kind, reason, near } = located;
      const again = kind === "missing" && hunks.length > 1;
      return { ok: false, index: at, reason, again, ...(near === undefined ? {} : { near }) };
    }
    const overlapping = found.findIndex(
      ({ place }) => place.first <= located.place.last && located.place.first <= place.last,
    );
    if (overlapping !== -1 && changesOverlap(found[overlapping], { hunk, place: located.place }))
      return { ok: false, index: at, reason: `it overlaps with hunk ${overlapping + 1}; join the two`, again: true };
    if (located.fit === "similar") notes.push(tellSimilar(located));
    found.push({ hunk, place: located.place });
  }
  // From the last to the first, so that the places before stay where they are.
  const changes = found.map(({ hunk, place }) => changeOf(index, hunk, place, shape));
  changes.sort((left, right) => right.start - left.start || right.end - left.end);
  let text = body;
  for (const { start, end, fresh } of changes) text = text.slice(0, start) + fresh + text.slice(end);
  return { ok: true, text, notes };
}

function applyInTurn(body: string, hunks: readonly Hunk[], shape: TextShape): Attempt {
  let text = body;
  const notes: string[] = [];
  for (const [at, hunk] of hunks.entries()) {
    const applied = applyTogether(text, [hunk], shape);
    if (!applied.ok) return { ...applied, index: at };
    text = applied.text;
    notes.push(...applied.notes);
  }
  return { ok: true, text, notes };
}

/** The text with a hunk applied at a place that was found for it. */
export function changeAt(text: string, index: LineIndex, hunk: Hunk, place: Place, shape: TextShape): string {
  const { start, end, fresh } = changeOf(index, hunk, place, shape);
  return text.slice(0, start) + fresh + text.slice(end);
}

export function tellSimilar(located: { place: Place; similarity: number }): string {
  const lines = `line ${located.place.first + 1}`;
  return `the text searched for is not in the file; it was applied at ${lines}, which is ${Math.floor(located.similarity * 100)} % like it`;
}

/** Hunks may share lines that both of them keep. */
function changesOverlap(left: { hunk: Hunk; place: Place } | undefined, right: { hunk: Hunk; place: Place }): boolean {
  if (left === undefined) return false;
  const [a, b] = [changedRange(left), changedRange(right)];
  return a.first <= b.last && b.first <= a.last;
}

/** From the first to the last line that it touches; what is added counts as between two lines. */
function changedRange({ hunk, place }: { hunk: Hunk; place: Place }): { first: number; last: number } {
  let [first, last, old] = [Infinity, -Infinity, 0];
  let reached = place.first - 0.5;
  for (const line of hunk.lines) {
    const at = line.kind === "add" ? reached : (place.aligned[old++] ?? reached);
    if (line.kind !== "add") reached = at + 0.5;
    if (line.kind === "keep") continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return { first, last };
}

export function locateHunk(index: LineIndex, hunk: Hunk): Located {
  const wanted = oldLines(hunk);
  if (wanted.every((line) => line.trim() === "")) return locateInsertion(index, hunk);
  const found = findPlaces(index, wanted);
  if (found === null) return { ok: false, kind: "missing", ...describeMissing(index, wanted, newLines(hunk)) };
  const place = found.places.length === 1 ? found.places[0] : choose(index, hunk, found.places);
  if (place !== undefined) return { ok: true, place, fit: found.fit, similarity: found.similarity };
  const numbers = found.places.map((each) => each.first + 1);
  return { ok: false, kind: "ambiguous", ...describeAmbiguous(index, numbers) };
}

/** The one of several places that a hunk's further claims leave; undefined where they leave none or several. */
function choose(index: LineIndex, hunk: Hunk, places: readonly Place[]): Place | undefined {
  const lastFilled = index.filled().at(-1) ?? -1;
  const behind = anchorLine(index, hunk.anchors);
  let left = hunk.atEnd ? places.filter((place) => place.last >= lastFilled) : places;
  if (left.length === 1) return left[0];
  const numbered = left.filter((place) => hunk.line !== null && place.first === hunk.line - 1);
  if (numbered.length === 1) return numbered[0];
  if (behind === null) return undefined;
  // That is what the anchor is for: the hunk is the next such place behind it.
  left = left.filter((place) => place.first >= behind);
  return left[0];
}

/** The line of the innermost anchor, each looked for behind the one before; null unless each is found and unique. */
function anchorLine(index: LineIndex, anchors: readonly string[]): number | null {
  let from = -1;
  for (const anchor of anchors) {
    const wanted = anchor.trim();
    const lines = index.texts(trimmed);
    const all = lines.flatMap((line, at) => (at > from && line === wanted ? [at] : []));
    const starting =
      all.length > 0 ? all : lines.flatMap((line, at) => (at > from && line.startsWith(wanted) ? [at] : []));
    const only = starting.length === 1 ? starting[0] : undefined;
    if (only === undefined || wanted === "") return null;
    from = only;
  }
  return from === -1 ? null : from;
}

const trimmed = (line: string): string => line.trim();

/** Lines that are only added say by themselves not where. */
function locateInsertion(index: LineIndex, hunk: Hunk): Located {
  const count = index.lines.length;
  const at = (line: number): Located => ({
    ok: true,
    place: { first: line, last: line - 1, aligned: oldLines(hunk).map(() => null) },
    fit: "exact",
    similarity: 1,
  });
  if (index.filled().length === 0 || hunk.atEnd) return at(count);
  const anchor = anchorLine(index, hunk.anchors);
  if (anchor !== null) return at(anchor + 1);
  const reason =
    "it holds no line of the file as it is, so it says not where it belongs; add some of the lines around it";
  return { ok: false, kind: "other", reason };
}

interface Change {
  /** Indexes in the text. */
  start: number;
  end: number;
  fresh: string;
}

/**
 * What a hunk puts in the place of the text from its first to its last changed line: what it only keeps around them may
 * be changed by another hunk. Kept lines keep their own line endings, new ones get the file's.
 */
function changeOf(index: LineIndex, hunk: Hunk, place: Place, shape: TextShape): Change {
  const { lines } = index;
  const additions = indentAdditions(index, hunk, place);
  const pieces: string[] = [];
  let cursor = place.first;
  let old = 0;
  let added = 0;
  let removing = false;
  let from: number | null = null;
  let to = { line: cursor, pieces: 0 };
  const keepUntil = (end: number) => {
    for (; cursor < end; cursor += 1) if (from !== null) pieces.push(withEnding(lines[cursor], shape));
  };
  for (const line of hunk.lines) {
    const at = line.kind === "add" ? cursor : (place.aligned[old++] ?? null);
    if (at === null) continue;
    // Blank lines that the hunk does not know of stay, but within a block that goes.
    if (line.kind === "remove" && removing) cursor = at;
    keepUntil(at);
    if (line.kind === "keep") {
      keepUntil(at + 1);
      removing = false;
      continue;
    }
    from ??= cursor;
    if (line.kind === "add") pieces.push((additions[added++] ?? line.text) + shape.ending);
    else {
      cursor = at + 1;
      removing = true;
    }
    to = { line: cursor, pieces: pieces.length };
  }
  const first = from ?? place.first;
  const start = lines[first]?.start ?? lines.at(-1)?.next ?? 0;
  const end = to.line > first ? (lines[to.line - 1]?.next ?? start) : start;
  const fresh = pieces.slice(0, to.pieces).join("");
  // Behind a last line without an ending.
  const previous = lines[first - 1];
  const unended = fresh !== "" && previous !== undefined && previous.end === previous.next ? shape.ending : "";
  return { start, end, fresh: unended + fresh };
}

function withEnding(line: TextLine | undefined, shape: TextShape): string {
  if (line === undefined) return "";
  const length = line.next - line.end;
  if (length === 0) return line.text + shape.ending;
  return line.text + (length === 2 ? "\r\n" : "\n");
}

/**
 * The new lines, indented as the place is rather than as the hunk was: each indentation of its old lines stands for the
 * one that its line has in the file, and deeper ones keep what they have beyond it.
 */
function indentAdditions(index: LineIndex, hunk: Hunk, place: Place): string[] {
  const meaning = new Map<string, string>();
  for (const [at, line] of oldLines(hunk).entries()) {
    const there = index.lines[place.aligned[at] ?? -1]?.text;
    if (there === undefined || line.trim() === "" || meaning.has(indentOf(line))) continue;
    meaning.set(indentOf(line), indentOf(there));
  }
  const fresh = hunk.lines.flatMap((line) => (line.kind === "add" ? [line.text] : []));
  const translated = fresh.map((line) => (line.trim() === "" ? line : translateIndent(line, meaning)));
  return restyleIndents(translated, readIndentStyle(index.lines.map((line) => line.text)));
}

function translateIndent(line: string, meaning: ReadonlyMap<string, string>): string {
  const indent = indentOf(line);
  let known: string | null = null;
  for (const candidate of meaning.keys()) {
    if (indent.startsWith(candidate) && candidate.length >= (known?.length ?? 0)) known = candidate;
  }
  if (known !== null) return (meaning.get(known) ?? "") + line.slice(known.length);
  // Shallower than all that was searched for: shifted like the shallowest of it, as far as there is room.
  const shallowest = [...meaning.keys()].sort((left, right) => left.length - right.length)[0];
  if (shallowest === undefined || !shallowest.startsWith(indent)) return line;
  const there = meaning.get(shallowest) ?? "";
  const missing = shallowest.length - indent.length;
  return there.slice(0, Math.max(0, there.length - missing)) + line.trimStart();
}

/** Why a hunk must not be applied to a text whatever it fits: it stands for lines that it does not give. */
export function refusePlaceholder(hunk: Hunk): string | null {
  const of = (kind: "add" | "remove") => hunk.lines.flatMap((line) => (line.kind === kind ? [line.text] : []));
  return findPlaceholder(of("remove"), of("add"));
}
