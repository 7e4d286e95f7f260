import type { Enhance as AskedSchema, TemplateName } from "@lathe/protocol/api";
import { type ErrorCode, ERRORS, LatheError } from "@lathe/protocol/errors";
import type { UserId } from "@lathe/protocol/ids";
import type { Model } from "@lathe/protocol/model";
import type { z } from "zod";
import type { ModelGateway } from "../gateway/model-gateway.ts";
import { readRoute } from "../gateway/read-route.ts";
import type { UserSettings } from "../settings/user-settings.ts";

/**
 * Puts a prompt in more words with the model of that name, `composer/builtin` included; the stream serves all others.
 * Errors: the model's.
 */
export type Enhance = (
  request: { text: string; template: TemplateName; model: string },
  stream: Model,
  signal: AbortSignal,
) => Promise<string>;

export interface EnhanceParts {
  enhance: Enhance;
  gateway: ModelGateway;
  settings: UserSettings;
}

/**
 * With the model that is named, or the first of the route for it; where one fails in a way that may be over soon, the
 * next of the route takes its place. Errors: those of the first.
 */
export async function enhanceForUser(
  { enhance, gateway, settings }: EnhanceParts,
  userId: UserId,
  { text, template, model }: z.output<typeof AskedSchema>,
  signal: AbortSignal,
): Promise<string> {
  const { candidates } = await readRoute({ gateway, settings }, userId, { model, task: "enhance" });
  const stream: Model = { stream: (request, until) => gateway.stream(userId, request, until) };
  let first: LatheError | null = null;
  for (const candidate of candidates) {
    try {
      return await enhance({ text, template, model: candidate.model }, stream, signal);
    } catch (error) {
      if (!(error instanceof LatheError)) throw error;
      const code: ErrorCode = error.code;
      first ??= error;
      if (signal.aborted || !ERRORS[code].retry) break;
    }
  }
  throw first ?? new LatheError("model_not_found", "There is no model to ask.");
}
