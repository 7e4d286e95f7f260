import { z } from "zod";
import { isLoopback } from "./lan-addresses.ts";

/** What Lathe needs of an Expo manifest; the rest goes on as it is. */
export const ExpoManifest = z.looseObject({
  runtimeVersion: z.string().optional(),
  launchAsset: z.looseObject({ url: z.string() }),
  extra: z
    .looseObject({
      expoClient: z.looseObject({ hostUri: z.string().optional(), sdkVersion: z.string().optional() }).optional(),
      expoGo: z.looseObject({ debuggerHost: z.string().optional() }).optional(),
    })
    .optional(),
});
export type ExpoManifest = z.infer<typeof ExpoManifest>;

/** How a phone reaches the app. */
export interface PhoneWay {
  /** With its port, unless that is the scheme's own. */
  host: string;
  isSecure: boolean;
  /** Goes into the query of the bundle's address; null where the host says it all. */
  token: string | null;
}

const ADDRESS = /^(https?|wss?|exps?):\/\/([^/?#]+)([^]*)$/i;
const PLAIN = { http: "http", https: "http", ws: "ws", wss: "ws", exp: "exp", exps: "exp" } as const;
const SECURE = { http: "https", ws: "wss", exp: "exps" } as const;
const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"];
const MAX_DEPTH = 100;

/** The manifest with every address of the app itself made one that the phone reaches; others stay as they are. */
export function rewriteManifest(manifest: ExpoManifest, appPort: number, way: PhoneWay): unknown {
  const own = ownHosts(manifest, appPort);
  const rewritten = walk(manifest, own, way, 0);
  const { extra, launchAsset } = manifest;
  const url = withToken(pointTo(launchAsset.url, way), way.token);
  const changes: Record<string, unknown> = { launchAsset: { ...asRecord(rewritten, "launchAsset"), url } };
  const { expoClient, expoGo } = extra ?? {};
  if (extra !== undefined) {
    const inner = asRecord(rewritten, "extra");
    changes["extra"] = {
      ...inner,
      ...(expoClient?.hostUri === undefined
        ? {}
        : { expoClient: { ...asRecord(inner, "expoClient"), hostUri: way.host } }),
      ...(expoGo?.debuggerHost === undefined
        ? {}
        : { expoGo: { ...asRecord(inner, "expoGo"), debuggerHost: way.host } }),
    };
  }
  return { ...asObject(rewritten), ...changes };
}

/** The hosts by which the dev server means itself. */
function ownHosts({ launchAsset, extra }: ExpoManifest, appPort: number): ReadonlySet<string> {
  const named = [
    `localhost:${appPort}`,
    ADDRESS.exec(launchAsset.url)?.[2],
    extra?.expoClient?.hostUri?.split("/", 1)[0],
    extra?.expoGo?.debuggerHost?.split("/", 1)[0],
  ];
  const own = new Set<string>();
  for (const host of named) {
    if (host === undefined || host === "") continue;
    own.add(host.toLowerCase());
    const port = /:\d+$/.exec(host)?.[0] ?? "";
    if (isLoopback(port === "" ? host : host.slice(0, -port.length)))
      for (const name of LOOPBACK_NAMES) own.add(name + port);
  }
  return own;
}

function walk(value: unknown, own: ReadonlySet<string>, way: PhoneWay, depth: number): unknown {
  if (depth > MAX_DEPTH) return null;
  if (typeof value === "string") {
    const host = ADDRESS.exec(value)?.[2];
    return host !== undefined && own.has(host.toLowerCase()) ? pointTo(value, way) : value;
  }
  if (Array.isArray(value)) return value.map((item) => walk(item, own, way, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, own, way, depth + 1)]));
}

/** The same resource at the phone's host. What is no address is taken for a path. */
function pointTo(address: string, { host, isSecure }: PhoneWay): string {
  const [, scheme = "http", , rest = address] = ADDRESS.exec(address) ?? [];
  const plain = PLAIN[z.enum(["http", "https", "ws", "wss", "exp", "exps"]).parse(scheme.toLowerCase())];
  const separator = rest === "" || /^[/?#]/.test(rest) ? "" : "/";
  return `${isSecure ? SECURE[plain] : plain}://${host}${separator}${rest}`;
}

function withToken(url: string, token: string | null): string {
  if (token === null) return url;
  return `${url}${/\?|\/\/&/.test(url) ? "&" : "?"}lathe=${token}`;
}

function asRecord(value: unknown, key: string): object {
  return asObject(Object.entries(asObject(value)).find(([name]) => name === key)?.[1]);
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
