import type { AppPermission } from "@lathe/protocol/ship";
import { readSiteText, type SiteFiles } from "../site-files.ts";

const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|html?)$/i;
/** Not the app's own: what others wrote is there for more than this app uses. */
const FOREIGN = /(?:^|\/)(?:node_modules|dist|build|\.[^/]+)\//;

/** What in a source needs which permission; for `getUserMedia` it is in the words around it. */
const USES: readonly (readonly [RegExp, AppPermission])[] = [
  [/\bnavigator\s*\.\s*geolocation\b|["']expo-location["']/, "location"],
  [/["'](?:expo-camera|expo-barcode-scanner|react-native-vision-camera)["']/, "camera"],
  [/\b(?:useAudioRecorder|Audio\s*\.\s*Recording)\b|\bnew\s+(?:webkit)?SpeechRecognition\b/i, "microphone"],
  [/\bcapture=["'{]/, "camera"],
];
const MEDIA = /\bgetUserMedia\s*\(([^)]{0,400})/g;

/** What the app's own sources use that a phone asks its owner for. Found by words: it may be more than is ever used. */
export function findPermissions(sources: SiteFiles): AppPermission[] {
  const found = new Set<AppPermission>();
  for (const path of sources.keys()) {
    if (!SOURCE.test(path) || FOREIGN.test(path)) continue;
    const text = readSiteText(sources, path) ?? "";
    for (const [pattern, permission] of USES) if (pattern.test(text)) found.add(permission);
    for (const [, constraints = ""] of text.matchAll(MEDIA)) {
      const [camera, microphone] = [/\bvideo\b/.test(constraints), /\baudio\b/.test(constraints)];
      // Named elsewhere: it may be either.
      if (camera || !microphone) found.add("camera");
      if (microphone || !camera) found.add("microphone");
    }
  }
  return [...found].toSorted();
}
