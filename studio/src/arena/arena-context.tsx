import { createContext, useContext } from "react";
import type { Arena } from "./arena.ts";

const ArenaContext = createContext<Arena | null>(null);
export const ArenaProvider = ArenaContext.Provider;

export function useArena(): Arena {
  const arena = useContext(ArenaContext);
  if (arena === null) throw new Error("useArena is only for components inside ArenaProvider");
  return arena;
}
