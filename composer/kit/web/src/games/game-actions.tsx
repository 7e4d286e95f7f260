import { Icon } from "../ui/icons.tsx";

interface GameActionsProps {
  onNewGame: () => void;
  /** Without it nothing can be taken back in this game. */
  onTakeBack?: () => void;
  canTakeBack?: boolean;
}

export function GameActions({ onNewGame, onTakeBack, canTakeBack = false }: GameActionsProps) {
  return (
    <div className="flex flex-wrap gap-2">
      <button type="button" className="button-primary grow" onClick={onNewGame}>
        <Icon name="reset" />
        New game
      </button>
      {onTakeBack !== undefined && (
        // Not disabled: the focus stays on it when there is nothing left to take back.
        <button
          type="button"
          className="button-quiet grow aria-disabled:cursor-default aria-disabled:text-muted"
          aria-disabled={!canTakeBack}
          onClick={() => canTakeBack && onTakeBack()}
        >
          <Icon name="undo" />
          Take back
        </button>
      )}
    </div>
  );
}
