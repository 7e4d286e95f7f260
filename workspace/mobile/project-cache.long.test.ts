import { afterAll, beforeAll, expect, test } from "bun:test";
import { chmodSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { until } from "@lathe/testing/until";
import { DEFAULT_LIMITS } from "../default-limits.ts";
import { ask, run, TEST_STORE, TestWorkspaces } from "../fixtures/test-workspace.ts";
import type { OpenedWorkspace } from "../open-workspace.ts";
import { probeSandbox } from "../sandbox/open-sandbox.ts";
import { prepareTemplate } from "../store/prepare-template.ts";
import { waitForMetro } from "./ask-expo.ts";
import { metroCacheFolder } from "./metro-cache-folder.ts";
import { warmMetroCache } from "./warm-metro-cache.ts";

const MINUTES = 60_000;
const workspaces = new TestWorkspaces();
const report = await probeSandbox("auto");
const log = () => {};
let key: string;

beforeAll(async () => {
  const template = { name: "mobile", storeDirectory: TEST_STORE, mode: "auto" as const, log };
  const prepared = await prepareTemplate(template, AbortSignal.timeout(5 * MINUTES));
  key = prepared.key ?? "";
  const warm = {
    template: "mobile",
    key,
    storeDirectory: TEST_STORE,
    mode: "auto" as const,
    limits: DEFAULT_LIMITS,
    log,
  };
  // What a slow machine does not make at once it goes on with.
  await until(
    async () => (await warmMetroCache(warm, AbortSignal.timeout(8 * MINUTES))) === "complete",
    "warm",
    20 * MINUTES,
  );
}, 25 * MINUTES);
afterAll(() => workspaces.close());

/** An app that shows its app.json, with a route of its own. */
async function openApp(
  name: string,
  spoil?: (workspace: OpenedWorkspace) => Promise<unknown>,
): Promise<OpenedWorkspace> {
  const options = { template: "mobile", warmMetro: false, signal: AbortSignal.timeout(2 * MINUTES) };
  const workspace = await workspaces.open(name, options);
  const { files } = workspace;
  const config = {
    name,
    slug: name,
    scheme: name,
    web: { output: "single", bundler: "metro" },
    plugins: ["expo-router"],
  };
  const extra = { belongsTo: `manifest-of-${name}` };
  await files.write("app.json", JSON.stringify({ expo: { ...config, extra } }));
  const screen = `import Constants from "expo-constants";
import { Text } from "react-native";
export default function Screen() {
  return <Text>{"screen-of-${name}"}{JSON.stringify(Constants.expoConfig?.extra)}</Text>;
}
`;
  await files.write(`src/app/only-${name}.tsx`, screen);
  await spoil?.(workspace);
  await workspace.app.start();
  return workspace;
}

/** The web bundle as a browser gets it from Metro. */
async function webBundle(workspace: OpenedWorkspace): Promise<string> {
  return await (await ask(workspace, await webBundlePath(workspace))).text();
}

async function webBundlePath(workspace: OpenedWorkspace): Promise<string> {
  await ask(workspace, "/");
  const find = () => workspace.app.ports[0];
  expect(await waitForMetro(find, AbortSignal.timeout(5 * MINUTES))).toBeTrue();
  const page = await (await ask(workspace, "/")).text();
  const script = /<script[^>]*\ssrc="([^"]+\.bundle[^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&");
  if (script === undefined) throw new Error(`the page has no bundle: ${page.slice(0, 500)}`);
  return script;
}

test(
  "no project's app.json or routes come to another one, though both read one cache",
  async () => {
    const one = await openApp("one");
    const first = await webBundle(one);
    expect(first).toContain("manifest-of-one");
    expect(first).toContain("screen-of-one");
    await one.close();
    const two = await openApp("two");
    const second = await webBundle(two);
    expect(second).toContain("manifest-of-two");
    expect(second).toContain("screen-of-two");
    expect(second).not.toContain("manifest-of-one");
    expect(second).not.toContain("only-one");
    await two.close();
    // Nor is anything of theirs in what everybody reads, or could be given on in their own caches.
    for (const place of [metroCacheFolder(TEST_STORE, key), join(workspaces.folder, "one/layer/cache/metro")]) {
      expect(filesOf(place).filter((path) => readFileSync(path).includes("manifest-of-one"))).toEqual([]);
    }
  },
  15 * MINUTES,
);

test(
  "what one project writes into caches and modules stays with it",
  async () => {
    if (report.kind !== "bubblewrap") return;
    const shared = metroCacheFolder(TEST_STORE, key);
    const before = filesOf(shared).map((path) => `${path} ${statSync(path).mtimeMs}`);
    const evil = await openApp("evil", async (workspace) => {
      // Under the keys of shared results, with other code in them, and links where caches are made.
      const own = join(workspaces.folder, "evil/layer/cache/metro");
      cpSync(shared, own, { recursive: true, filter: (path) => path === shared || !basename(path).startsWith(".") });
      for (const path of filesOf(own)) {
        chmodSync(path, 0o644);
        writeFileSync(path, readFileSync(path, "latin1").replaceAll("react", "evil!"), "latin1");
      }
      const attacks = [
        "echo poison > /opt/metro-cache/poison",
        "echo poison > $(find /opt/metro-cache -type f | head -1)",
        "rm -rf /opt/metro-cache/*",
        "ln -s /opt/metro-cache /cache/link && echo poison > /cache/link/poison",
      ];
      for (const attack of attacks) expect((await run(workspace, attack)).exitCode, attack).not.toBe(0);
      const spoil = "chmod u+w node_modules/react/index.js && echo 'throw \"poisoned\"' > node_modules/react/index.js";
      expect((await run(workspace, spoil)).exitCode).toBe(0);
    });
    const victim = await openApp("victim");
    const bundle = await webBundle(victim);
    expect(bundle).toContain("screen-of-victim");
    expect(bundle).not.toContain("evil!");
    expect(bundle).not.toContain("poisoned");
    await Promise.all([evil.close(), victim.close()]);
    expect(filesOf(shared).map((path) => `${path} ${statSync(path).mtimeMs}`)).toEqual(before);
  },
  15 * MINUTES,
);

test(
  "elements of the web page say their places in the source, those of phones do not, beside a metro.config.js",
  async () => {
    const workspace = await openApp("places", async ({ files }) => {
      const config = `const config = require("expo/metro-config").getDefaultConfig(__dirname);
config.resolver.resolveRequest = (context, name, platform) =>
  context.resolveRequest(context, name === "by-config" ? "./by-config.ts" : name, platform);
module.exports = config;
`;
      await files.write("metro.config.js", config);
      await files.write("src/app/by-config.ts", `export const found = "found-by-config";`);
      const screen = `import { View } from "react-native";
import { found } from "by-config";
export default function Screen() {
  return <View aria-label={found} />;
}
`;
      await files.write("src/app/placed.tsx", screen);
    });
    const path = await webBundlePath(workspace);
    const web = await (await ask(workspace, path)).text();
    expect(web).toContain("found-by-config");
    expect(web).toMatch(/latheSource:\s*"src\/app\/placed\.tsx:4:10"/);
    expect(web).toContain("src/ui/text.tsx:");
    const phone = await (await ask(workspace, path.replace("platform=web", "platform=android"))).text();
    expect(phone).toContain("found-by-config");
    expect(phone).not.toMatch(/latheSource|data-lathe-source/);
    await workspace.close();
  },
  15 * MINUTES,
);

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
