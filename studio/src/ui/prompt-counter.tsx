import { LIMITS } from "@lathe/protocol/limits";
import { classNames } from "./class-names.ts";

const MAX = LIMITS.prompt.maxCharacters;

/** Says how much room is left, once there is little. */
export function PromptCounter({ length }: { length: number }) {
  if (length < MAX * 0.9) return null;
  const left = MAX - length;
  return (
    <span role="status" className={classNames("text-sm", left < 0 ? "font-medium text-danger" : "text-muted")}>
      {left < 0 ? `${(-left).toLocaleString()} too many` : `${left.toLocaleString()} left`}
    </span>
  );
}

export function isSendable(text: string): boolean {
  return text.trim() !== "" && text.length <= MAX;
}
