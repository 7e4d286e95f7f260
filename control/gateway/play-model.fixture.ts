import { ModelPart, type ModelRequest } from "@lathe/protocol/model";
import {
  startReplayServer,
  type Recording,
  type ReplayedRequest,
  type ReplayServer,
} from "@lathe/testing/replay-server";
import type { RemoteProvider } from "./providers.ts";
import { streamFrom } from "./stream-model.ts";

export const REQUEST: Omit<ModelRequest, "model"> = {
  system: "Be brief.",
  messages: [{ role: "user", content: [{ type: "text", text: "Hi" }] }],
  tools: [
    {
      name: "write_file",
      description: "Writes a file.",
      inputSchema: { type: "object", properties: { path: { type: "string" } } },
    },
  ],
};

interface Place {
  /** Behind the server's host. Default: none. */
  path?: string;
  key?: string;
  name?: string;
}

let server: ReplayServer | undefined;

/** Whose stream a recording is, by its name. */
export function providerOf(file: string): RemoteProvider {
  if (/anthropic/.test(file)) return "anthropic";
  if (/gemini/.test(file)) return "google";
  if (/groq/.test(file)) return "groq";
  if (/mistral/.test(file)) return "mistral";
  return /openai|responses/.test(file) ? "openai" : "compatible";
}

/** All parts of one call that a local server answers with the recording; it stays until the next or `closeProvider`. */
export async function playModel(
  provider: RemoteProvider,
  recording: Recording | Recording[],
  request: Partial<ModelRequest> = {},
  { path = "", key = "sk-test", name = "m" }: Place = {},
): Promise<ModelPart[]> {
  await closeProvider();
  server = startReplayServer({ recordings: [recording].flat() });
  const config = { provider, key, baseUrl: `${server.url}${path}`, models: [], mayBeLocal: true };
  const whole = { ...REQUEST, model: `${provider}/${name}`, ...request };
  const parts: ModelPart[] = [];
  for await (const part of streamFrom(config, name, whole, new AbortController().signal, () => {})) {
    parts.push(ModelPart.parse(part));
  }
  return parts;
}

export async function closeProvider(): Promise<void> {
  await server?.close();
  server = undefined;
}

/** What the provider was asked, by its index. */
export function sentTo(index = 0): ReplayedRequest {
  const request = server?.requests[index];
  if (request === undefined) throw new Error(`The provider was not asked ${index + 1} times.`);
  return request;
}

/** What a stream says, whatever its pieces. */
export function summarise(parts: readonly ModelPart[]) {
  const calls = parts.filter((part) => part.type === "tool.finished");
  const end = parts.at(-1);
  return {
    text: parts.map((part) => (part.type === "text.delta" ? part.text : "")).join(""),
    calls: calls.map((call) => [call.name, call.input]),
    end: end?.type === "finished" ? end.reason : end?.type === "failed" ? end.error.code : null,
    usage: end?.type === "finished" ? end.usage : null,
  };
}
