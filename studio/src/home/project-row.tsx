import { ProjectName, type Project } from "@lathe/protocol/api";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Ellipsis, PencilLine, Trash2 } from "lucide-react";
import { useState } from "react";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { formatWhen } from "../ui/format-time.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { NameField } from "../ui/name-field.tsx";
import { ProjectThumbnail } from "./project-thumbnail.tsx";

export function ProjectRow({ project, now }: { project: Project; now: number }) {
  const { control, queries: cache, toasts } = useStudio();
  const [isRenaming, setIsRenaming] = useState(false);
  const { queryKey } = queries.projects(control);
  const refresh = () => cache.invalidateQueries({ queryKey });
  const onError = (error: unknown): void => toasts.fail(describeError(error));

  const undelete = useMutation({
    mutationFn: () => control.undeleteProject(project.projectId),
    onError,
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: () => control.deleteProject(project.projectId),
    onSuccess: () => {
      cache.setQueryData(queryKey, (projects) => projects?.filter((other) => other.projectId !== project.projectId));
      toasts.show(`Deleted “${project.name}”.`, { label: "Undo", run: () => undelete.mutate() });
    },
    onError,
    onSettled: refresh,
  });
  const rename = useMutation({
    mutationFn: (name: string) => control.renameProject(project.projectId, name),
    onSuccess: (renamed) => {
      cache.setQueryData(queries.project(control, project.projectId).queryKey, renamed);
      cache.setQueryData(queryKey, (projects) =>
        projects?.map((other) => (other.projectId === project.projectId ? renamed : other)),
      );
    },
    onError,
    onSettled: refresh,
  });

  return (
    <li className="relative flex h-15 items-center gap-3 pr-2 pl-2.5 transition-colors has-[a:hover]:bg-hover">
      <ProjectThumbnail project={project} />
      {isRenaming ? (
        <NameField
          label="Name"
          name={project.name}
          schema={ProjectName}
          onDone={(name) => {
            setIsRenaming(false);
            if (name !== null) rename.mutate(name);
          }}
        />
      ) : (
        <Link
          to="/projects/$projectId"
          params={{ projectId: project.projectId }}
          className="min-w-0 grow truncate text-lg after:absolute after:inset-0"
        >
          {project.name}
        </Link>
      )}
      {project.template === "blank" && <span className="shrink-0 text-sm text-faint">Blank</span>}
      <time dateTime={new Date(project.updatedAt).toISOString()} className="shrink-0 text-sm text-muted">
        {formatWhen(project.updatedAt, now)}
      </time>
      <Menu
        label={`Actions for ${project.name}`}
        trigger={<IconButton icon={Ellipsis} label={`Actions for ${project.name}`} className="relative" />}
      >
        <MenuItem icon={PencilLine} onSelect={() => setIsRenaming(true)}>
          Rename
        </MenuItem>
        <MenuItem icon={Trash2} danger onSelect={() => remove.mutate()}>
          Delete
        </MenuItem>
      </Menu>
    </li>
  );
}
