import { z } from "zod";
import { withoutColors } from "./last-lines.ts";

/** Of a project's folder: evaluates app.json and app.config.*, which is code of the project. */
export const READ_CONFIG = [
  ...["node", "node_modules/expo/bin/cli", "config"],
  ...["--json", "--type", "public"],
] as const;

const text = z.string().max(500).optional().catch(undefined);

/**
 * What `expo config --json` prints (ExpoConfig of @expo/config-types 57, as far as builds need it). What has another form
 * counts as not said.
 */
const ExpoConfig = z.object({
  name: text,
  slug: text,
  owner: text,
  version: text,
  android: z.object({ package: text }).optional().catch(undefined),
  ios: z.object({ bundleIdentifier: text }).optional().catch(undefined),
  extra: z
    .object({ eas: z.object({ projectId: text }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type ExpoConfig = z.infer<typeof ExpoConfig>;

/** Null for what is no such answer. Config plugins may have printed before it. */
export function parseExpoConfig(printed: string): ExpoConfig | null {
  const clean = withoutColors(printed);
  const start = clean.lastIndexOf("\n{") + 1;
  try {
    const parsed = ExpoConfig.safeParse(JSON.parse(clean.slice(start)));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON: an answer is none.
    return null;
  }
}

const AppJson = z.looseObject({ expo: z.looseObject({}).optional() });
const Part = z.looseObject({}).catch({});

/** The project's app.json with another name, package id and version; null where it is not one that can be changed. */
export function patchAppJson(
  json: string,
  { name, packageId, versionName }: { name: string; packageId: string; versionName: string },
): string | null {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    // Expo itself says what is wrong with it.
    return null;
  }
  const parsed = AppJson.safeParse(read);
  if (!parsed.success) return null;
  const patch = (expo: Record<string, unknown>) => ({
    ...expo,
    name,
    version: versionName,
    android: { ...Part.parse(expo["android"]), package: packageId },
  });
  // Both forms are app.json: with everything below "expo", and without.
  const { expo } = parsed.data;
  const patched = expo === undefined ? patch(parsed.data) : { ...parsed.data, expo: patch(expo) };
  return `${JSON.stringify(patched, null, 2)}\n`;
}
