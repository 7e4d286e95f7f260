/** A text in JSON, laid out or in one line; or what is wrong with it. */
export type JsonResult = { ok: true; text: string } | { ok: false; message: string };

/** Two spaces a level, or as short as can be. */
export function layOutJson(text: string, isShort: boolean): JsonResult {
  if (text.trim() === "") return { ok: true, text: "" };
  try {
    return { ok: true, text: JSON.stringify(JSON.parse(text), null, isShort ? undefined : 2) };
  } catch (error) {
    // What is wrong is said by the browser, with the place where it can.
    return { ok: false, message: error instanceof Error ? error.message : "This is no JSON." };
  }
}

/** How many objects, lists and values there are; null for what is no JSON. */
export function countJson(text: string): { objects: number; lists: number; values: number; depth: number } | null {
  const counts = { objects: 0, lists: 0, values: 0, depth: 0 };
  function look(value: unknown, depth: number): void {
    counts.depth = Math.max(counts.depth, depth);
    if (typeof value !== "object" || value === null) {
      counts.values += 1;
      return;
    }
    if (Array.isArray(value)) counts.lists += 1;
    else counts.objects += 1;
    for (const each of Object.values(value)) look(each, depth + 1);
  }
  try {
    look(JSON.parse(text), 1);
    return counts;
  } catch {
    // Said by layOutJson.
    return null;
  }
}
