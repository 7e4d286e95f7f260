import { VersionId } from "@lathe/protocol/ids";
import { RemoteBuild, ShipKind } from "@lathe/protocol/ship";
import { mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";

const MAX_KEPT = 50;
const Started = z.object({ kind: ShipKind, versionId: VersionId, remote: RemoteBuild });
export type StartedBuild = z.infer<typeof Started>;
const File = z.array(Started);

/**
 * Builds that were begun at Expo's service and whose result is not here yet. They go on without this worker, and have been
 * paid for: the same version is not begun again, however this worker ended.
 */
export class EasBuilds {
  readonly #path: string;

  constructor(workspaceDirectory: string) {
    this.#path = join(workspaceDirectory, "eas-builds.json");
  }

  async find(kind: ShipKind, versionId: VersionId): Promise<StartedBuild | null> {
    return (await this.#read()).find((each) => each.kind === kind && each.versionId === versionId) ?? null;
  }

  async keep(started: StartedBuild): Promise<void> {
    const others = await this.#without(started.remote.buildId);
    await this.#write([...others, started].slice(-MAX_KEPT));
  }

  async forget(buildId: string): Promise<void> {
    await this.#write(await this.#without(buildId));
  }

  async #without(buildId: string): Promise<StartedBuild[]> {
    return (await this.#read()).filter(({ remote }) => remote.buildId !== buildId);
  }

  async #read(): Promise<StartedBuild[]> {
    const file = Bun.file(this.#path);
    if (!(await file.exists())) return [];
    try {
      return File.parse(await file.json());
    } catch {
      // Of another Lathe, or damaged: the builds themselves are on expo.dev.
      return [];
    }
  }

  async #write(builds: readonly StartedBuild[]): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    const part = `${this.#path}.writing`;
    await Bun.write(part, JSON.stringify(builds));
    await rename(part, this.#path);
  }
}
