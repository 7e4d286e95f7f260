import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { CleanPlace } from "./clean-data.ts";
import { type Cleaning, REMOVING_PREFIX } from "./cleaning.ts";

/** Shipped files of projects that are gone: what a clean-up that was killed has left of them. */
export async function cleanShips({ dataDirectory, stored }: CleanPlace, cleaning: Cleaning): Promise<void> {
  const folder = join(dataDirectory, "ships");
  // Before the projects are listed: what a new one ships in between is then known.
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const projects = new Set<string>((await stored.listProjects()).map(({ projectId }) => projectId));
  for (const name of names) {
    if (projects.has(name)) continue;
    await cleaning.remove(name.startsWith(REMOVING_PREFIX) ? "temporary" : "deleted project", join(folder, name));
  }
}
