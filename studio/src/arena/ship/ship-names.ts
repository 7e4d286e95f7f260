import type { AppPermission, ShipJob, ShipKind, ShipOptions } from "@lathe/protocol/ship";

/** What can be shipped, by the name that people know it by. */
export const SHIP_NAMES: Record<ShipKind, { title: string; /** At the beginning of a sentence. */ subject: string }> = {
  apk: { title: "Android app (.apk)", subject: "The Android app" },
  pwa: { title: "Installable web app (PWA)", subject: "The installable web app" },
  web: { title: "Web site", subject: "The web site" },
  source: { title: "Source code", subject: "The source code" },
  aab: { title: "Android bundle (.aab)", subject: "The Android bundle" },
  "native-apk": { title: "Native Android app (.apk)", subject: "The native Android app" },
  "native-aab": { title: "Native Android bundle (.aab)", subject: "The native Android bundle" },
  "eas-apk": { title: "Android app from Expo (.apk)", subject: "The Android app from Expo" },
  "eas-aab": { title: "Android bundle from Expo (.aab)", subject: "The Android bundle from Expo" },
  "eas-ipa": { title: "iPhone app from Expo (.ipa)", subject: "The iPhone app from Expo" },
};

type Phase = ShipJob["state"]["phase"];

/** What is done in each phase, as a word for a button and a sentence. */
export const PHASES: Record<Exclude<Phase, "done" | "failed" | "stopped">, { word: string; sentence: string }> = {
  preparing: { word: "Preparing", sentence: "Preparing the version's files" },
  building: { word: "Building", sentence: "Building the app for production" },
  packing: { word: "Packing", sentence: "Packing it into one file" },
  signing: { word: "Signing", sentence: "Signing it with the app's own key" },
  keeping: { word: "Keeping", sentence: "Keeping the file for the download" },
};

export const PERMISSION_NAMES: Record<AppPermission, string> = {
  camera: "Camera",
  microphone: "Microphone",
  location: "Location",
};

/** What is installed on a phone, with all that phones ask of it. */
export function isPackage(kind: ShipKind): boolean {
  return kind !== "source" && kind !== "web" && kind !== "pwa";
}

/** "1.2.0 (code 7)"; Expo's service counts the codes of what it builds. */
export function describeAppVersion({ versionName = "", versionCode }: ShipOptions): string {
  return versionCode === undefined ? versionName : `${versionName} (code ${versionCode})`;
}

/** "the Android app": inside of a sentence. */
export function nameInside(kind: ShipKind): string {
  const { subject } = SHIP_NAMES[kind];
  return subject.charAt(0).toLowerCase() + subject.slice(1);
}

/** The present phase of a job that runs; null: it has ended. */
export function runningPhase(job: ShipJob | null): keyof typeof PHASES | null {
  const phase = job?.state.phase;
  return phase === undefined || phase === "done" || phase === "failed" || phase === "stopped" ? null : phase;
}
