import { ProjectName, type Project } from "@lathe/protocol/api";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft, Command, History, KeyRound, PanelLeft, ShieldAlert } from "lucide-react";
import { useState } from "react";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useStore } from "../store/use-store.ts";
import { useStudio } from "../studio-context.tsx";
import { ThemeMenu } from "../theme/theme-menu.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { NameField } from "../ui/name-field.tsx";
import { Popover } from "../ui/popover.tsx";
import { SandboxWarning } from "../ui/sandbox-warning.tsx";
import { useArena } from "./arena-context.tsx";
import { ConnectionStatus } from "./connection-status.tsx";
import { People } from "./people.tsx";
import { PeopleAnnouncer } from "./people-announcer.tsx";
import { ShipButton } from "./ship/ship-button.tsx";
import { useIsNarrow } from "./use-media-query.ts";

export function TopBar({ project }: { project: Project }) {
  const { sandbox, workbench } = useArena();
  const isNarrow = useIsNarrow();
  const { isChatCollapsed } = useStore(workbench.state);
  const report = useStore(sandbox);
  return (
    <header className="flex h-11 shrink-0 items-center gap-1 border-b border-line bg-surface px-2">
      <Link
        to="/"
        aria-label="All projects"
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-hover hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4" strokeWidth={1.75} />
      </Link>
      {!isNarrow && <CommandButton command="chat.toggle" icon={PanelLeft} pressed={!isChatCollapsed} />}
      <ProjectTitle project={project} />
      <div className="ml-2 min-w-0">
        <ConnectionStatus />
      </div>
      <span className="grow" />
      <People />
      <PeopleAnnouncer />
      {(report.kind === "none" || report.warnings.length > 0) && (
        <Popover
          label="About the sandbox"
          className="w-96"
          trigger={<IconButton icon={ShieldAlert} label="About the sandbox" className="text-warning" />}
        >
          <SandboxWarning sandbox={report} />
        </Popover>
      )}
      {!isNarrow && <VersionsButton />}
      {!isNarrow && <CommandButton command="secrets.show" icon={KeyRound} />}
      <ShipButton />
      <CommandButton command="palette.open" icon={Command} />
      <ThemeMenu />
    </header>
  );
}

function VersionsButton() {
  const { commands } = useStudio();
  return <IconButton icon={History} label="Versions" onClick={() => commands.run("show.versions")} />;
}

function ProjectTitle({ project }: { project: Project }) {
  const { control, queries: cache, toasts } = useStudio();
  const [isEditing, setIsEditing] = useState(false);
  const rename = useMutation({
    mutationFn: (name: string) => control.renameProject(project.projectId, name),
    onSuccess: (renamed) => {
      cache.setQueryData(queries.project(control, project.projectId).queryKey, renamed);
      void cache.invalidateQueries({ queryKey: ["projects"] });
    },
    onError: (error) => toasts.fail(describeError(error)),
  });
  if (isEditing) {
    return (
      <NameField
        label="Project name"
        name={project.name}
        schema={ProjectName}
        className="h-7 max-w-72 font-medium"
        onDone={(name) => {
          setIsEditing(false);
          if (name !== null) rename.mutate(name);
        }}
      />
    );
  }
  return (
    <h1 className="min-w-0 shrink">
      <button
        type="button"
        title="Rename the project"
        onClick={() => setIsEditing(true)}
        className="block h-7 max-w-72 truncate rounded-sm px-1.5 text-base font-semibold transition-colors hover:bg-hover"
      >
        {rename.isPending ? rename.variables : project.name}
      </button>
    </h1>
  );
}
