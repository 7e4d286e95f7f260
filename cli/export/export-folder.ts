import { readFileSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { TemplateName } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { readExpoSdk } from "@lathe/protocol/expo-project";
import { newId } from "@lathe/protocol/ids";
import type { Log } from "@lathe/protocol/log";
import { findVersion } from "@lathe/worker/archive/find-version";
import { readFolder } from "@lathe/worker/archive/read-folder";
import { SkippedFiles } from "@lathe/worker/archive/skipped-files";
import { takeFiles } from "@lathe/worker/archive/take-files";
import { readBuildSettings } from "@lathe/worker/ship/native/build-settings";
import { makePackageId } from "@lathe/worker/ship/make-package-id";
import { shipVersion } from "@lathe/worker/ship/ship-version";
import { openWorkspace } from "@lathe/workspace/open-workspace";
import type { CommandEnvironment } from "../environment.ts";
import { makeTemporaryFolder } from "../session/temporary-folder.ts";
import { UsageError } from "../usage-error.ts";
import type { ExportArguments } from "./export-arguments.ts";
import { FolderShipControl } from "./folder-ship-control.ts";
import { openKeystore } from "./kept-keystore.ts";
import type { Exported, ExportProgress } from "./run-export.ts";

/** Ships the files of a folder of the person's, which is only read, in a workspace of its own that is removed again. */
export async function exportFolder(
  args: ExportArguments & { directory: string },
  environment: CommandEnvironment,
  env: Record<string, string | undefined>,
  progress: ExportProgress,
  signal: AbortSignal,
): Promise<Exported> {
  const directory = resolve(args.directory);
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`${args.directory} is neither the id of a project nor a folder.`);
  }
  const name = basename(directory) || "app";
  const control = new FolderShipControl({
    icon: args.icon === null ? null : readFileSync(args.icon),
    openKeystore: (packageId) => openKeystore({ packageId, keystore: args.keystore, environment, env }),
  });
  const data = makeTemporaryFolder("lathe-export-");
  const log: Log = ({ level, message }) => {
    if (level === "warning") progress.say(message);
  };
  try {
    const template = guessTemplate(directory);
    const workspace = await openWorkspace({
      directory: join(data, "workspace"),
      storeDirectory: environment.storeDirectory,
      template,
      sandbox: environment.sandbox,
      previewDomain: "localhost",
      chromium: environment.chromium,
      warmMetro: false,
      log,
      onProgress: (text) => progress.say(text),
      signal,
    });
    try {
      for (const { path } of await workspace.files.list()) await workspace.files.delete(path).catch(ignoreGone);
      const skipped = new SkippedFiles();
      await takeFiles(
        readFolder(directory, skipped),
        async (path, file) => workspace.files.place(path, file),
        skipped,
        signal,
      );
      await workspace.history.commit({ kind: "edit", message: `The files of ${name}` });
      const shipId = newId("shp");
      const ship = await shipVersion(
        {
          project: { name },
          workspace,
          control,
          toolsDirectory: join(environment.storeDirectory, "tools"),
          makePackageId: (appName) => makePackageId(appName, null),
          findVersion: (versionId) => findVersion(workspace.history, versionId),
          native: {
            workspaceDirectory: join(data, "workspace"),
            storeDirectory: environment.storeDirectory,
            sandbox: environment.sandbox,
            settings: readBuildSettings(env),
            log,
          },
        },
        { shipId, request: { kind: args.kind, options: { ...args.options, ...control.iconOption } } },
        progress,
        signal,
      );
      return { ship, bytes: control.takeFile() };
    } finally {
      await workspace.close();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** The template whose packages the folder's are most likely among; any other would only have to install them. */
function guessTemplate(directory: string): TemplateName {
  let text: string;
  try {
    text = readFileSync(join(directory, "package.json"), "utf8");
  } catch {
    // A folder of pages.
    return "blank";
  }
  const sdk = readExpoSdk(text);
  if (sdk !== null) return sdk === "54" ? "mobile-54" : "mobile";
  return /"vite"\s*:/.test(text) ? "web" : "blank";
}

/** A file goes with its folder. */
function ignoreGone(error: unknown): void {
  if (!(error instanceof LatheError && error.code === "file_not_found")) throw error;
}
