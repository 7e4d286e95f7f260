import { LatheError } from "@lathe/protocol/errors";
import type { SandboxReport } from "@lathe/protocol/workspace";
import { run } from "@lathe/workspace/sandbox/attack-programs";
import { missingPackages } from "@lathe/workspace/sandbox/bubblewrap/find-tools";
import type { SandboxOptions } from "@lathe/workspace/sandbox/sandbox";
import { existsSync, readFileSync } from "node:fs";
import type { Finding, Probe } from "../probe.ts";
import { tryAttacks, withSandbox } from "./try-sandbox.ts";

const HOG_LIMIT_BYTES = 200 * 1024 * 1024;
const HOG =
  "const kept = []; for (let i = 0; i < 100; i++) kept.push(Buffer.alloc(10_000_000, 1)); console.log('kept');";

/** Opens a sandbox and attacks what is outside; says which layers and which limits it has. */
export function probeSandbox(mode: SandboxOptions["mode"]): Probe {
  const name = "sandbox";
  return {
    name,
    limitMs: 10_000,
    async run(signal) {
      if (mode === "none") {
        const summary = "It is switched off by LATHE_SANDBOX=none: projects run as the server's own user.";
        return [{ name, status: "warning", summary, mend: "Unset LATHE_SANDBOX." }];
      }
      try {
        return await withSandbox("required", {}, signal, async (trial) => {
          const through = await tryAttacks(trial);
          const { report } = trial.sandbox;
          return [describeAttacks(through, report), describeLayers(report)];
        });
      } catch (error) {
        if (!(error instanceof LatheError) || error.code !== "sandbox_unavailable") throw error;
        return [describeMissing(error.message, mode)];
      }
    },
  };
}

/** Whether a project that takes too much memory is stopped: by trying. */
export function probeLimits(mode: SandboxOptions["mode"]): Probe {
  const name = "limits";
  return {
    name,
    limitMs: 10_000,
    async run(signal) {
      if (mode === "none") return [];
      try {
        return await withSandbox("required", { maxMemoryBytes: HOG_LIMIT_BYTES }, signal, async ({ sandbox }) => {
          const command = ["sh", "-c", 'exec "$(command -v node || command -v bun)" -e "$1"', "sh", HOG];
          const { output } = await run(sandbox, command);
          return [describeLimits(sandbox.report.limits, !output.includes("kept"))];
        });
      } catch (error) {
        if (!(error instanceof LatheError) || error.code !== "sandbox_unavailable") throw error;
        return [];
      }
    },
  };
}

function describeAttacks(through: readonly string[], report: SandboxReport): Finding {
  const name = "sandbox";
  if (through.length === 0) {
    const summary = `${report.kind}: attacks on the host's files, processes, sockets, environment and network were all denied.`;
    return { name, status: "ok", summary };
  }
  return {
    name,
    status: "warning",
    summary: `${report.kind} does not hold: ${through.join("; ")}.`,
    mend: "Let nobody build here whom you would not give an account on this machine, and please report it.",
  };
}

function describeLayers({ layers }: SandboxReport): Finding {
  const name = "layers";
  if (layers === "overlay")
    return { name, status: "ok", summary: "Projects share a template's packages by overlay mounts." };
  return {
    name,
    status: "warning",
    summary:
      "There are no overlay mounts: each project gets a copy of its template's packages, which takes seconds and room.",
    mend: "Run a kernel with overlayfs (5.11 or newer where Lathe is not root), and keep the data on ext4, xfs or btrfs.",
  };
}

const LIMITS: Record<SandboxReport["limits"], string> = {
  cgroup1: "cgroups (version 1)",
  cgroup2: "cgroups (version 2)",
  watch: "watching how much it uses, since there are no cgroups that may be written",
  none: "nothing",
};

function describeLimits(limits: SandboxReport["limits"], isStopped: boolean): Finding {
  const name = "limits";
  if (!isStopped) {
    return {
      name,
      status: "warning",
      summary: `A project that took too much memory was not stopped (by ${LIMITS[limits]}).`,
      mend: "Give the server a control group of its own: systemd-run --user --scope -p Delegate=yes ./lathe up",
    };
  }
  const summary = `A project that took too much memory was stopped, by ${LIMITS[limits]}.`;
  if (limits !== "watch") return { name, status: "ok", summary };
  return {
    name,
    status: "warning",
    summary,
    mend: "Give the server a control group of its own: systemd-run --user --scope -p Delegate=yes ./lathe up",
  };
}

function describeMissing(reason: string, mode: SandboxOptions["mode"]): Finding {
  return {
    name: "sandbox",
    status: "missing",
    summary: `Projects would run as the server's own user: ${reason}`,
    mend: chooseMend(),
    ...(mode === "required" ? { blocks: true } : {}),
  };
}

function chooseMend(): string {
  if (process.platform !== "linux") return "The sandbox needs Linux. Here Lathe serves the local owner only.";
  const packages = missingPackages();
  if (packages.length > 0) return `apt-get install ${packages.join(" ")} socat`;
  if (readSetting("kernel/apparmor_restrict_unprivileged_userns") === "1") {
    return "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 (or an AppArmor profile for bwrap that allows userns)";
  }
  if (readSetting("kernel/unprivileged_userns_clone") === "0") return "sysctl -w kernel.unprivileged_userns_clone=1";
  if (readSetting("user/max_user_namespaces") === "0") return "sysctl -w user.max_user_namespaces=15000";
  return "In a container: docker run --security-opt seccomp=unconfined --security-opt apparmor=unconfined --cap-add SYS_ADMIN";
}

function readSetting(name: string): string | null {
  const path = `/proc/sys/${name}`;
  return existsSync(path) ? readFileSync(path, "utf8").trim() : null;
}
