import { LatheError } from "@lathe/protocol/errors";
import type { ExpoConfig } from "../expo-config.ts";
import { NATIVE_KINDS, type EasKind } from "../native-kind.ts";

/** What Expo's service asks for where nobody can be asked. Errors: `bad_request` that names all that is missing. */
export function checkEas(config: ExpoConfig, kind: EasKind): void {
  const missing = listMissing(config, kind);
  if (missing.length === 0) return;
  throw new LatheError("bad_request", `Expo's service cannot build this yet. ${missing.join(" ")}`);
}

function listMissing({ slug, android, ios, extra }: ExpoConfig, kind: EasKind): string[] {
  const missing: string[] = [];
  if (isEmpty(slug)) missing.push('app.json has no "slug": a short name of letters, digits and dashes.');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(extra?.eas?.projectId ?? "")) {
    missing.push(
      'app.json has no "extra.eas.projectId": make the project on expo.dev and write its ID there, and the account that it belongs to as "owner".',
    );
  }
  if (NATIVE_KINDS[kind].platform === "android" && isEmpty(android?.package)) {
    missing.push('app.json has no "android.package", like com.example.app.');
  }
  if (NATIVE_KINDS[kind].platform === "ios" && isEmpty(ios?.bundleIdentifier)) {
    missing.push('app.json has no "ios.bundleIdentifier", like com.example.app.');
  }
  return missing;
}

function isEmpty(text: string | undefined): boolean {
  return (text?.trim() ?? "") === "";
}
