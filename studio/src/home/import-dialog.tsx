import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { FileArchive, FolderUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { readChosenFolder } from "./import-folder.ts";
import { type ImportedProject, importProject, type ImportProgress, type ImportSource } from "./import-project.ts";

const START: ImportProgress = { text: "Beginning", share: null };

/** Makes a project of a folder, a zip or a repository, and says what did not come along. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { http, control, queries: cache } = useStudio();
  const navigate = useNavigate();
  const [url, setUrl] = useState("");
  const [progress, setProgress] = useState(START);
  const folderInput = useRef<HTMLInputElement>(null);
  const zipInput = useRef<HTMLInputElement>(null);
  /** Of the import that runs. */
  const ending = useRef<AbortController>(null);
  useEffect(() => () => ending.current?.abort(), []);

  const bringIn = useMutation({
    mutationFn(source: ImportSource) {
      const { signal } = (ending.current = new AbortController());
      setProgress(START);
      return importProject(source, { http, control }, setProgress, signal);
    },
    onSuccess: (imported) => {
      if (imported.report.skipped.length === 0) open(imported);
    },
    onSettled: () => cache.invalidateQueries({ queryKey: queries.projects(control).queryKey }),
  });

  function open({ project }: ImportedProject): void {
    void navigate({ to: "/projects/$projectId", params: { projectId: project.projectId } });
    onClose();
  }

  if (bringIn.data !== undefined) {
    return <ImportResult imported={bringIn.data} onOpen={open} onClose={onClose} />;
  }
  return (
    <Dialog title="Import" description="Dependencies and what builds make stay behind." onClose={onClose}>
      {bringIn.isPending ? (
        <div role="status" className="space-y-2">
          <p>{progress.text}…</p>
          <Progress label={progress.text} share={progress.share} />
          <Button onClick={onClose}>Cancel</Button>
        </div>
      ) : (
        <div className="space-y-4">
          <div className="flex flex-wrap gap-2">
            <Button icon={FolderUp} onClick={() => folderInput.current?.click()}>
              Choose a folder
            </Button>
            <Button icon={FileArchive} onClick={() => zipInput.current?.click()}>
              Choose a zip
            </Button>
          </div>
          <input
            ref={folderInput}
            type="file"
            hidden
            aria-label="Folder"
            {...{ webkitdirectory: "" }}
            onChange={({ target }) => {
              const folder = readChosenFolder(target.files ?? []);
              if (folder.files.length > 0) bringIn.mutate({ kind: "folder", ...folder });
            }}
          />
          <input
            ref={zipInput}
            type="file"
            hidden
            aria-label="Zip"
            accept=".zip,application/zip"
            onChange={({ target }) => {
              const content = target.files?.[0];
              if (content !== undefined) bringIn.mutate({ kind: "zip", name: content.name, content });
            }}
          />
          <form
            className="flex items-end gap-2"
            onSubmit={(event) => {
              event.preventDefault();
              bringIn.mutate({ kind: "git", url: url.trim() });
            }}
          >
            <div className="min-w-0 grow">
              <Field
                label="Address of a git repository"
                type="url"
                required
                pattern="https://.+"
                placeholder="https://example.org/somebody/app.git"
                value={url}
                onChange={({ target }) => setUrl(target.value)}
              />
            </div>
            <Button type="submit" look="primary" disabled={url.trim() === ""}>
              Fetch
            </Button>
          </form>
          {bringIn.isError && <Notice tone="danger">{describeError(bringIn.error)}</Notice>}
        </div>
      )}
    </Dialog>
  );
}

interface ImportResultProps {
  imported: ImportedProject;
  onOpen: (imported: ImportedProject) => void;
  onClose: () => void;
}

function ImportResult({ imported, onOpen, onClose }: ImportResultProps) {
  const { files, skipped } = imported.report;
  return (
    <Dialog
      title={files === 1 ? "1 file came in" : `${files} files came in`}
      description="This was left out:"
      onClose={onClose}
      actions={
        <Button look="primary" onClick={() => onOpen(imported)}>
          Open the project
        </Button>
      }
    >
      <ul aria-label="Left out" className="max-h-64 space-y-1 overflow-y-auto text-sm">
        {skipped.map(({ path, reason }) => (
          <li key={path}>
            <span className="font-mono break-all">{path}</span> <span className="text-muted">{reason}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
