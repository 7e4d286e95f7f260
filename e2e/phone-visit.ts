import { spawnSync } from "node:child_process";
import { PhoneShare } from "@lathe/protocol/phone";
import { newId } from "@lathe/protocol/ids";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import { until } from "@lathe/testing/until";
import { ArenaLine } from "./arena-line.ts";
import { LatheServer } from "./lathe-server.ts";
import { StudioSession } from "./studio-session.ts";

/**
 * Runs in a network namespace of its own, which has no outside: a server, a mobile project, and what Expo Go on a phone in
 * the same network would ask for. Prints what it saw as JSON in the last line.
 */
const LAN_ADDRESS = "192.168.77.2";
const SLOW_MS = 240_000;
/** Of an iPhone too in the run of everything: it takes as long again. */
const PLATFORMS = process.env.LATHE_TEST_ALL === "1" ? ["android", "ios"] : ["android"];
const EXPO_GO = { "expo-platform": "android", accept: "application/expo+json, application/json" };

export interface PhoneVisit {
  turn: string;
  share: PhoneShare;
  /** Status of a request without the token, and of one with another one. */
  strangers: number[];
  manifest: { status: number; contentType: string; runtimeVersion: string; hosts: string[] };
  bundles: { platform: string; status: number; bytes: number; hasApp: boolean }[];
  /** Of the manifest's other addresses. */
  assets: { status: number; bytes: number }[];
  webPage: { status: number; hasRoot: boolean };
  /** After it was switched off: what connecting gives. */
  closed: string;
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await visit())}\n`);

async function visit(): Promise<PhoneVisit> {
  for (const command of [
    "link set lo up",
    "link add lan0 type veth peer name phone0",
    `addr add ${LAN_ADDRESS}/24 dev lan0`,
    "link set phone0 up",
    "link set lan0 up",
  ])
    run("ip", command.split(" "));
  const server = new LatheServer({ LATHE_WARM: "0" });
  await server.start();
  try {
    const session = await StudioSession.logIn(server.address);
    const project = await session.createProject({
      template: "mobile",
      prompt: { promptId: newId("pmt"), text: "A habit tracker with streaks", model: COMPOSER_MODEL },
    });
    const line = new ArenaLine(session, project);
    const ended = line.next((message) =>
      message.type === "events" ? message.events.find(({ event }) => event.type === "turn.finished") : null,
    );
    const port = await line.next((message) =>
      (message.type === "welcome" || message.type === "app.changed") && message.app.phase === "ready"
        ? message.app.port
        : null,
    );
    const { event } = await ended;
    const path = `/api/projects/${project.projectId}/arena/phone`;
    const read = async (): Promise<PhoneShare> => PhoneShare.parse(await session.call("GET", `${path}?port=${port}`));
    await session.call("PUT", path, { isOn: true, port });
    const share = await until(
      async () => {
        const current = await read();
        return current.links[0]?.app != null && current;
      },
      "a link for Expo Go",
      SLOW_MS,
    );
    const seen = await visitAsPhone(share);
    await session.call("PUT", path, { isOn: false, port });
    const closed = await fetch(share.links[0]?.web ?? "").then(
      ({ status }) => `answered ${status}`,
      () => "refused",
    );
    line.close();
    return { turn: "outcome" in event ? String(event.outcome) : event.type, share, ...seen, closed };
  } finally {
    await server.close();
  }
}

async function visitAsPhone(share: PhoneShare): Promise<Omit<PhoneVisit, "turn" | "share" | "closed">> {
  const link = share.links[0];
  if (link?.app == null) throw new Error("there is no link for Expo Go");
  const origin = new URL(link.web).origin;
  const strangers: number[] = [];
  for (const address of [`${origin}/`, `${origin}/?lathe=${"a".repeat(26)}`])
    strangers.push((await fetch(address, { headers: EXPO_GO })).status);

  const answer = await fetch(link.app.replace(/^exp/, "http"), { headers: EXPO_GO });
  const text = await answer.text();
  const found = JSON.parse(text);
  const manifest = {
    status: answer.status,
    contentType: answer.headers.get("content-type") ?? "",
    runtimeVersion: String(found.runtimeVersion),
    hosts: [...new Set(text.match(/\b(?:localhost|\d+\.\d+\.\d+\.\d+):\d+/g))],
  };
  const bundles = [];
  for (const platform of PLATFORMS) {
    const one =
      platform === "android"
        ? found
        : await (
            await fetch(link.app.replace(/^exp/, "http"), { headers: { ...EXPO_GO, "expo-platform": platform } })
          ).json();
    const bundle = await fetch(one.launchAsset.url, { signal: AbortSignal.timeout(SLOW_MS) });
    const body = await bundle.text();
    bundles.push({ platform, status: bundle.status, bytes: body.length, hasApp: body.includes("streak") });
  }
  const assets = [];
  const others = text.match(new RegExp(`${origin.replaceAll(".", "\\.")}/[^"\\\\]*`, "g")) ?? [];
  for (const address of others.filter((each) => !each.includes(".bundle"))) {
    const asset = await fetch(address);
    assets.push({ status: asset.status, bytes: (await asset.arrayBuffer()).byteLength });
  }
  const page = await fetch(link.web, { headers: { accept: "text/html" }, redirect: "manual" });
  const cookie = page.headers.get("set-cookie")?.split(";")[0] ?? "";
  const shown = await fetch(new URL(page.headers.get("location") ?? "/", origin), {
    headers: { accept: "text/html", cookie },
  });
  const webPage = { status: shown.status, hasRoot: (await shown.text()).includes('id="root"') };
  return { strangers, manifest, bundles, assets, webPage };
}

function run(program: string, args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
}
