import type { Project } from "@lathe/protocol/api";
import type { ImportReport } from "@lathe/protocol/arena";
import { createArenaApi } from "../api/arena-api.ts";
import type { ControlApi } from "../api/control-api.ts";
import type { Http } from "../api/http.ts";
import { type FolderFile, isSent } from "./import-folder.ts";

/** What a project is made from. */
export type ImportSource =
  | { kind: "folder"; name: string; files: readonly FolderFile[] }
  | { kind: "zip"; name: string; content: Blob }
  | { kind: "git"; url: string };

export interface ImportProgress {
  /** For people: "Packing the folder". */
  text: string;
  /** From 0 to 1; null: not known. */
  share: number | null;
}

export interface ImportedProject {
  project: Project;
  report: ImportReport;
}

const MAX_NAME_CHARACTERS = 80;

/** "https://example.org/me/recipes.git" → "recipes", "shop.zip" → "shop". */
export function nameImport(source: ImportSource): string {
  const name = source.kind === "git" ? (URL.parse(source.url)?.pathname ?? "") : source.name;
  const last = name.replace(/\/+$/, "").split("/").at(-1) ?? "";
  const plain = last.replace(/\.(?:git|zip)$/i, "").trim();
  return plain === "" ? "Imported project" : plain.slice(0, MAX_NAME_CHARACTERS).toWellFormed();
}

/** Makes a project of what is somewhere else. When that cannot be had, there is no project. */
export async function importProject(
  source: ImportSource,
  { http, control }: { http: Http; control: Pick<ControlApi, "createProject" | "deleteProject"> },
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportedProject> {
  const zip = source.kind === "git" ? null : await packSource(source, onProgress, signal);
  onProgress({ text: "Making the project", share: null });
  const project = await control.createProject({ name: nameImport(source), template: "blank" });
  try {
    const arena = createArenaApi(http, project.projectId);
    onProgress({ text: source.kind === "git" ? "Fetching the repository" : "Bringing the files in", share: null });
    const report =
      source.kind === "git"
        ? await arena.clone(source.url, signal)
        : await arena.importArchive(zip ?? new Blob(), signal);
    return { project, report };
  } catch (error) {
    await control.deleteProject(project.projectId).catch(() => {
      // Why there is nothing in it matters more than that it is still in the list.
    });
    throw error;
  }
}

async function packSource(
  source: Exclude<ImportSource, { kind: "git" }>,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  if (source.kind === "zip") return source.content;
  const { zipFiles } = await import("./import-zip-files.ts");
  return zipFiles(source.files.filter(isSent), (share) => onProgress({ text: "Packing the folder", share }), signal);
}
