import type { ModelTask } from "@lathe/protocol/prompt";
import { useQuery } from "@tanstack/react-query";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { MODEL_TASKS } from "./model-tasks.ts";
import { RouteList } from "./route-list.tsx";
import { useSettings } from "./use-settings.ts";

/** Which models answer for which kind of work, and in which order. */
export function RoutesSection() {
  const { control } = useStudio();
  const models = useQuery(queries.models(control));
  const { query, save } = useSettings();
  if (query.isError) return <FailedQuery query={query} />;
  if (models.isError) return <FailedQuery query={models} />;
  if (!query.isSuccess || !models.isSuccess) return <Skeleton className="h-64" />;
  const { routes } = query.data;

  function change(task: ModelTask, route: readonly string[]): void {
    const { [task]: _replaced, ...others } = routes;
    save({ routes: route.length === 0 ? others : { ...others, [task]: [...route] } });
  }

  return (
    <>
      <p className="text-muted">
        A model that a prompt names answers first. A prompt that leaves the choice open begins with the first of the
        list.
      </p>
      <Notice tone="info" className="mt-3">
        When a model is busy or down, the next of its list takes over in the middle of the turn. Where that is another
        provider's, it costs money there, and may cost more.
      </Notice>
      <div className="mt-6 space-y-6">
        {MODEL_TASKS.map(({ task, label, about }) => (
          <RouteList
            key={task}
            label={label}
            about={about}
            route={routes[task] ?? []}
            models={models.data}
            onChange={(route) => change(task, route)}
          />
        ))}
      </div>
    </>
  );
}
