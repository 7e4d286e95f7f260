import type { Thread, Turn } from "@lathe/protocol/thread";
import { memo, useEffect, useRef, useState, type RefObject } from "react";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { useArena } from "../arena-context.tsx";
import { NearTurns } from "./near-turns.ts";
import { RestingTurn } from "./resting-turn.tsx";
import { TurnView } from "./turn-view.tsx";

/** The newest turns are always shown whole: a thread opens at its end. */
const NEWEST = 12;

interface TurnListProps {
  turns: Thread["turns"];
  /** What scrolls. */
  box: RefObject<HTMLElement | null>;
}

/** All turns of a thread, of which those near what is seen are shown whole. */
export const TurnList = memo(function TurnList({ turns, box }: TurnListProps) {
  const { me, people } = useArena();
  const present = useStore(people);
  const [nearTurns] = useState(() => new NearTurns());
  const near = useStore(nearTurns.state);
  useEffect(() => (box.current === null ? undefined : nearTurns.open(box.current)), [box, nearTurns]);
  const nameOf = (userId: string): string | null =>
    userId === me.user.userId ? null : (present.find((person) => person.userId === userId)?.name ?? "Somebody else");
  return turns.map((turn, index) => (
    <TurnSlot
      key={turn.turnId}
      turn={turn}
      isLast={index === turns.length - 1}
      isWhole={index >= turns.length - NEWEST || near.has(turn.turnId)}
      author={nameOf(turn.by)}
      nearTurns={nearTurns}
    />
  ));
});

interface TurnSlotProps {
  turn: Turn;
  isLast: boolean;
  isWhole: boolean;
  author: string | null;
  nearTurns: NearTurns;
}

/** A turn's place in the list. Unchanged turns keep their identity, and so are not rendered again. */
const TurnSlot = memo(function TurnSlot({ turn, isLast, isWhole, author, nearTurns }: TurnSlotProps) {
  const slot = useRef<HTMLElement>(null);
  const { turnId } = turn;
  useEffect(() => (slot.current === null ? undefined : nearTurns.watch(slot.current, turnId)), [nearTurns, turnId]);
  const height = isWhole ? undefined : nearTurns.heightOf(turn);
  return (
    <article
      ref={slot}
      aria-label={turn.prompt.slice(0, 80)}
      style={height === undefined ? undefined : { height, containIntrinsicHeight: `${height}px` }}
      className={classNames(
        // What streams into one turn lays out no other.
        "[contain:layout_style]",
        isWhole ? "space-y-2.5" : "overflow-hidden text-muted [content-visibility:auto]",
      )}
    >
      {isWhole ? <TurnView turn={turn} isLast={isLast} author={author} /> : <RestingTurn turn={turn} />}
    </article>
  );
});
