import type { View } from "@lathe/protocol/app/view";
import type { Draft } from "../draft.ts";
import { withView } from "../composed.ts";
import type { Arrange } from "../plan-part.ts";

/** Who is ahead: "a leaderboard", "table of who has won most", "standings". */
export const LEADERS =
  /\b(?:leader ?boards?|league tables?|standings|rankings?|(?:table|list|tally|overview|chart|count) of (?:who(?:'s| has| have)? won(?: the)?(?: most)?|winners|wins)|who(?:'s| has| have)? won (?:the )?most|win (?:counts?|tally)|hall of fame|wins per [\p{L}]+|most wins|best times|personal bests?|pbs|fastest times)\b/iu;

/** How often each has won, as a chart; null where nothing says who wins. */
export function rankWinners(drafts: readonly Draft[]): { draft: Draft; change: Arrange } | null {
  const played = drafts.find(({ domain }) => domain?.links?.some(({ label }) => label === "Winner") === true);
  if (played !== undefined)
    return {
      draft: played,
      change: (list) => {
        const winner = list.entity.fields.find(({ label, type }) => label === "Winner" && type === "relation");
        if (winner === undefined) return null;
        const chart: View = { type: "chart", shape: "bars", value: null, by: winner.id };
        return withView(list, chart);
      },
    };
  const scored = drafts.find(({ domain }) => /^(?:result|score|round)$/.test(domain?.singular ?? ""));
  if (scored === undefined) return null;
  return {
    draft: scored,
    change: (list) => {
      const points = list.entity.fields.find(
        ({ label, type }) => type === "number" && /^(?:points?|scores?|goals?|wins?)$/i.test(label),
      );
      const who = list.entity.fields.find(({ type }) => type === "relation");
      if (who === undefined) return null;
      // Times are texts: the best come first.
      if (points === undefined)
        return {
          ...list,
          entity: { ...list.entity, order: { field: list.entity.titleField, direction: "ascending" } },
        };
      return withView(list, { type: "chart", shape: "bars", value: points.id, by: who.id });
    },
  };
}
