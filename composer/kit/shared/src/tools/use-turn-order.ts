import { useCallback, useState } from "react";
import { useStored } from "../store/stored.ts";
import { parseNumber } from "./number-text.ts";
import { randomBits } from "./random-bits.ts";
import {
  addMember,
  beginAnew,
  changeMember,
  MAX_LEFT,
  MAX_ROLL,
  moveMember,
  nextTurn,
  previousTurn,
  readTurnOrder,
  removeMember,
  shuffleMembers,
  type TurnOrder,
} from "./turn-order.ts";

const NOBODY = { name: "", roll: "", left: "" };

/** Turns that stay while the app is closed, with what is typed for the next one who has some. */
export function useTurnOrder(storageKey: string, { names, isSorted }: { names: readonly string[]; isSorted: boolean }) {
  const read = useCallback((stored: unknown) => readTurnOrder(stored, names), [names]);
  const [order, setOrder] = useStored(storageKey, read);
  const [typed, setTyped] = useState(NOBODY);
  const [before, setBefore] = useState<{ order: TurnOrder; said: string } | null>(null);
  const at = order.members.findIndex(({ id }) => id === order.current);
  const current = order.members[at] ?? null;

  function change(next: TurnOrder) {
    setBefore(null);
    setOrder(next);
  }
  function changeWithUndo(next: TurnOrder, said: string) {
    setBefore({ order, said });
    setOrder(next);
  }

  return {
    members: order.members,
    round: order.round,
    current,
    /** Who comes after that; null where nobody else does. */
    next: order.members.length < 2 ? null : (order.members[at + 1] ?? order.members[0] ?? null),
    typed,
    type(part: Partial<typeof NOBODY>) {
      setTyped({ ...typed, ...part });
    },
    add() {
      const roll = within(parseNumber(typed.roll), -MAX_ROLL, MAX_ROLL);
      const left = within(parseNumber(typed.left), 0, MAX_LEFT);
      change(addMember(order, { name: typed.name, roll, left }, isSorted));
      setTyped(NOBODY);
    },
    remove(id: number, name: string) {
      changeWithUndo(removeMember(order, id), `${name} is taken away.`);
    },
    setRoll(id: number, roll: number | null) {
      change(changeMember(order, id, { roll: within(roll, -MAX_ROLL, MAX_ROLL) }, isSorted));
    },
    setLeft(id: number, left: number | null) {
      change(changeMember(order, id, { left: within(left, 0, MAX_LEFT) }, isSorted));
    },
    move(id: number, by: -1 | 1) {
      change(moveMember(order, id, by));
    },
    nextTurn() {
      change(nextTurn(order));
    },
    previousTurn() {
      change(previousTurn(order));
    },
    shuffle() {
      changeWithUndo(shuffleMembers(order, randomBits), "They are in another order.");
    },
    beginAnew() {
      changeWithUndo(beginAnew(order), "It begins anew.");
    },
    /** What was done last that can be taken back. */
    undoable: before?.said ?? null,
    undo() {
      if (before !== null) change(before.order);
    },
  };
}

function within(number: number | null, least: number, most: number): number | null {
  return number === null ? null : Math.min(most, Math.max(least, number));
}
