import { afterEach, expect, test } from "bun:test";
import type { LanguageRequest } from "@lathe/protocol/language";
import type { FileChange } from "@lathe/protocol/workspace";
import { TestWorkspaces } from "@lathe/workspace/fixtures/test-workspace";
import { until } from "@lathe/testing/until";
import { join } from "node:path";
import { z } from "zod";
import { Language, type LanguageBounds } from "./language.ts";
import { LSP_BOUNDS } from "./lsp-answers.ts";

const SERVER = join(import.meta.dir, "fixtures/scripted-server.ts");
const HOVER: LanguageRequest = { ask: "hover", path: "a.ts", position: { line: 0, character: 0 } };
const BOUNDS: Partial<LanguageBounds> = { maxMessageBytes: 200_000, answerWithinMs: 5_000 };
const LanguageAnswerText = z.object({ markdown: z.string() });
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function open(behaviour: string, bounds: Partial<LanguageBounds> = {}, command?: string[]) {
  const workspaces = new TestWorkspaces();
  closers.push(() => workspaces.close());
  const workspace = await workspaces.open("blank", { template: "blank", sandbox: "none" });
  let change: (changes: FileChange[]) => void = () => {};
  const installing = { is: false, asked: 0 };
  const language = new Language({
    files: {
      list: () => workspace.files.list(),
      watch(listener) {
        change = listener;
        return () => {};
      },
    },
    sandbox: workspace.inside,
    listTexts: () => [],
    onProblems: () => {},
    isInstalling() {
      installing.asked += 1;
      return installing.is;
    },
    log: () => {},
    command: command ?? [process.execPath, SERVER, behaviour],
    bounds: { ...BOUNDS, ...bounds },
  });
  closers.push(() => language.close());
  return {
    workspace,
    installing,
    problems: (): Promise<unknown> => language.problems().catch((error: unknown) => error),
    change: (changes: FileChange[]) => change(changes),
    ask: (signal = new AbortController().signal): Promise<unknown> =>
      language.ask(HOVER, signal).catch((error: unknown) => error),
  };
}

test.each(["crash", "huge", "endless header"])(
  "ends a server that does this: %s; the next request has another",
  async (behaviour) => {
    const { ask } = await open(behaviour);
    for (let round = 0; round < 2; round += 1) expect(await ask()).toMatchObject({ code: "app_unavailable" });
  },
);

test("a server that does not answer is ended", async () => {
  const { ask } = await open("silence", { answerWithinMs: 1_000 });
  expect(await ask()).toMatchObject({ code: "app_unavailable" });
});

test("one that is lost too often is left alone for a while", async () => {
  const { ask } = await open("crash", { maxLosses: 2 });
  await ask();
  await ask();
  expect(await ask()).toMatchObject({ code: "app_unavailable", message: expect.stringContaining("keeps ending") });
});

test("what says no protocol is no language server", async () => {
  const { ask } = await open("garbage");
  expect(await ask()).toMatchObject({ code: "app_unavailable", message: expect.stringContaining("version 7") });
});

test("a project without TypeScript says so, and is asked again once packages were installed", async () => {
  const { ask, change, workspace, installing, problems } = await open("", { installedMs: 20 }, [
    "sh",
    "-c",
    '[ -e installed ] || exit 127; exec "$0" "$1"',
    process.execPath,
    SERVER,
  ]);
  expect(String(await ask())).toContain("no TypeScript");
  expect(String(await problems())).toContain("no TypeScript");
  await workspace.files.write("installed", "");
  change([{ path: "bun.lock", change: "changed" }]);
  await until(async () => (await readAnswer(ask())) !== null, "another server was started");
  expect(installing.asked).toBeGreaterThan(0);
});

test("no server ends in the middle of an installation", async () => {
  const { ask, change, installing } = await open("", { installedMs: 20 });
  const first = await readAnswer(ask());
  installing.is = true;
  change([{ path: "bun.lock", change: "changed" }]);
  await until(() => installing.asked > 2, "it was looked whether packages come");
  expect(await readAnswer(ask())).toBe(first);
  installing.is = false;
  await until(async () => ![first, null].includes(await readAnswer(ask())), "another server was started");
});

test("answers of another shape are refused, and long ones cut", async () => {
  const wrong = await open("wrong shape");
  expect(await wrong.ask()).toMatchObject({ code: "conflict" });
  const long = await open("markup");
  expect(await long.ask()).toMatchObject({
    ask: "hover",
    markdown: `${"y".repeat(LSP_BOUNDS.textCharacters)}…`,
  });
});

test("nobody waits for what was given up", async () => {
  const { ask } = await open("silence");
  const giving = new AbortController();
  const asked = ask(giving.signal);
  giving.abort();
  expect(await asked).toMatchObject({ code: "stopped" });
});

test("ends when nobody asks for a while, and begins again", async () => {
  const { ask } = await open("", { idleMs: 200 });
  const first = readPid(await ask());
  await until(() => !isAlive(first), "the server ended");
  expect(readPid(await ask())).not.toBe(first);
});

function readPid(answer: unknown): number {
  return Number(/^process (\d+)$/.exec(LanguageAnswerText.parse(answer).markdown)?.[1]);
}

/** What it said; null: it is not there. */
async function readAnswer(asked: Promise<unknown>): Promise<string | null> {
  return LanguageAnswerText.safeParse(await asked).data?.markdown ?? null;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // There is no such process.
    return false;
  }
}
