import type { Project } from "@lathe/protocol/api";
import { useState } from "react";
import { useStudio } from "../studio-context.tsx";
import { formatInitial } from "../ui/format-initials.ts";

/** A picture of the project's app, or its initial where there is none; always of the same size. */
export function ProjectThumbnail({ project }: { project: Project }) {
  const { control } = useStudio();
  const { projectId, thumbnailAt } = project;
  const [missingAt, setMissingAt] = useState<number | null>(null);
  return (
    <span
      aria-hidden
      className="flex h-10 w-16 shrink-0 items-center justify-center overflow-hidden rounded-sm border border-line bg-ground text-base font-medium text-faint"
    >
      {thumbnailAt === null || thumbnailAt === missingAt ? (
        formatInitial(project.name)
      ) : (
        // The name stands beside it: to say it twice would only take time.
        <img
          src={control.thumbnailUrl(projectId, thumbnailAt)}
          alt=""
          width={64}
          height={40}
          loading="lazy"
          decoding="async"
          onError={() => setMissingAt(thumbnailAt)}
          className="size-full object-cover object-top"
        />
      )}
    </span>
  );
}
