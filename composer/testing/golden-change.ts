import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Interpretation } from "../interpret.ts";
import { describeApp } from "./describe-app.ts";

/**
 * A follow-up to a named app: what is said of it ("+" done, "=" so already, "!" not done, with the answer, "?" not
 * understood), then the difference of describeApp, word by word.
 */
export type GoldenChange = readonly [app: string, followUp: string, said: readonly string[], difference?: string];

export function saidOf(interpretation: Interpretation): string[] {
  if (interpretation.type === "explain") return [`explains ${interpretation.topic.about}`];
  const { undone } = interpretation;
  const done = interpretation.type === "change" ? interpretation.done : [];
  const already = interpretation.type === "change" ? interpretation.already : [];
  return [
    ...done.map((said) => `+ ${said}`),
    ...already.map((said) => `= ${said}`),
    ...undone.map(({ words, answer }) => (answer === null ? `? ${words}` : `! ${answer}`)),
  ];
}

/** What of an app's line is gone ("-") and what is new ("+"); "reordered" when nothing but the order is another. */
export function differenceOf(before: AppSpecification, after: AppSpecification): string {
  const words = (app: AppSpecification) => describeApp(app).split(/; | \| |, /);
  const [was, is] = [words(before), words(after)];
  const parts = [...without(was, is).map((word) => `-${word}`), ...without(is, was).map((word) => `+${word}`)];
  return parts.length === 0 && was.join() !== is.join() ? "reordered" : parts.join(" ");
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
