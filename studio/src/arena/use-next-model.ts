import { useQuery } from "@tanstack/react-query";
import { queries } from "../api/queries.ts";
import { useStore } from "../store/use-store.ts";
import { useStudio } from "../studio-context.tsx";
import { hasRoutes, pickModel } from "../ui/model-select.tsx";
import { useArena } from "./arena-context.tsx";

/** The model that the next prompt goes to: the one chosen in the chat, else the last turn's, else the default. */
export function useNextModel(): string {
  const { control } = useStudio();
  const arena = useArena();
  const models = useQuery(queries.models(control)).data;
  const settings = useQuery(queries.settings(control)).data;
  const chosen = useStore(arena.chosenModel);
  const last = useStore(arena.feed.state, (state) => state.thread.turns.at(-1)?.model);
  return pickModel(models, chosen ?? last ?? settings?.defaultModel, hasRoutes(settings));
}
