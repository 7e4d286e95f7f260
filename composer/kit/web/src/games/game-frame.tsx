import { type ReactNode, useId } from "react";

interface GameFrameProps {
  /** Shown as a heading. */
  title: string | undefined;
  /** What the game is called where there is no heading. */
  name: string;
  board: ReactNode;
  /** Score, buttons and settings: beside the board where there is room, below it where not. */
  children: ReactNode;
  /** The board takes all the width, and the rest stands below it. */
  isWide?: boolean;
}

export function GameFrame({ title, name, board, children, isWide = false }: GameFrameProps) {
  const heading = useId();
  const columns = isWide ? "" : "@2xl:grid-cols-[minmax(0,1fr)_16rem] @4xl:grid-cols-[minmax(0,1fr)_19rem]";
  return (
    <section className="panel @container p-4 sm:p-6" aria-labelledby={heading}>
      <h2
        id={heading}
        className={title === undefined ? "sr-only" : "mb-4 font-heading text-xl font-bold wrap-anywhere"}
      >
        {title ?? name}
      </h2>
      <div className={`grid grid-cols-[minmax(0,1fr)] items-start gap-6 ${columns}`}>
        <div className="min-w-0">{board}</div>
        <div className={`grid gap-5 ${isWide ? "@2xl:grid-cols-2" : ""}`}>{children}</div>
      </div>
    </section>
  );
}
