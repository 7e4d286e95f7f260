import type { Project } from "@lathe/protocol/api";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { queries } from "../api/queries.ts";
import { StoredText } from "../store/stored-text.ts";
import { useStudio } from "../studio-context.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { INPUT } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { arrangeProjects, PROJECT_ORDERS, type ProjectOrder } from "./arrange-projects.ts";
import { createProjectActions } from "./project-actions.ts";
import { ProjectRow } from "./project-row.tsx";

const ORDER_NAMES: Record<ProjectOrder, string> = { changed: "Last change", name: "Name", newest: "Newest" };
const ORDERS = PROJECT_ORDERS.map((value) => ({ value, label: ORDER_NAMES[value] }));
/** How often the page asks who is in which project, while somebody looks at it. */
const PRESENCE_MS = 15_000;
const MINUTE_MS = 60_000;

export function ProjectList() {
  const { control } = useStudio();
  const projects = useQuery(queries.projects(control));
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useOrder();
  const list = useRef<HTMLUListElement>(null);
  const all = projects.data ?? [];
  useProjectsInPalette(all);
  return (
    <section aria-labelledby="projects-title" className="mt-12">
      <div className="mb-2 flex min-h-8 flex-wrap items-center gap-2">
        <h2 id="projects-title" className="grow basis-full text-base font-semibold text-muted sm:basis-auto">
          Projects
        </h2>
        {all.length > 1 && (
          <>
            <div className="relative grow basis-40 sm:max-w-56">
              <Search
                aria-hidden
                className="pointer-events-none absolute top-2 left-2 size-4 text-faint"
                strokeWidth={1.75}
              />
              <input
                id="project-search"
                type="search"
                aria-label="Search projects"
                placeholder="Search"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === "ArrowDown") {
                    event.preventDefault();
                    list.current?.querySelector("a")?.focus();
                  } else if (event.key === "Escape" && typed !== "") {
                    event.preventDefault();
                    setTyped("");
                  }
                }}
                className={`${INPUT} h-8 pl-7.5`}
              />
            </div>
            <Select label="Sort projects" choices={ORDERS} value={order} onChange={setOrder} className="w-32" />
          </>
        )}
      </div>
      {projects.isPending && (
        <div className="space-y-2">
          <Skeleton className="h-14" />
          <Skeleton className="h-14" />
          <Skeleton className="h-14" />
        </div>
      )}
      {projects.isError && <FailedQuery query={projects} />}
      {projects.isSuccess && all.length === 0 && (
        <p className="rounded-lg border border-dashed border-line p-4 text-muted">What you build is kept here.</p>
      )}
      {all.length > 0 && <Rows list={list} projects={all} typed={typed} order={order} />}
    </section>
  );
}

interface RowsProps {
  list: React.RefObject<HTMLUListElement | null>;
  projects: readonly Project[];
  typed: string;
  order: ProjectOrder;
}

function Rows({ list, projects, typed, order }: RowsProps) {
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

/** Typing a project's name in the palette leads there. */
function useProjectsInPalette(projects: readonly Project[]): void {
  const { palette } = useStudio();
  const navigate = useNavigate();
  useEffect(() => {
    palette.offerMore(() =>
      projects.map(({ projectId, name }) => ({
        id: projectId,
        title: name,
        group: "Project",
        run: () => void navigate({ to: "/projects/$projectId", params: { projectId } }),
      })),
    );
    return () => palette.offerMore(undefined);
  }, [palette, projects, navigate]);
}

function useOrder(): [ProjectOrder, (order: ProjectOrder) => void] {
  const [stored] = useState(() => new StoredText(window.localStorage, "lathe.projects.order"));
  const [order, setOrder] = useState(() => PROJECT_ORDERS.find((known) => known === stored.read()) ?? "changed");
  return [
    order,
    (next) => {
      stored.write(next);
      setOrder(next);
    },
  ];
}
