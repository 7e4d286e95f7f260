import type { Version } from "@lathe/protocol/workspace";
import { useNavigate } from "@tanstack/react-router";
import { GitFork } from "lucide-react";
import { useState } from "react";
import { queries } from "../../api/queries.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useArena } from "../arena-context.tsx";

/** Makes another project with the files of this version, which is then shown. What does not come along is said before. */
export function ForkButton({ version }: { version: Version }) {
  const arena = useArena();
  const { control, queries: cache } = useStudio();
  const navigate = useNavigate();
  const [isForking, setIsForking] = useState(false);
  /** Names of the secrets that stay behind; null: nothing is asked. */
  const [leftBehind, setLeftBehind] = useState<readonly string[] | null>(null);
  const { projectId } = arena.project;

  async function begin(): Promise<void> {
    setIsForking(true);
    try {
      const secrets = await cache.fetchQuery({ ...queries.appSecrets(control, projectId), staleTime: 0 });
      if (secrets.length === 0) await fork();
      else setLeftBehind(secrets.map(({ name }) => name));
    } catch (error) {
      arena.fail(error);
    } finally {
      setIsForking(false);
    }
  }

  async function fork(): Promise<void> {
    setIsForking(true);
    try {
      const copy = await control.forkProject(projectId, { versionId: version.versionId });
      void cache.invalidateQueries({ queryKey: ["projects"] });
      await navigate({ to: "/projects/$projectId", params: { projectId: copy.projectId } });
    } catch (error) {
      arena.fail(error);
    } finally {
      setIsForking(false);
    }
  }

  return (
    <>
      <Button size="sm" icon={GitFork} disabled={isForking} onClick={() => void begin()}>
        {isForking ? "Forking…" : "Fork from here"}
      </Button>
      {leftBehind !== null && (
        <Dialog
          title="The fork has no secrets"
          description="An app's secrets stay with their project: nobody can read their values, and so they are not copied. Set them anew in the fork, under “Secrets”."
          onClose={() => setLeftBehind(null)}
          actions={
            <>
              <Button onClick={() => setLeftBehind(null)}>Cancel</Button>
              <Button
                look="primary"
                onClick={() => {
                  setLeftBehind(null);
                  void fork();
                }}
              >
                Fork without them
              </Button>
            </>
          }
        >
          <ul aria-label="Secrets that stay behind" className="space-y-1 font-mono text-sm wrap-anywhere">
            {leftBehind.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
