import { LatheServer } from "@lathe/e2e/lathe-server";
import { ArenaLine } from "@lathe/e2e/arena-line";
import { StudioSession } from "@lathe/e2e/studio-session";
import { newId } from "@lathe/protocol/ids";
import type { Finding, MeasureOptions } from "../measure.ts";
import { type PacedModel, startPacedModel } from "../paced-model.ts";

const ARENAS = 10;
const WORDS_PER_TURN = 300;
const WORD_EVERY_MS = 30;
const MAX_P95_MS = 100;

/** Ten models speak at once; how long each word takes from the provider's socket to the page's. */
export async function measureEventDelay({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const model = startPacedModel({ words: WORDS_PER_TURN, everyMs: WORD_EVERY_MS });
  const server = new LatheServer({ LATHE_WARM: "0" });
  await server.start();
  try {
    const session = await StudioSession.logIn(server.address);
    await session.call("PUT", "/api/providers/compatible", { baseUrl: `${model.url}/v1`, key: "k", models: ["paced"] });
    say(`opening ${ARENAS} arenas`);
    const lines: { line: ArenaLine; threadId: string }[] = [];
    for (let count = 0; count < ARENAS; count += 1) {
      const project = await session.createProject({ name: `Streaming ${count}`, template: "blank" });
      const line = new ArenaLine(session, project);
      await line.ask({ type: "ping" });
      lines.push({ line, threadId: project.threadId });
    }
    const delays: number[] = [];
    for (const { line } of lines) collectDelays(line, model, delays);
    for (let round = 0; round < Math.ceil(runs / 7); round += 1) {
      say(`${ARENAS} turns at once`);
      await Promise.all(lines.map(({ line, threadId }) => runTurn(line, threadId)));
    }
    for (const { line } of lines) line.close();
    return [
      {
        key: "g",
        what: `a word of the model → the page's socket, ${ARENAS} turns at once`,
        unit: "ms",
        samples: delays,
        aim: { figure: "p95", at: "most", value: MAX_P95_MS },
        note: `${Math.round(1000 / WORD_EVERY_MS)} words a second each, through gateway, worker, log and router; deltas wait up to 50 ms to be joined`,
      },
    ];
  } finally {
    await server.close();
    await model.close();
  }
}

/** Every word names itself; the model knows when it sent it. */
function collectDelays(line: ArenaLine, model: PacedModel, delays: number[]): void {
  line.onMessage((message) => {
    if (message.type !== "events") return;
    const now = performance.now();
    for (const { event } of message.events) {
      if (event.type !== "text.delta") continue;
      for (const word of event.text.match(/w\d+\b/g) ?? []) {
        const sentAt = model.sentAt.get(word);
        if (sentAt !== undefined) delays.push(now - sentAt);
      }
    }
  });
}

async function runTurn(line: ArenaLine, threadId: string): Promise<void> {
  const finished = line.next((message) =>
    message.type === "events" && message.events.some(({ event }) => event.type === "turn.finished") ? true : null,
  );
  const reply = await line.ask({
    type: "prompt.send",
    threadId: threadId as never,
    promptId: newId("pmt"),
    text: "Speak.",
    model: "compatible/paced",
  });
  if (reply.type === "failed") throw new Error(reply.error.message);
  await finished;
}
