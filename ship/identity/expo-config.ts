import { type AppPermission, PackageId, ShipOptions } from "@lathe/protocol/ship";
import { z } from "zod";
import { readSiteText, type SiteFiles } from "../site-files.ts";

const text = z.string().trim().min(1).optional().catch(undefined);

/** What is read of an Expo project's app.json; a value of the wrong type is as if it was not there. */
const ExpoConfig = z.object({
  name: text,
  description: text,
  version: ShipOptions.shape.versionName.catch(undefined),
  icon: text,
  primaryColor: text,
  backgroundColor: text,
  orientation: z.enum(["default", "portrait", "landscape"]).optional().catch(undefined),
  scheme: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined)
    .transform((scheme) => (scheme === undefined ? [] : [scheme].flat())),
  splash: z.object({ backgroundColor: text }).optional().catch(undefined),
  android: z
    .object({
      package: PackageId.optional().catch(undefined),
      permissions: z.array(z.string()).optional().catch(undefined),
      icon: text,
      adaptiveIcon: z
        .object({ foregroundImage: text, monochromeImage: text, backgroundColor: text })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
  plugins: z.array(z.unknown()).optional().catch(undefined),
});
export type ExpoConfig = z.infer<typeof ExpoConfig>;

const CONFIG_PATH = "app.json";
const PROGRAMS = ["app.config.ts", "app.config.js"];
const PERMISSIONS: Record<string, AppPermission> = {
  CAMERA: "camera",
  RECORD_AUDIO: "microphone",
  ACCESS_COARSE_LOCATION: "location",
  ACCESS_FINE_LOCATION: "location",
};
const PLUGINS: Record<string, readonly AppPermission[]> = {
  "expo-camera": ["camera", "microphone"],
  "expo-audio": ["microphone"],
  "expo-location": ["location"],
};

/** The `expo` part of app.json; null when there is none that can be read. Why not is added to `notes`. */
export function readExpoConfig(files: SiteFiles, notes: string[]): ExpoConfig | null {
  const program = PROGRAMS.find((path) => files.has(path));
  if (program !== undefined) notes.push(`${program} is a program that is not run here: only app.json was read.`);
  const source = readSiteText(files, CONFIG_PATH);
  if (source === null) return null;
  try {
    const parsed = z.object({ expo: ExpoConfig }).safeParse(JSON.parse(source));
    // Other tools have an app.json, too.
    return parsed.data?.expo ?? null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    notes.push(`app.json is not valid JSON and was left out of account: ${error.message}`);
    return null;
  }
}

/** What an Expo project says that it asks people for. */
export function listPermissions({ android, plugins = [] }: ExpoConfig): AppPermission[] {
  const named = (android?.permissions ?? []).flatMap((name) => PERMISSIONS[name.replace(/^.*\./, "")] ?? []);
  const ofPlugins = plugins.flatMap((plugin) => {
    const name = Array.isArray(plugin) ? plugin[0] : plugin;
    return typeof name === "string" ? (PLUGINS[name] ?? []) : [];
  });
  return [...new Set([...named, ...ofPlugins])].toSorted();
}
