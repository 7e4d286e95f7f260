import { z } from "zod";

const Json = z.json();
export type Json = z.infer<typeof Json>;
const Path = z.array(z.union([z.string(), z.number().int().min(0)]));

/** One difference between two values, which can be gone in both directions. Paths are those before the edit. */
export const JsonEdit = z.union([
  /** Values of a list, from `at` on. */
  z.object({ path: Path, at: z.number().int().min(0), removed: z.array(Json), added: z.array(Json) }),
  /** A value; without `before` or `after` it is not there. */
  z.object({ path: Path, before: Json.optional(), after: Json.optional() }),
]);
export type JsonEdit = z.infer<typeof JsonEdit>;
type Path = z.infer<typeof Path>;

/** Below this many characters an object is put whole in the place of another. */
const SMALL = 400;

/** What makes `after` of `before`: little where little changed. */
export function diffJson(before: Json, after: Json, path: Path = []): JsonEdit[] {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after, path);
  if (isObject(before) && isObject(after)) {
    const keys = Object.keys(before);
    const hasSameKeys = keys.join("\n") === Object.keys(after).join("\n");
    // Where keys come and go their order counts, so that small objects are taken whole.
    if (!hasSameKeys && JSON.stringify(before).length < SMALL) return [{ path, before, after }];
    return [...new Set([...keys, ...Object.keys(after)])].flatMap((key): JsonEdit[] => {
      const [was, is] = [before[key], after[key]];
      if (was !== undefined && is !== undefined) return diffJson(was, is, [...path, key]);
      return [
        {
          path: [...path, key],
          ...(was === undefined ? {} : { before: was }),
          ...(is === undefined ? {} : { after: is }),
        },
      ];
    });
  }
  return [{ path, before, after }];
}

function diffLists(before: readonly Json[], after: readonly Json[], path: Path): JsonEdit[] {
  let start = 0;
  while (start < before.length && start < after.length && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    isSame(before[before.length - 1 - end], after[after.length - 1 - end])
  )
    end += 1;
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  if (removed.length !== added.length) return [{ path, at: start, removed, added }];
  return removed.flatMap((each, index) => diffJson(each, added[index] ?? null, [...path, start + index]));
}

/** The value with the edits made; `back` takes them back. Throws a TypeError where they do not fit. */
export function applyEdits(value: Json, edits: readonly JsonEdit[], back = false): Json {
  const ordered = back ? edits.toReversed() : edits;
  return ordered.reduce<Json>((sofar, edit) => applyEdit(sofar, edit, edit.path, back), value);
}

function applyEdit(value: Json | undefined, edit: JsonEdit, path: Path, back: boolean): Json {
  const [key, ...rest] = path;
  if (key === undefined) {
    if ("removed" in edit) {
      if (!Array.isArray(value)) throw new TypeError("There is no list to edit.");
      const [gone, fresh] = back ? [edit.added, edit.removed] : [edit.removed, edit.added];
      return value.toSpliced(edit.at, gone.length, ...fresh);
    }
    const next = back ? edit.before : edit.after;
    if (next === undefined) throw new TypeError("There is nothing to put there.");
    return next;
  }
  if (Array.isArray(value) && typeof key === "number") return value.with(key, applyEdit(value[key], edit, rest, back));
  if (!isObject(value) || typeof key === "number") throw new TypeError(`There is no place ${key}.`);
  const isGone = rest.length === 0 && !("removed" in edit) && (back ? edit.before : edit.after) === undefined;
  if (!isGone) return { ...value, [key]: applyEdit(value[key], edit, rest, back) };
  const { [key]: _gone, ...others } = value;
  return others;
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
