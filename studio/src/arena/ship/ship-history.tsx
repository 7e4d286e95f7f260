import type { Ship } from "@lathe/protocol/ship";
import { useMutation, type UseQueryResult } from "@tanstack/react-query";
import { Download, RotateCw, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { describeError } from "../../api/http.ts";
import { queries } from "../../api/queries.ts";
import { useStore } from "../../store/use-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { FailedQuery } from "../../ui/failed-query.tsx";
import { formatBytes, formatWhen } from "../../ui/format-time.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { describeAppVersion, isPackage, SHIP_NAMES } from "./ship-names.ts";
import type { ShownShip } from "./ship-store.ts";

interface ShipHistoryProps {
  ships: UseQueryResult<Ship[]>;
  /** One whose file was let go is to be made again. */
  onAgain: (shown: ShownShip) => void;
}

/** What was shipped, when, and from which version. */
export function ShipHistory({ ships, onAgain }: ShipHistoryProps) {
  const { control, queries: cache, toasts } = useStudio();
  const arena = useArena();
  const { projectId } = arena.project;
  const { versions } = useStore(arena.versions.state);
  const [leaving, setLeaving] = useState<Ship | null>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => void arena.versions.show(), [arena]);
  const remove = useMutation({
    mutationFn: (ship: Ship) => control.deleteShip(projectId, ship.shipId),
    onSuccess: (_, gone) => {
      cache.setQueryData(queries.ships(control, projectId).queryKey, (all) =>
        all?.filter(({ shipId }) => shipId !== gone.shipId),
      );
      // Its button is gone.
      top.current?.focus();
    },
    onError: (error) => toasts.fail(describeError(error)),
  });
  const nameOf = (ship: Ship) => versions?.find(({ versionId }) => versionId === ship.versionId)?.message;

  return (
    <div ref={top} tabIndex={-1} role="group" aria-label="Shipped before" className="outline-none">
      {ships.isPending && <Skeleton className="h-24" />}
      {ships.isError && <FailedQuery query={ships} />}
      {ships.isSuccess && ships.data.length === 0 && (
        <p className="text-muted">Nothing was shipped yet. What is, stands here with its file and its version.</p>
      )}
      {ships.isSuccess && ships.data.length > 0 && (
        <ul aria-label="Shipped" className="divide-y divide-line rounded-md border border-line">
          {ships.data.map((ship) => (
            <li key={ship.shipId} className="flex flex-wrap items-center gap-x-2 gap-y-1.5 py-2 pr-1.5 pl-3">
              <div className="min-w-0 flex-1 basis-56">
                <p className="font-medium wrap-anywhere">
                  {SHIP_NAMES[ship.kind].title}
                  {isPackage(ship.kind) && (
                    <span className="font-normal text-muted"> {describeAppVersion(ship.options)}</span>
                  )}
                </p>
                <p className="text-sm text-muted wrap-anywhere">
                  <time dateTime={new Date(ship.at).toISOString()} title={new Date(ship.at).toLocaleString()}>
                    {formatWhen(ship.at, Date.now())}
                  </time>
                  {` · ${formatBytes(ship.bytes)} · ${ship.fileName}`}
                </p>
                <p className="text-sm text-muted wrap-anywhere">
                  {versions !== null && `From ${describeVersion(nameOf(ship), ship)}`}
                </p>
              </div>
              <div className="flex items-center gap-1">
                {ship.isKept ? (
                  <LinkButton
                    size="sm"
                    icon={Download}
                    href={control.shipFileUrl(projectId, ship.shipId)}
                    download={ship.fileName}
                    aria-label={`Download ${ship.fileName} of ${describeTime(ship)}`}
                  >
                    Download
                  </LinkButton>
                ) : (
                  <Button
                    size="sm"
                    icon={RotateCw}
                    title="Its file was let go to make room. It can be made again from the same version."
                    aria-label={`Ship ${ship.fileName} of ${describeTime(ship)} again`}
                    onClick={() =>
                      onAgain({
                        version: {
                          versionId: ship.versionId,
                          message: nameOf(ship) ?? ship.versionId.slice(0, 7),
                          at: versions?.find(({ versionId }) => versionId === ship.versionId)?.at ?? ship.at,
                        },
                        again: { kind: ship.kind, options: ship.options },
                      })
                    }
                  >
                    Ship again
                  </Button>
                )}
                <IconButton
                  size="sm"
                  icon={Trash2}
                  label={`Delete ${ship.fileName} of ${describeTime(ship)}`}
                  disabled={remove.isPending}
                  onClick={() => setLeaving(ship)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      {leaving !== null && (
        <ConfirmDialog
          title={`Delete ${leaving.fileName}?`}
          description={
            isPackage(leaving.kind)
              ? "Its file and this line go and cannot be brought back. Phones that have the app keep it, and its version code stays used."
              : "Its file and this line go and cannot be brought back. The project and its versions stay."
          }
          confirmLabel="Delete"
          onConfirm={() => remove.mutate(leaving)}
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  );
}

function describeVersion(message: string | undefined, { versionId }: Ship): string {
  return message === undefined ? `an older version (${versionId.slice(0, 7)})` : `“${message}”`;
}

function describeTime({ at }: Ship): string {
  return new Date(at).toLocaleString();
}
