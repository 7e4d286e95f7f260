import { readFileSync } from "node:fs";

/** Memory (PSS, shared pages by their share) of a process and all its descendants. Linux only. */
export function measureTree(root: number): { megabytes: number; processes: number } {
  let kilobytes = 0;
  let processes = 0;
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    kilobytes += Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
    processes += 1;
    waiting.push(...read(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number));
  }
  return { megabytes: kilobytes / 1024, processes };
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // It ended while we looked.
    return "";
  }
}
