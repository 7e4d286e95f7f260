import type { LoggedEvent, ThreadEvent } from "@lathe/protocol/events";
import {
  type ActionId,
  type AttachmentId,
  newId,
  type PromptId,
  type ThreadId,
  type TurnId,
  type VersionId,
} from "@lathe/protocol/ids";
import type { PromptOptions } from "@lathe/protocol/prompt";

/** Up to where a thread is told again: through the turn that left this version, else what had ended by that time. */
export interface CopyEnd {
  versionId: VersionId;
  /** When the version was kept, in milliseconds since the epoch; null: not known. */
  at: number | null;
}

export interface CopiedEvents {
  events: LoggedEvent[];
  /** Old ids and new ones of the attachments that are named in them. */
  attachments: ReadonlyMap<AttachmentId, AttachmentId>;
}

/**
 * The turns of a thread that have ended, as events of another thread with ids of their own. What waits or runs is left
 * out, and so are the versions and pictures, which stay with the project that has them. Without `end`: all of them.
 */
export function copyEvents(source: readonly LoggedEvent[], threadId: ThreadId, end: CopyEnd | null): CopiedEvents {
  const kept = chooseTurns(source, end);
  const ids = new CopiedIds();
  const events: LoggedEvent[] = [];
  for (const { at, event } of source) {
    if (!belongs(event, kept)) continue;
    events.push({ threadId, seq: events.length + 1, at, event: copyEvent(event, ids) });
  }
  return { events, attachments: ids.attachments.known };
}

interface KeptTurns {
  turns: ReadonlySet<TurnId>;
  prompts: ReadonlySet<PromptId>;
}

function chooseTurns(source: readonly LoggedEvent[], end: CopyEnd | null): KeptTurns {
  const ended: { turnId: TurnId; at: number; versionId: VersionId | undefined }[] = [];
  const promptOf = new Map<TurnId, PromptId>();
  for (const { at, event } of source) {
    if (event.type === "turn.started") promptOf.set(event.turnId, event.promptId);
    if (event.type === "turn.finished") ended.push({ turnId: event.turnId, at, versionId: event.versionId });
  }
  const turns = new Set(cut(ended, end).map(({ turnId }) => turnId));
  const prompts = [...turns].flatMap((turnId) => promptOf.get(turnId) ?? []);
  return { turns, prompts: new Set(prompts) };
}

function cut<Ended extends { at: number; versionId: VersionId | undefined }>(
  ended: readonly Ended[],
  end: CopyEnd | null,
): readonly Ended[] {
  if (end === null) return ended;
  const last = ended.findIndex(({ versionId }) => versionId === end.versionId);
  if (last >= 0) return ended.slice(0, last + 1);
  const { at } = end;
  return at === null ? ended : ended.filter((turn) => turn.at <= at);
}

function belongs(event: ThreadEvent, { turns, prompts }: KeptTurns): boolean {
  switch (event.type) {
    case "prompt.queued":
      return prompts.has(event.promptId);
    case "prompt.removed":
      return false;
    case "thread.compacted":
      // A summary of turns that are not all there would tell of what has not happened.
      return turns.has(event.turnId) && turns.has(event.through);
    default:
      return turns.has(event.turnId);
  }
}

function copyEvent(event: ThreadEvent, ids: CopiedIds): ThreadEvent {
  switch (event.type) {
    case "prompt.removed":
      return { ...event, promptId: ids.prompts.get(event.promptId) };
    case "prompt.queued":
      return { ...event, promptId: ids.prompts.get(event.promptId), ...copyOptions(event.options, ids) };
    case "turn.started":
      return {
        ...event,
        turnId: ids.turns.get(event.turnId),
        promptId: ids.prompts.get(event.promptId),
        ...copyOptions(event.options, ids),
      };
    case "thread.compacted":
      return { ...event, turnId: ids.turns.get(event.turnId), through: ids.turns.get(event.through) };
    case "turn.finished": {
      const { versionId: _elsewhere, ...rest } = event;
      return { ...rest, turnId: ids.turns.get(event.turnId) };
    }
    case "check.finished":
      return {
        ...event,
        turnId: ids.turns.get(event.turnId),
        screenshot: false,
        checks: event.checks.map((check) =>
          check.tried === undefined
            ? check
            : { ...check, tried: check.tried.map((tried) => ({ ...tried, screenshot: false })) },
        ),
      };
    case "action.started":
    case "action.described":
    case "action.delta":
    case "action.finished":
    case "action.asked":
    case "action.answered":
      return { ...event, turnId: ids.turns.get(event.turnId), actionId: ids.actions.get(event.actionId) };
    default:
      return { ...event, turnId: ids.turns.get(event.turnId) };
  }
}

function copyOptions(options: PromptOptions | undefined, ids: CopiedIds): { options?: PromptOptions } {
  if (options === undefined) return {};
  const attachments = options.attachments.map((attachment) => ({
    ...attachment,
    attachmentId: ids.attachments.get(attachment.attachmentId),
  }));
  return { options: { ...options, attachments } };
}

class CopiedIds {
  readonly turns = new NewIds<TurnId>(() => newId("trn"));
  readonly prompts = new NewIds<PromptId>(() => newId("pmt"));
  readonly actions = new NewIds<ActionId>(() => newId("act"));
  readonly attachments = new NewIds<AttachmentId>(() => newId("att"));
}

/** The same new id for the same old one, everywhere. */
class NewIds<Id extends string> {
  readonly known = new Map<Id, Id>();
  readonly #make: () => Id;

  constructor(make: () => Id) {
    this.#make = make;
  }

  get(id: Id): Id {
    const made = this.known.get(id) ?? this.#make();
    this.known.set(id, made);
    return made;
  }
}
