import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "@lathe/testing/until";
import { ask, reach, run, TestWorkspaces } from "../fixtures/test-workspace.ts";
import type { OpenedWorkspace } from "../open-workspace.ts";
import { PRINT_ENVIRONMENTS } from "../sandbox/attack-programs.ts";

const VALUE = "sk_live_9f'$(x)ü";
const ANOTHER = "sk_live_of_the_other";
const SERVER = `
const value = process.env.STRIPE_KEY ?? "none";
console.log("begins");
process.stdout.write(value.slice(0, 4));
setTimeout(() => {
  console.log(value.slice(4));
  console.error("as json " + JSON.stringify({ value }));
  Bun.serve({ port: process.env.PORT, fetch: () => new Response(value + " " + (process.env.OTHER ?? "-")) });
}, 50);
`;

describe("the secrets of a project", () => {
  const workspaces = new TestWorkspaces();
  let mine: OpenedWorkspace;
  let theirs: OpenedWorkspace;
  beforeAll(async () => {
    [mine, theirs] = await Promise.all([
      workspaces.open("mine", { template: "blank" }),
      workspaces.open("theirs", { template: "blank" }),
    ]);
    mine.secrets.set({ STRIPE_KEY: VALUE });
    theirs.secrets.set({ OTHER: ANOTHER });
    for (const name of ["mine", "theirs"]) {
      const files = join(workspaces.folder, name, "files");
      writeFileSync(join(files, "server.js"), SERVER);
      writeFileSync(join(files, "package.json"), JSON.stringify({ scripts: { dev: "bun server.js" } }));
    }
    await Promise.all([mine.app.restart(), theirs.app.restart()]);
    await Promise.all([reach(mine, "ready"), reach(theirs, "ready")]);
  }, 30_000);
  afterAll(() => workspaces.close());

  test("reach its app and no other one's", async () => {
    expect(await (await ask(mine, "/")).text()).toBe(`${VALUE} -`);
    expect(await (await ask(theirs, "/")).text()).toBe(`none ${ANOTHER}`);
  });

  test("are masked in the app's log, also when they come in pieces", () => {
    expect(mine.app.log).toContain("begins\n[secret STRIPE_KEY]\n");
    expect(mine.app.log).toContain('as json {"value":"[secret STRIPE_KEY]"}');
    expect(mine.app.log).not.toContain("live");
  });

  test("reach its commands, which do not tell them", async () => {
    const { output } = await run(mine, 'test ${#STRIPE_KEY} -gt 5 && echo "it is $STRIPE_KEY" && echo $STRIPE_KEY >&2');
    expect(output).toContain("it is [secret STRIPE_KEY]\n");
    expect(output).not.toContain("live");
    // Said in another form, it is there: a command may use it.
    expect((await run(mine, 'printf %s "$STRIPE_KEY" | wc -c')).output.trim()).toBe(String(Buffer.byteLength(VALUE)));
  });

  test("reach a terminal of its own as they are", async () => {
    const terminal = await mine.terminals.open({ cols: 80, rows: 24 });
    terminal.write('echo "<$STRIPE_KEY>"\r');
    await until(() => terminal.scrollback.includes(`<${VALUE}>`));
    await terminal.close();
  });

  test("cannot be seen in the processes of another project, nor on any command line", async () => {
    // Read where nothing is masked: the other project does not know this value.
    const seen = await run(theirs, PRINT_ENVIRONMENTS);
    expect(seen.output).toContain("OTHER=");
    if (theirs.sandbox.kind === "bubblewrap") expect(seen.output).not.toContain("sk_live_9f");
    const inside = `cat /proc/[0-9]*/cmdline | tr '\\0' '\\n' > /tmp/lines; printf %s "$STRIPE_KEY" | grep -cFf - /tmp/lines`;
    expect((await run(mine, inside)).output).toBe("0\n");
  });

  test("are not in any file of the workspace", async () => {
    const found = Bun.spawnSync(["grep", "-rlaF", "sk_live_9f", workspaces.folder]);
    expect(found.stdout.toString()).toBe("");
  });

  test("are others for the app when it was started again", async () => {
    expect(mine.secrets.set({ STRIPE_KEY: VALUE })).toBe(false);
    expect(mine.secrets.set({ STRIPE_KEY: "a-new-value" })).toBe(true);
    await mine.app.refresh();
    expect(await (await ask(mine, "/")).text()).toBe("a-new-value -");
    await mine.app.stop();
    await mine.app.refresh();
    expect(mine.app.state.phase).toBe("stopped");
  });

  test("that is the token of Expo's service reaches none of its processes, and is masked all the same", async () => {
    mine.secrets.set({ STRIPE_KEY: VALUE, EXPO_TOKEN: "expo-token-1234" });
    const { output } = await run(mine, 'echo "<$EXPO_TOKEN>" "${#STRIPE_KEY}" expo-token-1234');
    expect(output).toBe(`<> ${Buffer.byteLength(VALUE)} [secret EXPO_TOKEN]\n`);
  });

  test("may be many and long", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `LONG_${index}`);
    mine.secrets.set(Object.fromEntries(names.map((name) => [name, "'".repeat(16_000)])));
    const { output } = await run(mine, `env | grep -c ^LONG_; env | grep -c LATHE_ENVIRONMENT`);
    expect(output).toBe("12\n0\n");
  });
});
