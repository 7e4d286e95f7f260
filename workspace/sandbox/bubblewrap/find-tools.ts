/** Where the programs of the machine are looked for; the server's own PATH is not trusted with this. */
export const TOOL_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Without these no sandbox can be made. The package names are those of Debian and its descendants. */
const REQUIRED = {
  bwrap: "bubblewrap",
  nsenter: "util-linux",
  unshare: "util-linux",
  setpriv: "util-linux",
  prlimit: "util-linux",
};

/** Packages that have to be installed before a sandbox can be made; none: all is there. */
export function missingPackages(): string[] {
  return [...new Set(Object.entries(REQUIRED).flatMap(([program, name]) => (hasTool(program) ? [] : [name])))];
}

export function hasTool(program: string): boolean {
  return Bun.which(program, { PATH: TOOL_PATH }) !== null;
}
