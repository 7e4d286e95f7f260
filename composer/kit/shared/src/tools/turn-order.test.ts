import assert from "node:assert/strict";
import { test } from "node:test";
import { seededBits } from "./seeded-bits.ts";
import {
  addMember,
  beginAnew,
  changeMember,
  moveMember,
  nextTurn,
  NO_TURNS,
  previousTurn,
  readTurnOrder,
  removeMember,
  shuffleMembers,
  type TurnOrder,
} from "./turn-order.ts";

const FIGHT = [
  ["Goblin", 12],
  ["Mira", 18],
  ["Bo", 12],
  ["Wolf", null],
].reduce<TurnOrder>(
  (order, [name, roll]) =>
    addMember(order, { name: String(name), roll: roll === null ? null : Number(roll), left: 7 }, true),
  NO_TURNS,
);

function names({ members }: TurnOrder): string[] {
  return members.map(({ name }) => name);
}

function turn({ members, current, round }: TurnOrder): string {
  return `${members.find(({ id }) => id === current)?.name ?? "nobody"} ${round}`;
}

test("the highest comes first, equal ones as they came, who has no number last", () => {
  assert.deepEqual(names(FIGHT), ["Mira", "Goblin", "Bo", "Wolf"]);
  const wolf = FIGHT.members[3]?.id ?? 0;
  assert.deepEqual(names(changeMember(FIGHT, wolf, { roll: 20 }, true)), ["Wolf", "Mira", "Goblin", "Bo"]);
  assert.deepEqual(names(changeMember(FIGHT, wolf, { left: 0 }, true)), names(FIGHT));
});

test("turns go round, forth and back", () => {
  let order = FIGHT;
  const seen: string[] = [];
  for (let step = 0; step < 6; step += 1) seen.push(turn((order = nextTurn(order))));
  assert.deepEqual(seen, ["Mira 1", "Goblin 1", "Bo 1", "Wolf 1", "Mira 2", "Goblin 2"]);
  for (let step = 0; step < 5; step += 1) order = previousTurn(order);
  assert.equal(turn(order), "Mira 1");
  assert.equal(turn(previousTurn(order)), "nobody 0");
  assert.equal(turn(previousTurn(previousTurn(order))), "nobody 0");
  assert.equal(turn(beginAnew(nextTurn(order))), "nobody 0");
  assert.deepEqual(nextTurn(NO_TURNS), NO_TURNS);
});

test("who is taken away gives the turn on, and the last one a new round", () => {
  const wolf = nextTurn(nextTurn(nextTurn(nextTurn(FIGHT))));
  const gone = removeMember(wolf, wolf.current ?? 0);
  assert.equal(turn(gone), "Mira 2");
  assert.deepEqual(names(gone), ["Mira", "Goblin", "Bo"]);
  assert.equal(turn(removeMember(wolf, FIGHT.members[0]?.id ?? 0)), "Wolf 1");
  const alone = addMember(NO_TURNS, { name: "Mira", roll: null, left: null }, false);
  assert.deepEqual(removeMember(nextTurn(alone), 1), NO_TURNS);
});

test("places can be changed by hand and by chance", () => {
  const [first] = FIGHT.members;
  assert.deepEqual(names(moveMember(FIGHT, first?.id ?? 0, 1)), ["Goblin", "Mira", "Bo", "Wolf"]);
  assert.deepEqual(moveMember(FIGHT, first?.id ?? 0, -1), FIGHT);
  const mixed = shuffleMembers(nextTurn(FIGHT), seededBits(5));
  assert.deepEqual(names(mixed).toSorted(), names(FIGHT).toSorted());
  assert.equal(mixed.current, null);
});

test("names without letters are nobody's", () => {
  assert.deepEqual(addMember(NO_TURNS, { name: "  ", roll: 3, left: null }, true), NO_TURNS);
});

test("foreign stored values do no harm", () => {
  assert.deepEqual(names(readTurnOrder(null, ["Ana", "Ben"])), ["Ana", "Ben"]);
  for (const stored of [7, "x", [], { members: 3 }]) assert.deepEqual(readTurnOrder(stored, []), NO_TURNS);
  assert.deepEqual(
    readTurnOrder(
      { members: [{ name: "A" }, { id: 1, name: "B", roll: "9" }, { id: 1, name: "C" }], current: 4, round: 9 },
      [],
    ),
    {
      members: [{ id: 1, name: "B", roll: null, left: null }],
      current: null,
      round: 0,
    },
  );
  assert.deepEqual(readTurnOrder(JSON.parse(JSON.stringify(nextTurn(FIGHT))), []), nextTurn(FIGHT));
});
