import { Package } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Tooltip } from "../../ui/tooltip.tsx";
import { useArena } from "../arena-context.tsx";
import { useIsNarrow } from "../use-media-query.ts";
import { PHASES, runningPhase } from "./ship-names.ts";

/** Opens what can be shipped; shows while something is. */
export function ShipButton() {
  const { commands } = useStudio();
  const { ships } = useArena();
  const isNarrow = useIsNarrow();
  useStore(commands.state);
  const phase = useStore(ships.state, ({ job }) => runningPhase(job));
  const command = commands.find("ship.show");
  if (command === undefined) return null;
  const words = phase === null ? "Ship" : `Ship: ${PHASES[phase].word.toLowerCase()}`;
  return (
    <Tooltip label={words} shortcut={commands.formatShortcut(command)}>
      <Button
        look={isNarrow ? "ghost" : "plain"}
        icon={Package}
        aria-label={words}
        aria-haspopup="dialog"
        onClick={() => commands.run(command.id)}
        className={classNames("relative mx-1", isNarrow && "w-8 px-0!")}
      >
        {!isNarrow && (phase === null ? "Ship" : PHASES[phase].word)}
        {phase !== null && (
          <span
            aria-hidden
            className={classNames(
              "size-1.5 animate-breathe rounded-full bg-accent",
              isNarrow && "absolute top-1 right-1",
            )}
          />
        )}
      </Button>
    </Tooltip>
  );
}
