import type { OpenPort } from "@lathe/protocol/workspace";
import { z } from "zod";
import { type AppAnswer, AppUnreachable, askApp } from "./ask-app.ts";
import { failed, type Finding, MAX_DETAILS_CHARACTERS, passed, skipped } from "./finding.ts";
import { type BundleFault, type Platform, readBundleFault } from "./read-bundle-fault.ts";
import { readBundlePath } from "./read-bundle-path.ts";
import { firstLine, relevantLines } from "./relevant-lines.ts";
import { sleep } from "./sleep.ts";

/** For all of it: people wait for the turn's end, and a bundle that nothing is cached of takes half a minute. */
const LIMIT_MS = 60_000;
/** For Metro to be there, of that. */
const WARM_MS = 15_000;
const POLL_MS = 500;
/** Metro looks at changes a tenth of a second late, and may meet them half done. */
const NOTICE_MS = 500;
/** As Expo Go asks. */
const EXPO_GO = { "expo-platform": "android", accept: "application/expo+json,application/json" };

/** `GET /__lathe/mobile` of the server that stands in front of Metro. */
const MobileServer = z.object({
  metro: z.enum(["starting", "warming", "ready", "failed"]),
  reason: z.string().nullable(),
});
const Manifest = z.object({ launchAsset: z.object({ url: z.string() }) });

export interface BundleOptions {
  /** Where the app answers. */
  app: OpenPort;
  folder: string;
  limitMs?: number;
  warmMs?: number;
  noticeMs?: number;
}

interface Built {
  platform: Platform;
  fault: BundleFault | null;
}

/**
 * Has the app's web and Android bundles built by its own Metro and thrown away. iOS is left out: another 20 s when
 * nothing of it is cached, for what differs in files named .ios alone. Rejects when the signal is aborted.
 */
export async function checkBundle(options: BundleOptions, signal: AbortSignal): Promise<Finding> {
  const { limitMs = LIMIT_MS, noticeMs = NOTICE_MS } = options;
  const late = AbortSignal.timeout(limitMs);
  const until = AbortSignal.any([signal, late]);
  try {
    const hindrance = await awaitMetro(options, until);
    if (hindrance !== null) return hindrance;
    const finding = await build(options, until);
    if (finding.status !== "failed") return finding;
    // Metro may have been asked before it had seen all of the turn's changes: a failure is believed when it is seen twice.
    await sleep(noticeMs, until);
    return await build(options, until);
  } catch (error) {
    signal.throwIfAborted();
    if (late.aborted) return skipped(`Bundles not checked: that took longer than ${Math.round(limitMs / 1_000)} s.`);
    if (error instanceof AppUnreachable) return skipped(`Bundles not checked: ${error.message}`);
    throw error;
  }
}

/** Why nothing can be built; null: Metro is there, or nobody stands in front of it. */
async function awaitMetro(
  { app, folder, warmMs = WARM_MS }: BundleOptions,
  signal: AbortSignal,
): Promise<Finding | null> {
  const end = performance.now() + warmMs;
  for (;;) {
    const { text } = await askApp(app, "/__lathe/mobile", { accept: "application/json" }, signal);
    const state = readJson(text, MobileServer);
    if (state === null || state.metro === "ready") return null;
    if (state.metro === "failed") {
      const reason = state.reason ?? "It does not say why.";
      const lines = { folder, maxCharacters: MAX_DETAILS_CHARACTERS, keep: "last" as const };
      return failed(`Metro does not run: ${firstLine(reason, folder, 350)}`, relevantLines(reason, lines));
    }
    if (performance.now() >= end) return skipped("Bundles not checked: Metro is still warming up.");
    await sleep(POLL_MS, signal);
  }
}

async function build({ app, folder }: BundleOptions, signal: AbortSignal): Promise<Finding> {
  const ask = (path: string, headers: Readonly<Record<string, string>>): Promise<AppAnswer> =>
    askApp(app, path, headers, signal);
  const answer = await ask("/", EXPO_GO);
  const manifest = readJson(answer.text, Manifest);
  if (manifest === null) {
    if (answer.status < 400) return skipped("Bundles not checked: the app's server gives no manifest for phones.");
    const { summary, details } = readBundleFault(answer.text, "android", folder);
    return failed(`The manifest for phones cannot be made. ${summary}`, details);
  }
  const page = (await ask("/", { accept: "text/html" })).text;
  const paths: [Platform, string | null][] = [
    ["web", readBundlePath(page)],
    ["android", readPath(manifest.launchAsset.url)],
  ];
  const built: Built[] = [];
  for (const [platform, path] of paths) {
    // A page that is not of Metro's making, or no address: there is nothing to build.
    if (path === null) continue;
    const { status, text } = await ask(path, { accept: "*/*" });
    built.push({ platform, fault: status === 200 ? null : readBundleFault(text, platform, folder) });
  }
  return describeBuilt(built);
}

function describeBuilt(built: readonly Built[]): Finding {
  if (built.length === 0) return skipped("Bundles not checked: the manifest for phones names no bundle.");
  const faults = built.flatMap(({ platform, fault }) => (fault === null ? [] : [{ platform, fault }]));
  const [first] = faults;
  if (first === undefined) return passed(`${nameBundles(built)} ${built.length === 1 ? "builds" : "build"}.`);
  // Mostly it is one fault, seen on both.
  const alike = faults.filter(({ fault }) => fault.summary === first.fault.summary);
  const others = faults.filter((each) => !alike.includes(each));
  return failed(
    `${nameBundles(alike)} ${alike.length === 1 ? "does" : "do"} not build. ${first.fault.summary}`,
    [first, ...others]
      .map(({ platform, fault }) => (others.length === 0 ? "" : `On ${platform}:\n`) + fault.details)
      .join("\n"),
  );
}

function nameBundles(built: readonly { platform: Platform }[]): string {
  const names = built.map(({ platform }) => (platform === "web" ? "web" : "Android"));
  return `The ${names.join(" and ")} ${names.length === 1 ? "bundle" : "bundles"}`;
}

/** Host and port are those that a phone would use: only the way counts. */
function readPath(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed === null ? null : `${parsed.pathname}${parsed.search}`;
}

function readJson<Value>(text: string, schema: z.ZodType<Value>): Value | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
