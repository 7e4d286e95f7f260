import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImagePart, ModelMessage, ModelPart } from "@lathe/protocol/model";
import { z } from "zod";
import type { Target } from "../generate/target.ts";
import { createComposer } from "../composer.ts";
import { readKit } from "../node/read-kit.ts";

const kit = readKit();
const TEMPLATES = join(import.meta.dir, "../../templates");

const Input = z.object({
  path: z.string().optional(),
  content: z.string().optional(),
  raw: z.boolean().optional(),
  edits: z.array(z.object({ search: z.string(), replace: z.string() })).optional(),
});

/** The text files of a target's template. */
export function templateFiles(target: Target = "web"): Map<string, string> {
  const template = join(TEMPLATES, target);
  const files = new Map<string, string>();
  for (const entry of readdirSync(template, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith(".png")) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(template.length + 1), readFileSync(path, "utf8"));
  }
  return files;
}

export interface PlayedTurn {
  reply: string;
  /** "write_file src/app.tsx", in their order. */
  calls: string[];
  steps: number;
}

/** A project in memory, with tools that answer as the agent's do. */
export class TestProject {
  readonly files: Map<string, string>;
  readonly #composer = createComposer({ kit });
  messages: ModelMessage[] = [];
  /** Breaks the stream of the model behind so many parts of the turn; null for never. */
  cutAfterParts: number | null = null;
  /** Paths whose next change is refused. */
  readonly refused = new Set<string>();
  tellsFiles = true;
  /** Given with the next prompt. */
  beside: ImagePart[] = [];

  constructor(files = templateFiles()) {
    this.files = files;
  }

  /** Plays a whole turn and gives what the composer said at its end. */
  async play(prompt: string, maxSteps = 40): Promise<PlayedTurn> {
    const project = `<project>\nFiles:\n${[...this.files.keys()].join("\n")}\n</project>`;
    const texts = this.tellsFiles ? [prompt, project] : [prompt];
    this.messages.push({
      role: "user",
      content: [...texts.map((text) => ({ type: "text" as const, text })), ...this.beside],
    });
    this.beside = [];
    const calls: string[] = [];
    for (let steps = 1; steps <= maxSteps; steps += 1) {
      const step = await this.#step();
      calls.push(...step.calls);
      if (step.ended) return { reply: step.text, calls, steps };
    }
    throw new Error(`The turn did not end within ${maxSteps} steps: ${calls.join("; ")}`);
  }

  async #step(): Promise<{ text: string; calls: string[]; ended: boolean }> {
    const request = { model: "composer/builtin", system: "", messages: structuredClone(this.messages), tools: [] };
    let text = "";
    const calls: Extract<ModelPart, { type: "tool.finished" }>[] = [];
    const input = new Map<string, string>();
    let end: ModelPart | null = null;
    for await (const part of this.#composer.stream(request, new AbortController().signal)) {
      if (this.cutAfterParts !== null) {
        if (this.cutAfterParts === 0) break;
        this.cutAfterParts -= 1;
      }
      if (end !== null) throw new Error("There is a part behind the end.");
      if (part.type === "text.delta") text += part.text;
      if (part.type === "tool.started") input.set(part.callId, "");
      if (part.type === "tool.delta") input.set(part.callId, `${input.get(part.callId)}${part.text}`);
      if (part.type === "tool.finished") {
        if (input.get(part.callId) !== part.input) throw new Error("The deltas are not the input.");
        calls.push(part);
      }
      if (part.type === "finished" || part.type === "failed") end = part;
    }
    const content: Extract<ModelMessage, { role: "assistant" }>["content"] = [];
    if (text !== "" && end !== null) content.push({ type: "text", text });
    for (const { callId, name, input: json } of calls)
      content.push({ type: "tool-call", callId, name, input: JSON.parse(json) });
    if (content.length > 0) this.messages.push({ role: "assistant", content });
    const results = calls.map(({ callId, name, input: json }) => ({
      type: "tool-result" as const,
      callId,
      name,
      ...this.#perform(name, Input.parse(JSON.parse(json))),
    }));
    if (results.length > 0) this.messages.push({ role: "tool", content: results });
    this.cutAfterParts = end === null ? null : this.cutAfterParts;
    return {
      text,
      calls: calls.map(({ name, input: json }) => `${name} ${Input.parse(JSON.parse(json)).path ?? ""}`.trim()),
      ended: end !== null && calls.length === 0,
    };
  }

  #perform(
    name: string,
    { path = "", content = "", raw, edits = [] }: z.infer<typeof Input>,
  ): { output: string; isError: boolean } {
    const done = (output: string) => ({ output, isError: false });
    const failed = (output: string) => ({ output, isError: true });
    const before = this.files.get(path);
    if (["write_file", "edit_file", "delete_file"].includes(name) && this.refused.delete(path))
      return failed(`${path} was changed by somebody else.`);
    switch (name) {
      case "list_files":
        return done([...this.files.keys()].join("\n"));
      case "read_file":
        return before === undefined
          ? failed(`There is no file ${path}.`)
          : raw === true
            ? done(before)
            : failed("Not raw.");
      case "write_file":
        this.files.set(path, content);
        return done(`Wrote ${path}.`);
      case "delete_file":
        return this.files.delete(path) ? done(`Deleted ${path}.`) : failed(`There is no file ${path}.`);
      case "edit_file": {
        let text = before ?? "";
        for (const { search, replace } of edits) {
          if (text.split(search).length !== 2)
            return failed(`The edit of ${path} fits ${text.split(search).length - 1} places.`);
          text = text.replace(search, () => replace);
        }
        this.files.set(path, text);
        return done(`Edited ${path}.`);
      }
      case "app_status":
        return done("The app runs on port 5173.\nIts log is empty.");
      default:
        return failed(`There is no tool ${name}.`);
    }
  }
}
