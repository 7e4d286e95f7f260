import { openStudio } from "@lathe/e2e/open-studio";
import type { StudioApi } from "@lathe/e2e/studio-api";
import type { StudioPage } from "@lathe/e2e/studio-page";
import type { Ship, ShipJob, ShipKind } from "@lathe/protocol/ship";
import type { Finding, MeasureOptions } from "../measure.ts";

const MAX_PACK_MS = 1_000;
const MAX_APK_MB = 2;
const LOOK_EVERY_MS = 10;
const TURN_MS = 300_000;
const PROJECTS = [
  { name: "mobile", radio: "Mobile", prompt: "A habit tracker with streaks" },
  { name: "web", radio: "Web", prompt: "A reading list with title, author, rating and a finished checkbox" },
] as const;
const KINDS = ["source", "web", "pwa", "apk"] as const;

interface Shipped {
  /** From the request to the answer that it is kept. */
  wholeMs: number;
  /** Of that, what followed the project's own build; all of it where nothing is built. */
  packMs: number;
  ship: Ship;
}

/** What of a project leaves Lathe: how long that takes, and how large it is. The projects are the composer's. */
export async function measureShip({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, { name, radio, prompt }] of PROJECTS.entries()) {
    say(`a ${name} project`);
    const open = await openStudio({ LATHE_WARM: "0" });
    try {
      const { studio, api } = open;
      await studio.page.getByRole("radio", { name: radio, exact: true }).click();
      await studio.build(prompt);
      await studio.waitForTurn(1, TURN_MS);
      for (const kind of KINDS) {
        const all: Shipped[] = [];
        // The first brings programs and modules into memory.
        for (let run = 0; run <= runs; run += 1) all.push(await shipOnce(studio, api, kind));
        findings.push(...describe(`u${index * KINDS.length + KINDS.indexOf(kind)}`, name, kind, all.slice(1)));
      }
    } finally {
      await open.close();
    }
  }
  return findings;
}

function describe(key: string, project: string, kind: ShipKind, shipped: readonly Shipped[]): Finding[] {
  const [first] = shipped;
  const size = ((first?.ship.bytes ?? 0) / 1_000_000).toFixed(2);
  const whole: Finding = {
    key,
    what: `${project} project shipped as ${kind}`,
    unit: "ms",
    samples: shipped.map(({ wholeMs }) => wholeMs),
    note: `${size} MB`,
  };
  if (kind !== "apk") return [whole];
  return [
    whole,
    {
      key: `${key}p`,
      what: "of that, after the web build: icons, package, two signatures, kept",
      unit: "ms",
      samples: shipped.map(({ packMs }) => packMs),
      aim: { figure: "median", at: "most", value: MAX_PACK_MS },
    },
    {
      key: `${key}s`,
      what: "its size",
      unit: "MB",
      samples: shipped.map(({ ship }) => ship.bytes / 1_000_000),
      ...(project === "mobile" ? { aim: { figure: "median", at: "most", value: MAX_APK_MB } as const } : {}),
    },
  ];
}

async function shipOnce({ page }: StudioPage, api: StudioApi, kind: ShipKind): Promise<Shipped> {
  const path = `/api/projects/${new URL(page.url()).pathname.split("/")[2]}/arena/ships`;
  const startedAt = performance.now();
  const { shipId } = await api.call<ShipJob>("POST", path, { kind });
  let packingAt = kind === "source" ? startedAt : 0;
  for (;;) {
    const { job } = await api.call<{ job: ShipJob | null }>("GET", path);
    const now = performance.now();
    if (job?.shipId !== shipId) throw new Error("the ship that was asked for is not there");
    const { state } = job;
    if (packingAt === 0 && state.phase !== "preparing" && state.phase !== "building") packingAt = now;
    if (state.phase === "done") return { wholeMs: now - startedAt, packMs: now - packingAt, ship: state.ship };
    if (state.phase === "failed" || state.phase === "stopped") throw new Error(JSON.stringify(state));
    await Bun.sleep(LOOK_EVERY_MS);
  }
}
