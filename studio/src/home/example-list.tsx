import { COMPOSER_MODEL, type Settings } from "@lathe/protocol/api";
import { ROUTED_MODEL } from "@lathe/protocol/prompt";
import { classNames } from "../ui/class-names.ts";

// Each is in the composer's own vocabulary, so that it works with no key.
const FOR_THE_COMPOSER = [
  "A reading list with title, author, rating and a finished checkbox",
  "A todo app",
  "Inventory with stock levels",
  "Track my books with author, rating and read date",
];
const FOR_A_MODEL = [
  "A habit tracker with streaks and a calendar",
  "A board with columns and cards to drag between them",
  "A budget planner with a chart for each month",
  "A markdown notebook with tags and search",
];

interface ExampleListProps {
  model: string;
  /** Until it is, their room is kept and nothing is offered that may not work. */
  isKnown: boolean;
  routes: Settings["routes"] | undefined;
  onChoose: (example: string) => void;
}

/** Prompts that work with the model that would answer them. */
export function ExampleList({ model, isKnown, routes, onChoose }: ExampleListProps) {
  const first = model === ROUTED_MODEL ? routes?.write?.[0] : model;
  return (
    <ul
      aria-label="Examples"
      className={classNames("mt-3 flex flex-wrap justify-center gap-1.5", !isKnown && "invisible")}
    >
      {(first === COMPOSER_MODEL ? FOR_THE_COMPOSER : FOR_A_MODEL).map((example) => (
        <li key={example} className="min-w-0">
          <button
            type="button"
            onClick={() => onChoose(example)}
            className="h-7 max-w-full truncate rounded-full border border-line px-3 text-sm text-muted transition-colors hover:border-line-strong hover:text-ink"
          >
            {example}
          </button>
        </li>
      ))}
    </ul>
  );
}
