import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { until } from "@lathe/testing/until";
import { startReplayServer } from "@lathe/testing/replay-server";
import { readEvalFile } from "./eval-file.ts";

const root = resolve(import.meta.dir, "../..");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-eval-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(more: Record<string, string>, ...args: string[]) {
  return Bun.spawn([process.execPath, join(root, "cli/main.ts"), "eval", ...args], {
    cwd: folder,
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    env: {
      PATH: process.env.PATH ?? "",
      HOME: folder,
      TMPDIR: folder,
      LATHE_STORE: join(root, ".lathe", "store"),
      ...more,
    },
  });
}

async function runEval(...args: string[]) {
  const child = start({}, ...args);
  const [out, err] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  return { exitCode: await child.exited, out, err };
}

/** A model that writes a page of static HTML with a dev server of its own, then says that it is done. */
function pageModel(title: string) {
  const write = (index: number, path: string, content: string) => ({
    index,
    id: `c${index}`,
    type: "function",
    function: { name: "write_file", arguments: JSON.stringify({ path, content }) },
  });
  const chunk = (delta: object, reason: string | null, usage?: object) =>
    `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "m", choices: [{ index: 0, delta, finish_reason: reason }], usage })}\n\n`;
  const app = [
    'import { useState } from "react";',
    "export function App() {",
    "  const [count, setCount] = useState(0);",
    `  return <main><h1>${title}</h1><button onClick={() => setCount(count + 1)}>Count</button><p>{count} so far</p></main>;`,
    "}",
    "",
  ].join("\n");
  const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
  return startReplayServer({
    handler: (_, index) => ({
      body:
        index % 2 === 0
          ? `${chunk({ role: "assistant", tool_calls: [write(0, "src/app.tsx", app)] }, null)}${chunk({}, "tool_calls", usage)}data: [DONE]\n\n`
          : `${chunk({ role: "assistant", content: "There it is." }, null)}${chunk({}, "stop", usage)}data: [DONE]\n\n`,
    }),
  });
}

const CASES = [
  {
    id: "counter",
    turns: [
      {
        prompt: "A counter",
        checks: [
          {
            id: "counts",
            text: "It counts",
            steps: [{ do: "click", role: "button", name: "Count" }],
            expect: [{ text: "1 so far" }],
          },
          { id: "greets", text: "It greets", steps: [], expect: [{ text: "Hello" }] },
        ],
      },
    ],
  },
];

function writeCases(cases: unknown): string {
  const path = join(folder, "cases.json");
  writeFileSync(path, JSON.stringify(cases));
  return path;
}

describe("lathe eval", () => {
  test("a replayed model's app is built, tried, told and not done again", async () => {
    const path = writeCases(CASES);
    const model = pageModel("Counter");
    const args = [path, "--model", "compatible/replayed", "--base-url", `${model.url}/v1`];
    try {
      const first = await runEval(...args);
      expect(first.out).toContain("! counter: started, 1 of 2 checks passed, cost not known, ");
      expect(first.out).toContain('greets: expected: the text "Hello" is there');
      expect(first.exitCode).toBe(1);
      const asked = model.requests.length;
      const lines = readFileSync(join(folder, "cases.json.results.ndjson"), "utf8").trimEnd().split("\n");
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? "")).toMatchObject({
        model: "compatible/replayed",
        outcomes: ["completed"],
        checks: [
          { id: "counts", status: "passed" },
          { id: "greets", status: "failed" },
        ],
      });
      const second = await runEval(...args, "--json");
      expect(model.requests.length).toBe(asked);
      expect(second.exitCode).toBe(1);
      expect(JSON.parse(second.out.split("\n")[0] ?? "")).toMatchObject({ id: "counter", known: true });
      expect(readdirSync(folder).filter((name) => name.startsWith("lathe-eval-"))).toEqual([]);
    } finally {
      await model.close();
    }
  }, 180_000);

  test("one that is stopped leaves nothing but what it knew", async () => {
    const path = writeCases(CASES);
    const model = startReplayServer({ handler: () => ({ body: ": \n\n", hang: true }) });
    try {
      const child = start({}, path, "--model", "compatible/replayed", "--base-url", `${model.url}/v1`);
      await until(() => model.requests.length > 0, "the model is asked", 60_000);
      child.kill("SIGINT");
      expect(await child.exited).toBe(1);
      expect(await new Response(child.stdout).text()).toContain("1 prompt left");
      expect(existsSync(join(folder, "cases.json.results.ndjson"))).toBe(false);
      expect(readdirSync(folder).filter((name) => name.startsWith("lathe-"))).toEqual([]);
    } finally {
      await model.close();
    }
  }, 120_000);

  test("a provider that refuses the key ends it without a result", async () => {
    const path = writeCases(CASES);
    const model = startReplayServer({ handler: () => ({ status: 401, body: '{"error":{"message":"bad key"}}' }) });
    try {
      const result = await runEval(path, "--model", "compatible/replayed", "--base-url", `${model.url}/v1`);
      expect(result.exitCode).toBe(1);
      expect(result.err).toMatch(/\nlathe: counter: .*key.*The same command goes on with it\.\n$/);
      expect(readdirSync(folder).filter((name) => name !== ".bun")).toEqual(["cases.json"]);
    } finally {
      await model.close();
    }
  }, 60_000);

  const isWhole = process.env.LATHE_TEST_ALL === "1";
  test(
    "the repository's set passes with the composer",
    async () => {
      const set = join(root, "evals", "apps.json");
      const only = isWhole ? [] : ["--only", "inventory"];
      const result = await runEval(set, ...only);
      expect(result.out).not.toContain("! ");
      expect(result.exitCode).toBe(0);
    },
    isWhole ? 1_200_000 : 180_000,
  );

  test("wrong usage says where the fault is", async () => {
    const faulty = writeCases([
      { id: "A b", turns: [{ prompt: "", checks: [{ id: "x", text: "t", steps: [{ do: "fly" }], expect: [] }] }] },
    ]);
    const result = await runEval(faulty);
    expect(result.exitCode).toBe(2);
    for (const place of [
      "[0].id",
      "[0].turns[0].prompt",
      "[0].turns[0].checks[0].steps[0].do",
      "[0].turns[0].checks[0].expect",
    ]) {
      expect(result.err).toContain(place);
    }
    const good = writeCases(CASES);
    expect((await runEval(good, "--only", "nothing")).err).toContain("no prompt nothing");
    writeFileSync(join(folder, "notes.txt"), "Buy milk.\n");
    expect((await runEval(good, "--out", "notes.txt")).err).toContain("line 1 is no result");
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("Buy milk.\n");
    const nowhere = await runEval(good, "--out", join(folder, "nowhere", "results.ndjson"));
    expect(nowhere.exitCode).toBe(2);
    expect(nowhere.err).toStartWith("lathe: Results cannot be written to ");
    expect((await runEval()).exitCode).toBe(2);
  }, 60_000);
});

test("the repository's set can be read, and some prompts are followed up", () => {
  const { cases } = readEvalFile(join(root, "evals", "apps.json"));
  expect(cases.length).toBeGreaterThanOrEqual(8);
  expect(cases.filter(({ turns }) => turns.length > 1).length).toBeGreaterThanOrEqual(3);
});
