import type { OnLoadResult, OnResolveArgs, Plugin, PluginBuild } from "esbuild";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { AppRoot } from "./app-root.ts";
import { explainNativeOnly, ownerOf } from "./build-fault.ts";
import { SOURCE_PLACES } from "./source-places.ts";

const VIRTUAL = "lathe-virtual";

/** Reached through `require`, so that a name which the web does not have is undefined, as with Metro, and no error. */
const REACT_NATIVE = `module.exports = require("react-native-web");`;
/** Called as a package is loaded, by those that draw something of a phone's own. */
const DRAWN_BY_PHONES = ["codegenNativeComponent", "codegenNativeCommands", "requireNativeComponent"];

/** The same for a package: what the web does not have says so when it is called. */
function reactNativeOf(owner: string): string {
  const missing = DRAWN_BY_PHONES.map((name) => `${name}: fail(${JSON.stringify(explainNativeOnly(owner, name))})`);
  return `
const fail = (message) => ({ configurable: true, value: () => { throw new Error(message); } });
const web = Object.getOwnPropertyDescriptors(require("react-native-web"));
module.exports = Object.defineProperties({}, { ${missing.join(", ")}, ...web });
`;
}

const ASSET_REGISTRY = `
const assets = [];
module.exports = { registerAsset: (asset) => assets.push(asset), getAssetByID: (id) => assets[id - 1] };
`;

const SILENT = `
const nothing = () => {};
module.exports = new Proxy(nothing, { get: (_target, key) => (key === "__esModule" ? false : nothing) });
`;

/** Modules that talk with Metro. To it such a page is none of its own: asked for its changes, it would end. */
const METRO_CLIENT =
  /[\\/](expo[\\/]src[\\/]async-require|@expo[\\/]metro-runtime[\\/](src|build))[\\/](.*[\\/])?(setup\w*|messageSocket|hmr|HMRClient)\.[tj]sx?$/;

/** Resolves modules as Metro does for the web. */
export function expoModules({ root, routes }: AppRoot): Plugin {
  return {
    name: "expo-modules",
    setup(build) {
      const virtual = new Map<string, () => OnLoadResult>();
      const provide = (filter: RegExp, name: string, load: () => OnLoadResult) => {
        virtual.set(name, load);
        build.onResolve({ filter }, () => ({ path: name, namespace: VIRTUAL }));
      };
      const text = (contents: string) => (): OnLoadResult => ({ contents, loader: "js", resolveDir: root });

      virtual.set("react-native", text(REACT_NATIVE));
      build.onResolve({ filter: /^react-native(\/index)?$/ }, ({ importer }) => {
        const owner = ownerOf(importer);
        return { path: owner === null ? "react-native" : `react-native:${owner}`, namespace: VIRTUAL };
      });
      provide(/^@react-native\/assets-registry\/registry(\.js)?$/, "asset-registry", text(ASSET_REGISTRY));
      provide(/^(node:)?async_hooks$/, "async_hooks", text(`exports.AsyncLocalStorage = undefined;`));
      build.onResolve({ filter: /\/modules\/AssetRegistry(\/index(\.js)?)?$/ }, ({ importer }) =>
        importer.includes("/react-native-web/") ? { path: "asset-registry", namespace: VIRTUAL } : null,
      );
      build.onResolve({ filter: /^react-native\/Libraries\/Image\/resolveAssetSource$/ }, ({ kind }) =>
        build.resolve("expo-asset/build/resolveAssetSource", { resolveDir: root, kind }),
      );
      build.onResolve({ filter: /^react-native\/./ }, ({ path, importer }) => ({
        path: `native:${path}`,
        namespace: VIRTUAL,
        suffix: `?${ownerOf(importer) ?? ""}`,
      }));
      build.onResolve({ filter: /^react-native-vector-icons(\/|$)/ }, ({ path, kind }) =>
        build.resolve(path.replace("react-native-vector-icons", "@expo/vector-icons"), { resolveDir: root, kind }),
      );
      // Its path is written for a package that lies in the project, which a linked node_modules does not.
      build.onResolve({ filter: /^\.\.\/\.\.\/App$/ }, ({ importer, kind }) =>
        importer.endsWith("/expo/AppEntry.js") ? build.resolve("./App", { resolveDir: root, kind }) : null,
      );
      build.onResolve({ filter: /^react\/jsx-dev-runtime$/ }, ({ importer, pluginData }) =>
        pluginData === VIRTUAL || !importer.startsWith(`${root}/`) || importer.includes("/node_modules/")
          ? null
          : { path: "source-places", namespace: VIRTUAL },
      );
      virtual.set("source-places", text(SOURCE_PLACES));
      provideRoutes(build, root, routes);
      build.onLoad({ filter: METRO_CLIENT }, text(SILENT));
      build.onResolve({ filter: /.*/, namespace: VIRTUAL }, (request) => resolveFromVirtual(build, request));
      build.onLoad({ filter: /.*/, namespace: VIRTUAL }, ({ path, suffix }) => {
        if (path.startsWith("native:")) return text(nativeOnly(path.slice("native:".length), suffix.slice(1)))();
        if (path.startsWith("react-native:")) return text(reactNativeOf(path.slice("react-native:".length)))();
        return virtual.get(path)?.();
      });
    },
  };
}

