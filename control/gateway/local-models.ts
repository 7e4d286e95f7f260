import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import type { FactsPatch } from "./catalogue/find-model-facts.ts";
import type { Ask, ListedModel } from "./list-models.ts";

/** More than these are listed without being asked about, so that a list comes soon. */
const MAX_DESCRIBED = 40;

const OllamaList = z.object({ models: z.array(z.object({ name: z.string() })) });
const OllamaModel = z.object({
  /** "completion", "tools", "vision", "thinking", "embedding"; older versions have none of it. */
  capabilities: z.array(z.string()).optional(),
  /** Holds `<architecture>.context_length` among much else. */
  model_info: z.record(z.string(), z.unknown()).default({}),
});

/** Ollama's models with what they can. Those that only embed are left out. */
export async function listOllamaModels(address: string, ask: Ask): Promise<ListedModel[]> {
  const { origin } = new URL(address);
  const { models } = OllamaList.parse(await ask(`${origin}/api/tags`));
  const described = await Promise.all(
    models.map(async ({ name }, index): Promise<ListedModel | null> => {
      if (index >= MAX_DESCRIBED) return { name };
      const shown = OllamaModel.safeParse(await ask(`${origin}/api/show`, { model: name }).catch(passProvidersWord));
      if (!shown.success) return { name };
      const { capabilities, model_info } = shown.data;
      if (capabilities !== undefined && !capabilities.includes("completion")) return null;
      return { name, facts: factsOf(capabilities, readContextLength(model_info)) };
    }),
  );
  return described.filter((model) => model !== null);
}

/** An answer that is no description leaves the model undescribed; it can be used all the same. */
function passProvidersWord(error: unknown): null {
  if (error instanceof LatheError || error instanceof SyntaxError) return null;
  throw error;
}

function readContextLength(info: Record<string, unknown>): number | null {
  const [length] = Object.entries(info).flatMap(([name, value]) =>
    /^[^.]+\.context_length$/.test(name) && typeof value === "number" && value > 0 ? [Math.round(value)] : [],
  );
  return length ?? null;
}

const LmStudioList = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      /** "llm", "vlm", "embeddings" */
      type: z.string(),
      capabilities: z.array(z.string()).optional(),
      max_context_length: z.number().int().positive().optional(),
      /** Of a model that is in memory: with how much it was loaded, which may be less than it could have. */
      loaded_context_length: z.number().int().positive().optional(),
    }),
  ),
});

/** LM Studio's models with what they can; null for a version that has only OpenAI's list. */
export async function listLmStudioModels(address: string, ask: Ask): Promise<ListedModel[] | null> {
  const parsed = LmStudioList.safeParse(await ask(`${new URL(address).origin}/api/v0/models`).catch(passNotFound));
  if (!parsed.success) return null;
  return parsed.data.data
    .filter(({ type }) => type === "llm" || type === "vlm")
    .map(({ id, type, capabilities, max_context_length, loaded_context_length }) => {
      const all = capabilities?.map((name) => (name === "tool_use" ? "tools" : name));
      const facts = factsOf(all, loaded_context_length ?? max_context_length ?? null);
      return { name: id, facts: { ...facts, vision: type === "vlm" } };
    });
}

function passNotFound(error: unknown): null {
  if (error instanceof LatheError && error.code === "model_not_found") return null;
  throw error;
}

/** What is not among the capabilities the model cannot; without a list of them nothing is said. */
function factsOf(capabilities: readonly string[] | undefined, contextTokens: number | null): FactsPatch {
  return {
    contextTokens,
    ...(capabilities === undefined
      ? {}
      : {
          tools: capabilities.includes("tools"),
          channel: capabilities.includes("tools") ? "tools" : "text",
          vision: capabilities.includes("vision"),
          reasoning: capabilities.includes("thinking"),
        }),
  };
}
