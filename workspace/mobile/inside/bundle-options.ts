import type { BuildOptions } from "esbuild";
import type { AppRoot } from "./app-root.ts";
import { expoModules, fallbackFolders } from "./expo-modules.ts";
import { ASSET_LOADERS, webAssets } from "./web-assets.ts";
import { worklets } from "./worklets.ts";

const SOURCE_ENDS = [".tsx", ".ts", ".jsx", ".mjs", ".js"];
const EXTENSIONS = [...SOURCE_ENDS.map((end) => `.web${end}`), ...SOURCE_ENDS, ".cjs", ".json", ".css"];

/** How esbuild makes a web bundle of an Expo app, as Metro would; where it goes is the caller's choice. */
export function bundleOptions(app: AppRoot, mode: "development" | "production") {
  return {
    absWorkingDir: app.root,
    entryPoints: { app: app.entry },
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    jsxDev: mode === "development",
    mainFields: ["browser", "module", "main"],
    conditions: ["browser"],
    resolveExtensions: EXTENSIONS,
    nodePaths: fallbackFolders(app.root),
    loader: { ".js": "jsx", ...ASSET_LOADERS },
    define: {
      __DEV__: String(mode === "development"),
      global: "globalThis",
      "process.env.NODE_ENV": JSON.stringify(mode),
      "process.env.EXPO_OS": '"web"',
    },
    plugins: [expoModules(app), webAssets(), worklets(app.root)],
    logLevel: "silent",
  } satisfies BuildOptions;
}
