import { Button } from "../../ui/button.tsx";

const ID = "continue-turn";

/** Goes on with a turn that ended before it was done. Only the last turn has one. */
export function ContinueButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button id={ID} size="sm" onClick={onClick}>
      {label}
    </Button>
  );
}

/** Brings it into view with the focus on it, once the chat that it is in is shown. */
export function goToContinue(): void {
  requestAnimationFrame(() => {
    const button = document.getElementById(ID);
    button?.scrollIntoView({ block: "center" });
    button?.focus();
  });
}
