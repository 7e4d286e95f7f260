/** What a click on an address in a terminal leads to. */
export type LinkTarget =
  | { kind: "preview"; port: number; route: string }
  /** The terminal's own machine, on a port where nothing listens: on the person's machine that is somebody else. */
  | { kind: "silent"; port: number }
  | { kind: "page"; url: string };

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** Null: not an address to be opened. `ports` are those on which the project listens. */
export function findLinkTarget(address: string, ports: readonly number[]): LinkTarget | null {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  if (!LOOPBACK.test(url.hostname)) return { kind: "page", url: url.href };
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  if (!ports.includes(port)) return { kind: "silent", port };
  return { kind: "preview", port, route: url.pathname + url.search + url.hash };
}
