import { afterAll, expect, test } from "bun:test";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { readKit } from "../../node/read-kit.ts";
import { TEMPLATE_HASHES } from "../../template-hashes.ts";
import { composeAll, MOBILE_PROMPTS } from "../../testing/mobile-prompts.ts";
import { SPECIFICATIONS } from "../../testing/specifications.ts";
import { generate } from "../generate.ts";

const templates = join(import.meta.dir, "../../../templates");
const kits = join(import.meta.dir, "../../kit");
const folder = mkdtempSync(join(tmpdir(), "composed-mobile-"));
const kit = readKit();
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

test("what is generated for phones type-checks with the packages that projects are prepared with, and imports no more than it uses", async () => {
  const store = join(folder, "store");
  cpSync(join(templates, "mobile-kit"), store, { recursive: true });
  await run(store, [process.execPath, "install", "--frozen-lockfile", "--prefer-offline"]);
  const apps: AppSpecification[] = [...MOBILE_PROMPTS.map(composeAll), ...SPECIFICATIONS];
  for (const [index, app] of apps.entries()) {
    const project = join(folder, `app-${index}`);
    cpSync(join(templates, "mobile"), project, { recursive: true });
    symlinkSync(join(store, "node_modules"), join(project, "node_modules"));
    const files = generate(app, "mobile", kit);
    for (const path of Object.keys(TEMPLATE_HASHES.mobile)) if (!files.has(path)) rmSync(join(project, path));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    expect(existsSync(join(project, "src/app/index.tsx"))).toBe(files.has("src/app/index.tsx"));
    const check = [process.execPath, "--bun", join(project, "node_modules/.bin/tsc"), "--noEmit", "--noUnusedLocals"];
    await run(project, check);
  }
}, 600_000);

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
