// Runs a TypeScript file of the repository under the right Bun: `node scripts/run-bun.mjs FILE [ARGUMENTS]`.
import { bootstrap, ROOT, runInForeground, runScript } from "./bootstrap.mjs";

await runScript(async () => {
  const bun = await bootstrap();
  return runInForeground(bun, process.argv.slice(2), { cwd: ROOT });
});
