import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** TCP ports on which any of the processes listens, sorted. Linux reads /proc; elsewhere `lsof` tells. */
export async function listPorts(pids: readonly number[]): Promise<number[]> {
  if (pids.length === 0) return [];
  return process.platform === "linux" ? linuxPorts(pids) : lsofPorts(pids);
}

const LISTEN = "0A";

function linuxPorts(pids: readonly number[]): number[] {
  const inodes = new Set(pids.flatMap(socketInodes));
  const ports = ["tcp", "tcp6"].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, "latin1")
      .split("\n")
      .slice(1)
      .flatMap((line) => {
        const fields = line.trim().split(/\s+/);
        const port = fields[1]?.split(":")[1];
        const inode = fields[9];
        return fields[3] === LISTEN && port !== undefined && inode !== undefined && inodes.has(inode)
          ? [Number.parseInt(port, 16)]
          : [];
      }),
  );
  return [...new Set(ports)].sort((a, b) => a - b);
}

function socketInodes(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(readLink(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode === undefined ? [] : [inode];
    });
  } catch {
    return []; // The process ended between the two looks.
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ""; // The descriptor was closed between the two looks.
  }
}

/** `-g` takes process groups: each command leads its own. */
async function lsofPorts(groups: readonly number[]): Promise<number[]> {
  const child = Bun.spawn(["lsof", "-nP", "-a", "-g", groups.join(","), "-iTCP", "-sTCP:LISTEN", "-Fn"], {
    stdout: "pipe",
    stderr: "ignore",
  });
  const output = await new Response(child.stdout).text();
  const ports = output.split("\n").flatMap((line) => {
    const port = /^n.*:(\d+)$/.exec(line)?.[1];
    return port === undefined ? [] : [Number(port)];
  });
  return [...new Set(ports)].sort((a, b) => a - b);
}
