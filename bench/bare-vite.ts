import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dir, "..");

export interface BareVite {
  readonly url: string;
  /** The project's folder: a copy of the template with its packages. */
  readonly directory: string;
  close(): Promise<void>;
}

/** The template as somebody would run it by hand: installed in a folder, Vite started by Node on the host. */
export async function startBareVite(): Promise<BareVite> {
  const directory = mkdtempSync(join(tmpdir(), "lathe-bench-vite-"));
  cpSync(join(root, "templates", "web"), directory, { recursive: true });
  const install = Bun.spawn([process.execPath, "install", "--frozen-lockfile"], {
    cwd: directory,
    stdout: "ignore",
    stderr: "pipe",
  });
  if ((await install.exited) !== 0) throw new Error(`bun install: ${await new Response(install.stderr).text()}`);
  const port = freePort();
  const vite = Bun.spawn([node(), "node_modules/vite/bin/vite.js"], {
    cwd: directory,
    env: { ...process.env, PORT: String(port) },
    stdout: "ignore",
    stderr: "inherit",
  });
  const url = `http://127.0.0.1:${port}/`;
  while (
    !(await fetch(url).then(
      (response) => response.ok,
      () => false,
    ))
  )
    await Bun.sleep(20);
  return {
    url,
    directory,
    async close() {
      vite.kill();
      await vite.exited;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The same Node that runs dev servers in a sandbox. */
export function node(): string {
  return join(root, "node_modules", `node-linux-${process.arch}`, "bin", "node");
}

export function freePort(): number {
  const probe = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  const { port } = probe;
  probe.stop(true);
  return port;
}
