/** The packages that a composed app may import beyond its template's. */
export const KIT_PACKAGES = [
  "@fontsource-variable/fraunces",
  "@fontsource-variable/jetbrains-mono",
  "@fontsource-variable/nunito",
  "chess.js",
  "expo-document-picker",
  "expo-file-system",
  "expo-image-manipulator",
  "expo-image-picker",
  "expo-sharing",
  "marked",
  "qrcode-generator",
] as const;
export type KitPackage = (typeof KIT_PACKAGES)[number];

/** Texts of the package.json and bun.lock that a template is prepared with: its own packages and all that apps may use. */
export interface PackageKit {
  manifest: string;
  lock: string;
}

/** Texts of a project's package.json and bun.lock; null: it has none. */
export interface PackageFiles {
  manifest: string;
  lock: string | null;
}
