import { LIMITS } from "@lathe/protocol/limits";
import { isProjectPath } from "@lathe/workspace/files/project-path";
import { fileURLToPath, pathToFileURL } from "node:url";

const LANGUAGES: Readonly<Record<string, string>> = {
  ts: "typescript",
  mts: "typescript",
  cts: "typescript",
  tsx: "typescriptreact",
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  jsx: "javascriptreact",
};

/** What the language server calls the language of a file; null for one that it is not told of. */
export function languageOf(path: string): string | null {
  return LANGUAGES[/\.(\w+)$/.exec(path)?.[1] ?? ""] ?? null;
}

/** Addresses of files as the server names them, and paths as Lathe does. */
export class ProjectPlaces {
  readonly #folder: string;

  /** `folder`: the project's, as its own processes see it. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  get rootUri(): string {
    return pathToFileURL(this.#folder).href;
  }

  uriOf(path: string): string {
    return pathToFileURL(path.startsWith("/") ? path : `${this.#folder}/${path}`).href;
  }

  /**
   * The path in the project; for what is none of its files but can be read, an absolute path inside the sandbox; null for
   * what is no file.
   */
  pathOf(uri: string): string | null {
    const absolute = readFileUri(uri);
    if (absolute === null) return null;
    const path = absolute.startsWith(`${this.#folder}/`) ? absolute.slice(this.#folder.length + 1) : null;
    return path !== null && isProjectPath(path) && !path.split("/").includes("node_modules") ? path : absolute;
  }
}

/** Whether a place is in a file that nobody edits: types of dependencies, say. */
export function isOutside(path: string): boolean {
  return path.startsWith("/");
}

function readFileUri(uri: string): string | null {
  try {
    const path = fileURLToPath(uri);
    return Buffer.byteLength(path) <= LIMITS.file.maxPathBytes ? path : null;
  } catch {
    // Of another scheme, or malformed.
    return null;
  }
}
