import { NATIVE_KINDS, type EasKind } from "../native-kind.ts";

/** Fetched from npm when it is first needed: with all that belongs to it 167 MB. */
const EAS_CLI = "eas-cli@24.8.0";
const EAS = ["npx", "--yes", EAS_CLI] as const;

/** `projectPath`: as it is seen where it is run. The token is in no command line. */
export function easEnvironment(token: string, projectPath: string): Record<string, string> {
  return {
    EXPO_TOKEN: token,
    // The copy of the project is no repository, and none is looked for above it.
    EAS_NO_VCS: "1",
    EAS_PROJECT_ROOT: projectPath,
    EXPO_NO_TELEMETRY: "1",
    DISABLE_EAS_ANALYTICS: "1",
  };
}

/** Uploads the project and queues its build: prints a list of builds as JSON. */
export function startCommand(kind: EasKind, profile: string): string[] {
  const { platform } = NATIVE_KINDS[kind];
  return [...EAS, "build", "--platform", platform, "--profile", profile, "--non-interactive", "--no-wait", "--json"];
}

/** Prints a build as JSON. */
export function viewCommand(buildId: string): string[] {
  return [...EAS, "build:view", buildId, "--json"];
}
