import type { Finding, Probe } from "./probe.ts";

/** For a probe that was told to stop: to remove what it made. */
const TIDY_MS = 2_000;

export interface Diagnosis {
  findings: Finding[];
  /** Nothing that was found stops Lathe from working. */
  canWork: boolean;
}

/** Runs all probes at once, each for as long as it may take; the findings are in the order of the probes. */
export async function runDoctor(probes: readonly Probe[]): Promise<Diagnosis> {
  const findings = (await Promise.all(probes.map(runProbe))).flat();
  return { findings, canWork: !findings.some((finding) => finding.blocks === true) };
}

async function runProbe({ name, limitMs, run }: Probe): Promise<Finding[]> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), limitMs);
  const late = (): Finding[] => [
    { name, status: "warning", summary: `There was no answer within ${Math.round(limitMs / 1_000)} seconds.` },
  ];
  const { promise: gaveUp, resolve } = Promise.withResolvers<Finding[]>();
  let grace: ReturnType<typeof setTimeout> | undefined;
  limit.signal.addEventListener("abort", () => (grace = setTimeout(() => resolve(late()), TIDY_MS)), { once: true });
  try {
    return await Promise.race([run(limit.signal), gaveUp]);
  } catch (error) {
    if (limit.signal.aborted) return late();
    const reason = error instanceof Error ? error.message : String(error);
    return [{ name, status: "warning", summary: `It could not be looked at: ${reason}` }];
  } finally {
    clearTimeout(timer);
    clearTimeout(grace);
  }
}
