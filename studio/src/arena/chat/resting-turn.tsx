import type { Turn } from "@lathe/protocol/thread";
import { describeAction } from "./describe-action.ts";

/** The words of a turn that is far from what is seen: nothing but text. */
export function RestingTurn({ turn }: { turn: Turn }) {
  return (
    <>
      <p className="ml-6 whitespace-pre-wrap">{turn.prompt}</p>
      {turn.items.map((item, index) => {
        const words = wordsOf(item);
        return words === "" ? null : <p key={index}>{words}</p>;
      })}
    </>
  );
}

function wordsOf(item: Turn["items"][number]): string {
  switch (item.type) {
    case "text":
    case "notice":
      return item.text;
    case "action": {
      const { verb, subject } = describeAction(item.action, item.outcome?.status ?? null);
      return `${verb} ${subject}`;
    }
    default:
      return "";
  }
}
