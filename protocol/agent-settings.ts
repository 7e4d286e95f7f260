import { z } from "zod";
import { LIMITS } from "./limits.ts";
import { ModelTask } from "./prompt.ts";

const ModelName = z.string().min(1).max(200);
const limit = z.number().positive().nullable();
const count = z.number().int().positive().nullable();

/** How models are asked to act; `auto` takes what each model can and changes when that fails. */
export const ChannelSetting = z.enum(["auto", "tools", "text"]);
export type ChannelSetting = z.infer<typeof ChannelSetting>;

/** Null: no limit. */
export const TurnLimits = z.object({ steps: count, tokens: count, usd: limit });
export type TurnLimits = z.infer<typeof TurnLimits>;

/** Of a project in a calendar month (UTC); null: no limit. */
export const MonthLimits = z.object({ calls: count, tokens: count, usd: limit });
export type MonthLimits = z.infer<typeof MonthLimits>;

/**
 * Beginnings of commands ("git push"), held against each simple command of a command line. A courtesy and no boundary:
 * that is the sandbox. `ask`: somebody has to allow it; where nobody is there for a while (LIMITS.confirmation)
 * it is refused.
 */
export const CommandPolicy = z.object({
  ask: z.array(z.string().trim().min(1).max(200)).max(100),
  refused: z.array(z.string().trim().min(1).max(200)).max(100),
});
export type CommandPolicy = z.infer<typeof CommandPolicy>;

/** How fast the composer writes: as a model that thinks, or all at once. */
export const ComposerPace = z.enum(["steady", "instant"]);
export type ComposerPace = z.infer<typeof ComposerPace>;

/** What a person can set about the agent. A route is an ordered list: the first that works is used. */
export const AgentSettings = z.object({
  channel: ChannelSetting,
  routes: z.partialRecord(ModelTask, z.array(ModelName).max(8)),
  turnLimits: TurnLimits,
  monthLimits: MonthLimits,
  commands: CommandPolicy,
  composerPace: ComposerPace,
});
export type AgentSettings = z.infer<typeof AgentSettings>;

/** What holds until somebody sets something else. */
export const DEFAULT_AGENT_SETTINGS: AgentSettings = {
  channel: "auto",
  routes: {},
  turnLimits: { steps: LIMITS.turn.maxSteps, tokens: LIMITS.turn.maxTokens, usd: LIMITS.turn.maxUsd },
  monthLimits: { calls: LIMITS.month.maxCalls, tokens: LIMITS.month.maxTokens, usd: LIMITS.month.maxUsd },
  commands: {
    ask: ["git push", "npm publish", "bun publish", "yarn publish", "pnpm publish", "ssh", "scp", "sftp", "rsync"],
    refused: ["sudo", "su", "shutdown", "reboot", "mkfs", "mount", "umount"],
  },
  composerPace: "steady",
};
