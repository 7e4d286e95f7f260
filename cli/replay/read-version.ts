import { mkdirSync } from "node:fs";
import type { VersionId } from "@lathe/protocol/ids";

/** Puts all files of a version into a folder. `repository` is a workspace's history.git, which is only read. */
export async function readVersion(repository: string, version: VersionId, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const env = { PATH: process.env.PATH ?? "", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  const git = Bun.spawn(["git", "-c", "safe.directory=*", `--git-dir=${repository}`, "archive", version], {
    env,
    stdout: "pipe",
    stderr: "pipe",
  });
  const tar = Bun.spawn(["tar", "-x", "--no-same-owner", "-C", folder], { stdin: git.stdout, stderr: "pipe" });
  const [gitExit, tarExit] = await Promise.all([git.exited, tar.exited]);
  if (gitExit !== 0) throw new Error(`The version ${version} cannot be read: ${await new Response(git.stderr).text()}`);
  if (tarExit !== 0) throw new Error(`The version ${version} cannot be unpacked.`);
}
