import { readFile, utimes } from "node:fs/promises";
import type { Plugin } from "vite";

const STYLES = /\.css(?:\?|$)/;

/**
 * While the app is developed, a stylesheet that is written in the moment in which it is read shows as written. Tailwind notes
 * the time of the file a little after Vite has read it, takes that change for one that it has seen, and would show the old
 * styles until the next one. Such a file is made to look changed once more.
 */
export function freshStyles(): Plugin[] {
  const read = new Map<string, string>();
  const renewed = new Map<string, string>();
  return [
    {
      name: "fresh-styles:read",
      apply: "serve",
      enforce: "pre",
      transform: { filter: { id: STYLES }, handler: (text, id) => void read.set(pathOf(id), text) },
    },
    {
      name: "fresh-styles:compare",
      apply: "serve",
      transform: {
        filter: { id: STYLES },
        async handler(_code, id) {
          const path = pathOf(id);
          const text = await readFile(path, "utf8").catch(() => undefined);
          // Once for each text: what another plugin makes of a file never is what stands in it.
          if (text === undefined || text === read.get(path) || text === renewed.get(path)) return;
          renewed.set(path, text);
          const now = new Date();
          await utimes(path, now, now);
        },
      },
    },
  ];
}

function pathOf(id: string): string {
  return id.replace(/\?.*$/, "");
}
