import type { AppSecret } from "@lathe/protocol/api";
import { useMutation, useQuery } from "@tanstack/react-query";
import { describeError } from "../../api/http.ts";
import { queries } from "../../api/queries.ts";
import { useStudio } from "../../studio-context.tsx";
import { useArena } from "../arena-context.tsx";

/** The secrets of the arena's app: those that there are, and how they are changed. */
export function useAppSecrets() {
  const { control, queries: cache, toasts } = useStudio();
  const arena = useArena();
  const { projectId } = arena.project;
  const query = queries.appSecrets(control, projectId);

  /** Has the worker read them anew. Where it is away, it reads them when it comes back. */
  function tellWorker(): void {
    const { phase } = arena.app.state.get().app;
    const isRunning = phase !== "none" && phase !== "stopped";
    arena.connection.request({ type: "secrets.changed" }).then(
      () =>
        toasts.show(
          isRunning ? "The app has been started again with it." : "Saved. The app has it the next time it starts.",
        ),
      (error: unknown) => toasts.fail(describeError(error), { label: "Try again", run: tellWorker }),
    );
  }

  const save = useMutation({
    mutationFn: ({ name, value }: { name: string; value: string }) => control.setAppSecret(projectId, name, value),
    onSuccess: (saved) => {
      cache.setQueryData(query.queryKey, (all) => withSecret(all ?? [], saved));
      tellWorker();
    },
  });
  const remove = useMutation({
    mutationFn: (name: string) => control.deleteAppSecret(projectId, name),
    onSuccess: (_, name) => {
      cache.setQueryData(query.queryKey, (all) => all?.filter((secret) => secret.name !== name));
      tellWorker();
    },
    onError: (error) => toasts.fail(describeError(error)),
  });
  return { list: useQuery(query), save, remove };
}

function withSecret(all: readonly AppSecret[], saved: AppSecret): AppSecret[] {
  const others = all.filter(({ name }) => name !== saved.name);
  return [...others, saved].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
