import type { ProviderName } from "@lathe/protocol/api";
import type { z } from "zod";

/** The providers that models are reached through over HTTP; the composer runs in the worker. */
export type RemoteProvider = Exclude<z.infer<typeof ProviderName>, "composer">;

/** What is spoken there. `openai`: responses, and chat where these are missing. `chat`: OpenAI's chat form. */
export type WireProtocol = "anthropic" | "openai" | "chat" | "google" | "bedrock" | "vertex";

export interface ProviderRow {
  label: string;
  /** One sentence for people. */
  description: string;
  protocol: WireProtocol;
  needsKey: boolean;
  /** Null: each user has an address of their own. */
  ownUrl: string | null;
  /** What is put behind an address that is just a host. */
  barePath: string;
  /** Shown as an example; left out: nobody needs to set an address. */
  addressExample?: string;
  /** How it lists its models; null: it does not, or not with this key. */
  list: "openai" | "anthropic" | "google" | "ollama" | null;
  /** It runs on this machine: it answers at once or is not there, and what it runs costs nothing. */
  isLocal?: boolean;
  /** Fields of a chat request that it refuses. */
  omit?: readonly string[];
  /** It wants the reasoning of a turn's earlier steps back, although it does not sign it. */
  wantsReasoning?: boolean;
}

const HOSTED = { protocol: "chat", needsKey: true, barePath: "/v1", list: "openai" } as const;

/** What is known of each provider without asking it; one row is all that a further one needs. */
export const PROVIDERS: Record<RemoteProvider, ProviderRow> = {
  anthropic: {
    label: "Anthropic",
    description: "Claude models, from Anthropic's own interface.",
    protocol: "anthropic",
    needsKey: true,
    ownUrl: "https://api.anthropic.com/v1",
    barePath: "/v1",
    list: "anthropic",
  },
  openai: {
    label: "OpenAI",
    description: "GPT models, from OpenAI's own interface.",
    protocol: "openai",
    needsKey: true,
    ownUrl: "https://api.openai.com/v1",
    barePath: "/v1",
    list: "openai",
  },
  google: {
    label: "Google Gemini",
    description: "Gemini models, with a key of Google AI Studio.",
    protocol: "google",
    needsKey: true,
    ownUrl: "https://generativelanguage.googleapis.com/v1beta",
    barePath: "/v1beta",
    list: "google",
  },
  bedrock: {
    label: "Amazon Bedrock",
    description:
      "Models in an AWS account. The key is a Bedrock API key, or access key id, secret and, where there is one, session token with colons between them; the address chooses the region.",
    protocol: "bedrock",
    needsKey: true,
    ownUrl: "https://bedrock-runtime.us-east-1.amazonaws.com",
    barePath: "",
    addressExample: "https://bedrock-runtime.eu-central-1.amazonaws.com",
    list: null,
  },
  vertex: {
    label: "Google Vertex AI",
    description: "Gemini models in a Google Cloud project. The key is an API key, or a service account's JSON file.",
    protocol: "vertex",
    needsKey: true,
    ownUrl: "https://aiplatform.googleapis.com",
    barePath: "",
    addressExample:
      "https://europe-west4-aiplatform.googleapis.com/v1/projects/…/locations/europe-west4/publishers/google",
    list: null,
  },
  azure: {
    label: "Azure OpenAI",
    description: "Deployments in an Azure resource, by the names that they were given there.",
    protocol: "openai",
    needsKey: true,
    ownUrl: null,
    barePath: "/openai/v1",
    addressExample: "https://my-resource.openai.azure.com",
    // What it lists are models that could be deployed, not those that are.
    list: null,
  },
  openrouter: {
    ...HOSTED,
    label: "OpenRouter",
    description: "Models of many makers behind one key.",
    ownUrl: "https://openrouter.ai/api/v1",
  },
  groq: { ...HOSTED, label: "Groq", description: "Open models, fast.", ownUrl: "https://api.groq.com/openai/v1" },
  cerebras: { ...HOSTED, label: "Cerebras", description: "Open models, fast.", ownUrl: "https://api.cerebras.ai/v1" },
  sambanova: { ...HOSTED, label: "SambaNova", description: "Open models.", ownUrl: "https://api.sambanova.ai/v1" },
  mistral: {
    ...HOSTED,
    label: "Mistral",
    description: "Mistral's own models.",
    ownUrl: "https://api.mistral.ai/v1",
    // It tells its tokens unasked, and refuses fields that it does not know.
    omit: ["stream_options"],
  },
  deepseek: {
    ...HOSTED,
    label: "DeepSeek",
    description: "DeepSeek's own models.",
    ownUrl: "https://api.deepseek.com/v1",
    wantsReasoning: true,
  },
  xai: { ...HOSTED, label: "xAI", description: "Grok models.", ownUrl: "https://api.x.ai/v1" },
  together: { ...HOSTED, label: "Together", description: "Open models.", ownUrl: "https://api.together.xyz/v1" },
  fireworks: {
    ...HOSTED,
    label: "Fireworks",
    description: "Open models.",
    ownUrl: "https://api.fireworks.ai/inference/v1",
  },
  compatible: {
    ...HOSTED,
    label: "OpenAI-compatible",
    description:
      "Any server that speaks OpenAI's interface: its address, the names of its models, and a key if it wants one.",
    needsKey: false,
    ownUrl: null,
    addressExample: "https://host/v1",
  },
  ollama: {
    label: "Ollama",
    description: "Models on your own machine. A running Ollama is found by itself.",
    protocol: "chat",
    needsKey: false,
    ownUrl: "http://127.0.0.1:11434/v1",
    barePath: "/v1",
    addressExample: "http://127.0.0.1:11434",
    list: "ollama",
    isLocal: true,
  },
  lmstudio: {
    ...HOSTED,
    label: "LM Studio",
    description: "Models on your own machine. A running LM Studio is found by itself.",
    needsKey: false,
    ownUrl: "http://127.0.0.1:1234/v1",
    addressExample: "http://127.0.0.1:1234",
    isLocal: true,
  },
};
