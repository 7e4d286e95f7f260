import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { SettingChips } from "../games/setting-chips.tsx";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import {
  askableQuestions,
  type AskedQuestion,
  beginRound,
  chooseAnswer,
  decksOf,
  isMissed,
  isRight,
  missedIn,
  missQuestion,
  nextQuestion,
  type QuizQuestion,
  type QuizRound,
  readBest,
  scoreOf,
} from "./quiz-round.ts";
import { randomBits } from "./random-bits.ts";
import { ToolPanel } from "./tool-panel.tsx";
import { useSecondsLeft } from "./use-seconds-left.ts";

interface QuizProps {
  title?: string;
  questions: readonly QuizQuestion[];
  /** So many in a round; all of them without it. */
  perRound?: number;
  /** What decks are: "Table". */
  deckLabel?: string;
  /** So long each can be answered. */
  seconds?: number;
  storageKey: string;
}

/** Asks in random order; keys 1 to 4 answer, Enter goes on. */
export function Quiz({ title, questions, perRound, deckLabel = "Questions", seconds, storageKey }: QuizProps) {
  const [best, setBest] = useStored(storageKey, readBest);
  const [round, setRound] = useState<QuizRound | null>(null);
  const [isRepeat, setIsRepeat] = useState(false);
  const [chosenDeck, setDeck] = useState<string | null>(null);
  const askable = askableQuestions(questions);
  const decks = decksOf(questions);
  const deck = chosenDeck !== null && decks.includes(chosenDeck) ? chosenDeck : null;
  const inDeck = deck === null ? askable : askable.filter((question) => question.deck === deck);
  const inRound = Math.min(perRound ?? inDeck.length, inDeck.length);

  if (askable.length < 2)
    return (
      <ToolPanel title={title} name="Quiz">
        <p className="py-6 text-center text-muted">A quiz needs at least two questions with an answer.</p>
      </ToolPanel>
    );

  function begin(ids?: readonly string[]) {
    setRound(beginRound(questions, randomBits, ids === undefined ? { deck, size: inRound } : { ids }));
    setIsRepeat(ids !== undefined);
  }
  function goOn() {
    if (round === null) return;
    const next = nextQuestion(round);
    setRound(next);
    const share = scoreOf(next) / next.asked.length;
    // Only a whole round about all of it is compared.
    if (next.index === next.asked.length && !isRepeat && deck === null && share > (best ?? -1)) setBest(share);
  }

  const shown = round?.asked[round.index];
  return (
    <ToolPanel title={title} name="Quiz">
      <div className="mx-auto max-w-2xl">
        {round === null ? (
          <div className="flex flex-col items-center gap-4 py-6 text-center">
            {decks.length > 1 && (
              <SettingChips
                label={deckLabel}
                choices={[{ value: null, label: "All" }, ...decks.map((each) => ({ value: each, label: each }))]}
                value={deck}
                onChange={setDeck}
              />
            )}
            <p className="text-muted">
              {inRound} {inRound === 1 ? "question" : "questions"} in random order
              {seconds !== undefined && `, ${seconds} seconds for each`}.
              {best !== null && ` Best result: ${percent(best)}.`}
            </p>
            <button type="button" className="button-primary min-w-40" onClick={() => begin()}>
              <Icon name="play" />
              Begin
            </button>
          </div>
        ) : shown === undefined ? (
          <RoundResult round={round} best={best} onAgain={() => begin()} onMissed={() => begin(missedIn(round))} />
        ) : (
          <Question
            key={`${round.index}-${shown.id}`}
            question={shown}
            number={round.index + 1}
            total={round.asked.length}
            score={scoreOf(round)}
            seconds={seconds}
            onChoose={(choice) => setRound(chooseAnswer(round, choice))}
            onTimeOver={() => setRound(missQuestion(round))}
            onNext={goOn}
          />
        )}
      </div>
    </ToolPanel>
  );
}

interface QuestionProps {
  question: AskedQuestion;
  /** From 1. */
  number: number;
  total: number;
  score: number;
  seconds: number | undefined;
  onChoose: (choice: string) => void;
  onTimeOver: () => void;
  onNext: () => void;
}

