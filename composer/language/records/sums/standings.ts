import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, type FieldOf, isNumeric } from "@lathe/protocol/app/field";
import { Bench } from "../across/bench.ts";
import type { ComposedList } from "../composed.ts";

const MATCH = /(?:^| )(?:match|fixture|game)$/;
const SIDES = /^(?:team|club|squad|player|member)$/;

interface Side {
  relation: FieldOf<"relation">;
  score: Field;
}

/**
 * "League with teams and matches": of two teams with their scores a match says who gets how many points, three for a win and
 * one for a draw, and the table is worked out of all of them. Of players each has how often it has won.
 */
export function withStandings(lists: readonly ComposedList[]): readonly ComposedList[] {
  const match = lists.find(({ entity }) => MATCH.test(entity.singular))?.entity;
  const sides = match === undefined ? null : sidesOf(match);
  // Of chess players, who have a colour and no score, it is known who won.
  const rivals = sides?.[0].relation.entity ?? match?.fields.flatMap((field) => winnerOf(field))[0];
  const owner = lists.find(({ entity }) => entity.id === rivals)?.entity;
  if (match === undefined || owner === undefined || !SIDES.test(owner.singular)) return lists;
  const bench = new Bench(
    lists.map(({ entity }) => entity),
    "USD",
  );
  const isOfTeams = !/player|member/.test(owner.singular);
  const ranked = isOfTeams && sides !== null ? addPoints(bench, match, owner, sides) : addWins(bench, match, owner);
  if (ranked === null) return lists;
  return lists.map((list) => {
    const entity = bench.entity(list.entity.id);
    if (entity.id !== owner.id) return entity === list.entity ? list : { ...list, entity };
    return { ...list, entity: { ...entity, order: { field: ranked, direction: "descending" } } };
  });
}

/** Whose winner it is. */
function winnerOf(field: Field): string[] {
  return field.type === "relation" && !field.many && /^winner$/i.test(field.label) ? [field.entity] : [];
}

/** Both sides of a match, each with its score; null where it is not told who plays whom. */
function sidesOf({ fields }: Entity): readonly [Side, Side] | null {
  const [one, other] = [/^(?:home|first) /i, /^(?:away|second|guest) /i].map((words) => {
    const relation = fields.find(
      (field): field is FieldOf<"relation"> => field.type === "relation" && !field.many && words.test(field.label),
    );
    const score = fields.find((field) => isNumeric(field) && words.test(field.label));
    return relation === undefined || score === undefined ? null : { relation, score };
  });
  if (one === null || one === undefined || other === null || other === undefined) return null;
  return one.relation.entity === other.relation.entity ? [one, other] : null;
}

function addPoints(bench: Bench, match: Entity, owner: Entity, [home, away]: readonly [Side, Side]): string | null {
  const totals = [
    [home, away],
    [away, home],
  ].map(([own, theirs]) => {
    if (own === undefined || theirs === undefined) return null;
    const lead = `${own.score.id} - ${theirs.score.id}`;
    const label = own.relation.label.replace(/ .*/, " points");
    const points = bench.addComputed(match.id, label, {
      type: "formula",
      formula: `3 * max(0, min(1, ${lead})) + 1 - min(1, abs(${lead}))`,
      decimals: 0,
    });
    if (points === null) return null;
    return bench.addComputed(owner.id, label, {
      type: "rollup",
      entity: match.id,
      relation: own.relation.id,
      measure: { type: "sum", field: points.id },
      decimals: 0,
    });
  });
  const [first, second] = totals;
  if (!first || !second) return null;
  const sum = bench.addComputed(owner.id, "Points", {
    type: "formula",
    formula: `${first.id} + ${second.id}`,
    decimals: 0,
  });
  return sum?.id ?? null;
}

function addWins(bench: Bench, match: Entity, owner: Entity): string | null {
  const winner = match.fields.find(
    ({ type, label, ...field }) =>
      type === "relation" && /^winner$/i.test(label) && "entity" in field && field.entity === owner.id,
  );
  if (winner === undefined) return null;
  const wins = bench.addComputed(owner.id, "Won", {
    type: "rollup",
    entity: match.id,
    relation: winner.id,
    measure: { type: "count" },
    decimals: 0,
  });
  return wins?.id ?? null;
}
