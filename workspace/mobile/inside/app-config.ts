import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { requireFrom } from "./app-root.ts";

/** What app.json or app.config.* says, as far as a web page shows it. */
export interface AppConfig {
  title: string;
  language: string;
  themeColor: string | null;
  description: string | null;
  /** Relative to the project. */
  favicon: string | null;
  /** JSON that `expo-constants` gives to the app as its manifest. */
  manifest: string;
}

const UNKNOWN: AppConfig = {
  title: "App",
  language: "en",
  themeColor: null,
  description: null,
  favicon: null,
  manifest: "{}",
};
/** What Expo keeps from web pages. */
const HIDDEN_FIELDS = [
  "androidNavigationBar",
  "androidStatusBar",
  "privacy",
  "ios",
  "android",
  "plugins",
  "hooks",
  "_internal",
  "assetBundlePatterns",
];

/**
 * Read by the project's own Expo, in a thread of its own since that takes a fifth of a second. A configuration that
 * cannot be read is Metro's to complain of: then the page has no title and an empty manifest.
 */
export async function readAppConfig(root: string): Promise<AppConfig> {
  return await new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { root }, stdout: true, stderr: true });
    worker.once("message", (config: AppConfig) => resolve(config));
    worker.once("error", () => resolve(UNKNOWN));
    worker.once("exit", () => resolve(UNKNOWN));
  });
}

/**
 * Variables that the app may read: `EXPO_PUBLIC_*` of the environment and of the .env files, as Expo reads them; a later
 * file gives way to an earlier one, and all do to the environment.
 */
export function readPublicVariables(root: string, environment: NodeJS.ProcessEnv): Record<string, string> {
  const files = [".env.development.local", ".env.local", ".env.development", ".env"].map((name) =>
    readVariables(join(root, name)),
  );
  const merged = Object.assign({}, ...files.toReversed(), environment);
  const isPublic = (entry: [string, unknown]): entry is [string, string] =>
    entry[0].startsWith("EXPO_PUBLIC_") && typeof entry[1] === "string";
  return Object.fromEntries(Object.entries(merged).filter(isPublic));
}

function readVariables(path: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch {
    // Not there.
    return {};
  }
}

interface ExpoConfig {
  getConfig(root: string, options: object): { exp: Record<string, unknown> };
  getNameFromConfig(exp: object): { appName?: string; webName?: string };
}

function evaluate(root: string): AppConfig {
  const expo: ExpoConfig = requireFrom(root)("expo/config");
  const { exp } = expo.getConfig(root, { isPublicConfig: true, skipSDKVersionRequirement: true });
  const { appName, webName } = expo.getNameFromConfig(exp);
  const web = { ...(typeof exp["web"] === "object" ? exp["web"] : {}) };
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
  const field = (name: string) => text(Object.entries(web).find(([key]) => key === name)?.[1]);
  const shown = Object.fromEntries(Object.entries(exp).filter(([name]) => !HIDDEN_FIELDS.includes(name)));
  const themeColor = field("themeColor") ?? text(exp["primaryColor"]);
  const manifest = { ...shown, name: appName, web: { ...web, name: webName, themeColor: themeColor ?? undefined } };
  return {
    title: webName ?? appName ?? UNKNOWN.title,
    language: field("lang") ?? UNKNOWN.language,
    themeColor,
    description: field("description") ?? text(exp["description"]),
    favicon: field("favicon"),
    manifest: JSON.stringify(manifest),
  };
}

if (!isMainThread && parentPort !== null && typeof workerData?.root === "string") {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort.postMessage(evaluate(workerData.root));
}
