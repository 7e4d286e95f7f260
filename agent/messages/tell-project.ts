import type { AgentWorkspace } from "@lathe/protocol/workspace";
import { listPaths } from "../text/list-paths.ts";
import { describeAppState } from "../tools/app-status.ts";

const MAX_FILES = 250;

/** What a turn begins with beside its prompt: the files that are there and where the app stands. */
export async function tellProject(workspace: Pick<AgentWorkspace, "files" | "app">, folder: string): Promise<string> {
  const entries = await workspace.files.list();
  const files = entries.length === 0 ? "The project has no files yet." : `Files:\n${listPaths(entries, MAX_FILES)}`;
  return [
    "<project>",
    "The state of the project when this turn began, told by Lathe.",
    `Folder for commands: ${folder}`,
    // Names of files and words of the app are the project's own: they do not end this block.
    ...[describeAppState(workspace.app.state), files].map((text) => text.replaceAll("</project>", "< /project>")),
    "</project>",
  ].join("\n");
}
