import { COMPOSER_MODEL, type Settings } from "@lathe/protocol/api";
import { ROUTED_MODEL } from "@lathe/protocol/prompt";
import { Smartphone } from "lucide-react";
import { classNames } from "../ui/class-names.ts";

// Each is in the composer's own vocabulary, so that it works with no key.
const FOR_THE_COMPOSER = [
  "A reading list with title, author, rating and a finished checkbox",
  "Projects with tasks on a board",
  "A gym site with a timetable and a sign-up form",
  "A pomodoro timer with a task list",
  "A quiz about the capitals of Europe",
];
const FOR_A_MODEL = [
  "A board with columns and cards to drag between them",
  "A budget planner with a chart for each month",
  "A markdown notebook with tags and search",
];
/** Best in a pocket, though its words do not say so. */
const FOR_PHONES = "A habit tracker with streaks";

export interface Example {
  text: string;
  /** The kind of app that it is; null: what its words say. */
  kind: "mobile" | null;
}

interface ExampleListProps {
  model: string;
  /** Until it is, their room is kept and nothing is offered that may not work. */
  isKnown: boolean;
  routes: Settings["routes"] | undefined;
  onChoose: (example: Example) => void;
}

/** Prompts that work with the model that would answer them. */
export function ExampleList({ model, isKnown, routes, onChoose }: ExampleListProps) {
  const answering = model === ROUTED_MODEL ? routes?.write?.[0] : model;
  const texts = answering === COMPOSER_MODEL ? FOR_THE_COMPOSER : FOR_A_MODEL;
  const examples: Example[] = [...texts.map((text) => ({ text, kind: null })), { text: FOR_PHONES, kind: "mobile" }];
  return (
    <ul
      aria-label="Examples"
      className={classNames("mt-3 flex flex-wrap justify-center gap-1.5", !isKnown && "invisible")}
    >
      {examples.map((example) => (
        <li key={example.text} className="min-w-0">
          <button
            type="button"
            onClick={() => onChoose(example)}
            className="flex h-7 max-w-full items-center gap-1.5 rounded-full border border-line px-3 text-sm text-muted transition-colors hover:border-line-strong hover:text-ink"
          >
            {example.kind === "mobile" && (
              <>
                <Smartphone aria-hidden className="size-3.5 shrink-0" strokeWidth={1.75} />
                <span className="sr-only">Mobile: </span>
              </>
            )}
            <span className="truncate">{example.text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
