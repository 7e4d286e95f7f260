import { styleText } from "node:util";
import { allProbes } from "@lathe/upkeep/doctor/all-probes";
import type { Finding } from "@lathe/upkeep/doctor/probe";
import { runDoctor } from "@lathe/upkeep/doctor/run-doctor";
import { findRunningServer } from "@lathe/upkeep/folder/running-server";
import type { CommandEnvironment } from "./environment.ts";

/** `lathe doctor`: exit code 0 when Lathe can work here, 1 when it cannot. */
export async function showDoctor(
  environment: CommandEnvironment,
  { version, json }: { version: string; json: boolean },
): Promise<number> {
  const server = await findRunningServer(environment.dataDirectory, environment.joinSecret);
  const place = {
    ...environment,
    host: environment.host === "localhost" ? "127.0.0.1" : environment.host,
    ollamaUrl: (environment.providers.ollama?.baseUrl ?? "http://127.0.0.1:11434").replace(/\/$/, ""),
    version,
    runningAt: server?.origin ?? null,
  };
  const diagnosis = await runDoctor(allProbes(place));
  if (json) {
    process.stdout.write(`${JSON.stringify({ version, ...diagnosis })}\n`);
  } else {
    for (const finding of diagnosis.findings) process.stdout.write(describe(finding));
    process.stdout.write(diagnosis.canWork ? "Lathe can work here.\n" : "Lathe cannot work here yet.\n");
  }
  return diagnosis.canWork ? 0 : 1;
}

const COLORS = { ok: "green", warning: "yellow", missing: "dim" } as const;

function describe({ name, status, summary, mend, blocks }: Finding): string {
  const color = blocks === true ? "red" : COLORS[status];
  const line = `${styleText(color, status.padEnd(8), { stream: process.stdout })} ${name.padEnd(13)} ${summary}\n`;
  return mend === undefined ? line : `${line}${" ".repeat(23)}→ ${mend}\n`;
}
