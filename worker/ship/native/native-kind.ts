import type { ShipKind } from "@lathe/protocol/ship";

/** Who builds an Expo app itself, in the place of its web version, and what comes of it. */
export const NATIVE_KINDS = {
  "native-apk": { builder: "gradle", platform: "android", ending: "apk" },
  "native-aab": { builder: "gradle", platform: "android", ending: "aab" },
  "eas-apk": { builder: "eas", platform: "android", ending: "apk" },
  "eas-aab": { builder: "eas", platform: "android", ending: "aab" },
  "eas-ipa": { builder: "eas", platform: "ios", ending: "ipa" },
} as const satisfies Partial<Record<ShipKind, object>>;

export type NativeKind = keyof typeof NATIVE_KINDS;
export type GradleKind = Extract<NativeKind, `native-${string}`>;
export type EasKind = Extract<NativeKind, `eas-${string}`>;

export function isNativeKind(kind: ShipKind): kind is NativeKind {
  return kind in NATIVE_KINDS;
}

export function isGradleKind(kind: NativeKind): kind is GradleKind {
  return NATIVE_KINDS[kind].builder === "gradle";
}
