import { ArenaLine } from "@lathe/e2e/arena-line";
import { LatheServer } from "@lathe/e2e/lathe-server";
import { listWorkers } from "@lathe/e2e/run-records";
import { StudioSession } from "@lathe/e2e/studio-session";
import type { Project } from "@lathe/protocol/api";
import type { Finding, MeasureOptions } from "../measure.ts";
import { measureTree } from "../measure-tree.ts";

const COUNTS = [1, 10, 30];
const MAX_OF_THIRTY_MB = 8 * 1024;
const SETTLE_MS = 15_000;

/** What open projects use when nobody does anything in them, and how long one that rests takes to be there again. */
export async function measureArenaMemory({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const server = new LatheServer({ LATHE_WARM: "0" });
  await server.start();
  try {
    const session = await StudioSession.logIn(server.address);
    const base = measureTree(server.pid).megabytes;
    const projects: Project[] = [];
    const findings: Finding[] = [
      {
        key: "f0",
        what: "server with no project open",
        unit: "MB",
        samples: [base],
        note: "PSS of control and router",
      },
    ];
    for (const count of COUNTS) {
      say(`opening up to ${count} arenas`);
      while (projects.length < count) projects.push(await openAndLeave(session, projects.length));
      // Their dev servers have just started: what they free again is not counted.
      await Bun.sleep(SETTLE_MS);
      const workers = listWorkers(server.dataDirectory).map(({ pid }) => measureTree(pid).megabytes);
      const total = workers.reduce((sum, megabytes) => sum + megabytes, 0);
      const last = count === COUNTS.at(-1);
      findings.push({
        key: `f${count}`,
        what: `${count} idle arena${count === 1 ? "" : "s"} (template web, app running)`,
        unit: "MB",
        samples: [total],
        ...(last ? { aim: { figure: "median", at: "most", value: MAX_OF_THIRTY_MB } as const } : {}),
        note: `${Math.round(total / count)} MB each: worker and everything in its sandbox, PSS`,
      });
    }
    say("waking");
    findings.push(await measureWaking(session, projects.slice(0, Math.max(runs, 7)), server));
    return findings;
  } finally {
    await server.close();
  }
}

async function openAndLeave(session: StudioSession, number: number): Promise<Project> {
  const project = await session.createProject({ name: `Idle ${number}`, template: "web" });
  const line = new ArenaLine(session, project);
  await untilAppRuns(line);
  line.close();
  return project;
}

/** Ends workers as resting does (SIGTERM: they save and end), then opens their projects. */
async function measureWaking(
  session: StudioSession,
  projects: readonly Project[],
  server: LatheServer,
): Promise<Finding> {
  const samples: number[] = [];
  for (const project of projects) {
    const worker = listWorkers(server.dataDirectory).find(({ projectId }) => projectId === project.projectId);
    if (worker === undefined) continue;
    process.kill(worker.pid, "SIGTERM");
    while (listWorkers(server.dataDirectory).some(({ pid }) => pid === worker.pid)) await Bun.sleep(20);
    const start = performance.now();
    const line = new ArenaLine(session, project);
    await untilAppRuns(line);
    samples.push(performance.now() - start);
    line.close();
  }
  return {
    key: "fw",
    what: "a project that rests → its app answers again",
    unit: "ms",
    samples,
    note: "from the page's socket to the app's state “ready”, its worker having ended",
  };
}

async function untilAppRuns(line: ArenaLine): Promise<void> {
  await line.next((message) =>
    (message.type === "welcome" || message.type === "app.changed") && message.app.phase === "ready" ? true : null,
  );
}
