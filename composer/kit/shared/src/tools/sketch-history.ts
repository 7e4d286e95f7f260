import type { Sketch } from "./strokes.ts";

/** What can be taken back and done again; the latest is last in `past` and first in `future`. */
export interface SketchHistory {
  past: readonly Sketch[];
  future: readonly Sketch[];
}

/** A sketch with what was before and after it. */
export interface SketchStep {
  sketch: Sketch;
  history: SketchHistory;
}

export const NO_HISTORY: SketchHistory = { past: [], future: [] };
const MAX_STEPS = 100;

export function remember({ past }: SketchHistory, before: Sketch): SketchHistory {
  return { past: [...past, before].slice(-MAX_STEPS), future: [] };
}

/** Null when there is nothing to take back. */
export function undoStep({ past, future }: SketchHistory, sketch: Sketch): SketchStep | null {
  const before = past.at(-1);
  return before === undefined
    ? null
    : { sketch: before, history: { past: past.slice(0, -1), future: [sketch, ...future] } };
}

/** Null when there is nothing to do again. */
export function redoStep({ past, future }: SketchHistory, sketch: Sketch): SketchStep | null {
  const [next, ...rest] = future;
  return next === undefined ? null : { sketch: next, history: { past: [...past, sketch], future: rest } };
}
