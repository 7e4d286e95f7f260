import { z } from "zod";

/** What Expo reads again each time that a phone or a page asks for the app's manifest. */
const READ_AGAIN: ReadonlySet<string> = new Set([
  ...["name", "slug", "description", "version", "orientation", "icon", "userInterfaceStyle"],
  ...["backgroundColor", "primaryColor", "splash", "android", "ios", "notification", "githubUrl"],
]);

const AppJson = z.object({ expo: z.record(z.string(), z.unknown()) });

/**
 * What of an app.json Expo and Metro read once, at their start, as text to compare: plugins, experiments, web and the
 * like. One that is no app.json is itself.
 */
export function expoSettings(text: string | null): string {
  if (text === null) return "";
  try {
    const parsed = AppJson.safeParse(JSON.parse(text));
    if (!parsed.success) return text;
    const read = Object.entries(parsed.data.expo).filter(([key]) => !READ_AGAIN.has(key));
    return JSON.stringify(read.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  } catch {
    // Not JSON: Expo will say so.
    return text;
  }
}
