import type { Problem } from "@lathe/protocol/language";
import type { ReportedProblem } from "@lathe/protocol/prompt";

const MAX_DETAILS = 16_000;
const MAX_MESSAGE = 4_000;

export function countProblems(errors: number, warnings: number): string {
  const words = [count(errors, "error"), count(warnings, "warning")].filter((word) => word !== "");
  return words.length === 0 ? "No problems" : words.join(", ");
}

/** As compilers write it, which models know: `src/app.tsx(3,7): ts 2322: …`. */
export function formatProblem({ path, range, source, code, message }: Problem): string {
  const name = [source, code].filter((part) => part !== "").join(" ");
  return `${path}(${range.start.line + 1},${range.start.character + 1}): ${name === "" ? "" : `${name}: `}${message}`;
}

/** What a turn is given to repair. */
export function reportProblems(problems: readonly Problem[]): ReportedProblem {
  const [first] = problems;
  const message =
    problems.length === 1 && first !== undefined ? formatProblem(first) : `${problems.length} problems in the code`;
  return {
    source: "check",
    message: message.slice(0, MAX_MESSAGE),
    details: problems.map(formatProblem).join("\n").slice(0, MAX_DETAILS),
  };
}

function count(number: number, word: string): string {
  return number === 0 ? "" : `${number} ${word}${number === 1 ? "" : "s"}`;
}
