import { z } from "zod";
import { movedPath } from "./tree-rows.ts";

/** Tabs that share one place on the screen. Every path is there once. */
export interface EditorGroup {
  paths: readonly string[];
  active: string | null;
}

/** Which files are open where: one group, or two beside each other. */
export interface EditorLayout {
  groups: readonly EditorGroup[];
  /** The group that opens what is chosen elsewhere. */
  focused: number;
}

export const MAX_GROUPS = 2;
const MAX_KEPT_TABS = 60;
const EMPTY_GROUP: EditorGroup = { paths: [], active: null };
export const EMPTY_LAYOUT: EditorLayout = { groups: [EMPTY_GROUP], focused: 0 };

/** What is read back of a layout after a reload. */
const StoredLayout = z.object({
  groups: z
    .array(z.object({ paths: z.array(z.string().min(1).max(1_000)).max(MAX_KEPT_TABS), active: z.string().nullable() }))
    .min(1)
    .max(MAX_GROUPS),
  focused: z.number().int().nonnegative(),
});

export function parseLayout(stored: string | null): EditorLayout {
  if (stored === null) return EMPTY_LAYOUT;
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    // Not what this page wrote: it begins with no file open.
    return EMPTY_LAYOUT;
  }
  const parsed = StoredLayout.safeParse(value);
  if (!parsed.success) return EMPTY_LAYOUT;
  const groups = parsed.data.groups.map((group) => withPaths(group, [...new Set(group.paths)]));
  return withoutEmptyGroups({ groups, focused: parsed.data.focused });
}

/** The text to be stored; "" when there is nothing to keep. */
export function formatLayout(layout: EditorLayout): string {
  if (layout.groups.every((group) => group.paths.length === 0)) return "";
  const groups = layout.groups.map((group) => withPaths(group, group.paths.slice(0, MAX_KEPT_TABS)));
  return JSON.stringify({ groups, focused: layout.focused });
}

export function activePath({ groups, focused }: EditorLayout): string | null {
  return groups[focused]?.active ?? null;
}

export function listPaths({ groups }: EditorLayout): string[] {
  return [...new Set(groups.flatMap((group) => group.paths))];
}

/** Shows a file in a group, where it is open already or as a new tab behind the active one. */
export function showTab(layout: EditorLayout, path: string, at = layout.focused): EditorLayout {
  const focused = Math.min(at, layout.groups.length - 1);
  return changeGroup({ ...layout, focused }, focused, (group) => {
    if (group.paths.includes(path)) return { ...group, active: path };
    const behind = group.active === null ? group.paths.length : group.paths.indexOf(group.active) + 1;
    return { paths: group.paths.toSpliced(behind, 0, path), active: path };
  });
}

export function focusGroup(layout: EditorLayout, at: number): EditorLayout {
  return at === layout.focused || at >= layout.groups.length ? layout : { ...layout, focused: at };
}

/** Takes a tab out; with it goes a group that has no other. Its right neighbour takes its place. */
export function closeTab(layout: EditorLayout, at: number, path: string): EditorLayout {
  return keepTabs(layout, at, (other) => other !== path);
}

export function closeOtherTabs(layout: EditorLayout, at: number, path: string): EditorLayout {
  return keepTabs(layout, at, (other) => other === path);
}

export function closeEverywhere(layout: EditorLayout, path: string): EditorLayout {
  const groups = layout.groups.map((group) =>
    withPaths(
      group,
      group.paths.filter((other) => other !== path),
    ),
  );
  return withoutEmptyGroups({ ...layout, groups });
}

/** The active file beside itself, in the other group; where there are two, it moves the focus to the other. */
export function splitRight(layout: EditorLayout): EditorLayout {
  const path = activePath(layout);
  if (path === null) return layout;
  if (layout.groups.length < MAX_GROUPS) {
    return { groups: [...layout.groups, { paths: [path], active: path }], focused: layout.groups.length };
  }
  return showTab(layout, path, 1 - layout.focused);
}

/** The tab `step` places behind the active one, round the end. */
export function stepTab(layout: EditorLayout, step: number): EditorLayout {
  return changeGroup(layout, layout.focused, (group) => {
    if (group.active === null) return group;
    const at = (group.paths.indexOf(group.active) + step + group.paths.length) % group.paths.length;
    return { ...group, active: group.paths[at] ?? group.active };
  });
}

/** Puts a tab before another one of a group (null: behind all), also out of another group. */
export function moveTab(
  layout: EditorLayout,
  path: string,
  from: number,
  to: number,
  before: string | null,
): EditorLayout {
  if (path === before) return layout;
  const taken = changeGroup(layout, from, (group) =>
    withPaths(
      group,
      group.paths.filter((other) => other !== path),
    ),
  );
  const placed = changeGroup(taken, to, (group) => {
    const others = group.paths.filter((other) => other !== path);
    const at = before === null ? -1 : others.indexOf(before);
    return { paths: others.toSpliced(at === -1 ? others.length : at, 0, path), active: path };
  });
  return withoutEmptyGroups({ ...placed, focused: to });
}

/** Open files, and those below an open folder, under their new names. */
export function renameTabs(layout: EditorLayout, from: string, to: string): EditorLayout {
  const move = (path: string): string => movedPath(path, from, to) ?? path;
  return {
    ...layout,
    groups: layout.groups.map(({ paths, active }) => ({
      paths: [...new Set(paths.map(move))],
      active: active === null ? null : move(active),
    })),
  };
}

function keepTabs(layout: EditorLayout, at: number, isKept: (path: string) => boolean): EditorLayout {
  return withoutEmptyGroups(changeGroup(layout, at, (group) => withPaths(group, group.paths.filter(isKept))));
}

function changeGroup(layout: EditorLayout, at: number, change: (group: EditorGroup) => EditorGroup): EditorLayout {
  return { ...layout, groups: layout.groups.map((group, index) => (index === at ? change(group) : group)) };
}

/** A group with other tabs; when the active one is gone, the one that took its place shows. */
function withPaths(group: EditorGroup, paths: readonly string[]): EditorGroup {
  if (group.active !== null && paths.includes(group.active)) return { paths, active: group.active };
  const at = group.active === null ? -1 : group.paths.indexOf(group.active);
  return { paths, active: paths[Math.min(Math.max(at, 0), paths.length - 1)] ?? null };
}

function withoutEmptyGroups({ groups, focused }: EditorLayout): EditorLayout {
  const kept = groups.filter((group) => group.paths.length > 0);
  if (kept.length === 0) return EMPTY_LAYOUT;
  const before = groups.slice(0, focused).filter((group) => group.paths.length > 0).length;
  return { groups: kept, focused: Math.min(before, kept.length - 1) };
}
