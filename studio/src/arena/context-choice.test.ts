import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import type { PageStorage } from "../store/stored-text.ts";
import { ContextChoice } from "./context-choice.ts";

const texts = new Map<string, string>();
const storage: PageStorage = {
  getItem: (key) => texts.get(key) ?? null,
  setItem: (key, text) => void texts.set(key, text),
  removeItem: (key) => void texts.delete(key),
};

test("what is pinned and left out is kept for its project; a file is never both", () => {
  const projectId = newId("prj");
  const choice = new ContextChoice(projectId, storage);
  choice.pin("src/app.tsx");
  choice.leaveOut({ id: "instructions AGENTS.md", label: "AGENTS.md" });
  choice.leaveOut({ id: "file src/app.tsx", label: "src/app.tsx" });
  expect(choice.options()).toEqual({ pinned: [], without: ["instructions AGENTS.md", "file src/app.tsx"] });
  choice.pin("src/app.tsx");
  expect(new ContextChoice(projectId, storage).options()).toEqual({
    pinned: ["src/app.tsx"],
    without: ["instructions AGENTS.md"],
  });
  expect(new ContextChoice(newId("prj"), storage).options()).toEqual({ pinned: [], without: [] });
  choice.unpin("src/app.tsx");
  choice.takeIn("instructions AGENTS.md");
  expect(texts.size).toBe(0);
});

test("no more files are pinned than a prompt takes, and what cannot be read is let go", () => {
  const projectId = newId("prj");
  const choice = new ContextChoice(projectId, storage);
  for (let index = 0; index < 25; index += 1) choice.pin(`${index}.ts`);
  expect(choice.options().pinned).toHaveLength(20);
  expect(choice.options().pinned.at(-1)).toBe("24.ts");
  texts.set(`lathe.context.${projectId}`, "{");
  expect(new ContextChoice(projectId, storage).options().pinned).toEqual([]);
});
