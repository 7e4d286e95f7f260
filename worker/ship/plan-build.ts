import { LatheError } from "@lathe/protocol/errors";
import type { Files } from "@lathe/protocol/workspace";
import { detectApp } from "@lathe/workspace/app/detect-app";
import { z } from "zod";

/** How the web site of a project is built. */
export type BuildPlan = { dependencies: Readonly<Record<string, string>> } & (
  | { kind: "expo" }
  /** A command in the project's folder; where it leaves the site is its own choice. */
  | { kind: "command"; command: readonly string[] }
  /** Pages at the root, made smaller by Bun. */
  | { kind: "pages" }
);

const Scripts = z.object({ scripts: z.record(z.string(), z.string()).optional() });

/** Errors: `bad_request` with what to do, for a project that has no site to build. */
export async function planBuild(files: Pick<Files, "read">): Promise<BuildPlan> {
  const app = await detectApp(files);
  if (app.kind === "broken") throw new LatheError("bad_request", app.reason);
  const dependencies = app.kind === "none" ? {} : app.dependencies;
  if (app.kind === "expo") return { kind: "expo", dependencies };
  const { build } = await readScripts(files);
  if (build !== undefined) return { kind: "command", command: ["bun", "run", "build"], dependencies };
  if (dependencies["vite"] !== undefined)
    return { kind: "command", command: ["bun", "run", "vite", "build"], dependencies };
  if (app.kind === "page" || (await isThere(files, "index.html"))) return { kind: "pages", dependencies };
  throw new LatheError(
    "bad_request",
    "This project has no site to build: no script “build” in package.json, and no index.html. Ask for one in the chat, or export its source.",
  );
}

async function readScripts(files: Pick<Files, "read">): Promise<Record<string, string>> {
  if (!(await isThere(files, "package.json"))) return {};
  const { text } = await files.read("package.json");
  // That it is JSON was seen before.
  const parsed = Scripts.safeParse(JSON.parse(text?.trim() || "{}"));
  return parsed.data?.scripts ?? {};
}

async function isThere(files: Pick<Files, "read">, path: string): Promise<boolean> {
  try {
    return (await files.read(path)).text !== null;
  } catch (error) {
    if (error instanceof LatheError && error.code === "file_not_found") return false;
    throw error;
  }
}
