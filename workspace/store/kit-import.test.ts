import { afterAll, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import { ask, reach, run, TEST_STORE, TestWorkspaces } from "../fixtures/test-workspace.ts";
import { prepareTemplate } from "./prepare-template.ts";

const workspaces = new TestWorkspaces();
afterAll(() => workspaces.close());

const APP = `import "@fontsource-variable/nunito";
import { Chess } from "chess.js";
import { useState } from "react";
export function App() {
  const [game] = useState(() => new Chess());
  return <p>{game.fen()}</p>;
}
`;

test("a running app imports a package of the kit at once: nothing is fetched, and Vite does not optimize anew", async () => {
  // Only this may reach the registry.
  const template = { name: "web", storeDirectory: TEST_STORE, mode: "auto" as const, log: () => {} };
  await prepareTemplate(template, AbortSignal.timeout(25_000));
  const workspace = await workspaces.open("chess", { limits: { allowedHosts: [] } });
  if (workspace.sandbox.kind === "none") return;
  await workspace.app.start();
  await reach(workspace, "ready");
  const phases: string[] = [];
  workspace.app.onState(({ phase }) => void phases.push(phase));
  const manifest = (await workspace.files.read("package.json")).text ?? "";
  expect(manifest).not.toContain("chess.js");
  await workspace.files.write("package.json", manifest.replace('"react":', '"chess.js": "1.4.0",\n    "react":'));
  await workspace.files.write("src/app.tsx", APP);

  // Vite hears of the change when the system tells it.
  const code = await until(async () => {
    const text = await (await ask(workspace, "/src/app.tsx")).text();
    return text.includes("Chess") && text;
  }, "the page's code as it is now");
  const versions = ["chess__js", "react"].map((name) => new RegExp(`/deps/${name}\\.js\\?v=(\\w+)`).exec(code)?.[1]);
  expect(versions[0]).toBeString();
  // Vite counts up what it has optimized anew; a page that has the old would be loaded again.
  expect(versions[0]).toBe(versions[1] ?? "");
  expect((await ask(workspace, `/node_modules/.vite/deps/chess__js.js?v=${versions[0]}`)).status).toBe(200);
  const metadata = await run(
    workspace,
    "cmp node_modules/.vite/deps/_metadata.json node_modules/.vite-prepared/deps/_metadata.json",
  );
  expect(metadata).toEqual({ output: "", exitCode: 0 });
  expect(phases).not.toContain("installing");
});
