import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { answerCard, boxCounts, dueCards, nextDueDay, readPlaces } from "./leitner.ts";
import { localDay } from "./local-day.ts";
import { ToolPanel } from "./tool-panel.tsx";
import { useNow } from "./use-now.ts";

interface Flashcard {
  id: string;
  front: string;
  back: string;
}

interface FlashcardsProps {
  title?: string;
  cards: readonly Flashcard[];
  storageKey: string;
}

/** So far a finger has to move a card to answer it. */
const SWIPE_PIXELS = 80;

/** Cards in five boxes. Space turns the card, the arrow to the right says known, to the left not known. */
export function Flashcards({ title, cards, storageKey }: FlashcardsProps) {
  const [places, setPlaces] = useStored(storageKey, readPlaces);
  const [isTurned, setIsTurned] = useState(false);
  const [said, setSaid] = useState("");
  const [moved, setMoved] = useState(0);
  const swipeStart = useRef<number | null>(null);
  /** The press that follows a swipe turns nothing. */
  const hasSwiped = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  // A page that stays open over midnight.
  const today = localDay(new Date(useNow(true, 60_000)));
  const usable = cards.filter(({ front, back }) => front.trim() !== "" && back.trim() !== "");
  const due = dueCards(usable, places, today);
  const card = due[0];

  function answer(isKnown: boolean) {
    if (card === undefined) return;
    setPlaces(answerCard(places, card.id, isKnown, today));
    setIsTurned(false);
    setSaid(isKnown ? "Known." : "Asked again today.");
    // The buttons go away with the answer.
    button.current?.focus();
  }
  function pressKey(event: KeyboardEvent) {
    if (!isTurned || (event.key !== "ArrowRight" && event.key !== "ArrowLeft")) return;
    event.preventDefault();
    answer(event.key === "ArrowRight");
  }
  function endSwipe(event: PointerEvent) {
    const start = swipeStart.current;
    swipeStart.current = null;
    setMoved(0);
    if (start === null || event.type === "pointercancel") return;
    const distance = event.clientX - start;
    hasSwiped.current = moved !== 0;
    if (isTurned && Math.abs(distance) >= SWIPE_PIXELS) answer(distance > 0);
  }

  return (
    <ToolPanel title={title} name="Flashcards">
      {card === undefined ? (
        <NothingDue count={usable.length} nextDay={nextDueDay(usable, places)} />
      ) : (
        <div className="mx-auto max-w-xl" onKeyDown={pressKey}>
          <p className="mb-3 text-sm text-muted tabular-nums">{due.length} due today</p>
          <button
            ref={button}
            type="button"
            className={`rounded-card grid min-h-60 w-full cursor-pointer touch-pan-y place-items-center border p-6 text-center shadow-raised select-none ${isTurned ? "border-accent bg-accent/10" : "border-line bg-field"}`}
            style={{ translate: `${moved}px`, rotate: `${moved / 30}deg` }}
            onClick={() => {
              if (!hasSwiped.current) setIsTurned(!isTurned);
              hasSwiped.current = false;
            }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              swipeStart.current = event.clientX;
              hasSwiped.current = false;
            }}
            onPointerMove={(event) => {
              if (swipeStart.current === null || !isTurned) return;
              const distance = event.clientX - swipeStart.current;
              if (moved !== 0 || Math.abs(distance) > 8) setMoved(distance);
            }}
            onPointerUp={endSwipe}
            onPointerCancel={endSwipe}
          >
            <span className="block w-full min-w-0">
              {isTurned && <span className="mb-3 block text-sm wrap-anywhere text-muted">{card.front}</span>}
              <span className="font-heading block text-2xl font-semibold tracking-tight text-balance wrap-anywhere sm:text-3xl">
                {isTurned ? card.back : card.front}
              </span>
            </span>
          </button>
          <div className="mt-4 grid min-h-11 grid-cols-2 gap-3">
            {isTurned ? (
              <>
                <button
                  type="button"
                  aria-keyshortcuts="ArrowLeft"
                  className="button-quiet"
                  onClick={() => answer(false)}
                >
                  <Icon name="close" />
                  Not known
                </button>
                <button
                  type="button"
                  aria-keyshortcuts="ArrowRight"
                  className="button-primary"
                  onClick={() => answer(true)}
                >
                  <Icon name="check" />
                  Known
                </button>
              </>
            ) : (
              <button
                type="button"
                className="button-quiet col-span-2"
                onClick={() => {
                  setIsTurned(true);
                  // This button goes away.
                  button.current?.focus();
                }}
              >
                Show the answer
              </button>
            )}
          </div>
          <p className="mt-3 hidden text-center text-sm text-muted pointer-fine:block">
            Space turns the card, ← is not known, → is known
          </p>
        </div>
      )}
      {usable.length > 0 && <Boxes counts={boxCounts(usable, places)} />}
      <p role="status" className="sr-only">
        {said}
      </p>
    </ToolPanel>
  );
}

function NothingDue({ count, nextDay }: { count: number; nextDay: string | null }) {
  if (count === 0)
    return <p className="py-6 text-center text-muted">There are no cards with a front and a back yet.</p>;
  const day =
    nextDay === null
      ? null
      : new Intl.DateTimeFormat(undefined, { dateStyle: "full" }).format(new Date(`${nextDay}T00:00`));
  return (
    <div className="flex flex-col items-center gap-2 py-8 text-center">
      <span className="grid size-14 place-items-center rounded-full bg-accent/12 text-accent">
        <Icon name="check" className="size-7" />
      </span>
      <p className="font-heading text-xl font-semibold">Done for today</p>
      {day !== null && <p className="text-muted">The next cards come on {day}.</p>}
    </div>
  );
}

/** How far the cards are: a column for the new ones and for each box. */
function Boxes({ counts }: { counts: readonly number[] }) {
  const highest = Math.max(...counts, 1);
  return (
    <ol aria-label="Cards by box" className="mx-auto mt-7 grid max-w-xl grid-cols-6 gap-2 border-t border-line pt-5">
      {counts.map((count, box) => (
        <li key={box} className="text-center text-xs text-muted">
          <span aria-hidden="true" className="flex h-12 items-end rounded-md bg-line/60">
            <span
              className="w-full rounded-md bg-accent"
              style={{ height: `${(count / highest) * 100}%`, opacity: 0.4 + box * 0.12 }}
            />
          </span>
          <span className="mt-1.5 block font-medium text-ink tabular-nums">{count}</span>
          {box === 0 ? "New" : `Box ${box}`}
        </li>
      ))}
    </ol>
  );
}
