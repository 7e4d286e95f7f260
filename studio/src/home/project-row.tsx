import { ProjectName, type ArenaPresence, type Project } from "@lathe/protocol/api";
import { Link } from "@tanstack/react-router";
import { CopyPlus, Ellipsis, PencilLine, Trash2 } from "lucide-react";
import { memo, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Badge } from "../ui/badge.tsx";
import { ContextMenu, type ContextMenuItem } from "../ui/context-menu.tsx";
import { formatWhen } from "../ui/format-time.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { NameField } from "../ui/name-field.tsx";
import type { ProjectActions } from "./project-actions.ts";
import { ProjectThumbnail } from "./project-thumbnail.tsx";

/** Most are for the web: only another kind is worth a word. */
const KINDS = { mobile: "Mobile", "mobile-54": "Mobile, SDK 54", blank: "Blank" } as const;

interface ProjectRowProps {
  project: Project;
  presence: ArenaPresence | undefined;
  /** To the minute: what does not change is not rendered again. */
  now: number;
  actions: ProjectActions;
  onRemove: (project: Project) => void;
}

export const ProjectRow = memo(function ProjectRow({ project, presence, now, actions, onRemove }: ProjectRowProps) {
  const [isRenaming, setIsRenaming] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    // The field that had the focus is gone.
    if (wasRenaming.current && !isRenaming) link.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);

  const items: ContextMenuItem[] = [
    { label: "Rename", icon: PencilLine, shortcut: "F2", onSelect: () => setIsRenaming(true) },
    { label: "Duplicate", icon: CopyPlus, onSelect: () => void actions.duplicate(project) },
    { label: "Delete", icon: Trash2, shortcut: "Del", danger: true, onSelect: () => onRemove(project) },
  ];

  function handleKey(event: KeyboardEvent): void {
    if (event.key === "F2") setIsRenaming(true);
    else if (event.key === "Delete") onRemove(project);
    else return;
    event.preventDefault();
  }

  return (
    <ContextMenu label={`Actions for ${project.name}`} items={items}>
      <li className="relative flex min-h-15 items-center gap-3 py-2 pr-2 pl-2.5 transition-colors contain-intrinsic-row content-visibility-auto has-[a:hover]:bg-hover">
        <ProjectThumbnail project={project} />
        <div className="min-w-0 grow">
          {isRenaming ? (
            <NameField
              label="Name"
              name={project.name}
              schema={ProjectName}
              className="-my-0.75 h-7 w-full"
              onDone={(name) => {
                setIsRenaming(false);
                if (name !== null) void actions.rename(project, name);
              }}
            />
          ) : (
            <Link
              ref={link}
              to="/projects/$projectId"
              params={{ projectId: project.projectId }}
              onKeyDown={handleKey}
              data-project={project.projectId}
              className="block truncate text-base font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
            >
              {project.name}
            </Link>
          )}
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
            <time dateTime={new Date(project.updatedAt).toISOString()}>{formatWhen(project.updatedAt, now)}</time>
            {project.template !== "web" && <span className="text-faint">{KINDS[project.template]}</span>}
            {presence !== undefined && <Presence presence={presence} />}
          </div>
        </div>
        <Menu
          label={`Actions for ${project.name}`}
          trigger={<IconButton icon={Ellipsis} label={`Actions for ${project.name}`} className="relative" />}
        >
          {items.map((item) => (
            <MenuItem key={item.label} {...item}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </li>
    </ContextMenu>
  );
});

/** Who is in it now, and whether the agent is at work. A project that is only open still is not worth a word. */
function Presence({ presence: { state, people } }: { presence: ArenaPresence }) {
  const here = people === 0 ? null : people === 1 ? "1 person here" : `${people} people here`;
  return (
    <>
      {state === "busy" && (
        <Badge tone="accent" isLive>
          Agent at work
        </Badge>
      )}
      {state === "starting" && <Badge isLive>Starting</Badge>}
      {here !== null && <Badge tone="success">{here}</Badge>}
    </>
  );
}
