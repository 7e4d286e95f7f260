import { LatheError } from "@lathe/protocol/errors";
import { TOOL_PATH } from "./find-tools.ts";

/** Runs a program of the machine to its end, with a clean environment. Errors: `sandbox_unavailable` with its complaint. */
export async function runTool(argv: readonly string[]): Promise<string> {
  const child = Bun.spawn([...argv], {
    cwd: "/",
    env: { PATH: TOOL_PATH, LC_ALL: "C" },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, complaint, exitCode] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (exitCode === 0) return output;
  throw new LatheError("sandbox_unavailable", `${argv[0]} failed: ${complaint.trim() || `exit code ${exitCode}`}`);
}
