import { z } from "zod";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { askInside } from "./ask-inside.ts";

/**
 * Runs inside the sandbox, where the modules are. Prints the SDK's version, and for each named package its version, the
 * one that the SDK was made for (null: the SDK does not know it) and whether it has native code.
 */
const EXAMINE = `
const { existsSync, readFileSync } = require("node:fs");
const read = (path) => { try { return JSON.parse(readFileSync("node_modules/" + path, "utf8")) } catch { return {} } };
const known = read("expo/bundledNativeModules.json");
const isNative = (name) => ["android/build.gradle", "android/build.gradle.kts"].some((file) => existsSync("node_modules/" + name + "/" + file));
const packages = JSON.parse(process.env.LATHE_PACKAGES).map((name) => ({ name, version: read(name + "/package.json").version ?? null, expected: known[name] ?? null, isNative: isNative(name) }));
console.log(JSON.stringify({ sdk: read("expo/package.json").version ?? null, packages }));
`;

const Word = z.string().max(200);
/** What a process of the project says is not to be trusted. */
const Examined = z.object({
  sdk: Word.nullable(),
  packages: z
    .array(z.object({ name: Word, version: Word.nullable(), expected: Word.nullable(), isNative: z.boolean() }))
    .max(1_000),
});
export type ExaminedExpo = z.infer<typeof Examined>;

/** Packages that many ask for and that have nothing for a browser. Source: their own documentation. */
const WITHOUT_WEB: ReadonlySet<string> = new Set([
  "react-native-maps",
  "react-native-webview",
  "react-native-pager-view",
  "@react-native-community/datetimepicker",
  "react-native-vision-camera",
  "expo-local-authentication",
  "expo-contacts",
  "expo-sms",
  "expo-media-library",
  "expo-task-manager",
  "expo-background-fetch",
  "expo-background-task",
]);

/** Lines for people: which packages of an Expo app do not fit its SDK, Expo Go or the web, and what to do. */
export async function examineExpo(
  sandbox: Pick<Sandbox, "spawn">,
  dependencies: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string[]> {
  const env = { LATHE_PACKAGES: JSON.stringify(Object.keys(dependencies).toSorted()) };
  const examined = Examined.safeParse(await askInside(sandbox, EXAMINE, env, signal));
  return examined.success ? describeMisfits(examined.data) : [];
}

export function describeMisfits({ sdk, packages }: ExaminedExpo): string[] {
  if (sdk === null) return [];
  const major = sdk.split(".")[0] ?? sdk;
  return packages.flatMap(({ name, version, expected, isNative }) => {
    if (version === null || name === "expo") return [];
    if (expected !== null && !Bun.semver.satisfies(version, expected)) {
      return [
        `${name} ${version} does not fit Expo SDK ${major}, which is made for ${expected}. Run: EXPO_OFFLINE=1 bunx expo install ${name}. Other versions may not start on phones.`,
      ];
    }
    const advice: string[] = [];
    if (WITHOUT_WEB.has(name)) {
      advice.push(
        `${name} has no web version: it works on phones only. In the browser's preview what uses it stays empty or fails; give such a component a file of its own for the web (name.web.tsx).`,
      );
    }
    if (isNative && expected === null) {
      advice.push(
        `${name} has native code that Expo Go does not have: in Expo Go it fails with a missing native module. Choose a package of the Expo SDK, or build the app with a native module of its own.`,
      );
    }
    return advice;
  });
}
