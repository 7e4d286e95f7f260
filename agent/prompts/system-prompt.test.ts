import { expect, test } from "bun:test";
import { TOOLS } from "../tools/all-tools.ts";
import { systemPrompt } from "./system-prompt.ts";

test("each template has its own prompt behind the common one; an unknown one gets the plainest", () => {
  expect(systemPrompt({ template: "web" })).toContain("Vite 8, React 19, TypeScript 7 and Tailwind CSS 4");
  expect(systemPrompt({ template: "blank" })).toContain("An empty folder");
  expect(systemPrompt({ template: "mobile" })).toBe(systemPrompt({ template: "blank" }));
});

test("every tool that a prompt names exists", () => {
  const named = (systemPrompt({ template: "web" }) + systemPrompt({ template: "blank" })).match(/\b[a-z]+_(?:file|files|command|status)\b/g) ?? [];
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(TOOLS.has(name)).toBe(true);
});
