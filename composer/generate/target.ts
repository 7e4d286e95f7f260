import { z } from "zod";

/** What the files are for: a page with Vite and Tailwind, or an app with Expo Router. */
export type Target = "web" | "mobile";

/** A file that each project of a target has from its template. */
const ENTRIES: Readonly<Record<Target, string>> = { web: "src/main.tsx", mobile: "src/app/_layout.tsx" };
export const TARGET_ENTRIES: readonly string[] = Object.values(ENTRIES);

const Manifest = z.looseObject({ dependencies: z.record(z.string(), z.unknown()).optional() });

/** What package.json says; null when it is no package.json. */
export function targetOfManifest(text: string): Target | null {
  try {
    const manifest = Manifest.safeParse(JSON.parse(text));
    if (!manifest.success) return null;
    return manifest.data.dependencies?.["expo"] === undefined ? "web" : "mobile";
  } catch {
    // No JSON.
    return null;
  }
}

/** What the names of a project's files say; null when they fit no template, or more than one. */
export function targetOfPaths(has: (path: string) => boolean): Target | null {
  const [isWeb, isMobile] = [has(ENTRIES.web), has(ENTRIES.mobile)];
  if (isWeb === isMobile) return null;
  return isWeb ? "web" : "mobile";
}
