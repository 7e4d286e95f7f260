import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { TemplateName } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import { PLAN_PATH, type TurnMode } from "@lathe/protocol/prompt";
import { emptyThread } from "@lathe/protocol/thread";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { says, ScriptedModel, step } from "@lathe/testing/scripted-model";
import { addTurn, playTurn } from "../testing/play-turn.ts";
import { TOOLS } from "../tools/all-tools.ts";
import { EDIT_FORMATS } from "./edit-format.ts";
import { systemPrompt } from "./system-prompt.ts";

const MODES: TurnMode[] = ["build", "plan", "ask"];

describe("what a model is told of its task", () => {
  test("has a part for each template; an unknown one gets the plainest", () => {
    expect(systemPrompt({ template: "web" })).toContain("Vite 8, React 19, TypeScript 7 and Tailwind CSS 4");
    expect(systemPrompt({ template: "blank" })).toContain("An empty folder");
    expect(systemPrompt({ template: "mobile" })).toContain("Expo SDK 57, React Native, Expo Router");
    expect(systemPrompt({ template: "mobile-54" })).toContain("in Expo Go for SDK 54");
    for (const template of TemplateName.options) expect(systemPrompt({ template })).not.toMatch(/\{\w+\}(?!`)/);
    const imported = systemPrompt({ template: "blank", importedSdk: "52" });
    expect(imported).toContain("Expo SDK 52, React Native");
    expect(imported).toContain("go on in its own way");
    expect(imported).not.toMatch(/src\/ui|\{\w+\}(?!`)|An empty folder/);
    expect(systemPrompt({ template: "another" })).toBe(systemPrompt({ template: "blank" }));
  });

  test("names only tools that exist", () => {
    const models = ["openai/gpt-5", "google/gemini-3", "ollama/qwen3", "anthropic/claude"];
    const all = MODES.flatMap((mode) => models.map((model) => systemPrompt({ template: "web", mode, model })));
    const others = ["blank", "mobile"].map((template) => systemPrompt({ template }));
    const text = [...all, ...others, ...Object.values(EDIT_FORMATS)].join("\n");
    const named = text.match(/\b[a-z]+_(?:file|files|command|status|page|patch|attachment)\b/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect([name, TOOLS.has(name)]).toEqual([name, true]);
  });

  test("of a phone app names only what its template has", () => {
    const template = join(import.meta.dir, "../../templates/mobile");
    const prompt = systemPrompt({ template: "mobile" });
    const paths = [...prompt.matchAll(/`((?:src|assets)\/[\w./-]+|app\.json)`/g)].map((match) => match[1] ?? "");
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths) expect([path, existsSync(join(template, path))]).toEqual([path, true]);
    const blocks = [
      "screen",
      "text",
      "button",
      "card",
      "field",
      "sheet",
      "confirm-dialog",
      "undo-bar",
      "empty-state",
      "icon",
    ];
    for (const block of blocks)
      expect([block, existsSync(join(template, `src/ui/${block}.tsx`))]).toEqual([block, true]);
  });

  test("is another for each mode, and says in all of them what is data and whose words count", () => {
    const prompts = MODES.map((mode) => systemPrompt({ template: "web", mode }));
    expect(new Set(prompts).size).toBe(3);
    for (const prompt of prompts) expect(prompt).toContain("# What is data");
    expect(prompts[1]).toContain(PLAN_PATH);
    expect(prompts[2]).toContain("nothing is changed in this turn");
  });

  test("ends with what helps the model's family, whoever serves it, and with the form in which it edits best", () => {
    const told = (model: string) => systemPrompt({ template: "web", model });
    expect(told("openai/gpt-5.2-codex")).toContain("Go on until what was asked is wholly done");
    expect(told("openrouter/openai/o4-mini")).toBe(told("openai/gpt-5.2-codex"));
    expect(told("vertex/gemini-3-pro")).toContain("through function calls only");
    expect(told("groq/openai/gpt-oss-120b")).toBe(told("ollama/qwen3-coder:30b"));
    expect(told("anthropic/claude-sonnet-5")).toBe(systemPrompt({ template: "web" }));
    const format = (editFormat: "search-replace" | "patch" | "whole") => systemPrompt({ template: "web", editFormat });
    expect(format("search-replace")).toContain("Change existing files with edit_file");
    expect(format("patch")).toContain("Change existing files with apply_patch");
    expect(format("whole")).toContain("writing all of it");
  });

  test("is the same in all turns of a kind, with the same tools, so that it stays cached", async () => {
    let thread = emptyThread(newId("thr"));
    const model = new ScriptedModel([1, 2, 3].map(() => step(says("Done."))));
    for (const prompt of ["One", "Two", "Three"]) {
      const about = { turnId: newId("trn"), prompt, modelName: "openai/gpt-5" };
      const workspace = new MemoryWorkspace({ files: { [`${prompt}.txt`]: prompt } });
      const { events, ending } = await playTurn(model, { ...about, thread, workspace });
      thread = addTurn(thread, about, events, ending);
    }
    const [first, ...others] = model.requests.map(({ system, tools }) => JSON.stringify({ system, tools }));
    for (const other of others) expect(other).toBe(first ?? "");
    // And what was told of earlier turns is told in the same words again.
    const [, second, third] = model.requests.map(({ messages }) => messages);
    expect(third?.slice(0, 2)).toEqual(second?.slice(0, 2));
  });
});
