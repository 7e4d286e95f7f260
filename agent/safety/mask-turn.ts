import type { TurnEvent } from "@lathe/protocol/events";
import type { Model } from "@lathe/protocol/model";
import type { AgentWorkspace } from "@lathe/protocol/workspace";
import { maskWorkspace } from "./mask-workspace.ts";
import { SecretMask } from "./secret-mask.ts";

interface TurnWithSecrets {
  model: Model;
  workspace: AgentWorkspace;
  background?: { handEdits: string };
  secrets?: Readonly<Record<string, string>>;
}

/** What a turn works with, with the project's secrets kept from the model: from what is gathered and from what is sent. */
export async function maskTurn<Options extends TurnWithSecrets>(
  options: Options,
): Promise<{ masked: Options; mask: SecretMask }> {
  const mask = await SecretMask.read(options.workspace.files, options.secrets);
  const { background } = options;
  const masked = {
    ...options,
    workspace: maskWorkspace(options.workspace, mask),
    model: maskModel(options.model, mask),
    ...(background === undefined ? {} : { background: { ...background, handEdits: mask.mask(background.handEdits) } }),
  };
  return { masked, mask };
}

/** The model, sent nothing that the mask takes for a secret. */
export function maskModel(model: Model, mask: SecretMask): Model {
  return { stream: (request, signal) => model.stream(mask.maskRequest(request), signal) };
}

/** A turn's events as they are shown and stored; gives what the turn ends with. */
export async function* maskEvents<Ending>(
  events: AsyncIterator<TurnEvent, Ending>,
  mask: SecretMask,
): AsyncGenerator<TurnEvent, Ending> {
  try {
    for (;;) {
      const next = await events.next();
      if (next.done === true) return mask.maskValue(next.value);
      // What is told of checks has limits to its length, which are used up already.
      yield mask.maskValue(next.value, { grows: next.value.type !== "check.finished" });
    }
  } finally {
    // For a reader that leaves early; does nothing to one that has ended.
    await events.return?.();
  }
}
