import type { Holder } from "./holder.ts";

export interface EntryOptions {
  holder: Pick<Holder, "monitorPid" | "initPid">;
  /** Uid and gid to take first, when the server is root. */
  owner: { uid: number; gid: number } | null;
  /** Files to which a process writes its own pid to come under the workspace's limits. */
  cgroupFiles: readonly string[];
  limits: ResourceLimits;
}

/** Of each process and its children: setrlimit(2). Hard, so that nobody inside can raise them. */
export interface ResourceLimits {
  maxFileBytes: number;
  maxOpenFiles: number;
  /** Counted in the sandbox's own user namespace, although all sandboxes share a uid on the host. */
  maxProcesses: number;
}

/**
 * The way of a command into a sandbox, as one chain of programs that become each other:
 * 1. a shell, only where there are cgroups: puts itself under the workspace's limits;
 * 2. setpriv: takes the sandbox's uid, drops all groups, and sets no_new_privs for good, so that no setuid program or
 *    file capability gives anything back;
 * 3. prlimit: before anybody inside can get hold of the process;
 * 4. nsenter into the user namespace in which bubblewrap was started, which gives this process (and only it) rights over
 *    the namespaces below;
 * 5. nsenter into all namespaces of the sandbox, the user namespace last. It forks; the child is a member of the pid
 *    namespace. Until it executes the next program it holds capabilities in the sandbox's own user namespace, and the
 *    kernel lets nobody inside ptrace or inspect it: it is not dumpable and has more capabilities than they have;
 * 6. `/opt/lathe/enter`, which exists only inside. Executing it as a uid other than 0 leaves the process without any
 *    capability. The bounding set stays full in /proc/self/status, which means nothing under no_new_privs.
 *
 * All of it runs with an environment of Lathe's own. What the project wants in the environment of its command is text
 * in variables of its own until step 6.
 */
export function entryCommand(options: EntryOptions, inner: readonly string[]): string[] {
  const { holder, owner, cgroupFiles } = options;
  return [
    ...joinCgroups(cgroupFiles),
    ...["setpriv", "--inh-caps=-all", "--no-new-privs"],
    ...(owner === null ? [] : ["--reuid", String(owner.uid), "--regid", String(owner.gid), "--clear-groups"]),
    ...limitResources(options.limits),
    ...["nsenter", `--user=/proc/${holder.monitorPid}/ns/user`, "--preserve-credentials", "--"],
    ...[
      "nsenter",
      "--target",
      String(holder.initPid),
      "--mount",
      "--net",
      "--pid",
      "--ipc",
      "--uts",
      "--cgroup",
      "--user",
    ],
    ...["--preserve-credentials", "--", "/opt/lathe/enter"],
    ...inner,
  ];
}

/** The start of a command line whose process comes under control groups before it becomes the rest of the line. */
export function joinCgroups(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  return [
    "/bin/sh",
    "-c",
    'while [ "$1" != -- ]; do echo 0 > "$1" || exit 125; shift; done; shift; exec "$@"',
    "sh",
    ...files,
    "--",
  ];
}

export function limitResources({ maxFileBytes, maxOpenFiles, maxProcesses }: ResourceLimits): string[] {
  return [
    "prlimit",
    "--core=0",
    `--fsize=${maxFileBytes}`,
    `--nofile=${maxOpenFiles}`,
    `--nproc=${maxProcesses}`,
    "--",
  ];
}

/** The kernel takes no single variable of 128 KiB or more (MAX_ARG_STRLEN). */
const MAX_VARIABLE_BYTES = 100_000;

/**
 * An environment as shell text in variables that `enter` evaluates: in LATHE_ENVIRONMENT, and for what does not fit there
 * in further ones, which the first one has evaluated and forgotten. One value alone must fit into a variable.
 */
export function environmentVariables(env: Readonly<Record<string, string>>): Record<string, string> {
  const texts: string[] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const [name, value] of Object.entries(env)) {
    // Other names cannot be set by a shell, and a zero byte cannot be in an environment at all.
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || value.includes("\0")) continue;
    const setting = `export ${name}='${value.replaceAll("'", `'\\''`)}'\n`;
    const more = Buffer.byteLength(setting);
    if (bytes + more > MAX_VARIABLE_BYTES) {
      texts.push("");
      bytes = 0;
    }
    texts[texts.length - 1] += setting;
    bytes += more;
  }
  const [first = "", ...others] = texts;
  const further = Object.fromEntries(others.map((text, index) => [`LATHE_ENVIRONMENT_${index + 1}`, text]));
  const evaluate = Object.keys(further).map((name) => `eval "$${name}"\nunset ${name}\n`);
  return { LATHE_ENVIRONMENT: first + evaluate.join(""), ...further };
}
