import type { AgentWorkspace } from "@lathe/protocol/workspace";
import { listPaths } from "../text/list-paths.ts";
import { describeAppState } from "../tools/app-status.ts";

const MAX_FILES = 250;

/** What a turn begins with beside its prompt: the files that are there and where the app stands. */
export async function tellProject({
  workspace,
  folder,
  secretNames = [],
}: {
  workspace: Pick<AgentWorkspace, "files" | "app">;
  folder: string;
  secretNames?: readonly string[] | undefined;
}): Promise<string> {
  const entries = await workspace.files.list();
  const files = entries.length === 0 ? "The project has no files yet." : `Files:\n${listPaths(entries, MAX_FILES)}`;
  return [
    "<project>",
    "The state of the project when this turn began, told by Lathe.",
    `Folder for commands: ${folder}`,
    ...tellEnvironment(secretNames),
    // Names of files and words of the app are the project's own: they do not end this block.
    ...[describeAppState(workspace.app.state), files].map((text) => text.replaceAll("</project>", "< /project>")),
    "</project>",
  ].join("\n");
}

function tellEnvironment(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const set = names.length === 1 ? "is set" : "are set";
  return [
    `Environment: ${names.join(", ")} ${set}, by the person, for the app's server and for commands (process.env). Use them by name; their values stand in no file and are not shown to you.`,
  ];
}
