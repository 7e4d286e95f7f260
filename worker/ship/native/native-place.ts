import type { Log } from "@lathe/protocol/log";
import type { SandboxOptions } from "@lathe/workspace/sandbox/sandbox";
import type { BuildSettings } from "./build-settings.ts";

/** Where native builds of a project are made. */
export interface NativePlace {
  /** The workspace's folder: what builds keep is in `native/` of it. */
  workspaceDirectory: string;
  /** Of the prepared templates. */
  storeDirectory: string;
  sandbox: SandboxOptions["mode"];
  settings: BuildSettings;
  log: Log;
  /** In the place of the usual limits and of the machine's own names, ports, addresses and authorities (PEM). For tests. */
  trial?: {
    gradleTimeoutMs?: number;
    pollEveryMs?: number;
    remoteTimeoutMs?: number;
    maxDiskBytes?: number;
    internet?: NonNullable<SandboxOptions["egress"]> & { authorities: string };
  };
}
