import type { Project } from "@lathe/protocol/api";
import type { ControlApi } from "../api/control-api.ts";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import type { Studio } from "../studio-context.tsx";

export interface ProjectActions {
  rename(project: Project, name: string): Promise<void>;
  duplicate(project: Project): Promise<void>;
  /** Can be undone for a while. */
  remove(project: Project): Promise<void>;
}

type Parts = Pick<Studio, "queries" | "toasts"> & { control: ControlApi; open: (project: Project) => void };

/** What can be done with a project in the list. It shows at once; what the server does not take is taken back in words. */
export function createProjectActions({ control, queries: cache, toasts, open }: Parts): ProjectActions {
  const { queryKey } = queries.projects(control);

  async function change(show: (projects: readonly Project[]) => Project[], ask: () => Promise<void>): Promise<void> {
    await cache.cancelQueries({ queryKey });
    cache.setQueryData(queryKey, (projects) => projects && show(projects));
    try {
      await ask();
    } catch (error) {
      toasts.fail(describeError(error));
    }
    await cache.invalidateQueries({ queryKey });
  }

  return {
    rename: (project, name) =>
      change(
        (projects) => projects.map((other) => (other.projectId === project.projectId ? { ...other, name } : other)),
        async () => {
          const renamed = await control.renameProject(project.projectId, name);
          cache.setQueryData(queries.project(control, project.projectId).queryKey, renamed);
        },
      ),
    duplicate: (project) =>
      change(
        (projects) => [...projects],
        async () => {
          const copy = await control.forkProject(project.projectId, {});
          toasts.show(`Duplicated “${project.name}”.`, { label: "Open", run: () => open(copy) });
        },
      ),
    remove: (project) =>
      change(
        (projects) => projects.filter((other) => other.projectId !== project.projectId),
        async () => {
          await control.deleteProject(project.projectId);
          toasts.show(`Deleted “${project.name}”.`, { label: "Undo", run: () => void undelete(project) });
        },
      ),
  };

  /** It shows when it is there again: whoever opens it the same moment is to find it. */
  async function undelete(project: Project): Promise<void> {
    try {
      const restored = await control.undeleteProject(project.projectId);
      await cache.cancelQueries({ queryKey });
      cache.setQueryData(queryKey, (projects) => projects && [restored, ...projects]);
    } catch (error) {
      toasts.fail(describeError(error));
    }
    await cache.invalidateQueries({ queryKey });
  }
}
