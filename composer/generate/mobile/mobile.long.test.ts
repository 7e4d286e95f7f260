import { afterAll, expect, test } from "bun:test";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { TEMPLATE_HASHES } from "../../template-hashes.ts";
import { MOBILE_PROMPTS, composeAll } from "../../testing/mobile-prompts.ts";
import { generate } from "../generate.ts";
import { readKit } from "../../node/read-kit.ts";

const kit = readKit();

const template = join(import.meta.dir, "../../../templates/mobile");
const folder = mkdtempSync(join(tmpdir(), "composed-mobile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what is generated for phones type-checks with the template's own modules", async () => {
  const store = join(folder, "store");
  cpSync(template, store, { recursive: true });
  await run(store, [process.execPath, "install", "--frozen-lockfile", "--prefer-offline"]);
  for (const [index, prompts] of MOBILE_PROMPTS.entries()) {
    const project = join(folder, `app-${index}`);
    cpSync(template, project, { recursive: true });
    symlinkSync(join(store, "node_modules"), join(project, "node_modules"));
    const files = generate(composeAll(prompts), "mobile", kit);
    for (const path of Object.keys(TEMPLATE_HASHES.mobile)) if (!files.has(path)) rmSync(join(project, path));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    expect(existsSync(join(project, "src/app/index.tsx"))).toBe(false);
    await run(project, [process.execPath, "--bun", join(project, "node_modules/.bin/tsc"), "--noEmit"]);
  }
}, 300_000);

async function run(cwd: string, command: string[]): Promise<void> {
  const process = Bun.spawn(command, { cwd, stdout: "pipe", stderr: "pipe", stdin: "ignore" });
  const [out, errors, exitCode] = await Promise.all([process.stdout.text(), process.stderr.text(), process.exited]);
  if (exitCode !== 0) throw new Error(`${command.join(" ")} ended with ${exitCode}:\n${out}\n${errors}`);
}