/** Each route is loaded when it is asked for, so that one which throws does not take the others with it. */
function provideRoutes(build: PluginBuild, root: string, routes: string | null): void {
  build.onLoad({ filter: /[\\/]expo-router[\\/]_ctx(\.web)?\.js$/ }, () => {
    const files = routes === null ? [] : listRoutes(routes);
    const entries = files.map((file) => {
      const path = JSON.stringify(join(routes ?? root, file));
      return `${JSON.stringify(`./${file}`)}: () => require(${path})`;
    });
    return {
      contents: `const routes = {${entries.join(",\n")}};
export const ctx = Object.assign((key) => routes[key](), {
  keys: () => Object.keys(routes), resolve: (key) => key, id: "app" });`,
      loader: "js",
      resolveDir: root,
    };
  });
}

/** Paths relative to the folder of routes, in order. Pages that only a server answers are none. */
export function listRoutes(routes: string): string[] {
  if (!existsSync(routes)) return [];
  return readdirSync(routes, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.[tj]sx?$/.test(entry.name))
    .map((entry) => relative(routes, join(entry.parentPath, entry.name)))
    .filter((path) => !/(\+api|^\+html|^\+middleware|^\+native-intent|\.(android|ios|native))\.[tj]sx?$/.test(path))
    .filter((path, _index, all) => path.includes(".web.") || !all.includes(path.replace(/\.[tj]sx?$/, ".web$&")))
    .toSorted();
}

/** The wrapper of React's runtime asks for the real one. */
async function resolveFromVirtual(build: PluginBuild, { path, kind, resolveDir, pluginData }: OnResolveArgs) {
  if (pluginData === VIRTUAL) return null;
  if (path === "react-native") return { path, namespace: VIRTUAL };
  return await build.resolve(path, { resolveDir, kind, pluginData: VIRTUAL });
}

/** A package may lean on what Expo or its router bring along; Metro finds these too. For esbuild's `nodePaths`. */
export function fallbackFolders(root: string): string[] {
  return ["expo", "expo-router"].flatMap((name) => {
    const folder = join(root, "node_modules", name);
    if (!existsSync(folder)) return [];
    const real = realpathSync(folder);
    return [join(real, "node_modules"), dirname(real)];
  });
}

/** React Native's inner modules are for phones. Packages ask for some that they do not use on the web. */
function nativeOnly(name: string, owner: string): string {
  const message = explainNativeOnly(owner === "" ? "A file of the app" : owner, name);
  return `
const fail = () => { throw new Error(${JSON.stringify(message)}); };
module.exports = new Proxy(fail, {
  get: (_target, key) => (key === "__esModule" ? false : key === "default" ? module.exports : fail),
  has: () => true,
});
`;
}
