import { useMemo } from "react";
import { useStore } from "../../store/use-store.ts";
import { useArena } from "../arena-context.tsx";
import { findWritingFiles, type WritingFile } from "./writing-files.ts";

export function useWritingFiles(): WritingFile[] {
  const { feed } = useArena();
  const thread = useStore(feed.state, (state) => state.thread);
  return useMemo(() => findWritingFiles(thread), [thread]);
}
