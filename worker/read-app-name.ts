import { ProjectName, type TemplateName } from "@lathe/protocol/api";
import { isMobileTemplate } from "@lathe/protocol/choose-template";
import { LatheError } from "@lathe/protocol/errors";
import type { Files } from "@lathe/protocol/workspace";
import { z } from "zod";

const ExpoConfig = z.object({ expo: z.object({ name: z.string() }) });
/** What the templates call an app that nobody has named. */
const UNNAMED = "New app";

/** What an app calls itself: the title of its page, or the name of its Expo app. Null where it has none of its own. */
export async function readAppName(template: TemplateName, files: Pick<Files, "read">): Promise<string | null> {
  const text = await readText(files, isMobileTemplate(template) ? "app.json" : "index.html");
  if (text === null) return null;
  const named = ProjectName.safeParse(isMobileTemplate(template) ? expoName(text) : pageTitle(text));
  return named.success && named.data !== UNNAMED ? named.data : null;
}

async function readText(files: Pick<Files, "read">, path: string): Promise<string | null> {
  try {
    return (await files.read(path)).text ?? null;
  } catch (error) {
    if (error instanceof LatheError && error.code === "file_not_found") return null;
    throw error;
  }
}

function expoName(text: string): string | null {
  try {
    return ExpoConfig.safeParse(JSON.parse(text)).data?.expo.name ?? null;
  } catch (error) {
    // Somebody is in the middle of editing it.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'" };

function pageTitle(html: string): string | null {
  const title = /<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? null;
  return (
    title?.replace(/&(amp|lt|gt|quot|#39|apos);/g, (_, name: string) => ENTITIES[name] ?? "").replace(/\s+/g, " ") ??
    null
  );
}
