/** Runs a tool of the system's and gives what it printed; what it complains about when it fails is the error's text. */
export async function runTool(
  command: readonly string[],
  options: { cwd?: string; input?: string } = {},
): Promise<string> {
  const [name = ""] = command;
  if (Bun.which(name) === null) throw new Error(`${name} is missing; apk/README.md names the packages that have it.`);
  const child = Bun.spawn([...command], {
    cwd: options.cwd,
    stdin: options.input === undefined ? "ignore" : new Blob([options.input]),
    stdout: "pipe",
    stderr: "pipe",
  });
  const [out, complaints, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}:\n${complaints}${out}`);
  return out;
}
