import { LatheError } from "@lathe/protocol/errors";
import type { Files } from "@lathe/protocol/workspace";
import { z } from "zod";
import { expoSettings } from "./expo-settings.ts";

/** What is to be started in a project. */
export type AppPlan =
  | { kind: "none" }
  /** A script of package.json, run by `bun run`. */
  | { kind: "script"; script: "dev" | "start"; command: string; dependencies: Record<string, string> }
  /** An Expo app: served by Lathe's own server, which starts Metro and answers while that is not ready. */
  | {
      kind: "expo";
      script: "dev" | "start";
      command: string;
      dependencies: Record<string, string>;
      /** See expoSettings. */
      settings: string;
    }
  /** index.html at the root, served by Bun's own dev server. */
  | { kind: "page"; dependencies: Record<string, string> }
  /** package.json is there but cannot be understood; `reason` is for people. */
  | { kind: "broken"; reason: string };

const Dependencies = z.record(z.string(), z.string()).optional();
const PackageJson = z.object({
  scripts: z.record(z.string(), z.string()).optional(),
  dependencies: Dependencies,
  devDependencies: Dependencies,
});

const EXPO_START = /^(?:(?:npx|bunx)\s+)?expo\s+start(?:\s|$)/;

/** Looks at package.json and index.html. A project without either, or without anything to start, gives `none`. */
export async function detectApp(files: Pick<Files, "read">): Promise<AppPlan> {
  const text = await readIfThere(files, "package.json");
  const hasPage = (await readIfThere(files, "index.html")) !== null;
  if (text === null || text.trim() === "") return hasPage ? { kind: "page", dependencies: {} } : { kind: "none" };
  const parsed = parsePackageJson(text);
  if (typeof parsed === "string") return { kind: "broken", reason: parsed };
  const dependencies = { ...parsed.devDependencies, ...parsed.dependencies };
  for (const script of ["dev", "start"] as const) {
    const command = parsed.scripts?.[script]?.trim();
    if (command === undefined || command === "") continue;
    if (dependencies["expo"] === undefined || !EXPO_START.test(command))
      return { kind: "script", script, command, dependencies };
    const settings = expoSettings(await readIfThere(files, "app.json"));
    return { kind: "expo", script, command, dependencies, settings };
  }
  return hasPage ? { kind: "page", dependencies } : { kind: "none" };
}

function parsePackageJson(text: string): z.infer<typeof PackageJson> | string {
  try {
    const parsed = PackageJson.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    return `package.json is not valid: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim();
  } catch (error) {
    // JSON.parse throws SyntaxError only; its message names the place.
    return `package.json is not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function readIfThere(files: Pick<Files, "read">, path: string): Promise<string | null> {
  try {
    return (await files.read(path)).text;
  } catch (error) {
    // Not there, or not something to start from (a folder or a link of that name).
    if (error instanceof LatheError && ABSENT.has(error.code)) return null;
    throw error;
  }
}

const ABSENT: ReadonlySet<string> = new Set(["file_not_found", "not_a_file", "bad_path", "forbidden"]);
