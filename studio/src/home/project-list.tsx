import type { Project } from "@lathe/protocol/api";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { queries } from "../api/queries.ts";
import { StoredText } from "../store/stored-text.ts";
import { useStudio } from "../studio-context.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { INPUT } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { PROJECT_ORDERS, type ProjectOrder } from "./arrange-projects.ts";

// With their menus, while the projects themselves are asked for: the prompt box does not wait for them.
const loadRows = () => import("./project-rows.tsx");
const ProjectRows = lazy(async () => ({ default: (await loadRows()).ProjectRows }));

const ORDER_NAMES: Record<ProjectOrder, string> = { changed: "Last change", name: "Name", newest: "Newest" };
const ORDERS = PROJECT_ORDERS.map((value) => ({ value, label: ORDER_NAMES[value] }));

export function ProjectList() {
  const { control } = useStudio();
  const projects = useQuery(queries.projects(control));
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useOrder();
  const list = useRef<HTMLUListElement>(null);
  const all = projects.data ?? [];
  useProjectsInPalette(all);
  useEffect(() => void loadRows(), []);
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
      {projects.isPending && <RowsSkeleton />}
      {projects.isError && <FailedQuery query={projects} />}
      {projects.isSuccess && all.length === 0 && (
        <p className="rounded-lg border border-dashed border-line p-4 text-muted">What you build is kept here.</p>
      )}
      {all.length > 0 && (
        <Suspense fallback={<RowsSkeleton />}>
          <ProjectRows list={list} projects={all} typed={typed} order={order} />
        </Suspense>
      )}
    </section>
  );
}

function RowsSkeleton() {
  return (
    <div className="space-y-2">
      <Skeleton className="h-14" />
      <Skeleton className="h-14" />
      <Skeleton className="h-14" />
    </div>
  );
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
