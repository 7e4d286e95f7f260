import { thisMachine } from "@lathe/apk/aab/aab-tools";
import { LatheError } from "@lathe/protocol/errors";
import { isExpoPackage } from "@lathe/protocol/expo-project";
import { type OfferedKind, ShipKind } from "@lathe/protocol/ship";
import type { Files } from "@lathe/protocol/workspace";
import { missingPackages } from "@lathe/workspace/sandbox/bubblewrap/find-tools";
import { EXPO_TOKEN } from "@lathe/workspace/secrets/project-secrets";
import { findAndroidSdk } from "./gradle/find-android-sdk.ts";
import { isGradleKind, isNativeKind } from "./native-kind.ts";
import type { NativePlace } from "./native-place.ts";
import { NO_SANDBOX } from "./native-sandbox.ts";

export interface OfferParts {
  place: NativePlace;
  /** The project's, or those of a version. */
  files: Pick<Files, "read">;
  secrets: Readonly<Record<string, string>>;
}

const NO_EXPO = "Native builds are for Expo projects: this one's package.json does not depend on expo.";
const NO_TOKEN =
  "Expo's service needs a token of your Expo account: make one on expo.dev (Account settings, Access tokens) and give it to this project under Secrets as EXPO_TOKEN.";
const NO_JAVA = "A bundle (AAB) needs Java on the machine that runs Lathe: install a JDK. The APK needs none.";

/** Each kind, in their order. */
export async function offerKinds(parts: OfferParts): Promise<OfferedKind[]> {
  return await Promise.all(ShipKind.options.map((kind) => offerKind(kind, parts)));
}

export async function offerKind(kind: ShipKind, parts: OfferParts): Promise<OfferedKind> {
  const reason = await findReason(kind, parts);
  return { kind, isAvailable: reason === null, reason };
}

/** Why a kind cannot be had, with what to do; null: it can. */
async function findReason(kind: ShipKind, { place, files, secrets }: OfferParts): Promise<string | null> {
  if (kind === "aab") return thisMachine().java === null ? NO_JAVA : null;
  if (!isNativeKind(kind)) return null;
  if (!(await isExpoProject(files))) return NO_EXPO;
  if (place.sandbox === "none" || missingPackages().length > 0) return NO_SANDBOX;
  if (place.settings.problem !== null) return place.settings.problem;
  if (isGradleKind(kind)) {
    const found = findAndroidSdk(place.settings);
    return "missing" in found ? found.missing.slice(0, 500) : null;
  }
  return (secrets[EXPO_TOKEN]?.trim() ?? "") === "" ? NO_TOKEN : null;
}

async function isExpoProject(files: Pick<Files, "read">): Promise<boolean> {
  try {
    const { text } = await files.read("package.json");
    return text !== null && isExpoPackage(text);
  } catch (error) {
    if (error instanceof LatheError) return false;
    throw error;
  }
}
