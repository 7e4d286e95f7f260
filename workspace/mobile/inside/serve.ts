import { fstatSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { DevServer } from "./dev-server.ts";
import { MetroProcess } from "./metro-process.ts";
import { WebPreview } from "./web-preview.ts";

/*
 * The dev server of an Expo project, run by Node inside the sandbox with the project as its working directory:
 *   PORT                   where it listens, on the loopback
 *   LATHE_METRO_PORT       where Metro is to listen
 *   LATHE_METRO_CACHE      what all projects may read of Metro's cache; may be empty, or not there
 *   LATHE_OWN_METRO_CACHE  the project's own
 *   LATHE_ESBUILD          the folder of the esbuild package; its program by ESBUILD_BINARY_PATH
 */

const root = process.cwd();
const port = readPort("PORT");
const metroPort = readPort("LATHE_METRO_PORT");
const esbuild: typeof import("esbuild") = createRequire(import.meta.url)(process.env["LATHE_ESBUILD"] ?? "esbuild");
const print = (line: string) => void process.stdout.write(`${line}\n`);
// Nobody reads any more; what ends us comes by our input.
process.stdout.on("error", () => {});

const preview: WebPreview = new WebPreview({
  root,
  esbuild,
  environment: process.env,
  print,
  onChange: (names) => {
    if ([...names].some((name) => /^(package|app)\.json$|\.config\.\w+$/.test(name))) metro.retry();
  },
});
// What is seen first goes first, and Metro takes long in any case.
const built = preview.start();
const metro = new MetroProcess({
  command: metroCommand(),
  cwd: root,
  environment: metroEnvironment(),
  port: metroPort,
  after: built,
  print,
  onState: ({ metro: phase }) => {
    if (phase !== "ready") return;
    print("Metro is ready.");
    void preview.rest();
  },
});
const server = new DevServer({ root, preview, metro, metroPort, print });
await server.listen(port);
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, () => void end());
// Whoever started this holds the other end of its input.
if (fstatSync(0).isFIFO() || fstatSync(0).isSocket()) process.stdin.resume().once("end", () => void end());

async function end(): Promise<void> {
  await Promise.all([metro.close(), server.close(), preview.close()]);
  process.exit(0);
}

function metroCommand(): [string, ...string[]] {
  const names = ["metro-cache.cjs", "source-places.cjs", "web-page.cjs", "end-with-parent.cjs"];
  const preloads = names.flatMap((name) => ["--require", join(import.meta.dirname, name)]);
  const cli = join(root, "node_modules/expo/bin/cli");
  return [process.execPath, ...preloads, cli, "start", "--port", String(metroPort), "--offline", "--max-workers", "1"];
}

/** No CI: with it Metro does not watch. What Expo would ask other machines for is not there, so it is not to ask. */
function metroEnvironment(): NodeJS.ProcessEnv {
  const { CI: _ci, PORT: _port, ...inherited } = process.env;
  return {
    ...inherited,
    // A desktop program for debugging, which would be downloaded from github.com or fbcdn.net at each start.
    EXPO_UNSTABLE_HEADLESS: "1",
    // That would leave this out too: it says which package the web needs.
    EXPO_NO_WEB_SETUP: "0",
    // Which fields of app.json are pictures: else asked of api.expo.dev for each manifest, which then has no icons.
    EXPO_UNIVERSE_DIR: join(import.meta.dirname, "expo-api"),
    EXPO_NO_TELEMETRY: "1",
    EXPO_OFFLINE: "1",
    EXPO_NO_DEPENDENCY_VALIDATION: "1",
    EXPO_NO_GIT_STATUS: "1",
    EXPO_NO_QR_CODE: "1",
    EXPO_NO_UPDATE_CHECK: "1",
    BROWSER: "none",
    FORCE_COLOR: "0",
  };
}

function readPort(name: string): number {
  const value = Number(process.env[name]);
  if (Number.isInteger(value) && value > 0 && value <= 65_535) return value;
  process.stderr.write(`${name} is to be a port, and is "${process.env[name] ?? ""}".\n`);
  process.exit(2);
}
