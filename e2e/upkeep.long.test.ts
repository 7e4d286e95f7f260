import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Project } from "@lathe/protocol/api";
import { EventsPage } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import { z } from "zod";
import { until } from "@lathe/testing/until";
import { ArenaLine } from "./arena-line.ts";
import { LatheServer } from "./lathe-server.ts";
import { StudioSession } from "./studio-session.ts";

const root = resolve(import.meta.dir, "..");
let folder: string;
let server: LatheServer;
let session: StudioSession;
let project: Project;
let collector: { url: string; spans: z.infer<typeof Span>[]; close(): Promise<void> };

const Attribute = z.object({ key: z.string(), value: z.looseObject({}) });
const Span = z.looseObject({
  name: z.string(),
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  attributes: z.array(Attribute).optional(),
});
const Export = z.object({
  resourceSpans: z.array(z.looseObject({ scopeSpans: z.array(z.looseObject({ spans: z.array(Span) })) })),
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lathe-upkeep-"));
  collector = startCollector();
  server = new LatheServer({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
    OTEL_BSP_SCHEDULE_DELAY: "100",
  });
  await server.start();
  session = await StudioSession.logIn(server.address);
  project = await session.createProject({ template: "web", name: "Kept" });
}, 120_000);

afterAll(async () => {
  await server.close();
  await collector.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe("a server that works", () => {
  test("counts a turn, and tells it as one trace", async () => {
    const line = new ArenaLine(session, project);
    const finished = line.next((message) =>
      message.type === "events" && message.events.some(({ event }) => event.type === "turn.finished") ? true : null,
    );
    await line.ask({
      type: "prompt.send",
      threadId: project.threadId,
      promptId: newId("pmt"),
      text: "A todo app",
      model: "composer/builtin",
    });
    await finished;
    line.close();
    const metrics = async () => (await fetch(`${server.origin}/metrics`)).text();
    await until(async () => /lathe_turns_total\{[^}]*outcome="completed"[^}]*\} 1/.test(await metrics()));
    const text = await metrics();
    expect(text).toMatch(/lathe_arenas\{state="(ready|idle)"\} 1/);
    expect(text).toMatch(/lathe_actions_total\{kind="file.write",status="done"\} \d+/);
    expect(text).toMatch(/lathe_checks_total\{name="page",status="passed"\} 1/);
    expect(text).toMatch(/lathe_http_requests_total\{kind="api",status="2xx"\} \d+/);
    await until(async () => collector.spans.some(({ name }) => name === "prompt"));
    const names = collector.spans.map(({ name }) => name.split(" ")[0]);
    for (const name of ["prompt", "turn", "step", "action", "check"]) expect(names.join()).toContain(name);
    expect(new Set(collector.spans.map(({ traceId }) => traceId)).size).toBe(1);
    const ids = new Set(collector.spans.map(({ spanId }) => spanId));
    const orphans = collector.spans.filter(({ parentSpanId }) => parentSpanId && !ids.has(parentSpanId));
    expect(orphans).toEqual([]);
    // What people wrote does not leave the machine unless they ask for it.
    expect(JSON.stringify(collector.spans)).not.toContain("todo");
  }, 90_000);

  test("keeps a turn so that it gives the same files when it is run again, without model or network", async () => {
    const { events } = await readEvents(session, project);
    const turnId = events.flatMap(({ event }) => (event.type === "turn.finished" ? [event.turnId] : []))[0] ?? "";
    const { exitCode, output } = await lathe(["replay", turnId, "--json"], server.dataDirectory);
    expect(JSON.parse(output)).toMatchObject({ stored: "completed", replayed: "completed", differences: [] });
    expect(exitCode).toBe(0);
    expect((await lathe(["replay", "trn_aaaaaaaaaaaaaaaaaaaa"], server.dataDirectory)).exitCode).toBe(2);
  }, 60_000);

  test("is backed up while a project is open, restored elsewhere, and opens there with everything", async () => {
    const file = join(folder, "lathe.tar.gz");
    await session.writeFile(project.projectId, "notes.md", "kept by hand\n");
    const backup = await lathe(["backup", file], server.dataDirectory);
    expect(backup).toMatchObject({ exitCode: 0 });
    const [before, list] = [await readEvents(session, project), await session.call("GET", "/api/projects")];

    const restored = new LatheServer();
    try {
      const made = await lathe(["restore", file, "--data", restored.dataDirectory, "--force"], restored.dataDirectory);
      expect(made).toMatchObject({ exitCode: 0 });
      await restored.start();
      const there = await StudioSession.logIn(restored.address);
      expect(await there.call("GET", "/api/projects")).toEqual(list);
      expect(await readEvents(there, project)).toEqual(before);
      const line = new ArenaLine(there, project);
      const ready = line.next((message) =>
        (message.type === "welcome" || message.type === "app.changed") && message.app.phase === "ready" ? true : null,
      );
      await ready;
      line.close();
      expect(await there.readFile(project.projectId, "notes.md")).toBe("kept by hand\n");
    } finally {
      await restored.close();
    }
  }, 180_000);

  test("cleans up without touching what is open", async () => {
    const { exitCode, output } = await lathe(["clean", "--json"], server.dataDirectory);
    expect([exitCode, JSON.parse(output)]).toMatchObject([0, {}]);
    expect(await session.readFile(project.projectId, "notes.md")).toBe("kept by hand\n");
  }, 60_000);
});

async function readEvents(who: StudioSession, { threadId }: Project) {
  return EventsPage.parse(await who.call("GET", `/api/threads/${threadId}/events?limit=5000`));
}

async function lathe(args: string[], dataDirectory: string): Promise<{ exitCode: number; output: string }> {
  const child = Bun.spawn([process.execPath, "cli/main.ts", ...args], {
    cwd: root,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: folder,
      LATHE_DATA: dataDirectory,
      LATHE_STORE: join(root, ".lathe", "store"),
    },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  const exitCode = await child.exited;
  if (exitCode !== 0) process.stderr.write(errors);
  return { exitCode, output };
}

function startCollector(): typeof collector {
  const spans: z.infer<typeof Span>[] = [];
  const receiver = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    async fetch(request) {
      const body = Export.parse(await request.json());
      for (const { scopeSpans } of body.resourceSpans) spans.push(...scopeSpans.flatMap((scope) => scope.spans));
      return Response.json({});
    },
  });
  return { url: `http://127.0.0.1:${receiver.port}`, spans, close: () => receiver.stop(true) };
}
