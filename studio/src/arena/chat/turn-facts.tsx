import type { Turn } from "@lathe/protocol/thread";
import { useQuery } from "@tanstack/react-query";
import { queries } from "../../api/queries.ts";
import { useStudio } from "../../studio-context.tsx";
import { describeUsage } from "./describe-usage.ts";

/** Who answers where that is not who was asked, and what the turn has used. */
export function TurnFacts({ turn }: { turn: Turn }) {
  const usage = describeUsage(turn);
  const { answeredBy } = turn;
  return (
    <>
      {answeredBy !== null && answeredBy !== turn.model && <AnsweredBy model={answeredBy} />}
      {usage !== null && (
        <span className="text-faint" title={usage.long}>
          {usage.short}
        </span>
      )}
    </>
  );
}

function AnsweredBy({ model }: { model: string }) {
  const { control } = useStudio();
  const label = useQuery(queries.models(control)).data?.find((info) => info.model === model)?.label ?? model;
  return (
    <span className="text-faint" title={model}>
      answered by {label}
    </span>
  );
}
