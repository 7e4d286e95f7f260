import { listChildren, readProc } from "@lathe/workspace/sandbox/process-session";

/**
 * Bytes that this process and all its descendants use, shared pages by their share (PSS, proc(5)). Where the kernel
 * does not say (no /proc), this process' resident set alone.
 */
export function measureMemory(): number {
  let bytes = 0;
  const waiting = [process.pid];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    bytes += proportionalBytes(pid);
    waiting.push(...listChildren(pid));
  }
  return bytes === 0 ? process.memoryUsage.rss() : bytes;
}

function proportionalBytes(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readProc(pid, "smaps_rollup") ?? "")?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
