import { LatheError } from "@lathe/protocol/errors";

/** Of what a tool printed: enough for its complaint. */
const MAX_LOG = 8_000;

/** What tools need to find their files and the network; keys and addresses of the server's stay here. */
const PASSED_ON =
  /^(PATH|HOME|TMPDIR|LANG|LC_ALL|JAVA_HOME|(https?|no)_proxy|npm_config_.*|NODE_EXTRA_CA_CERTS|SSL_CERT_.*)$/i;

/** Runs a tool to its end. `build_failed` with what it printed; `stopped` when `signal` ended it. */
export async function runStep(
  command: readonly string[],
  options: { cwd: string; env?: Record<string, string | undefined> },
  signal?: AbortSignal,
): Promise<void> {
  const isStopped = (): boolean => signal?.aborted === true;
  if (isStopped()) throw stopped();
  const child = Bun.spawn([...command], {
    cwd: options.cwd,
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => PASSED_ON.test(name))),
      ...options.env,
    },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    signal,
    killSignal: "SIGKILL",
  });
  const [out, complaints, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (isStopped()) throw stopped();
  if (code === 0) return;
  const log = `${out}${complaints}`.slice(-MAX_LOG);
  throw new LatheError("build_failed", `The bundle could not be made: ${command[0]?.split("/").pop()} failed.`, {
    log,
  });
}

function stopped(): LatheError {
  return new LatheError("stopped", "Packing the bundle was stopped.");
}
