export type Channel = "tools" | "text";
export type ChannelSetting = "auto" | Channel;

export interface ChannelCapabilities {
  /** Whether the model takes tools; null when nobody knows. */
  tools: boolean | null;
}

/**
 * How the model is asked to act. What is set by hand counts; else tools unless the model is known not to take them, or
 * has answered in a wrong format although it was given some.
 */
export function chooseChannel(
  capabilities: ChannelCapabilities,
  setting: ChannelSetting,
  { formatFailed = false }: { formatFailed?: boolean } = {},
): Channel {
  if (setting !== "auto") return setting;
  return capabilities.tools === false || formatFailed ? "text" : "tools";
}
