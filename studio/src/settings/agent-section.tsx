import { DEFAULT_AGENT_SETTINGS, type CommandPolicy } from "@lathe/protocol/agent-settings";
import { useQuery } from "@tanstack/react-query";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { SandboxWarning } from "../ui/sandbox-warning.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Switch } from "../ui/switch.tsx";
import { ChannelChoice } from "./channel-choice.tsx";
import { CommandList } from "./command-list.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { SettingsBlock } from "./settings-block.tsx";
import { useSettings } from "./use-settings.ts";

const ASK = "Ask first";
const REFUSED = "Never run";
const DEFAULT = DEFAULT_AGENT_SETTINGS.commands;

export function AgentSection() {
  const { control } = useStudio();
  const me = useQuery(queries.me(control)).data;
  const { query, save, trySave } = useSettings();
  if (query.isError) return <FailedQuery query={query} />;
  if (!query.isSuccess) return <Skeleton className="h-64" />;
  const { channel, commands, composerPace } = query.data;
  return (
    <>
      <SettingsBlock title="Channel" about="How models are asked to say what they want done.">
        <ChannelChoice value={channel} onChange={(next) => save({ channel: next })} />
      </SettingsBlock>
      <SettingsBlock title="Composer" about="The model that needs no key.">
        <Switch
          label="Write steadily"
          about="Words and files appear as a model writes them. Without it they are there at once."
          checked={composerPace === "steady"}
          onChange={(isSteady) => save({ composerPace: isSteady ? "steady" : "instant" })}
        />
      </SettingsBlock>
      <SettingsBlock
        title="Commands"
        about="Each line is how a command begins: “git push” is also “git push --force”."
        actions={
          <Button
            look="ghost"
            size="sm"
            disabled={isSame(commands, DEFAULT)}
            onClick={() => save({ commands: DEFAULT })}
          >
            Back to default
          </Button>
        }
      >
        <Notice tone="info">
          These lists are a courtesy that prevents mistakes, and no protection: a program can do the same in other
          words. What protects this machine is the sandbox, in which every command runs.
        </Notice>
        {me !== undefined && <SandboxWarning sandbox={me.server.sandbox} className="mt-2" />}
        <div className="mt-4 space-y-6">
          <CommandList
            label={ASK}
            about="The agent waits until somebody allows it. Where nobody is there for two minutes, it is not run."
            commands={commands.ask}
            other={{ label: REFUSED, commands: commands.refused }}
            onChange={(ask) => trySave({ commands: { ...commands, ask } })}
          />
          <CommandList
            label={REFUSED}
            about="The agent is told that it may not, and goes another way."
            commands={commands.refused}
            other={{ label: ASK, commands: commands.ask }}
            onChange={(refused) => trySave({ commands: { ...commands, refused } })}
          />
        </div>
      </SettingsBlock>
    </>
  );
}

function isSame(a: CommandPolicy, b: CommandPolicy): boolean {
  return a.ask.join("\n") === b.ask.join("\n") && a.refused.join("\n") === b.refused.join("\n");
}
