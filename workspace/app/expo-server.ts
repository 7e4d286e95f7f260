import type { SandboxPlaces, SpawnOptions } from "../sandbox/sandbox.ts";

/** The server of an Expo app, with Metro behind it on a port of its own. See `mobile/inside/serve.ts`. */
export function expoServer(places: SandboxPlaces, metroPort: number): Required<Pick<SpawnOptions, "command" | "env">> {
  const shared = places.mounts["metro-cache"];
  return {
    command: ["node", `${places.mobile}/serve.ts`],
    env: {
      LATHE_METRO_PORT: String(metroPort),
      LATHE_OWN_METRO_CACHE: `${places.cache}/metro`,
      ...(shared === undefined ? {} : { LATHE_METRO_CACHE: shared }),
      ...esbuildVariables(places),
    },
  };
}

/** What makes the production build for the web, into a folder relative to where it is run. See `mobile/inside/export-web.ts`. */
export function expoExport(places: SandboxPlaces, folder: string): Required<Pick<SpawnOptions, "command" | "env">> {
  return { command: ["node", `${places.mobile}/export-web.ts`, folder], env: esbuildVariables(places) };
}

function esbuildVariables({ mounts }: SandboxPlaces): Record<string, string> {
  const [library, binary] = [mounts["esbuild"], mounts["esbuild-binary"]];
  if (library === undefined || binary === undefined) return {};
  return { LATHE_ESBUILD: library, ESBUILD_BINARY_PATH: `${binary}/bin/esbuild` };
}
