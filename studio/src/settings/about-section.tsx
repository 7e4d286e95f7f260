import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { SandboxWarning } from "../ui/sandbox-warning.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { SettingsBlock } from "./settings-block.tsx";

export function AboutSection() {
  const { control } = useStudio();
  const me = useQuery(queries.me(control));
  if (me.isError) return <FailedQuery query={me} />;
  if (!me.isSuccess) return <Skeleton className="h-40" />;
  const { version, protocol, sandbox } = me.data.server;
  return (
    <>
      <SettingsBlock title="This server">
        <SandboxWarning sandbox={sandbox} className="mb-3" />
        <dl className="divide-y divide-line rounded-lg border border-line bg-surface">
          <Fact name="Version">Lathe {version}</Fact>
          <Fact name="Protocol">{protocol}</Fact>
          <Fact name="Apps run">
            {sandbox.kind === "bubblewrap" ? "inside a sandbox (bubblewrap)" : "without a sandbox"}
          </Fact>
          <Fact name="You are">{me.data.user.name}</Fact>
        </dl>
      </SettingsBlock>
      <SettingsBlock title="Licences">
        <p className="text-muted">
          Lathe is free software under the MIT licence. It stands on the work of others: what this page is made of,{" "}
          {/* Kept by browsers for good under one address: another version has another. */}
          <a
            href={`/assets/licences.txt?version=${encodeURIComponent(version)}`}
            target="_blank"
            rel="noreferrer"
            className="text-accent underline underline-offset-2"
          >
            with all licences
          </a>
          .
        </p>
      </SettingsBlock>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-4 px-3 py-2">
      <dt className="w-32 text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
