import { finiteOr, isRecord } from "./is-record.ts";
import { type RandomBits, shuffled } from "./random-int.ts";

/** Somebody who has turns. */
export interface Turning {
  /** Different for each. */
  id: number;
  name: string;
  /** What the order goes by, the highest first; null has none and comes last. */
  roll: number | null;
  /** What is left: hit points. Null is not counted. */
  left: number | null;
}

export interface TurnOrder {
  /** In the order of their turns. */
  members: readonly Turning[];
  /** Whose turn it is; null before the first. */
  current: number | null;
  /** From 1; 0 before the first turn. */
  round: number;
}

export const NO_TURNS: TurnOrder = { members: [], current: null, round: 0 };
export const MAX_MEMBERS = 60;
export const MAX_NAME = 60;
export const MAX_ROLL = 999;
export const MAX_LEFT = 9_999;

/** One more; those with the same number stay in the order in which they came. */
export function addMember(order: TurnOrder, { name, roll, left }: Omit<Turning, "id">, isSorted: boolean): TurnOrder {
  const plain = name.trim().slice(0, MAX_NAME);
  if (plain === "" || order.members.length >= MAX_MEMBERS) return order;
  const id = 1 + Math.max(0, ...order.members.map((each) => each.id));
  return inOrder({ ...order, members: [...order.members, { id, name: plain, roll, left }] }, isSorted);
}

export function removeMember(order: TurnOrder, id: number): TurnOrder {
  // The turn goes on to the next one.
  const passed = order.current === id ? nextTurn(order) : order;
  const members = order.members.filter((each) => each.id !== id);
  return members.length === 0 ? NO_TURNS : { ...passed, members };
}

/** Another number, or what is left; a new number may be another place. */
export function changeMember(
  order: TurnOrder,
  id: number,
  values: Partial<Omit<Turning, "id">>,
  isSorted: boolean,
): TurnOrder {
  const members = order.members.map((each) => (each.id === id ? { ...each, ...values } : each));
  return inOrder({ ...order, members }, isSorted && values.roll !== undefined);
}

/** A place earlier (-1) or later (1). */
export function moveMember(order: TurnOrder, id: number, by: -1 | 1): TurnOrder {
  const at = order.members.findIndex((each) => each.id === id);
  const member = order.members[at];
  const to = at + by;
  if (member === undefined || to < 0 || to >= order.members.length) return order;
  return { ...order, members: order.members.toSpliced(at, 1).toSpliced(to, 0, member) };
}

/** The next one's turn; after the last one a new round begins with the first. */
export function nextTurn(order: TurnOrder): TurnOrder {
  const { members, current, round } = order;
  const at = members.findIndex(({ id }) => id === current);
  const next = members[at + 1] ?? members[0];
  if (next === undefined) return order;
  const isNewRound = at === -1 || at + 1 === members.length;
  return { ...order, current: next.id, round: isNewRound ? round + 1 : round };
}

/** The turn before; before the first there is none. */
export function previousTurn(order: TurnOrder): TurnOrder {
  const { members, current, round } = order;
  const at = members.findIndex(({ id }) => id === current);
  if (at === -1) return order;
  if (at > 0) return { ...order, current: members[at - 1]?.id ?? null };
  return round <= 1
    ? { ...order, current: null, round: 0 }
    : { ...order, current: members.at(-1)?.id ?? null, round: round - 1 };
}

/** Before the first turn again; the names stay. */
export function beginAnew(order: TurnOrder): TurnOrder {
  return { ...order, current: null, round: 0 };
}

export function shuffleMembers(order: TurnOrder, bits: RandomBits): TurnOrder {
  return { ...beginAnew(order), members: shuffled(order.members, bits) };
}

function inOrder(order: TurnOrder, isSorted: boolean): TurnOrder {
  if (!isSorted) return order;
  const rollOf = ({ roll }: Turning) => roll ?? Number.NEGATIVE_INFINITY;
  return {
    ...order,
    // Nothing less nothing is no number where neither has one.
    members: order.members.toSorted((one, other) => (rollOf(one) === rollOf(other) ? 0 : rollOf(other) - rollOf(one))),
  };
}

/** Turns from what was stored, whatever that is; a new one has these names. */
export function readTurnOrder(stored: unknown, names: readonly string[]): TurnOrder {
  if (!isRecord(stored) || !Array.isArray(stored.members))
    return names.reduce((order, name) => addMember(order, { name, roll: null, left: null }, false), NO_TURNS);
  const read = stored.members.flatMap((each: unknown): Turning[] => {
    if (!isRecord(each) || typeof each.name !== "string" || each.name.trim() === "") return [];
    const id = finiteOr(each.id, null);
    if (id === null) return [];
    return [
      { id, name: each.name.slice(0, MAX_NAME), roll: finiteOr(each.roll, null), left: finiteOr(each.left, null) },
    ];
  });
  const members = read.filter(({ id }, index) => read.findIndex((other) => other.id === id) === index);
  const current = members.find(({ id }) => id === stored.current)?.id ?? null;
  return {
    members: members.slice(0, MAX_MEMBERS),
    current,
    round: current === null ? 0 : Math.max(1, Math.floor(finiteOr(stored.round, 1))),
  };
}
