import { z } from "zod";

const ExpoPackage = z.object({ dependencies: z.object({ expo: z.string() }) });

/**
 * The SDK of an Expo project, by what its package.json depends on: imported projects have no template. `57`, or `latest`
 * where no number is named; null for what is no package.json of an Expo project.
 */
export function readExpoSdk(packageJson: string): string | null {
  try {
    const parsed = ExpoPackage.safeParse(JSON.parse(packageJson));
    if (!parsed.success) return null;
    return /\d+/.exec(parsed.data.dependencies.expo)?.[0] ?? "latest";
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function isExpoPackage(packageJson: string): boolean {
  return readExpoSdk(packageJson) !== null;
}
