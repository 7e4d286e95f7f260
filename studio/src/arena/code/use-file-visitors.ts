import { useMemo } from "react";
import { useStore } from "../../store/use-store.ts";
import { useArena } from "../arena-context.tsx";
import { findVisitors, type FileVisitor } from "./file-visitors.ts";

export function useFileVisitors(): ReadonlyMap<string, readonly FileVisitor[]> {
  const { people, documents, sessionId } = useArena();
  const here = useStore(people);
  const open = useStore(documents.state, (view) => view.open);
  return useMemo(() => findVisitors(here, open, sessionId), [here, open, sessionId]);
}
