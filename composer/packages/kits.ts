import mobile54Lock from "../../templates/mobile-54-kit/bun.lock" with { type: "text" };
import mobile54Manifest from "../../templates/mobile-54-kit/package.json";
import mobileLock from "../../templates/mobile-kit/bun.lock" with { type: "text" };
import mobileManifest from "../../templates/mobile-kit/package.json";
import webLock from "../../templates/web-kit/bun.lock" with { type: "text" };
import webManifest from "../../templates/web-kit/package.json";
import type { PackageKit } from "./kit-package.ts";
import { readManifest } from "./manifest-text.ts";

// Bun's types take a bun.lock for what it parses to; imported as text it is one.
const WEB: PackageKit = { manifest: JSON.stringify(webManifest), lock: String(webLock) };
const MOBILE = [
  { expo: mobileManifest.dependencies.expo, manifest: JSON.stringify(mobileManifest), lock: String(mobileLock) },
  { expo: mobile54Manifest.dependencies.expo, manifest: JSON.stringify(mobile54Manifest), lock: String(mobile54Lock) },
];

/**
 * What a project with this package.json was prepared with. Null when it is none, or for an Expo SDK whose versions are
 * not known here.
 */
export function findKit(manifestText: string): PackageKit | null {
  const manifest = readManifest(manifestText);
  if (manifest === null) return null;
  const expo = manifest.dependencies?.["expo"];
  if (expo === undefined) return WEB;
  return MOBILE.find((kit) => majorOf(kit.expo) === majorOf(expo)) ?? null;
}

function majorOf(version: string): string | undefined {
  return /\d+/.exec(version)?.[0];
}
