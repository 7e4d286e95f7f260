import type { SandboxPlaces, SpawnOptions } from "../sandbox/sandbox.ts";

/** The server of an Expo app, with Metro behind it on a port of its own. See `mobile/inside/serve.ts`. */
export function expoServer(places: SandboxPlaces, metroPort: number): Required<Pick<SpawnOptions, "command" | "env">> {
  const { mounts } = places;
  const shared = mounts["metro-cache"];
  const [library, binary] = [mounts["esbuild"], mounts["esbuild-binary"]];
  return {
    command: ["node", `${places.mobile}/serve.ts`],
    env: {
      LATHE_METRO_PORT: String(metroPort),
      LATHE_OWN_METRO_CACHE: `${places.cache}/metro`,
      ...(shared === undefined ? {} : { LATHE_METRO_CACHE: shared }),
      ...(library === undefined || binary === undefined
        ? {}
        : { LATHE_ESBUILD: library, ESBUILD_BINARY_PATH: `${binary}/bin/esbuild` }),
    },
  };
}
