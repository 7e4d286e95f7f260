import { z } from "zod";
import type { Finding, Probe } from "../probe.ts";

const ASK_LIMIT_MS = 3_000;
const MAX_NAMED = 6;
const OllamaTags = z.object({ models: z.array(z.object({ name: z.string() })) });
const OpenAiModels = z.object({ data: z.array(z.object({ id: z.string() })) });

interface Place {
  name: string;
  url: string;
  list(value: unknown): string[] | null;
}

/** Models that run on this machine. None is needed. */
export function probeLocalModels(ollamaUrl: string, lmStudioUrl = "http://127.0.0.1:1234"): Probe {
  const ollama: Place = {
    name: "Ollama",
    url: `${ollamaUrl}/api/tags`,
    list: (value) => OllamaTags.safeParse(value).data?.models.map((model) => model.name) ?? null,
  };
  const lmStudio: Place = {
    name: "LM Studio",
    url: `${lmStudioUrl}/v1/models`,
    list: (value) => OpenAiModels.safeParse(value).data?.data.map((model) => model.id) ?? null,
  };
  return {
    name: "local models",
    limitMs: ASK_LIMIT_MS + 1_000,
    async run(signal) {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(ASK_LIMIT_MS)]);
      const found = await Promise.all([ollama, lmStudio].map((place) => ask(place, limit)));
      return found.some((finding) => finding !== null) ? found.filter((finding) => finding !== null) : [NONE];
    },
  };
}

const NONE: Finding = {
  name: "local models",
  status: "missing",
  summary:
    "Neither Ollama nor LM Studio answers. They are not needed: the composer and models with a key work without.",
  mend: "Start Ollama (OLLAMA_HOST says where it is) or LM Studio's server on port 1234.",
};

/** Null when nobody answers. */
async function ask({ name, url, list }: Place, signal: AbortSignal): Promise<Finding | null> {
  let models: string[] | null;
  try {
    models = list(await (await fetch(url, { signal, redirect: "error" })).json());
  } catch {
    // Nobody is there, or somebody else.
    return null;
  }
  if (models === null) return null;
  if (models.length === 0) {
    const mend = name === "Ollama" ? "ollama pull qwen3-coder" : "Load a model in it.";
    return { name, status: "warning", summary: `${name} runs and has no model.`, mend };
  }
  const shown = models.slice(0, MAX_NAMED).join(", ");
  const more = models.length > MAX_NAMED ? ` and ${models.length - MAX_NAMED} more` : "";
  return { name, status: "ok", summary: `${name} runs with ${shown}${more}.` };
}
