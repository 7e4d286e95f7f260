import { readdirSync, readFileSync } from "node:fs";

/** Ids of a process's children whose command line holds `text`. Linux only. */
export function findChildren(parent: number, text: string): number[] {
  const found: number[] = [];
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
      if (status.includes(`PPid:\t${parent}\n`) && command.includes(text)) found.push(Number(name));
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}
