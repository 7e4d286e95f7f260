import { z } from "zod";

const ExpoPackage = z.object({ dependencies: z.object({ expo: z.string() }) });

/**
 * Whether a package.json is that of an Expo project, by what it depends on: imported projects have no template. False for
 * what is no package.json.
 */
export function isExpoPackage(text: string): boolean {
  try {
    return ExpoPackage.safeParse(JSON.parse(text)).success;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
