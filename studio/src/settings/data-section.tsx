import { CopyButton } from "../ui/copy-button.tsx";
import { Notice } from "../ui/notice.tsx";
import { SettingsBlock } from "./settings-block.tsx";

/** What a person does with a terminal beside the server; a browser is never given the way to do it. */
export function DataSection() {
  return (
    <>
      <SettingsBlock title="Where everything is">
        <p className="text-muted">
          Projects with all their versions, threads, settings and encrypted keys are in one folder on the server:{" "}
          <Code>.lathe</Code> beside Lathe's program, or the one that <Code>LATHE_DATA</Code> names. This line says
          where it is and how large it is, among other things:
        </p>
        <CommandLine label="Look at the data folder" command="./lathe doctor" />
      </SettingsBlock>
      <SettingsBlock
        title="Back up"
        about="One file with everything, also while people work. A restore puts it into a folder that is empty."
      >
        <Notice tone="warning" className="mb-2">
          The file holds keys and everybody's work in plain form: keep it where you would keep those.
        </Notice>
        <CommandLine label="Make a backup" command="./lathe backup lathe.tar.gz" />
        <CommandLine label="Restore a backup" command="./lathe restore lathe.tar.gz" />
      </SettingsBlock>
      <SettingsBlock
        title="Clean up"
        about="Removes what nobody needs: projects deleted more than 30 days ago, caches, leftovers. Versions stay."
      >
        <CommandLine label="See what would go" command="./lathe clean --dry-run" />
        <CommandLine label="Clean up" command="./lathe clean" />
      </SettingsBlock>
    </>
  );
}

function Code({ children }: { children: string }) {
  return <code className="rounded-sm bg-hover px-1 py-0.5 text-sm text-ink">{children}</code>;
}

function CommandLine({ label, command }: { label: string; command: string }) {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-0.5 rounded-md border border-line bg-surface py-1 pr-1 pl-3">
      <span className="w-48 text-muted">{label}</span>
      <code className="min-w-0 grow basis-48 text-sm wrap-anywhere">{command}</code>
      <CopyButton label={`Copy “${command}”`} text={command} />
    </div>
  );
}
