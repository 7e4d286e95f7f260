import type { SigningKeyInfo } from "@lathe/protocol/ship";
import { useQuery } from "@tanstack/react-query";
import { Download, KeyRound } from "lucide-react";
import { useRef, useState } from "react";
import { queries } from "../../api/queries.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { FailedQuery } from "../../ui/failed-query.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { BringKeyForm } from "./bring-key-form.tsx";
import { KeystoreForm } from "./keystore-form.tsx";

type Shown = "keystore" | "bring" | null;

/** What the app's Android packages are signed with. */
export function SigningKeySection() {
  const { control } = useStudio();
  const { project } = useArena();
  const key = useQuery(queries.signingKey(control, project.projectId));
  const [shown, setShown] = useState<Shown>(null);
  const buttons = useRef<HTMLDivElement>(null);

  function close(): void {
    const opener = shown;
    setShown(null);
    setTimeout(() => buttons.current?.querySelector<HTMLElement>(`[data-opens=${opener}]`)?.focus(), 0);
  }

  if (key.isPending) return <Skeleton className="h-24" />;
  if (key.isError) return <FailedQuery query={key} />;
  return (
    <div className="space-y-3">
      <p>
        Android packages are signed with a key of the app&apos;s own. Phones take an update only when it is signed with
        the same key: keep a copy of it in a safe place.
      </p>
      {key.data === null ? (
        <p className="text-muted">There is none yet: it is made with the first Android app, or you bring your own.</p>
      ) : (
        <KeyFacts info={key.data} />
      )}
      <div ref={buttons} className="flex flex-wrap gap-2">
        {key.data !== null && (
          <Button
            icon={Download}
            data-opens="keystore"
            aria-expanded={shown === "keystore"}
            onClick={() => setShown(shown === "keystore" ? null : "keystore")}
          >
            Download keystore
          </Button>
        )}
        <Button
          icon={KeyRound}
          data-opens="bring"
          aria-expanded={shown === "bring"}
          onClick={() => setShown(shown === "bring" ? null : "bring")}
        >
          Use my own keystore
        </Button>
      </div>
      {shown === "keystore" && key.data !== null && <KeystoreForm info={key.data} onDone={close} />}
      {shown === "bring" && <BringKeyForm present={key.data} onDone={close} />}
    </div>
  );
}

function KeyFacts({ info }: { info: SigningKeyInfo }) {
  const { fingerprint, subject, createdAt, validUntil, replaced } = info;
  return (
    <dl className="grid gap-x-4 gap-y-1 rounded-md border border-line p-2.5 sm:grid-cols-[auto_minmax(0,1fr)]">
      <dt className="text-muted">Fingerprint (SHA-256)</dt>
      <dd className="flex min-w-0 items-start gap-1">
        <code className="min-w-0 font-mono text-xs leading-5 break-all">{formatFingerprint(fingerprint)}</code>
        <CopyButton label="Copy the fingerprint" text={formatFingerprint(fingerprint)} />
      </dd>
      <dt className="text-muted">Made out to</dt>
      <dd className="wrap-anywhere">{subject}</dd>
      <dt className="text-muted">Here since</dt>
      <dd>{formatDate(createdAt)}</dd>
      <dt className="text-muted">Valid until</dt>
      <dd>{formatDate(validUntil)}</dd>
      {replaced.length > 0 && (
        <>
          <dt className="text-muted">Before it</dt>
          <dd>{replaced.length === 1 ? "1 key, which is kept" : `${replaced.length} keys, which are kept`}</dd>
        </>
      )}
    </dl>
  );
}

/** As Google Play and keytool write it: "AB:CD:…". */
export function formatFingerprint(hex: string): string {
  return (hex.toUpperCase().match(/../g) ?? []).join(":");
}

function formatDate(at: number): string {
  return new Date(at).toLocaleDateString(undefined, { day: "numeric", month: "long", year: "numeric" });
}
