import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What of a project decides how it starts. */
export interface AppRoot {
  /** The project's folder, absolute. */
  root: string;
  /** Where Expo Router looks for routes, absolute; null in a project without it. */
  routes: string | null;
  /** The module that the bundle begins with: a file, or the name of one in a package. */
  entry: string;
}

/** As Expo chooses: package.json's `main`, else `index.*`, else Expo's own entry, which shows `App.*`. */
export function findAppRoot(root: string): AppRoot {
  const main = readMain(join(root, "package.json"));
  const entry = main ?? (findIndex(root) !== null ? "./index" : "expo/AppEntry");
  return { root, routes: findRoutes(root), entry: isPath(root, entry) ? `./${entry.replace(/^\.\//, "")}` : entry };
}

/** A project's own way to require what is installed in it. */
export function requireFrom(root: string): NodeJS.Require {
  return createRequire(join(root, "package.json"));
}

function readMain(path: string): string | null {
  try {
    const { main }: { main?: unknown } = JSON.parse(readFileSync(path, "utf8"));
    return typeof main === "string" && main !== "" ? main : null;
  } catch {
    // A package.json that is broken is Metro's to complain of; what can be shown is shown.
    return null;
  }
}

function findIndex(root: string): string | null {
  return ["tsx", "ts", "jsx", "js"].map((end) => join(root, `index.${end}`)).find((path) => existsSync(path)) ?? null;
}

function findRoutes(root: string): string | null {
  if (!existsSync(join(root, "node_modules/expo-router/package.json"))) return null;
  const inSource = join(root, "src/app");
  return isFolder(inSource) ? inSource : join(root, "app");
}

function isPath(root: string, entry: string): boolean {
  if (entry.startsWith("./")) return true;
  return ["", ".tsx", ".ts", ".jsx", ".js"].some((end) => {
    const path = join(root, entry + end);
    return existsSync(path) && statSync(path).isFile();
  });
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
