import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "@lathe/protocol/api";
import type { LoggedEvent, ThreadEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import { signWorkerToken } from "@lathe/protocol/internal";

const EVENTS_PER_TURN = 10;
const BATCH = 1_000;

/**
 * Gives a project a long past, as its worker would have handed it to control: turns with prose, lists, tables and code of
 * many heights. A worker that is there already does not learn of it.
 */
export async function writeLongThread(dataDirectory: string, project: Project, count: number): Promise<void> {
  const secret = readFileSync(join(dataDirectory, "join.secret"), "utf8").trim();
  const token = await signWorkerToken(secret, { workerId: newId("wrk"), projectId: project.projectId });
  const all = Array.from({ length: count / EVENTS_PER_TURN }, (_, index) => writeTurn(index)).flat();
  const events = all.map((event, index): LoggedEvent => {
    return { threadId: project.threadId, seq: index + 1, at: 1_700_000_000_000 + index * 1_000, event };
  });
  for (let from = 0; from < events.length; from += BATCH) {
    const response = await fetch(`http://control/internal/threads/${project.threadId}/events`, {
      method: "POST",
      unix: join(dataDirectory, "run", "control.sock"),
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ events: events.slice(from, from + BATCH) }),
    });
    if (!response.ok) throw new Error(`The events were not taken: ${response.status} ${await response.text()}`);
  }
}

function writeTurn(index: number): ThreadEvent[] {
  const turnId = newId("trn");
  const promptId = newId("pmt");
  const prompt = `Prompt ${index + 1}: ${"make it a little better, ".repeat(index % 7)}please`;
  const said = [prose(index), list(index), table(index), code(index), prose(index + 3), list(index + 1), "Done."];
  return [
    { type: "prompt.queued", promptId, text: prompt, model: "composer/builtin", by: newId("usr") },
    { type: "turn.started", turnId, promptId, prompt, model: "composer/builtin", by: newId("usr") },
    ...said.map((text): ThreadEvent => ({ type: "text.delta", turnId, itemId: "t", text })),
    { type: "turn.finished", turnId, outcome: index % 9 === 4 ? "stopped" : "completed" },
  ];
}

const prose = (index: number): string =>
  `${"The list is sorted by what was **changed last**, and each row keeps its place. ".repeat(1 + (index % 5))}\n\n`;
const list = (index: number): string =>
  `${Array.from({ length: 1 + (index % 6) }, (_, row) => `- point ${row} of \`${index}\``).join("\n")}\n\n`;
const table = (index: number): string =>
  index % 3 === 0 ? `| a | b |\n|---|---|\n${"| 1 | 2 |\n".repeat(2 + (index % 4))}\n` : "\n";
const code = (index: number): string =>
  index % 2 === 0 ? `\`\`\`ts\n${`const one = ${index};\n`.repeat(2 + (index % 12))}\`\`\`\n\n` : "\n";
