import { runningTurn, type Thread } from "@lathe/protocol/thread";

export interface WritingFile {
  path: string;
  /** What the model has written of it so far. */
  content: string;
}

/** The files that the agent is writing at this moment. */
export function findWritingFiles(thread: Thread): WritingFile[] {
  const turn = runningTurn(thread);
  if (turn === null) return [];
  return turn.items.flatMap((item) => {
    if (item.type !== "action" || item.outcome !== null || item.action.kind !== "file.write") return [];
    return item.action.path === "" ? [] : [{ path: item.action.path, content: item.content }];
  });
}
