import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { TemplateName } from "@lathe/protocol/api";
import { takeLock } from "@lathe/workspace/store/build-lock";
import { findTemplate, hasPackages } from "@lathe/workspace/store/template";
import { templateKey } from "@lathe/workspace/store/template-key";
import { readRecord } from "@lathe/workspace/workspace-record";
import type { CleanPlace } from "./clean-data.ts";
import { type Cleaning, REMOVING_PREFIX } from "./cleaning.ts";

/** What is kept for a key, and the folders in which it is made: left by a crash, they are nobody's. */
const PLACES = [
  { name: "templates", making: /^\.building-(.+)-[^-]+$/ },
  { name: "metro", making: /^\.warming-(.+)-[^-]+$/ },
];

/** Prepared templates, and Metro's caches over them, that no workspace began with and that no new one would begin with. */
export async function cleanStore(place: CleanPlace, cleaning: Cleaning): Promise<void> {
  if (!existsSync(place.storeDirectory)) return;
  const isOwn = !relative(place.dataDirectory, place.storeDirectory).startsWith("..");
  const used = await listUsed(place);
  for (const { name: kind, making } of PLACES) {
    const folder = join(place.storeDirectory, kind);
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const path = join(folder, name);
      const made = making.exec(name)?.[1];
      if (name.startsWith(REMOVING_PREFIX)) await cleaning.remove("temporary", path);
      else if (made !== undefined) await removeUnlocked(folder, made, () => cleaning.remove("temporary", path));
      else if (!name.startsWith(".") && isOwn && !used.has(name)) {
        await removeUnlocked(folder, name, () => cleaning.remove("template", path));
      }
    }
  }
  if (!isOwn) {
    cleaning.note(
      `${place.storeDirectory} is outside of the data folder and may be used by other servers: its templates were left alone.`,
    );
  }
}

async function listUsed({ dataDirectory }: CleanPlace): Promise<Set<string>> {
  const used = new Set<string>();
  for (const name of TemplateName.options) {
    const template = findTemplate(name);
    if (hasPackages(template)) used.add(templateKey(template));
  }
  const workspaces = join(dataDirectory, "workspaces");
  for (const name of existsSync(workspaces) ? readdirSync(workspaces) : []) {
    const record = await readRecord(join(workspaces, name, "workspace.json"));
    if (record?.storeKey != null) used.add(record.storeKey);
  }
  return used;
}

/** Nothing is removed that somebody is building at this moment. */
async function removeUnlocked(folder: string, key: string, remove: () => Promise<void>): Promise<void> {
  const busy = new AbortController();
  let release: (() => void) | null = null;
  try {
    release = await takeLock(join(folder, `.${key}.lock`), () => busy.abort(), busy.signal);
  } catch (error) {
    if (busy.signal.aborted) return;
    throw error;
  }
  try {
    await remove();
  } finally {
    release();
  }
}
