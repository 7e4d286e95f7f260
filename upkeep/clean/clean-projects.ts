import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { ProjectId } from "@lathe/protocol/ids";
import { openRepository } from "@lathe/workspace/history/repository-folder";
import type { CleanPlace } from "./clean-data.ts";
import type { CleanOrders } from "@lathe/protocol/data";
import { type Cleaning, REMOVING_PREFIX } from "./cleaning.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Where tools of a project keep what they would fetch or make again. */
const CACHES = ["layer/cache/bun", "layer/cache/npm", "layer/home/.cache", "layer/home/.npm", "layer/tmp", "native"];

/** Deleted projects, workspaces without a project, and what can be made smaller in the others. */
export async function cleanProjects(place: CleanPlace, cleaning: Cleaning, orders: CleanOrders): Promise<void> {
  const workspaces = join(place.dataDirectory, "workspaces");
  // Before the projects are listed: a workspace that is claimed in between is then known.
  const names = existsSync(workspaces) ? readdirSync(workspaces) : [];
  const projects = new Map((await place.stored.listProjects()).map((project) => [project.projectId, project]));
  const deletedBefore = Date.now() - orders.deletedAfterDays * DAY_MS;

  for (const { projectId, deletedAt } of projects.values()) {
    if (deletedAt !== null && deletedAt < deletedBefore) {
      await purge(place, cleaning, projectId, deletedBefore);
    }
  }
  for (const name of names) {
    if (name.startsWith(REMOVING_PREFIX)) await cleaning.remove("temporary", join(workspaces, name));
    const projectId = ProjectId.safeParse(name);
    if (!projectId.success) continue;
    const project = projects.get(projectId.data);
    if (project?.deletedAt != null && project.deletedAt < deletedBefore) continue;
    const clean = async () => {
      if (project === undefined) await cleaning.remove("unknown workspace", join(workspaces, name));
      else await shrink(cleaning, join(workspaces, name));
      return true;
    };
    if ((await place.whileClosed(projectId.data, clean)) === null) {
      cleaning.note(`${name} is open and was left alone.`);
    }
  }
}

/** Rows first: a kill in between leaves a workspace that no project knows, which the next clean-up removes. */
async function purge(
  { dataDirectory, stored, whileClosed }: CleanPlace,
  cleaning: Cleaning,
  projectId: ProjectId,
  deletedBefore: number,
): Promise<void> {
  const done = await whileClosed(projectId, async () => {
    // Somebody may have brought it back since it was listed.
    if (!cleaning.dryRun && !(await stored.purgeProject(projectId, deletedBefore))) return true;
    const workspace = join(dataDirectory, "workspaces", projectId);
    if (existsSync(workspace)) await cleaning.remove("deleted project", workspace);
    else cleaning.removed("deleted project", workspace);
    await cleaning.remove("deleted project", join(dataDirectory, "ships", projectId));
    return true;
  });
  if (done === null) cleaning.note(`${projectId} was deleted and is still open: it was left alone.`);
}

async function shrink(cleaning: Cleaning, workspace: string): Promise<void> {
  for (const cache of CACHES) {
    const folder = findFolder(workspace, cache);
    if (folder === null) continue;
    for (const name of readdirSync(folder)) await cleaning.remove("cache", join(folder, name));
  }
  const history = join(workspace, "history.git");
  if (!existsSync(history)) return;
  try {
    await packHistory(cleaning, history);
  } catch (error) {
    if (!(error instanceof LatheError)) throw error;
    cleaning.note(`${history}: ${error.message}`);
  }
}

/** The project can have put a link in the place of any folder of its layer: only what is one all the way is entered. */
function findFolder(workspace: string, path: string): string | null {
  let folder = workspace;
  for (const name of path.split("/")) {
    folder = join(folder, name);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  }
  return folder;
}

/** All versions into one pack, as the workspace does it itself when there is much to pack. */
async function packHistory(cleaning: Cleaning, history: string): Promise<void> {
  const { loose, packs } = countObjects(history);
  if (loose === 0 && packs <= 1) return;
  await cleaning.shrink("history", history, async () => {
    const git = await openRepository(history);
    await git.run(["repack", "-a", "-d", "-l", "-q"]);
  });
}

function countObjects(history: string): { loose: number; packs: number } {
  const list = (path: string) => (existsSync(path) ? readdirSync(path) : []);
  const folders = list(join(history, "objects")).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const loose = folders.reduce((count, name) => count + list(join(history, "objects", name)).length, 0);
  const packs = list(join(history, "objects/pack")).filter((name) => name.endsWith(".pack")).length;
  return { loose, packs };
}
