import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArenaLine } from "@lathe/e2e/arena-line";
import { LatheServer } from "@lathe/e2e/lathe-server";
import { StudioSession } from "@lathe/e2e/studio-session";
import { formatPreviewHost } from "@lathe/protocol/preview";
import { freePort, node } from "../bare-vite.ts";
import type { Finding, MeasureOptions } from "../measure.ts";
import { type Load, runLoad } from "../run-load.ts";

const PORT = 4310;
const SECONDS = 2;
const CONNECTIONS = 32;
const MIN_SHARE = 85;
const MAX_ADDED_MS = 0.3;

/** An app that answers 2 KB, as most frameworks' servers do it: Node's http. */
const APP = `import { createServer } from "node:http";
const body = Buffer.alloc(2048, "x");
createServer((request, response) => response.end(body)).listen(${PORT}, "127.0.0.1");
`;

/** The app in its sandbox through the front, and the same program on the host without anything between, in turn. */
export async function measurePreviewProxy({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const server = new LatheServer({ LATHE_WARM: "0" });
  await server.start();
  const bare = await startOnHost();
  try {
    const front = await serveThroughFront(server);
    say("single requests and load, in turn");
    const added: number[] = [];
    const shares: number[] = [];
    const rates: string[] = [];
    for (let run = 0; run < runs; run += 1) {
      const slow = await runLoad({ ...front, connections: 1, seconds: SECONDS });
      const fast = await runLoad({ ...bare.target, connections: 1, seconds: SECONDS });
      added.push(slow.medianMs - fast.medianMs);
      const through = await runLoad({ ...front, connections: CONNECTIONS, seconds: SECONDS });
      const past = await runLoad({ ...bare.target, connections: CONNECTIONS, seconds: SECONDS });
      shares.push((through.perSecond / past.perSecond) * 100);
      rates.push(`${Math.round(through.perSecond)} of ${Math.round(past.perSecond)}`);
    }
    return [
      {
        key: "e",
        what: "preview through the front: throughput held against direct",
        unit: "%",
        samples: shares,
        aim: { figure: "median", at: "least", value: MIN_SHARE },
        note: `${CONNECTIONS} connections, 2 KB, Node's http as the app; last run ${rates.at(-1)} requests a second`,
      },
      {
        key: "e1",
        what: "what the front adds to one request",
        unit: "ms",
        samples: added,
        aim: { figure: "median", at: "most", value: MAX_ADDED_MS },
        note: "one connection; difference of the medians of each run",
      },
    ];
  } finally {
    await bare.close();
    await server.close();
  }
}

type Target = Pick<Load, "address" | "host">;

async function serveThroughFront(server: LatheServer): Promise<Target> {
  const session = await StudioSession.logIn(server.address);
  const { projectId, ...project } = await session.createProject({ name: "Served", template: "blank" });
  const line = new ArenaLine(session, { projectId, ...project });
  await line.ask({ type: "ping" });
  const listens = line.next((message) =>
    message.type === "app.changed" && message.ports.some(({ port }) => port === PORT) ? true : null,
  );
  await session.writeFile(projectId, "server.mjs", APP);
  const scripts = { dev: "node server.mjs" };
  await session.writeFile(projectId, "package.json", JSON.stringify({ name: "app", private: true, scripts }));
  await listens;
  line.close();
  const port = Number(new URL(server.origin).port);
  const name = formatPreviewHost({ port: PORT, projectId }, "localhost");
  return { address: { hostname: "127.0.0.1", port }, host: `${name}:${port}` };
}

async function startOnHost(): Promise<{ target: Target; close(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), "lathe-bench-app-"));
  const port = freePort();
  await Bun.write(join(directory, "server.mjs"), APP.replace(String(PORT), String(port)));
  const child = Bun.spawn([node(), "server.mjs"], { cwd: directory, stdout: "ignore", stderr: "inherit" });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) await Bun.sleep(20);
  return {
    target: { address: { hostname: "127.0.0.1", port }, host: `127.0.0.1:${port}` },
    async close() {
      child.kill();
      await child.exited;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
