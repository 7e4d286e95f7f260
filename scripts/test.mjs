// `npm test`: sets up what is missing, then runs every test and ends with the line `N passed, N failed`.
import { bootstrap, ROOT, runInForeground, runScript } from "./bootstrap.mjs";

await runScript(async () => {
  const bun = await bootstrap({ studio: true, systemPackages: ["bubblewrap", "socat", "chromium"] });
  return runInForeground(bun, ["scripts/test.ts", ...process.argv.slice(2)], { cwd: ROOT });
});
