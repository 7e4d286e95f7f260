import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import type { EasKind } from "../native-kind.ts";

/** What is written where a project has no eas.json of its own: docs.expo.dev/eas/json. */
const OWN_PROFILES = {
  cli: { appVersionSource: "remote" },
  build: {
    preview: { distribution: "internal", android: { buildType: "apk" } },
    production: { autoIncrement: true },
  },
} as const;

const PlatformPart = z.looseObject({
  buildType: z.string().optional(),
  gradleCommand: z.string().optional(),
  simulator: z.boolean().optional(),
  distribution: z.string().optional(),
});
const Profile = z.looseObject({
  extends: z.string().optional(),
  developmentClient: z.boolean().optional(),
  distribution: z.string().optional(),
  android: PlatformPart.optional(),
  ios: PlatformPart.optional(),
});
type Profile = z.infer<typeof Profile>;
const EasJson = z.looseObject({ build: z.record(z.string(), Profile).optional() });

const MAX_BASES = 5;
/** Names that people give those that they hand out or publish, the likeliest first. */
const LIKELY = ["production", "preview", "release", "internal"];

export interface ChosenProfile {
  profile: string;
  /** What eas.json is to hold in the copy that is built; null: it is right as it is. */
  easJson: string | null;
}

/**
 * The profile of eas.json (null: there is none) that makes what is wanted. Errors: `bad_request` where none does, with
 * what to write.
 */
export function chooseProfile(easJson: string | null, kind: EasKind): ChosenProfile {
  if (easJson === null) {
    const profile = kind === "eas-apk" ? "preview" : "production";
    return { profile, easJson: `${JSON.stringify(OWN_PROFILES, null, 2)}\n` };
  }
  const profiles = readProfiles(easJson);
  const names = Object.keys(profiles).filter((name) => makes(resolve(profiles, name), kind));
  const rank = (name: string) => (LIKELY.includes(name) ? LIKELY.indexOf(name) : LIKELY.length);
  const [profile] = names.toSorted((a, b) => rank(a) - rank(b));
  if (profile === undefined)
    throw new LatheError("bad_request", `eas.json has no build profile for this. ${WRITE[kind]}`);
  return { profile, easJson: null };
}

const WRITE: Readonly<Record<EasKind, string>> = {
  "eas-apk": 'Add one: "preview": { "distribution": "internal", "android": { "buildType": "apk" } }.',
  "eas-aab": 'Add one: "production": { "autoIncrement": true }.',
  "eas-ipa": 'Add one: "production": { "autoIncrement": true }, without a simulator.',
};

function readProfiles(text: string): Record<string, Profile> {
  try {
    const parsed = EasJson.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data.build ?? {};
    const [issue] = parsed.error.issues;
    throw new LatheError(
      "bad_request",
      `eas.json is not valid: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    );
  } catch (error) {
    if (error instanceof LatheError) throw error;
    throw new LatheError("bad_request", "eas.json is not valid JSON.", undefined, { cause: error });
  }
}

/** With what it takes over from those that it extends. */
function resolve(profiles: Record<string, Profile>, name: string): Profile {
  let merged: Profile = {};
  let next: string | undefined = name;
  for (let depth = 0; next !== undefined && depth < MAX_BASES; depth++) {
    const one: Profile | undefined = Object.hasOwn(profiles, next) ? profiles[next] : undefined;
    if (one === undefined) break;
    merged = { ...one, ...merged, android: { ...one.android, ...merged.android }, ios: { ...one.ios, ...merged.ios } };
    next = one.extends;
  }
  return merged;
}

function makes({ developmentClient, distribution, android, ios }: Profile, kind: EasKind): boolean {
  if (developmentClient === true) return false;
  if (kind === "eas-ipa") return ios?.simulator !== true;
  const { buildType, gradleCommand } = android ?? {};
  const isApk =
    buildType === undefined && gradleCommand === undefined
      ? (android?.distribution ?? distribution) === "internal"
      : buildType === "apk" || /assemble/i.test(gradleCommand ?? "");
  return isApk === (kind === "eas-apk");
}
