import type { Reading, Span } from "../../recognizer.ts";
import type { FoundSection } from "../section-words.ts";

/** The questions that are told behind the word for them: "FAQ: Do you deliver? Can I return it?" */
export function readQuestions(
  { text }: Reading,
  sections: readonly FoundSection[],
): { questions: string[]; spans: Span[] } {
  for (const { name, found } of sections) {
    if (name !== "faq") continue;
    const list =
      /^(?: section| with| like| such as| questions| about)* ?[:,(-]? ?["']?((?:[^?\n]{5,140}\?["']?,?(?: and)? ?\n?){1,20})/i.exec(
        text.slice(found.span.end),
      );
    if (list === null) continue;
    const questions = (list[1] ?? "").match(/[^?]+\?/g)?.map((each) => {
      const words = each.replace(/^["'\s,]*(?:and )?["'\s-]*/i, "");
      return words.charAt(0).toUpperCase() + words.slice(1);
    });
    return { questions: questions ?? [], spans: [{ start: found.span.end, end: found.span.end + list[0].length }] };
  }
  return { questions: [], spans: [] };
}
