import { resolve } from "node:path";
import { listChecks } from "./checks.ts";

const root = resolve(import.meta.dir, "..");
let failed = 0;
for (const { name, command } of listChecks(root)) {
  const result = Bun.spawnSync(command, { cwd: root, stdout: "inherit", stderr: "inherit" });
  process.stdout.write(`${result.exitCode === 0 ? "ok" : "FAILED"}  ${name}\n`);
  if (result.exitCode !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
