import { afterAll, test } from "bun:test";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const templates = join(import.meta.dir, "../../../templates");
const kits = join(import.meta.dir, "../../kit");
const folder = mkdtempSync(join(tmpdir(), "composed-mobile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

test("each file of the kit type-checks with the packages of the older SDK as well", async () => {
  const project = join(folder, "kit-54");
  cpSync(join(templates, "mobile"), project, { recursive: true });
  rmSync(join(project, "src/app"), { recursive: true });
  cpSync(join(templates, "mobile-54-kit"), project, { recursive: true });
  for (const part of ["shared/src", "mobile/src", "mobile/generated"]) {
    cpSync(join(kits, part), join(project, "src"), {
      recursive: true,
      filter: (path) => !path.endsWith(".test.ts"),
    });
  }
  await run(project, [process.execPath, "install", "--frozen-lockfile", "--prefer-offline"]);
  await run(project, [process.execPath, "--bun", join(project, "node_modules/.bin/tsc"), "--noEmit"]);
}, 300_000);

async function run(cwd: string, command: string[]): Promise<void> {
  const process = Bun.spawn(command, { cwd, stdout: "pipe", stderr: "pipe", stdin: "ignore" });
  const [out, errors, exitCode] = await Promise.all([process.stdout.text(), process.stderr.text(), process.exited]);
  if (exitCode !== 0) throw new Error(`${command.join(" ")} ended with ${exitCode}:\n${out}\n${errors}`);
}
