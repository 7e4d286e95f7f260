import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";

export const pathField = z
  .string()
  .min(1)
  .describe('Path relative to the project\'s folder, "/" between its parts: src/App.tsx');

/**
 * The workspace's form of a path as models write it: without "./" in front and without the project's folder. What is
 * wrong beyond that is for the workspace to refuse.
 */
export function projectPath(path: string, folder: string): string {
  const normal = path.trim().normalize("NFC");
  const inside = normal === folder ? "" : normal.startsWith(`${folder}/`) ? normal.slice(folder.length + 1) : normal;
  return inside.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
}

/** A folder to look below; undefined for the whole project. */
export function projectFolder(path: string | undefined, folder: string): string | undefined {
  const normal = path === undefined ? "" : projectPath(path, folder);
  return normal === "" || normal === "." || normal === "/" ? undefined : normal;
}

/** Whether an error says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof LatheError && error.code === "file_not_found";
}
