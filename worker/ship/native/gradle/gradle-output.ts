import { z } from "zod";
import { lastLines, withoutColors } from "../last-lines.ts";

/** `output-metadata.json` beside a package, by Android's plug-in for Gradle (BuiltArtifactsImpl, version 3). */
const OutputMetadata = z.object({
  version: z.number(),
  applicationId: z.string(),
  elements: z.array(z.object({ filters: z.array(z.unknown()), outputFile: z.string() })),
});

/** The name of the one package for all devices; null where the text is no such list, or lists none. */
export function readOutputName(text: string): string | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // A build that was cut off; the files themselves say what there is.
    return null;
  }
  const parsed = OutputMetadata.safeParse(json);
  if (!parsed.success) return null;
  return parsed.data.elements.find(({ filters }) => filters.length === 0)?.outputFile ?? null;
}

/** What Gradle and Android's plug-in print, and what is to be done. Each was read in their sources or their manuals. */
const KNOWN: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/No space left on device|Disk quota exceeded/, () => NO_SPACE],
  [
    /UnknownHostException: services\.gradle\.org|^\s*at org\.gradle\.wrapper\.(?:Install|Download)/m,
    () => "Gradle could not be fetched from services.gradle.org. Does the server reach the internet?",
  ],
  [
    /following (?:Android )?SDK components?[\s\S]{0,400}?((?:ndk|platforms|build-tools|cmake);[\w.;-]+)/i,
    ([, name]) => `The server's Android SDK lacks a part. Install it: sdkmanager "${name}".`,
  ],
  [
    /(?:Failed to find|failed to find) target with hash string '(android-[\w.-]+)'/,
    ([, name]) => `The server's Android SDK lacks a platform. Install it: sdkmanager "platforms;${name}".`,
  ],
  [
    /Failed to find Build Tools revision ([\d.]*\d)/,
    ([, version]) =>
      `The server's Android SDK lacks its build tools. Install them: sdkmanager "build-tools;${version}".`,
  ],
  [
    /NDK (?:not configured|at \S+ did not have a source\.properties|is not installed)|No version of NDK matched the requested version ([\d.]*\d)/i,
    ([, version]) =>
      `The server's Android SDK lacks the NDK. Install it: sdkmanager "ndk;${version ?? "27.1.12297006"}".`,
  ],
  [
    /CMake '([\d.]+)' was not found/,
    ([, version]) => `The server's Android SDK lacks CMake. Install it: sdkmanager "cmake;${version}".`,
  ],
  [
    /licen[cs]es? (?:for|have|has|of)[^\n]*not (?:been )?accepted|You have not accepted the license/i,
    () => "The licences of the server's Android SDK are not accepted. Run: sdkmanager --licenses.",
  ],
  [
    /Unsupported class file major version (\d+)/,
    ([, version]) =>
      `The server's Java (class files of version ${version}) is too new for this project's Gradle. Set JAVA_HOME to a JDK 17.`,
  ],
  [/OutOfMemoryError|GC overhead limit exceeded/, () => "Gradle ran out of memory."],
  [
    /Could not (?:GET|HEAD|resolve) '?(https?:\/\/[^/'\s]+)/,
    ([, host]) => `A library could not be fetched from ${host}.`,
  ],
  [/^Exception in thread "main" (.+)$/m, ([, said]) => `Gradle could not begin: ${said}`],
  [/^\* What went wrong:\n([^\n]+(?:\n {2,}[^\n]+)?)/m, ([, said]) => `Gradle says: ${said?.replace(/\s+/g, " ")}`],
];

export const NO_SPACE =
  "There was no room left for the build: it needs several gigabytes. Free some on the server's disk, or run lathe clean.";

/** Why a build failed, as far as what it printed tells it; else its last words. */
export function explainGradle(printed: string): string {
  const clean = withoutColors(printed);
  for (const [pattern, explain] of KNOWN) {
    const match = pattern.exec(clean);
    if (match !== null) return explain(match).slice(0, 400);
  }
  return `Gradle failed. It last said: ${lastLines(printed, 2)}`;
}

/** What `expo prebuild` prints when it fails, likewise. */
export function explainPrebuild(printed: string): string {
  if (/Cannot find module '.*expo\/bin\/cli'/.test(printed))
    return "The package expo is not installed: is this an Expo project?";
  const plugin = /(?:PluginError|Cannot find plugin|Failed to resolve plugin)[^\n]*?["'“]?([@\w./-]+)["'”]?/.exec(
    printed,
  );
  if (/PluginError|Failed to resolve plugin/.test(printed))
    return `A config plugin of app.json cannot be used (${plugin?.[1] ?? "see the log"}). Is its package installed?`;
  return `expo prebuild failed. It last said: ${lastLines(printed, 2)}`;
}
