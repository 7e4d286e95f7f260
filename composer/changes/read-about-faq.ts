import { readBlockAddition } from "./read-blocks.ts";
import { impossible, type Reader } from "./reader.ts";

const ABOUT =
  /^(?:add|include|put in|i want|we need)(?: an?| the| some)? (?:short |little )?(?:faqs?|questions and answers)(?: section| page)?(?: with(?: (?:\d+|two|three|four|five|some|the|a few))? questions?)?(?: (?:about|on|for|covering)) (?!the (?:bottom|top|end|page|site|home)\b)(?<about>[^?:]+)$/i;

/** "add a FAQ about what to bring": the section, and that its questions are still to be told. */
export const readAboutFaq: Reader = (clause) => {
  const about = ABOUT.exec(clause.text)?.groups?.["about"];
  const added = about === undefined ? null : readBlockAddition({ ...clause, text: "add a faq" });
  if (added === null) return null;
  return {
    ...added,
    acts: [
      ...added.acts,
      {
        isNote: true,
        words: `questions about ${about}`,
        apply: () =>
          impossible("What is asked and answered is yours to tell: “add a question: What should I bring? A mat.”"),
      },
    ],
  };
};
