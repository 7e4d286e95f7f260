import type { ProviderTrouble } from "@lathe/protocol/api";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

interface ProviderTroubleNoticeProps {
  trouble: ProviderTrouble;
  isTrying: boolean;
  onTry: () => void;
}

/** Why a provider is not asked just now, and until when. */
export function ProviderTroubleNotice({ trouble, isTrying, onTry }: ProviderTroubleNoticeProps) {
  return (
    <Notice
      tone="warning"
      className="mt-3"
      actions={
        <Button size="sm" onClick={onTry} disabled={isTrying}>
          {isTrying ? "Trying…" : "Try now"}
        </Button>
      }
    >
      <span role="status">
        <strong className="font-semibold">
          {trouble.state === "probing" ? "Trying again now" : `Resting until ${formatClock(trouble.until)}`}
        </strong>
        : {beginSmall(trouble.reason)}
      </span>
    </Notice>
  );
}

function formatClock(at: number): string {
  return new Date(at).toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });
}

/** A sentence behind a colon; names such as `API` or `OpenAI` keep their letters. */
function beginSmall(sentence: string): string {
  return /^[A-Z][a-z]* /.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
