import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, BlockOf } from "@lathe/protocol/app/block";
import { placedBlocks } from "./find-place.ts";
import { impossible, type Reader } from "./reader.ts";

type SessionTimer = BlockOf<"sessionTimer">;

/** Settings of timers whose work becomes records: work, rest and rounds are said as those of any other timer. */
export function forSessionTimers(read: Reader): Reader {
  return (clause) => {
    if (!placedBlocks(clause.app).some(({ block }) => hasIntervals(block))) return null;
    const found = read({ ...clause, app: withBlocks(clause.app, asTimer) });
    if (found === null) return null;
    return {
      ...found,
      acts: found.acts.map((each) => ({
        ...each,
        apply: (now) => {
          const applied = each.apply(withBlocks(now, asTimer));
          if (applied.type !== "changed") return applied;
          const timers = placedBlocks(applied.value).flatMap(({ block }) => (block.type === "timer" ? [block] : []));
          const sessions = placedBlocks(now).flatMap(({ block }) => (hasIntervals(block) ? [block] : []));
          const isOther = sessions.some(({ id }) =>
            timers.some((timer) => timer.id === id && timer.mode !== "intervals"),
          );
          if (isOther) return impossible("What this timer counts is saved: it runs in turns of work and rest.");
          return {
            ...applied,
            value: withBlocks(applied.value, (block) => {
              const session = sessions.find(({ id }) => id === block.id);
              return session === undefined || block.type !== "timer" ? block : asSession(session, block);
            }),
          };
        },
      })),
    };
  };
}

function hasIntervals(block: Block): block is SessionTimer & { intervals: NonNullable<SessionTimer["intervals"]> } {
  return block.type === "sessionTimer" && block.intervals !== undefined;
}

function asTimer(block: Block): Block {
  if (!hasIntervals(block)) return block;
  const { id, title, intervals } = block;
  return { id, type: "timer", mode: "intervals", ...intervals, ...(title === undefined ? {} : { title }) };
}

function asSession(session: SessionTimer, { minutes, pauseMinutes, rounds }: BlockOf<"timer">): SessionTimer {
  return { ...session, intervals: { minutes, pauseMinutes, rounds } };
}

function withBlocks(app: AppSpecification, change: (block: Block) => Block): AppSpecification {
  return { ...app, pages: app.pages.map((page) => ({ ...page, blocks: page.blocks.map(change) })) };
}
