import { COMPOSER_MODEL } from "@lathe/protocol/api";
import type { UserId } from "@lathe/protocol/ids";
import type { ModelCandidate, ModelRoute, RouteQuery } from "@lathe/protocol/internal";
import { ROUTED_MODEL } from "@lathe/protocol/prompt";
import type { z } from "zod";
import type { UserSettings } from "../settings/user-settings.ts";
import type { ModelGateway } from "./model-gateway.ts";
import { parseModelName } from "./provider-config.ts";

interface RouteParts {
  gateway: Pick<ModelGateway, "describe" | "defaultModel">;
  settings: Pick<UserSettings, "get" | "ofAgent">;
}

/**
 * The models that a turn may use: the prompt's, or the task's route where it names ROUTED_MODEL, or the default model
 * where that route is empty; behind them the others of the route. Of those that cannot be called (no key, no address)
 * only one that the prompt names itself is kept, so that its failure says what is missing; there is always one.
 */
export async function readRoute(
  { gateway, settings }: RouteParts,
  userId: UserId,
  { model, task }: z.infer<typeof RouteQuery>,
): Promise<ModelRoute> {
  const agentSettings = await settings.ofAgent(userId);
  const route = agentSettings.routes[task] ?? [];
  const named = model === ROUTED_MODEL ? null : model;
  const wanted = [...new Set([...(named === null ? [] : [named]), ...route])];
  if (wanted.length === 0) {
    const { defaultModel } = await settings.get(userId);
    wanted.push(defaultModel === ROUTED_MODEL ? await gateway.defaultModel(userId) : defaultModel);
  }
  const known = await Promise.all(wanted.map((each) => describe(gateway, userId, each)));
  const kept = known.filter((each) => each.model === named || each.usable);
  const candidates = (kept.length === 0 ? known.slice(0, 1) : kept).map(({ model: name, facts }) => ({
    model: name,
    facts,
  }));
  return { candidates, settings: agentSettings };
}

/** A provider that is not there (any more) is for the call itself to complain of. */
async function describe(
  gateway: RouteParts["gateway"],
  userId: UserId,
  model: string,
): Promise<ModelCandidate & { usable: boolean }> {
  const provider = parseModelName(model)?.provider ?? "composer";
  if (provider === "composer") return { model, facts: null, usable: model === COMPOSER_MODEL };
  return { model, ...(await gateway.describe(userId, model)) };
}
