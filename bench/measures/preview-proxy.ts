import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArenaLine } from "@lathe/e2e/arena-line";
import { LatheServer } from "@lathe/e2e/lathe-server";
import { StudioSession } from "@lathe/e2e/studio-session";
import { formatPreviewHost } from "@lathe/protocol/preview";
import { freePort, node, startBareVite } from "../bare-vite.ts";
import type { Finding, MeasureOptions } from "../measure.ts";
import { type Load, runLoad } from "../run-load.ts";

const TRIVIAL_PORT = 4310;
const VITE_PORT = 5173;
const MODULE = "/src/app.tsx";
const SECONDS = 2;
const CONNECTIONS = 32;
const MIN_SHARE = 85;
const MAX_ADDED_MS = 0.3;

/** The least work that an app can have with a request: 2 KB by Node's http. */
const TRIVIAL_APP = `import { createServer } from "node:http";
const body = Buffer.alloc(2048, "x");
createServer((request, response) => response.end(body)).listen(${TRIVIAL_PORT}, "127.0.0.1");
`;

type Target = Pick<Load, "address" | "host" | "path">;

/** Apps in their sandboxes through the front, and the same programs on the host without anything between, in turn. */
export async function measurePreviewProxy({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const server = new LatheServer({ LATHE_WARM: "0" });
  await server.start();
  const vite = await startBareVite();
  const trivial = await startTrivialApp();
  try {
    const session = await StudioSession.logIn(server.address);
    say("modules of a dev server, in turn");
    const viteUrl = new URL(vite.url);
    const viteDirect = {
      address: { hostname: "127.0.0.1", port: Number(viteUrl.port) },
      host: viteUrl.host,
      path: MODULE,
    };
    const modules = await compare(runs, await serveVite(server, session), viteDirect);
    say("a trivial app, in turn");
    const least = await compare(runs, await serveTrivialApp(server, session), trivial.target);
    return [
      {
        key: "e",
        what: "preview through the front, a module of Vite's: throughput held against direct",
        unit: "%",
        samples: modules.shares,
        aim: { figure: "median", at: "least", value: MIN_SHARE },
        note: `${CONNECTIONS} connections; last run ${modules.last} requests a second`,
      },
      {
        key: "e0",
        what: "the same with an app that does nothing",
        unit: "%",
        samples: least.shares,
        aim: { figure: "median", at: "least", value: MIN_SHARE },
        note: `2 KB by Node's http; last run ${least.last} requests a second. App, front and the program that asks share two cores: the front's part of the work, about as much as the app's, is what is missing`,
      },
      {
        key: "e1",
        what: "what the front adds to one request",
        unit: "ms",
        samples: least.added,
        aim: { figure: "median", at: "most", value: MAX_ADDED_MS },
        note: "one connection, the app that does nothing; difference of the medians of each run",
      },
    ];
  } finally {
    await trivial.close();
    await vite.close();
    await server.close();
  }
}

async function compare(runs: number, front: Target, direct: Target) {
  const added: number[] = [];
  const shares: number[] = [];
  let last = "";
  for (let run = 0; run < runs; run += 1) {
    const slow = await runLoad({ ...front, connections: 1, seconds: SECONDS });
    const fast = await runLoad({ ...direct, connections: 1, seconds: SECONDS });
    added.push(slow.medianMs - fast.medianMs);
    const through = await runLoad({ ...front, connections: CONNECTIONS, seconds: SECONDS });
    const past = await runLoad({ ...direct, connections: CONNECTIONS, seconds: SECONDS });
    shares.push((through.perSecond / past.perSecond) * 100);
    last = `${Math.round(through.perSecond)} of ${Math.round(past.perSecond)}`;
  }
  return { added, shares, last };
}

async function serveVite(server: LatheServer, session: StudioSession): Promise<Target> {
  const project = await session.createProject({ name: "Vite", template: "web" });
  const line = new ArenaLine(session, project);
  await line.ask({ type: "ping" });
  line.close();
  return untilAnswered(describePreview(server, project.projectId, VITE_PORT, MODULE));
}

async function serveTrivialApp(server: LatheServer, session: StudioSession): Promise<Target> {
  const project = await session.createProject({ name: "Trivial", template: "blank" });
  const line = new ArenaLine(session, project);
  await line.ask({ type: "ping" });
  line.close();
  await session.writeFile(project.projectId, "server.mjs", TRIVIAL_APP);
  const scripts = { dev: "node server.mjs" };
  const packageJson = JSON.stringify({ name: "app", private: true, scripts });
  await session.writeFile(project.projectId, "package.json", packageJson);
  return untilAnswered(describePreview(server, project.projectId, TRIVIAL_PORT, "/"));
}

function describePreview(
  server: LatheServer,
  projectId: Parameters<typeof formatPreviewHost>[0]["projectId"],
  port: number,
  path: string,
): Target {
  const own = Number(new URL(server.origin).port);
  const name = formatPreviewHost({ port, projectId }, "localhost");
  return { address: { hostname: "127.0.0.1", port: own }, host: `${name}:${own}`, path };
}

async function untilAnswered(target: Target): Promise<Target> {
  const url = `http://127.0.0.1:${target.address.port}${target.path}`;
  const answers = () => fetch(url, { headers: { host: target.host }, keepalive: false }).then(({ ok }) => ok);
  while (!(await answers())) await Bun.sleep(20);
  return target;
}

async function startTrivialApp(): Promise<{ target: Target; close(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), "lathe-bench-app-"));
  const port = freePort();
  await Bun.write(join(directory, "server.mjs"), TRIVIAL_APP.replace(String(TRIVIAL_PORT), String(port)));
  const child = Bun.spawn([node(), "server.mjs"], { cwd: directory, stdout: "ignore", stderr: "inherit" });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) await Bun.sleep(20);
  return {
    target: { address: { hostname: "127.0.0.1", port }, host: `127.0.0.1:${port}`, path: "/" },
    async close() {
      child.kill();
      await child.exited;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
