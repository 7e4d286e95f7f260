import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { StatusLine } from "./status-line.tsx";
import { useTyping } from "./use-typing.ts";

interface TypingTestProps {
  title?: string;
  storageKey: string;
}

/** A text to type: words a minute, and how much of it is right. */
export function TypingTest({ title, storageKey }: TypingTestProps) {
  const typing = useTyping({ storageKey });
  const { text, typed, record, result } = typing;

  const board = (
    <>
      <StatusLine isOver={typing.isOver}>{typing.words}</StatusLine>
      <p className="mb-4 text-lg leading-relaxed sm:text-xl">
        <span className="sr-only">{text}</span>
        {[...text].map((sign, at) => (
          <span
            key={at}
            aria-hidden
            className={
              at >= typed.length
                ? at === typed.length && !typing.isOver
                  ? "border-b-2 border-accent"
                  : "text-muted"
                : typed[at] === sign
                  ? "text-accent"
                  : "bg-danger/15 text-danger"
            }
          >
            {sign}
          </span>
        ))}
      </p>
      <textarea
        className="input min-h-32 w-full min-w-0 text-lg leading-relaxed"
        aria-label="Type the text here"
        placeholder="Type the text here."
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        readOnly={typing.isOver}
        value={typed}
        onPaste={(event) => event.preventDefault()}
        onChange={(event) => typing.type(event.target.value)}
      />
    </>
  );

  return (
    <GameFrame title={title} name="Typing test" board={board} isWide>
      <ScoreBoard
        items={[
          { label: "Words a minute", value: result.wordsPerMinute },
          { label: "Right", value: `${result.accuracy} %` },
          { label: "Seconds", value: typing.seconds },
          { label: "Best", value: record.best },
        ]}
      />
      <div className="grid content-start gap-5">
        <GameActions onNewGame={typing.begin} />
        {record.last.length > 0 && (
          <div>
            <h3 className="mb-1.5 text-sm font-medium text-muted">Last results</h3>
            <ol className="grid gap-1 tabular-nums">
              {record.last.map(({ wordsPerMinute, accuracy }, index) => (
                <li key={record.last.length - index}>
                  {wordsPerMinute} words a minute, {accuracy} % right
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </GameFrame>
  );
}
