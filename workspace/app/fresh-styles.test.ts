import { afterAll, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import { ask, TestWorkspaces } from "../fixtures/test-workspace.ts";

const workspaces = new TestWorkspaces();
afterAll(() => workspaces.close());

/** Between the time at which Vite reads the styles and that at which Tailwind looks when they changed, they change. */
const WRITE_WHILE_READ = `
import { renameSync, writeFileSync } from "node:fs";

let isWritten = false;
const writeWhileRead = {
  name: "write-while-read",
  enforce: "pre",
  transform(text, id) {
    if (isWritten || !id.includes("/src/index.css")) return;
    isWritten = true;
    writeFileSync("src/index.css.new", text + "\\n.written-while-read { color: red }\\n");
    renameSync("src/index.css.new", "src/index.css");
  },
};
`;

test("a stylesheet that is written while it is read shows as written", async () => {
  const workspace = await workspaces.open("styles");
  const config = (await workspace.files.read("vite.config.ts")).text ?? "";
  const changed = config.replace("react(), ", "writeWhileRead, react(), ");
  expect(changed).not.toBe(config);
  await workspace.files.write("vite.config.ts", changed.replace("\n// A taken", `${WRITE_WHILE_READ}\n// A taken`));
  await workspace.app.start();
  // Whoever asks first, a look at the app or this, gets the text before.
  const styles = async () => (await ask(workspace, "/src/index.css")).text();
  await until(async () => (await styles()).includes("written-while-read"), "the styles as they were written");
}, 60_000);
