/** Facts to learn: two columns, each fact with both. */
export interface Deck {
  /** How people call it: a pattern on lower-case words. */
  words: string;
  /** "Capitals of Europe" */
  name: string;
  singular: string;
  plural: string;
  /** Of the two columns: what is asked, and the answer. */
  labels: readonly [string, string];
  facts: readonly (readonly [string, string])[];
  /** Wrong answers to each of them, in its order; without them those of other facts are shown. */
  wrong?: readonly (readonly string[])[];
  /** What the facts belong to, one name for each of them, where a round can be about one of these alone. */
  groups?: { label: string; names: readonly string[] };
}

/** Facts in lines with wrong answers behind them: "How many sides has a hexagon? = Six | Five, Seven". */
export function questions(lines: string): Pick<Deck, "facts" | "wrong"> {
  const asked = facts(lines).map(([question, answers]) => {
    const [answer = "", wrong = ""] = answers.split(" | ");
    return { fact: [question, answer] as const, wrong: wrong.split(", ").filter((each) => each !== "") };
  });
  const hasWrong = asked.some(({ wrong }) => wrong.length > 0);
  return { facts: asked.map(({ fact }) => fact), ...(hasWrong ? { wrong: asked.map(({ wrong }) => wrong) } : {}) };
}

/** Facts in lines: "France = Paris". */
export function facts(lines: string): [string, string][] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [asked = "", answer = ""] = line.split(" = ");
      return [asked.trim(), answer.trim()];
    });
}
