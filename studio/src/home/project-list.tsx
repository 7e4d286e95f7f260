import type { Project } from "@lathe/protocol/api";
import { useQuery } from "@tanstack/react-query";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { ProjectRow } from "./project-row.tsx";

export function ProjectList() {
  const { control } = useStudio();
  const projects = useQuery(queries.projects(control));
  return (
    <section className="mt-12">
      <h2 className="mb-2 text-base font-semibold text-muted">Projects</h2>
      {projects.isPending && <Skeleton className="h-12" />}
      {projects.isError && (
        <Notice
          tone="danger"
          actions={
            <Button size="sm" onClick={() => void projects.refetch()}>
              Try again
            </Button>
          }
        >
          {describeError(projects.error)}
        </Notice>
      )}
      {projects.isSuccess && <Rows projects={projects.data} />}
    </section>
  );
}

function Rows({ projects }: { projects: readonly Project[] }) {
  if (projects.length === 0) {
    return <p className="rounded-lg border border-dashed border-line p-4 text-muted">What you build is kept here.</p>;
  }
  const now = Date.now();
  return (
    <ul aria-label="Projects" className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
      {projects.map((project) => (
        <ProjectRow key={project.projectId} project={project} now={now} />
      ))}
    </ul>
  );
}
