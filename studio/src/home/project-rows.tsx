import type { Project } from "@lathe/protocol/api";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useMemo, type KeyboardEvent, type RefObject } from "react";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { arrangeProjects, type ProjectOrder } from "./arrange-projects.ts";
import { createProjectActions } from "./project-actions.ts";
import { ProjectRow } from "./project-row.tsx";

/** How often the page asks who is in which project, while somebody looks at it. */
const PRESENCE_MS = 15_000;
const MINUTE_MS = 60_000;

interface ProjectRowsProps {
  list: RefObject<HTMLUListElement | null>;
  projects: readonly Project[];
  typed: string;
  order: ProjectOrder;
}

export function ProjectRows({ list, projects, typed, order }: ProjectRowsProps) {
  const { control, queries: cache, toasts } = useStudio();
  const navigate = useNavigate();
  const asked = useDeferredValue(typed);
  const shown = useMemo(() => arrangeProjects(projects, asked, order), [projects, asked, order]);
  const arenas = useQuery({ ...queries.arenas(control), refetchInterval: PRESENCE_MS }).data;
  const presence = useMemo(() => new Map(arenas?.map((arena) => [arena.projectId, arena])), [arenas]);
  const actions = useMemo(
    () =>
      createProjectActions({
        control,
        queries: cache,
        toasts,
        open: ({ projectId }) => void navigate({ to: "/projects/$projectId", params: { projectId } }),
      }),
    [control, cache, toasts, navigate],
  );
  const remove = useMemo(
    () =>
      (project: Project): void => {
        const links = [...(list.current?.querySelectorAll<HTMLElement>("a[data-project]") ?? [])];
        const at = links.findIndex((link) => link.dataset["project"] === project.projectId);
        const next = links[at + 1] ?? links[at - 1] ?? document.getElementById("app-prompt");
        void actions.remove(project);
        // The row goes; the focus must not go with it. After a menu gave it back to its button.
        setTimeout(() => next?.focus(), 0);
      },
    [actions, list],
  );

  if (shown.length === 0) return <p className="p-4 text-muted">No project is called “{asked.trim()}”.</p>;
  const now = Math.ceil(Date.now() / MINUTE_MS) * MINUTE_MS;
  return (
    <ul
      ref={list}
      aria-label="Projects"
      onKeyDown={moveFocus}
      className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface"
    >
      {shown.map((project) => (
        <ProjectRow
          key={project.projectId}
          project={project}
          presence={presence.get(project.projectId)}
          now={now}
          actions={actions}
          onRemove={remove}
        />
      ))}
    </ul>
  );
}

/** Arrow keys go from project to project. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-project]")];
  const at = links.indexOf(event.target);
  const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 };
  const place = places[event.key];
  if (place === undefined) return;
  event.preventDefault();
  (place < 0 ? document.getElementById("project-search") : links[place])?.focus();
}
