import { type Recording, type ReplayServer, startReplayServer } from "@lathe/testing/replay-server";
import { chatStream } from "./chat-stream.ts";
import type { StudioApi } from "./studio-api.ts";

/** A provider that gives the answers of a test, one for each call; when there are none left, it has no more to say. */
export class ReplayedModel {
  readonly answers: Recording[] = [];
  readonly #server: ReplayServer = startReplayServer({
    handler: () => this.answers.shift() ?? { body: chatStream("Done with it.") },
    models: ["replayed"],
  });

  /** What it was asked, each call as JSON. */
  get asked(): string[] {
    return this.#server.requests.map(({ body }) => JSON.stringify(body));
  }

  /** Makes it the models of a provider that speaks as OpenAI does: `compatible/replayed`, say. */
  async serveAs(provider: "compatible" | "lmstudio", api: StudioApi): Promise<void> {
    const key = provider === "compatible" ? { key: "sk-test", models: ["replayed"] } : {};
    await api.call("PUT", `/api/providers/${provider}`, { baseUrl: `${this.#server.url}/v1`, ...key });
  }

  async close(): Promise<void> {
    await this.#server.close();
  }
}
