import type { OnLoadResult, Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { requireFrom } from "./app-root.ts";

const MAY_HOLD_WORKLETS = /react-native-(reanimated|worklets)|["']worklet["']/;

/** The one of Babel's results that is used. */
interface Babel {
  transformAsync(code: string, options: object): Promise<{ code?: string | null } | null>;
}

/**
 * Animations written for Reanimated need its Babel plugin. Babel is slow to load, so only the project's files that have
 * to do with it go through, and none does in a project without it.
 */
export function worklets(root: string): Plugin {
  let tools: { babel: Babel; plugin: string } | null | undefined;
  return {
    name: "worklets",
    setup(build) {
      build.onLoad({ filter: /\.[tj]sx?$/ }, async ({ path }): Promise<OnLoadResult | null> => {
        if (!path.startsWith(`${root}/`) || path.includes("/node_modules/")) return null;
        const source = await readFile(path, "utf8");
        if (!MAY_HOLD_WORKLETS.test(source)) return null;
        tools ??= findTools(root);
        if (tools === null) return null;
        const result = await transform(tools, root, path, source);
        if (result === null) return null;
        const loader = { ".ts": "ts", ".tsx": "tsx" } as const;
        const end = extname(path);
        return { contents: result, loader: end === ".ts" || end === ".tsx" ? loader[end] : "jsx" };
      });
    },
  };
}

/** Null when Babel does not understand it: then esbuild says what is wrong, and where. */
async function transform(
  { babel, plugin }: { babel: Babel; plugin: string },
  root: string,
  path: string,
  source: string,
): Promise<string | null> {
  const options = {
    filename: path,
    cwd: root,
    babelrc: false,
    configFile: false,
    compact: false,
    retainLines: true,
    sourceMaps: "inline",
    parserOpts: { plugins: /\.tsx?$/.test(path) ? ["typescript", "jsx"] : ["jsx"] },
    plugins: [plugin],
  };
  const result = await babel.transformAsync(source, options).catch(() => null);
  return result?.code ?? null;
}

function findTools(root: string): { babel: Babel; plugin: string } | null {
  const require = requireFrom(root);
  for (const name of ["react-native-worklets/plugin", "react-native-reanimated/plugin"]) {
    try {
      const plugin = require.resolve(name);
      const babel: Babel = require(require.resolve("@babel/core", { paths: [plugin, root] }));
      return { babel, plugin };
    } catch {
      // Not installed; a project without it has no worklets.
    }
  }
  return null;
}
