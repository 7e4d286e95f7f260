import { useEffect, useRef } from "react";
import { PIECE_NAMES, PROMOTIONS } from "./chess-game.ts";
import { ChessPiece } from "./chess-piece.tsx";

interface ChessPromotionProps {
  color: "w" | "b";
  isOpen: boolean;
  onChoose: (piece: (typeof PROMOTIONS)[number]) => void;
  onCancel: () => void;
}

/** Asks what a pawn becomes. */
export function ChessPromotion({ color, isOpen, onChoose, onCancel }: ChessPromotionProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialogRef.current?.showModal();
    else dialogRef.current?.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialogRef}
      aria-label="The pawn becomes"
      onClose={() => isOpen && onCancel()}
      className="panel m-auto p-4 text-ink backdrop:bg-[rgb(0_0_0/0.4)]"
    >
      <p className="mb-3 text-center font-semibold">The pawn becomes a …</p>
      <div className="grid grid-cols-4 gap-2">
        {PROMOTIONS.map((piece) => (
          <button
            key={piece}
            type="button"
            onClick={() => onChoose(piece)}
            className="grid cursor-pointer justify-items-center rounded-control border border-line bg-accent/12 p-2 text-sm hover:bg-accent/25"
          >
            <ChessPiece type={piece} color={color} className="size-12" />
            {PIECE_NAMES[piece]}
          </button>
        ))}
      </div>
    </dialog>
  );
}
