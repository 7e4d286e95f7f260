import { existsSync, lstatSync, readdirSync, readlinkSync } from "node:fs";
import type { ModulesPlace } from "../sandbox.ts";

/** Where a project's modules lie when they do not lie in it. */
export const MODULES_BESIDE = "/modules/node_modules";
/** The user inside; the uid outside is another one. */
const INSIDE_UID = "1000";
/** Of /tmp and /dev/shm each; their pages count as memory. */
const MAX_TMPFS_BYTES = 512 * 1024 * 1024;
/** What programs read in /etc and what holds no secret; everything else in /etc is Lathe's own or absent. */
const HOST_ETC = [
  "ssl/certs",
  "ssl/openssl.cnf",
  "pki",
  "ca-certificates",
  "alternatives",
  "ld.so.cache",
  "fonts",
  "localtime",
  "mime.types",
];
/** Settings of the machine's Java, to which its own folder has links. */
const JAVA_ETC = /^java(-\d+-openjdk)?$/;
const OWN_ETC = ["passwd", "group", "hosts", "nsswitch.conf", "resolv.conf"];

/**
 * Bubblewrap's arguments: an allow-list. `stage` is the folder on which `launch.sh` put the sources together, `mounts` are
 * the names of those in its `opt`. Paths stay out of any command line, because they are passed by file descriptor.
 */
export function bindArguments(stage: string, modules: ModulesPlace, mounts: readonly string[]): string[] {
  return [
    // --unshare-user is asked for by --disable-userns, which takes the largest part of the kernel's attack surface away.
    ...["--unshare-user", "--unshare-all", "--disable-userns", "--die-with-parent", "--as-pid-1"],
    ...["--cap-drop", "ALL", "--uid", INSIDE_UID, "--gid", INSIDE_UID, "--hostname", "lathe"],
    ...["--clearenv", "--setenv", "PATH", "/usr/bin:/bin"],
    ...["--ro-bind", "/usr", "/usr"],
    ...["bin", "sbin", "lib", "lib32", "lib64", "libx32"].flatMap(systemFolder),
    ...["--proc", "/proc", "--dev", "/dev"],
    ...["--size", String(MAX_TMPFS_BYTES), "--perms", "1777", "--tmpfs", "/dev/shm", "--remount-ro", "/dev"],
    ...["--size", String(MAX_TMPFS_BYTES), "--perms", "1777", "--tmpfs", "/tmp"],
    ...["--dir", "/var", "--symlink", "/tmp", "/var/tmp", "--dir", "/etc", "--dir", "/run/lathe", "--dir", "/home"],
    ...[...HOST_ETC, ...readdirSync("/etc").filter((name) => JAVA_ETC.test(name))].flatMap((name) =>
      existsSync(`/etc/${name}`) ? ["--ro-bind-try", `/etc/${name}`, `/etc/${name}`] : [],
    ),
    ...OWN_ETC.flatMap((name) => ["--ro-bind", `${stage}/lathe/etc/${name}`, `/etc/${name}`]),
    ...["--ro-bind", `${stage}/lathe`, "/opt/lathe", "--ro-bind", `${stage}/bun`, "/opt/bun"],
    ...mounts.flatMap((name) => ["--ro-bind", `${stage}/opt/${name}`, pathOfMount(name)]),
    ...["--ro-bind", `${stage}/egress`, "/run/lathe/egress", "--bind", `${stage}/ports`, "/run/lathe/ports"],
    ...["--bind", `${stage}/home`, "/home/app", "--bind", `${stage}/cache`, "/cache"],
    ...["--bind", `${stage}/app`, "/app"],
    ...["--bind", `${stage}/node_modules`, modules === "beside" ? MODULES_BESIDE : "/app/node_modules"],
    ...["--remount-ro", "/", "--chdir", "/app"],
  ];
}

export function pathOfMount(name: string): string {
  return `/opt/${name}`;
}

/** `/bin` and its like: a link into /usr on most systems, a folder on some, absent on others. */
function systemFolder(name: string): string[] {
  const path = `/${name}`;
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  return stat.isSymbolicLink() ? ["--symlink", readlinkSync(path), path] : ["--ro-bind", path, path];
}
