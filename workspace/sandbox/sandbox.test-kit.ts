import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSandbox } from "./open-sandbox.ts";
import type { Sandbox, SandboxLimits, SandboxOptions } from "./sandbox.ts";

const MB = 1024 * 1024;

export const TEST_LIMITS: SandboxLimits = {
  maxMemoryBytes: 1024 * MB,
  maxProcesses: 256,
  maxCpus: 2,
  maxFileBytes: 256 * MB,
  maxDiskBytes: 1024 * MB,
  allowedHosts: [],
};

export interface TestSandbox {
  sandbox: Sandbox;
  folder: string;
  logged: { level: string; message: string }[];
  options: SandboxOptions;
}

/** Opens sandboxes in folders of their own and closes and deletes all of them. */
export class SandboxBench {
  readonly #opened: Sandbox[] = [];
  readonly #folders: string[] = [];

  constructor(private readonly mode: SandboxOptions["mode"]) {}

  makeFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), "lathe-sandbox-"));
    this.#folders.push(folder);
    return folder;
  }

  async open(
    changes: Partial<Omit<SandboxOptions, "limits">> & { limits?: Partial<SandboxLimits> } = {},
  ): Promise<TestSandbox> {
    const folder = changes.workspaceDirectory ?? this.makeFolder();
    mkdirSync(join(folder, "files"), { recursive: true });
    const logged: TestSandbox["logged"] = [];
    const options: SandboxOptions = {
      lowerDirectory: null,
      mode: this.mode,
      previewDomain: "preview.example",
      log: (line) => logged.push(line),
      ...changes,
      workspaceDirectory: folder,
      limits: { ...TEST_LIMITS, ...changes.limits },
    };
    const sandbox = await openSandbox(options);
    this.#opened.push(sandbox);
    return { sandbox, folder, logged, options };
  }

  async clear(): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((sandbox) => sandbox.close()));
    for (const folder of this.#folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a stream until its text contains `part`. */
export async function readUntil(stream: ReadableStream<Uint8Array>, part: string): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (!text.includes(part)) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`The stream ended without "${part}": ${text}`);
      text += decoder.decode(value, { stream: true });
    }
    return text;
  } finally {
    reader.releaseLock();
  }
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}
