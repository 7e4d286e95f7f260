// `npm start`: sets up what is missing, then starts the server in the foreground.
import { bootstrap, ROOT, runInForeground, runScript } from "./bootstrap.mjs";

await runScript(async () => {
  const bun = await bootstrap({ studio: true });
  return runInForeground(bun, ["start.ts", ...process.argv.slice(2)], { cwd: ROOT });
});
