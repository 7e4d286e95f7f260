import { appendFile } from "./append-file.ts";
import { appStatus } from "./app-status.ts";
import { applyPatch } from "./apply-patch.ts";
import { editFile } from "./edit-file.ts";
import { listFiles, searchFiles } from "./find-files.ts";
import { lookAtPage } from "./look-at-page.ts";
import { deleteFile, renameFile } from "./move-files.ts";
import { readFile } from "./read-file.ts";
import { runCommand } from "./run-command.ts";
import { saveAttachment } from "./save-attachment.ts";
import type { Tool } from "./tool.ts";
import { usePage } from "./use-page.ts";
import { writeFile } from "./write-file.ts";

/** Every tool by its name, in the order in which models are told of them. */
export const TOOLS: ReadonlyMap<string, Tool> = new Map(
  [
    writeFile,
    appendFile,
    editFile,
    applyPatch,
    readFile,
    listFiles,
    searchFiles,
    deleteFile,
    renameFile,
    saveAttachment,
    runCommand,
    appStatus,
    lookAtPage,
    usePage,
  ].map((tool) => [tool.definition.name, tool]),
);
