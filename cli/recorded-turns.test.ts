import { afterEach, expect, test } from "bun:test";
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { playTurn } from "@lathe/agent/testing/play-turn";
import { TOOLS } from "@lathe/agent/tools/all-tools";
import { providerOf } from "@lathe/control/gateway/play-model.fixture";
import type { RemoteProvider } from "@lathe/control/gateway/providers";
import { streamFrom } from "@lathe/control/gateway/stream-model";
import type { Model } from "@lathe/protocol/model";
import { type ReplayServer, startReplayServer } from "@lathe/testing/replay-server";

const own = join(import.meta.dir, "../testing/wire");
/** Recordings that are no part of the project; read where they are. */
const shared = join(import.meta.dir, "../../shared/wire");

const recordings = [own, shared].flatMap((folder) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".sse"))
    .map((name) => join(folder, name)),
);

let server: ReplayServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A model whose first answer is the recording, and each further one a few words. */
function replay(path: string): Model {
  const provider = providerOf(basename(path));
  const words = Bun.file(join(own, `text.${formOf(provider)}.sse`));
  const { url } = (server = startReplayServer({
    handler: (_request, index) => ({ body: index === 0 ? Bun.file(path) : words, chunkBytes: 101 }),
  }));
  const config = { provider, key: "sk-test", baseUrl: url, models: [], mayBeLocal: true };
  return { stream: (request, signal) => streamFrom(config, "m", request, signal, () => {}) };
}

function formOf(provider: RemoteProvider): string {
  if (provider === "anthropic") return "anthropic";
  if (provider === "google") return "gemini";
  return provider === "openai" ? "responses" : "chat";
}

/** Waits between attempts are over at once; what waits for a model to fall silent never is. */
const clock = {
  now: () => Date.now(),
  sleep: (ms: number, signal: AbortSignal) =>
    ms < 60_000 ? Promise.resolve() : new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve())),
};

// Each that is put there is tried, whatever tools its model was given.
test.each(recordings.map((path) => [basename(path), path]))(
  "a turn that begins with %p ends well",
  async (_name, path) => {
    const { ending, turn } = await playTurn(replay(path), { modelName: `${providerOf(basename(path))}/m`, clock });
    if (ending.outcome === "failed") expect(ending.error.message).toMatch(/^[A-Z"“][^{}]{20,}[.!]"?$/);
    else expect(ending).toEqual({ outcome: "completed" });

    const actions = turn.items.flatMap((item) => (item.type === "action" ? [item] : []));
    for (const { outcome } of actions) expect(outcome).not.toBeNull();
    const unknown = actions.flatMap(({ tool, outcome }) =>
      tool !== null && !TOOLS.has(tool.name) && outcome?.status !== "cut" ? [{ name: tool.name, outcome }] : [],
    );
    // Some interfaces take a result as JSON within JSON.
    const asked = JSON.stringify(server?.requests[1]?.body ?? null).replaceAll("\\", "");
    for (const { name, outcome } of unknown) {
      expect(outcome).toMatchObject({
        status: "refused",
        result: expect.stringContaining(`There is no tool "${name}".`),
      });
      expect(asked).toContain(`There is no tool "${name}".`);
    }
  },
);
