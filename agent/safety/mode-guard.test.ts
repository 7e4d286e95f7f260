import { describe, expect, test } from "bun:test";
import { PLAN_PATH, type TurnMode } from "@lathe/protocol/prompt";
import { MemoryBrowser } from "@lathe/testing/memory-browser";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { openToolContext, useTool } from "../testing/use-tool.ts";
import fc from "fast-check";

const PICTURE = {
  attachmentId: "att_0000000000000000000000" as never,
  name: "logo.png",
  kind: "image" as const,
  mediaType: "image/png",
  bytes: 1,
  content: new Uint8Array(1),
};

/** Each tool that can change something, asked to do so. */
const CHANGES: [string, Record<string, unknown>][] = [
  ["write_file", { path: "a.txt", content: "new" }],
  ["append_file", { path: "a.txt", content: "more" }],
  ["edit_file", { path: "a.txt", edits: [{ search: "one", replace: "two" }] }],
  ["apply_patch", { patch: "--- a/a.txt\n+++ b/a.txt\n@@\n-one\n+two\n" }],
  ["delete_file", { path: "a.txt" }],
  ["rename_file", { from: "a.txt", to: "b.txt" }],
  ["run_command", { command: "touch x" }],
  ["app_status", { restart: true }],
  ["save_attachment", { name: "logo.png", path: "logo.png" }],
];

function open(mode: TurnMode, files: Record<string, string> = { "a.txt": "one\n" }, browser = new MemoryBrowser()) {
  const workspace = new MemoryWorkspace({ files, commands: { "touch x": {} }, browser });
  const use = (name: string, input: unknown) =>
    useTool(name, input, openToolContext(workspace, { mode, attachments: [PICTURE] }));
  const state = async () => {
    const entries = await workspace.files.list();
    const texts = await Promise.all(
      entries
        .filter(({ type }) => type === "file")
        .map(async ({ path }) => [path, (await workspace.files.read(path)).text]),
    );
    return { files: Object.fromEntries(texts), ran: [...workspace.commands.lines], restarts: workspace.app.restarts };
  };
  return { use, state };
}

describe("a turn that only answers, or plans", () => {
  for (const mode of ["ask", "plan"] as const)
    for (const [name, input] of CHANGES)
      test(`${mode}: ${name} ${JSON.stringify(input)} changes nothing`, async () => {
        const { use, state } = open(mode);
        const before = await state();
        const outcome = await use(name, input);
        expect(outcome.status).toBe("refused");
        expect(outcome.malformed).toBeUndefined();
        expect(outcome.result).toContain(mode === "ask" ? "reads and answers" : PLAN_PATH);
        expect(await state()).toEqual(before);
      });

  test("the very same calls do change something in a turn that builds", async () => {
    for (const [name, input] of CHANGES) {
      const { use, state } = open("build");
      const before = await state();
      expect((await use(name, input)).status).toBe("done");
      expect([name, await state()]).not.toEqual([name, before]);
    }
  });

  test("looks at pages, and clicks on nothing", async () => {
    const browser = new MemoryBrowser();
    const { use } = open("ask", {}, browser);
    expect((await use("look_at_page", { route: "/" })).status).toBe("done");
    expect((await use("use_page", { steps: [{ do: "click", role: "button", name: "Delete" }] })).status).toBe(
      "refused",
    );
    expect(browser.journal).toEqual(["visit /", "look"]);
  });

  test("can read", async () => {
    const { use } = open("ask");
    for (const [name, input] of [
      ["read_file", { path: "a.txt" }],
      ["list_files", {}],
      ["search_files", { query: "one" }],
      ["app_status", {}],
    ] as const)
      expect((await use(name, input)).status).toBe("done");
  });

  test("a plan is written, gone on with, edited and patched", async () => {
    const { use, state } = open("plan", {});
    expect((await use("write_file", { path: `./${PLAN_PATH}`, content: "one\n" })).status).toBe("done");
    expect((await use("append_file", { path: `/app/${PLAN_PATH}`, content: "two\n" })).status).toBe("done");
    const edits = [{ search: "one", replace: "1" }];
    expect((await use("edit_file", { path: PLAN_PATH, edits })).status).toBe("done");
    const patch = `--- a/${PLAN_PATH}\n+++ b/${PLAN_PATH}\n@@\n-two\n+2\n`;
    expect((await use("apply_patch", { patch })).status).toBe("done");
    expect((await state()).files).toEqual({ [PLAN_PATH]: "1\n2\n" });
  });

  test("a patch that names another file beside the plan, or moves or deletes it, is refused whole", async () => {
    const patches = [
      `--- a/${PLAN_PATH}\n+++ b/${PLAN_PATH}\n@@\n-plan\n+2\n--- a/a.txt\n+++ b/a.txt\n@@\n-one\n+two\n`,
      `*** Begin Patch\n*** Update File: ${PLAN_PATH}\n*** Move to: b.txt\n@@\n-plan\n+2\n*** End Patch`,
      `*** Begin Patch\n*** Delete File: ${PLAN_PATH}\n*** End Patch`,
      `*** Begin Patch\n*** Add File: src/b.txt\n+two\n*** End Patch`,
    ];
    for (const patch of patches) {
      const { use, state } = open("plan", { "a.txt": "one\n", [PLAN_PATH]: "plan\n" });
      const before = await state();
      expect((await use("apply_patch", { patch })).status).toBe("refused");
      expect(await state()).toEqual(before);
    }
  });

  test("no spelling of a path leads to a file other than the plan", async () => {
    const piece = fc.constantFrom(
      "/",
      "//",
      "\\",
      ".",
      "..",
      "./",
      "../",
      "/app",
      "/app/",
      "app",
      ".lathe",
      "plan.md",
      ".lathe/plan.md",
      " ",
      "\t",
      "\0",
      "src",
      "%2e%2e",
      "PLAN.md",
      ".Lathe",
      "\u200b",
      "a\u0308",
      "ä",
      "a.txt",
      "\n",
    );
    const path = fc.oneof(
      fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join("")),
      fc
        .tuple(fc.string({ maxLength: 5 }), fc.constant(PLAN_PATH), fc.string({ maxLength: 5 }))
        .map((all) => all.join("")),
    );
    const tool = fc.constantFrom("write_file", "append_file", "save_attachment", "apply_patch");
    await fc.assert(
      fc.asyncProperty(path, tool, async (to, name) => {
        const { use, state } = open("plan");
        const patch = `*** Begin Patch\n*** Add File: ${to}\n+two\n*** End Patch`;
        try {
          await use(name, { path: to, content: "x", name: "logo.png", patch });
        } catch {
          // The workspace refuses a bad path itself.
        }
        const { files } = await state();
        expect(Object.keys(files).filter((each) => each !== PLAN_PATH)).toEqual(["a.txt"]);
        expect(files["a.txt"]).toBe("one\n");
      }),
      { numRuns: 500 },
    );
  });
});
