import { CopyButton } from "../ui/copy-button.tsx";

/** What is typed into a terminal beside the server, to be copied. */
export function CommandLine({ label, command }: { label: string; command: string }) {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-0.5 rounded-md border border-line bg-surface py-1 pr-1 pl-3">
      <span className="w-48 text-muted">{label}</span>
      <code className="min-w-0 grow basis-48 text-sm wrap-anywhere">{command}</code>
      <CopyButton label={`Copy “${command}”`} text={command} />
    </div>
  );
}
