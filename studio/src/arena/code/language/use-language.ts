import { useEffect } from "react";
import type { Arena } from "../../arena.ts";
import { useArena } from "../../arena-context.tsx";
import { registerLanguage } from "./language-providers.ts";

/** Monaco's providers are of the whole page: one set for all the editors of an arena. */
const registered = new Map<Arena, { editors: number; dispose: () => void }>();

/** Every editor in which people write uses this. */
export function useLanguage(): void {
  const arena = useArena();
  useEffect(() => {
    const known = registered.get(arena) ?? { editors: 0, dispose: registerLanguage(arena).dispose };
    known.editors += 1;
    registered.set(arena, known);
    return () => {
      known.editors -= 1;
      if (known.editors > 0) return;
      known.dispose();
      registered.delete(arena);
    };
  }, [arena]);
}
