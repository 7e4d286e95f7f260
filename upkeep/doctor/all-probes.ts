import type { SandboxOptions } from "@lathe/workspace/sandbox/sandbox";
import type { Probe } from "./probe.ts";
import { probeDataFolder, probeTemplates } from "./probes/data-folder.ts";
import { probeLocalModels } from "./probes/local-models.ts";
import { probePort } from "./probes/port.ts";
import { probeChromium, probeGit } from "./probes/programs.ts";
import { probeRegistry } from "./probes/registry.ts";
import { probeRoom } from "./probes/room.ts";
import { probeLimits, probeSandbox } from "./probes/sandbox.ts";

export interface DoctorPlace {
  dataDirectory: string;
  storeDirectory: string;
  databaseUrl: string | undefined;
  sandbox: SandboxOptions["mode"];
  host: string;
  port: number;
  /** `http://host:port` */
  ollamaUrl: string;
  version: string;
  /** Where a server runs on the data folder, or null. */
  runningAt: string | null;
}

/** Everything that the doctor looks at, in the order in which it is shown. */
export function allProbes(place: DoctorPlace): Probe[] {
  return [
    probeSandbox(place.sandbox),
    probeLimits(place.sandbox),
    probeGit(),
    probeChromium(),
    probeRegistry(place.sandbox),
    probeTemplates(place.storeDirectory),
    probeLocalModels(place.ollamaUrl),
    probeRoom(place.dataDirectory),
    probePort(place.host, place.port, place.runningAt),
    probeDataFolder(place),
  ];
}
