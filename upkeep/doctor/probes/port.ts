import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { systemErrorCode } from "@lathe/workspace/files/system-error";
import type { Probe } from "../probe.ts";

const LISTENING = "0A";

/** Whether the server's port is free, held by this data folder's own server, or by whom. */
export function probePort(host: string, port: number, ownOrigin: string | null): Probe {
  const name = "port";
  return {
    name,
    limitMs: 3_000,
    async run() {
      if (port === 0) return [{ name, status: "ok", summary: "Any free port is taken (LATHE_PORT=0)." }];
      try {
        Bun.listen({ hostname: host, port, socket: { data() {} } }).stop(true);
        return [{ name, status: "ok", summary: `${port} is free.` }];
      } catch (error) {
        if (ownOrigin !== null && new URL(ownOrigin).port === String(port)) {
          return [{ name, status: "ok", summary: `Lathe is running on it: ${ownOrigin}` }];
        }
        const why =
          systemErrorCode(error) === "EADDRINUSE" ? `is held by ${findHolder(port)}` : "cannot be listened on";
        const summary = `Port ${port} of ${host} ${why}.`;
        return [{ name, status: "missing", summary, mend: "Set LATHE_PORT to another one.", blocks: true }];
      }
    },
  };
}

/** The process that listens on a port, as far as this user may see it. */
function findHolder(port: number): string {
  try {
    const inodes = listInodes(port);
    for (const pid of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
      if (holds(pid, inodes)) return `${readFileSync(`/proc/${pid}/comm`, "utf8").trim()} (process ${pid})`;
    }
  } catch (error) {
    // Not Linux, or a process that ended between two looks.
    if (systemErrorCode(error) === null) throw error;
  }
  return "another program";
}

function listInodes(port: number): Set<string> {
  const wanted = port.toString(16).toUpperCase().padStart(4, "0");
  const rows = ["tcp", "tcp6"].flatMap((table) => readFileSync(`/proc/net/${table}`, "latin1").split("\n").slice(1));
  return new Set(
    rows.flatMap((row) => {
      const fields = row.trim().split(/\s+/);
      const isIt = fields[3] === LISTENING && fields[1]?.split(":")[1] === wanted;
      return isIt && fields[9] !== undefined ? [`socket:[${fields[9]}]`] : [];
    }),
  );
}

function holds(pid: string, inodes: ReadonlySet<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => inodes.has(readlinkSync(`/proc/${pid}/fd/${fd}`)));
  } catch (error) {
    // Somebody else's process, or one that ended.
    if (systemErrorCode(error) === null) throw error;
    return false;
  }
}
