import type { ChannelSetting } from "@lathe/protocol/agent-settings";
import { useId } from "react";

const CHANNELS: readonly { channel: ChannelSetting; label: string; about: string }[] = [
  {
    channel: "auto",
    label: "Automatic",
    about: "Each model is asked in the way that it is known to manage, and in the other one when that fails.",
  },
  {
    channel: "tools",
    label: "Calls of tools",
    about: "The model calls tools to read, edit and run. Large models of the last years do this best.",
  },
  {
    channel: "text",
    label: "Marks in its text",
    about: "The model writes files and commands between marks in its answer. For small and open models without tools.",
  },
];

interface ChannelChoiceProps {
  value: ChannelSetting;
  onChange: (channel: ChannelSetting) => void;
}

/** How models say what they want done. */
export function ChannelChoice({ value, onChange }: ChannelChoiceProps) {
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-label="Channel"
      className="divide-y divide-line rounded-lg border border-line bg-surface"
    >
      {CHANNELS.map(({ channel, label, about }) => (
        <label key={channel} className="flex cursor-pointer items-start gap-2.5 px-3 py-2.5 hover:bg-hover">
          <input
            type="radio"
            name={id}
            value={channel}
            checked={value === channel}
            onChange={() => onChange(channel)}
            aria-labelledby={`${id}-${channel}`}
            aria-describedby={`${id}-${channel}-about`}
            className="mt-1 size-4 shrink-0 accent-accent"
          />
          <span>
            <span id={`${id}-${channel}`} className="block font-medium">
              {label}
            </span>
            <span id={`${id}-${channel}-about`} className="block text-muted">
              {about}
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}
