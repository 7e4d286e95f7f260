import { ProjectId } from "@lathe/protocol/ids";
import type { Me, Project } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { nameProject } from "@lathe/protocol/name-project";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { createArenaApi } from "../api/arena-api.ts";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { NotFoundPage } from "../not-found-page.tsx";
import { useStudio } from "../studio-context.tsx";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Arena } from "./arena.ts";
import { ArenaProvider } from "./arena-context.tsx";
import { ArenaLayout } from "./arena-layout.tsx";
import { wakeConnection } from "./wake-connection.ts";

export function ArenaPage() {
  const { projectId } = useParams({ from: "/projects/$projectId" });
  const parsed = ProjectId.safeParse(projectId);
  return parsed.success ? <ProjectPage key={parsed.data} projectId={parsed.data} /> : <NotFoundPage />;
}

function ProjectPage({ projectId }: { projectId: ProjectId }) {
  const { control } = useStudio();
  const me = useQuery(queries.me(control));
  const project = useQuery(queries.project(control, projectId));
  if (me.data !== undefined && project.data !== undefined) return <OpenArena me={me.data} project={project.data} />;
  if (!project.isError) return null;
  const isGone = project.error instanceof LatheError && project.error.status === 404;
  return (
    <EmptyState
      title={isGone ? "This project is not there." : "The project cannot be opened."}
      actions={
        <>
          {!isGone && (
            <Button look="primary" onClick={() => void project.refetch()}>
              Try again
            </Button>
          )}
          <Link to="/" className="inline-flex h-8 items-center px-2 text-accent underline underline-offset-2">
            All projects
          </Link>
        </>
      }
    >
      {isGone ? "It may have been deleted." : describeError(project.error)}
    </EmptyState>
  );
}

function OpenArena({ me, project }: { me: Me; project: Project }) {
  const { http, control, queries: cache, toasts, sessionId } = useStudio();
  const [arena, setArena] = useState<Arena | null>(null);
  // A new name is no reason to open the arena again; another project is another component, by its key.
  const projectAtOpening = useRef(project);
  useEffect(() => {
    const { projectId } = projectAtOpening.current;
    const opened = new Arena({
      project: projectAtOpening.current,
      me,
      sessionId,
      control,
      api: createArenaApi(http, projectId),
      studioUrl: new URL(window.location.href),
      storage: window.localStorage,
      pageStorage: window.sessionStorage,
      toasts,
    });
    // A browser does not say why a socket was refused: whether it is the session shows by asking who is there.
    const endWatching = opened.connection.state.subscribe(() => {
      const state = opened.connection.state.get();
      if (state.phase === "waiting" && state.attempt > 1) void cache.invalidateQueries({ queryKey: ["me"] });
    });
    const endNaming = opened.feed.state.subscribe(() => {
      const { queryKey } = queries.project(control, opened.project.projectId);
      const [first] = opened.feed.state.get().thread.turns;
      const current = cache.getQueryData(queryKey);
      const name = first === undefined || current === undefined ? null : nameProject(current.name, first);
      if (current === undefined || name === null) return;
      cache.setQueryData(queryKey, { ...current, name });
      void cache.invalidateQueries({ queryKey: ["projects"] });
    });
    const endWaking = wakeConnection(opened.connection, window);
    const leave = toasts.enter();
    opened.open();
    setArena(opened);
    return () => {
      endWatching();
      endNaming();
      endWaking();
      leave();
      opened.close();
    };
  }, [me, sessionId, http, control, cache, toasts]);

  useEffect(() => {
    document.title = `${project.name} · Lathe`;
  }, [project.name]);

  if (arena === null) return null;
  return (
    <ArenaProvider value={arena}>
      <ArenaLayout project={project} />
    </ArenaProvider>
  );
}
