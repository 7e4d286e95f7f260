import { readFile, utimes } from "node:fs/promises";
import type { Plugin } from "vite";

const STYLES = /\.css(?:\?|$)/;
/** Changes that follow each other within 50 ms are one to Vite's watcher. */
const SEEN_APART_MS = 200;
/** What another plugin makes of a file never is what stands in it. */
const MOST_RENEWALS = 3;

/**
 * While the app is developed, a stylesheet that is written in the moment in which it is read shows as written. Tailwind notes
 * the time of the file a little after Vite has read it, takes that change for one that it has seen, and would show the old
 * styles until the next one. Such a file is made to look changed once more.
 */
export function freshStyles(): Plugin[] {
  /** What was read of each file and not looked at again since. */
  const read = new Map<string, Set<string>>();
  const renewed = new Map<string, { text: string; times: number }>();
  return [
    {
      name: "fresh-styles:read",
      apply: "serve",
      enforce: "pre",
      transform: {
        filter: { id: STYLES },
        handler(text, id) {
          const path = pathOf(id);
          read.set(path, (read.get(path) ?? new Set()).add(text));
        },
      },
    },
    {
      name: "fresh-styles:compare",
      apply: "serve",
      transform: {
        filter: { id: STYLES },
        async handler(_code, id) {
          const path = pathOf(id);
          const text = await readFile(path, "utf8").catch(() => undefined);
          const texts = read.get(path) ?? new Set();
          read.delete(path);
          if (text === undefined || [...texts].every((each) => each === text)) return;
          const before = renewed.get(path);
          const times = before?.text === text ? before.times + 1 : 1;
          if (times > MOST_RENEWALS) return;
          renewed.set(path, { text, times });
          setTimeout(() => void renew(path), SEEN_APART_MS);
        },
      },
    },
  ];
}

async function renew(path: string): Promise<void> {
  const now = new Date();
  // Whoever has taken it away meanwhile has changed it.
  await utimes(path, now, now).catch(() => {});
}

function pathOf(id: string): string {
  return id.replace(/\?.*$/, "");
}
