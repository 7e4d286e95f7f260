import { describe, expect, test } from "bun:test";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { openToolContext, useTool } from "../testing/use-tool.ts";
import fc from "fast-check";
import { maskChunks } from "./mask-chunks.ts";
import { maskWorkspace } from "./mask-workspace.ts";
import { SecretMask } from "./secret-mask.ts";

const VALUE = `sk-${"a9B3xK7qZ1mT5vW2".repeat(3)}`;
const ENV = `# keys\nOPENAI_API_KEY=${VALUE}\nPORT=3000\n`;
const MASKED = ENV.replace(VALUE, "[secret OPENAI_API_KEY]");

async function open(files: Record<string, string> = { ".env": ENV }) {
  const real = new MemoryWorkspace({ files });
  const mask = await SecretMask.read(real.files);
  const workspace = maskWorkspace(real, mask);
  const context = openToolContext(workspace, { mask });
  const use = (name: string, input: unknown) => useTool(name, input, context);
  return { use, mask, textOf: async (path: string) => (await real.files.read(path)).text };
}

describe("a file with a secret", () => {
  test("is read with its marker, and keeps the secret when it is edited, patched, appended to and written anew", async () => {
    const { use, textOf } = await open();
    expect((await use("read_file", { path: ".env", raw: true })).result).toBe(MASKED);
    const edits = [{ search: "OPENAI_API_KEY=[secret OPENAI_API_KEY]", replace: "AI_KEY=[secret OPENAI_API_KEY]" }];
    const edited = await use("edit_file", { path: ".env", edits });
    expect(edited.status).toBe("done");
    expect(JSON.stringify(edited)).not.toContain(VALUE);
    expect(await textOf(".env")).toBe(ENV.replace("OPENAI_API_KEY", "AI_KEY"));
    const patch = "--- a/.env\n+++ b/.env\n@@\n AI_KEY=[secret OPENAI_API_KEY]\n-PORT=3000\n+PORT=4000\n";
    expect((await use("apply_patch", { patch })).status).toBe("done");
    expect((await use("append_file", { path: ".env", content: "A=1\n" })).status).toBe("done");
    expect(await textOf(".env")).toBe(`# keys\nAI_KEY=${VALUE}\nPORT=4000\nA=1\n`);
    expect((await use("write_file", { path: ".env", content: MASKED })).status).toBe("done");
    expect(await textOf(".env")).toBe(ENV);
  });

  test("takes edits that name the secret itself", async () => {
    const { use, textOf } = await open();
    const edits = [{ search: `OPENAI_API_KEY=${VALUE}`, replace: `AI_KEY=${VALUE}` }];
    expect((await use("edit_file", { path: ".env", edits })).status).toBe("done");
    const patch = `--- a/.env\n+++ b/.env\n@@\n-AI_KEY=${VALUE}\n+KEY=${VALUE}\n`;
    expect((await use("apply_patch", { patch })).status).toBe("done");
    expect(await textOf(".env")).toBe(ENV.replace("OPENAI_API_KEY", "KEY"));
  });

  test("keeps it when it is moved, by itself and with changes", async () => {
    const { use, textOf } = await open();
    expect((await use("rename_file", { from: ".env", to: "config/.env" })).status).toBe("done");
    const patch =
      "*** Begin Patch\n*** Update File: config/.env\n*** Move to: config/keys.txt\n@@\n-PORT=3000\n+PORT=1\n*** End Patch";
    expect((await use("apply_patch", { patch })).status).toBe("done");
    expect(await textOf("config/keys.txt")).toBe(ENV.replace("3000", "1"));
  });

  test("a secret that a model makes up is written as it is", async () => {
    const { use, textOf } = await open({});
    const content = `JWT_SECRET=${VALUE}\n`;
    expect((await use("write_file", { path: "server/.env", content })).status).toBe("done");
    expect(await textOf("server/.env")).toBe(content);
  });

  test("what a search finds is masked, also where the line is cut within it", async () => {
    const { use, mask } = await open();
    expect((await use("search_files", { query: "OPENAI" })).result).toBe(
      ".env:2: OPENAI_API_KEY=[secret OPENAI_API_KEY]",
    );
    expect(mask.maskCut(`a ${VALUE.slice(0, 20)}`)).toBe("a [secret OPENAI_API_KEY]");
    expect(mask.maskCut(`a ${VALUE.slice(0, 5)}`)).toBe(`a ${VALUE.slice(0, 5)}`);
  });
});

describe("output in pieces", () => {
  const pem = `-----BEGIN PRIVATE KEY-----\n${"a9B3xK7qZ1mT5vW2".repeat(4)}\n${"Z1mT5vW2a9B3xK7q".repeat(4)}\n-----END PRIVATE KEY-----\n`;
  const output = `begin\n${ENV}\r\nprogress 1\rprogress 2\r${pem}end ${VALUE}`;

  test("is masked as the whole is, wherever it is cut", async () => {
    const whole = new SecretMask().mask(output);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: output.length }), { maxLength: 12 }), async (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), output.length];
        async function* pieces() {
          for (let index = 1; index < at.length; index += 1) yield output.slice(at[index - 1], at[index]);
        }
        let told = "";
        for await (const piece of maskChunks(pieces(), new SecretMask())) told += piece;
        expect(told).toBe(whole);
        expect(told).not.toContain(VALUE);
      }),
    );
  });
});
