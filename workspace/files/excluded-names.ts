/**
 * Folders of dependencies, of tools' caches and of other histories, wherever they are in a project: not listed, not
 * searched, not watched and not kept in versions. Results of builds (`dist`, `build`, `out`) are not among them, since
 * those names are used for sources too; a project's .gitignore says what its results are.
 */
const EXCLUDED_FOLDERS: ReadonlySet<string> = new Set([
  "node_modules",
  ".git",
  ".hg",
  ".svn",
  ".jj",
  ".vite",
  ".cache",
  ".next",
  ".nuxt",
  ".output",
  ".svelte-kit",
  ".astro",
  ".angular",
  ".turbo",
  ".expo",
  ".parcel-cache",
  ".rollup.cache",
  ".wrangler",
  ".gradle",
  ".npm",
  ".pnpm-store",
  ".yarn-cache",
  ".bun",
  ".nyc_output",
  "__pycache__",
]);

/** Names of this kind belong to writes under way: no project path may hold one, and a stale one is swept away. */
const TEMPORARY_PREFIX = ".lathe-writing-";

export function isExcludedFolder(name: string): boolean {
  return EXCLUDED_FOLDERS.has(name) || name.toLowerCase() === ".git";
}

/** Where installed packages lie is no part of a project, whether it is a folder or a link to one. */
export function isModulesName(name: string): boolean {
  return name === "node_modules";
}

export function isTemporaryName(name: string): boolean {
  return name.startsWith(TEMPORARY_PREFIX);
}

export function newTemporaryName(): string {
  return TEMPORARY_PREFIX + crypto.randomUUID();
}