function Question({ question, number, total, score, seconds, onChoose, onTimeOver, onNext }: QuestionProps) {
  const isAnswered = question.chosen !== null;
  const left = useSecondsLeft(seconds, !isAnswered, onTimeOver);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (isAnswered) next.current?.focus();
  }, [isAnswered]);

  function pressKey(event: KeyboardEvent) {
    const choice = /^[1-9]$/.test(event.key) ? question.choices[Number(event.key) - 1] : undefined;
    if (choice === undefined || isAnswered || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChoose(choice);
  }

  return (
    <div onKeyDown={pressKey}>
      <div className="flex justify-between text-sm text-muted tabular-nums">
        <span>
          Question {number} of {total}
        </span>
        {left !== null && (
          <span className={left <= 5 && !isAnswered ? "font-semibold text-danger" : ""}>{left} s left</span>
        )}
        <span>{score} right</span>
      </div>
      <div aria-hidden="true" className="mt-2 h-1.5 overflow-hidden rounded-full bg-line">
        <div
          className="h-full rounded-full bg-accent"
          style={{ width: `${((number - (isAnswered ? 0 : 1)) / total) * 100}%` }}
        />
      </div>
      <h3
        ref={heading}
        tabIndex={-1}
        className="font-heading mt-6 mb-5 text-2xl font-semibold tracking-tight text-balance wrap-anywhere outline-none"
      >
        {question.question}
      </h3>
      <ul className="grid gap-2.5 @md:grid-cols-2">
        {question.choices.map((choice, index) => (
          <li key={choice}>
            <button
              type="button"
              aria-disabled={isAnswered}
              aria-keyshortcuts={String(index + 1)}
              className={`rounded-control flex min-h-14 w-full cursor-pointer items-center gap-3 border px-3 py-2 text-left aria-disabled:cursor-default ${choiceLook(question, choice)}`}
              onClick={() => onChoose(choice)}
            >
              <span className="grid size-7 shrink-0 place-items-center rounded-md bg-ink/8 text-sm font-medium tabular-nums">
                {index + 1}
              </span>
              <span className="min-w-0 flex-1 wrap-anywhere">{choice}</span>
              {isAnswered && choice === question.answer && <Icon name="check" className="size-5 text-accent" />}
              {question.chosen === choice && !isRight(question) && <Icon name="close" className="size-5 text-danger" />}
            </button>
          </li>
        ))}
      </ul>
      <div className="mt-5 flex min-h-11 flex-wrap items-center justify-between gap-3">
        <p role="status" className="wrap-anywhere">
          {isAnswered &&
            (isRight(question) ? (
              <strong>Right.</strong>
            ) : (
              <>
                {isMissed(question) ? "Time is up." : "Not quite."} It is <strong>{question.answer}</strong>.
              </>
            ))}
        </p>
        {isAnswered ? (
          <button ref={next} type="button" className="button-primary" onClick={onNext}>
            {number === total ? "See the result" : "Next"}
            <Icon name="chevronRight" />
          </button>
        ) : (
          <p className="hidden text-sm text-muted pointer-fine:block">Keys 1 to {question.choices.length} answer</p>
        )}
      </div>
    </div>
  );
}

function choiceLook(question: AskedQuestion, choice: string): string {
  if (question.chosen === null) return "border-line bg-field hover:border-edge";
  if (choice === question.answer) return "border-accent bg-accent/12";
  return choice === question.chosen ? "border-danger bg-danger/8" : "border-line opacity-60";
}

interface RoundResultProps {
  round: QuizRound;
  best: number | null;
  onAgain: () => void;
  onMissed: () => void;
}

function RoundResult({ round, best, onAgain, onMissed }: RoundResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = round.asked.filter((each) => !isRight(each));
  return (
    <div className="py-2 text-center">
      <h3
        ref={heading}
        tabIndex={-1}
        className="font-heading text-5xl font-semibold tracking-tight tabular-nums outline-none"
      >
        {scoreOf(round)} of {round.asked.length}
      </h3>
      <p className="mt-2 text-muted">
        {missed.length === 0 ? "Everything right." : `${percent(scoreOf(round) / round.asked.length)} right.`}
        {best !== null && ` Best result: ${percent(best)}.`}
      </p>
      {missed.length > 0 && (
        <ul className="mt-6 divide-y divide-line text-left">
          {missed.map((each) => (
            <li key={each.id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2.5">
              <span className="min-w-0 wrap-anywhere text-muted">{each.question}</span>
              <span className="min-w-0 font-medium wrap-anywhere">{each.answer}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-6 flex flex-wrap justify-center gap-3">
        {missed.length > 0 && (
          <button type="button" className="button-primary" onClick={onMissed}>
            <Icon name="reset" />
            Repeat what was wrong
          </button>
        )}
        <button type="button" className={missed.length === 0 ? "button-primary" : "button-quiet"} onClick={onAgain}>
          New round
        </button>
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
