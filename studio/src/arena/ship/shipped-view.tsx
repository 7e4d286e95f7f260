import type { Ship, ShipKind } from "@lathe/protocol/ship";
import type { ReactNode } from "react";
import { CopyButton } from "../../ui/copy-button.tsx";
import { formatBytes } from "../../ui/format-time.ts";
import { PhoneDownload } from "./phone-download.tsx";
import { describeAppVersion, isPackage } from "./ship-names.ts";

/** What was made: its file, what is to be known of it, and how it is used. */
export function ShippedView({ ship }: { ship: Ship }) {
  const { packageId } = ship.options;
  return (
    <div className="space-y-3">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 rounded-md border border-line p-2.5">
        <Fact name="File">
          <span className="wrap-anywhere">{ship.fileName}</span>
        </Fact>
        <Fact name="Size">{formatBytes(ship.bytes)}</Fact>
        {isPackage(ship.kind) && (
          <>
            <Fact name="Version">{describeAppVersion(ship.options)}</Fact>
            <Fact name="Package id">
              <span className="font-mono text-sm break-all">{packageId}</span>
            </Fact>
          </>
        )}
        <Fact name="SHA-256">
          <span className="inline-flex flex-wrap items-center gap-1">
            <code className="font-mono text-sm" title={ship.sha256}>
              {ship.sha256.slice(0, 12)}…
            </code>
            <CopyButton label="Copy the SHA-256" text={ship.sha256} />
          </span>
        </Fact>
      </dl>
      {ship.notes.length > 0 && (
        <section aria-label="Notes">
          <h4 className="font-semibold">Good to know</h4>
          <ul className="list-disc space-y-0.5 pl-5 text-muted">
            {ship.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <HowTo kind={ship.kind} />
      {isForPhones(ship) && <PhoneDownload ship={ship} />}
    </div>
  );
}

/** What a phone can install. */
function isForPhones({ kind, isKept }: Ship): boolean {
  return isKept && (kind === "apk" || kind === "native-apk" || kind === "eas-apk");
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

const HOW_TO: Partial<Record<ShipKind, { title: string; steps: readonly string[] }>> = {
  apk: {
    title: "How to install it",
    steps: [
      "Bring the file to the Android phone: by the code below, by mail, messenger or cable.",
      "Open it there. The first time Android asks whether this source may install apps: allow it.",
      "For an update install the next one over it in the same way; what the app has stored stays.",
    ],
  },
  aab: {
    title: "How to publish it",
    steps: [
      "In Google's Play Console create the app, and upload the file there, first to the internal testing.",
      "With Play App Signing this project's key is your upload key: keep a copy of it, from “Signing key” here.",
    ],
  },
  pwa: {
    title: "How to put it up",
    steps: [
      "Unpack the zip on any web server that has https, at the top of its own address.",
      "Whoever opens it there can install it: by the symbol in the address bar, on a phone by “Add to home screen”.",
    ],
  },
  web: {
    title: "How to put it up",
    steps: ["Unpack the zip on any web server or host for static files, at the top of its own address."],
  },
  source: {
    title: "How to go on with it",
    steps: ["Unpack the zip and read its README: it says how the app is installed, started and built."],
  },
};

function HowTo({ kind }: { kind: ShipKind }) {
  const found = HOW_TO[kind];
  if (found === undefined) return null;
  return (
    <section aria-label={found.title}>
      <h4 className="font-semibold">{found.title}</h4>
      <ol className={found.steps.length > 1 ? "list-decimal space-y-0.5 pl-5" : undefined}>
        {found.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
