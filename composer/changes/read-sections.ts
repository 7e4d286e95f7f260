import { asLabel } from "../language/words.ts";
import { type Clause, type Read, type Reader, refusal } from "./reader.ts";
import { readDetails } from "./read-details.ts";
import { readLinkItems } from "./read-link-items.ts";
import { readItems } from "./read-items.ts";
import { readPlan } from "./read-plans.ts";
import { readTold } from "./read-told.ts";
import { change, firstOf, labelIn, sentenceIn } from "./read-wording.ts";

/** What stands in the sections of a site: plans, questions, people, hours, features, quotes. */
export const readSections: Reader = (clause) =>
  readTold(clause) ??
  readPlan(clause) ??
  readQuestion(clause) ??
  readPerson(clause) ??
  readLinkItems(clause) ??
  readDetails(clause) ??
  readPoint(clause) ??
  readQuote(clause) ??
  readItems(clause);

function readQuestion(clause: Clause): Read | null {
  const block = firstOf(clause, "faq");
  if (block === null) return null;
  const added =
    /^add(?: an?| another| the| one more)?(?: new| more)?(?: (?:faq )?question|(?: to the)? faqs?| q&a)(?: to (?:the )?(?:faqs?|questions))?(?:\s+with (?:the |a )?question)?\s*[:,]?\s*(.+?)\s*[,;.]?\s*(?:(?:with |and )?(?:the )?answer(?: is)?\s*[:,]?|a:)\s+(.+)$/i.exec(
      clause.text,
    ) ??
    /^add(?: an?| another| the| one more)?(?: new| more)?(?: (?:faq )?question|(?: to the)? faqs?| q&a)\s*[:,-]?\s*("?.+?\?"?)\s+(.+)$/i.exec(
      clause.text,
    );
  if (added !== null) {
    const question = sentenceIn(added[1] ?? "");
    if (block.questions.length >= 30) return refusal("There are 30 questions, and that is as many as fit.");
    return change(
      block,
      { ...block, questions: [...block.questions, { question, answer: sentenceIn(added[2] ?? "") }] },
      `Added the question “${question}”.`,
    );
  }
  if (/^add(?: an?| another)?(?: new)?(?: faq)? question\b/i.test(clause.text))
    return refusal("Tell me the answer as well: “add a question: Do you ship? answer: Yes, worldwide.”");
  const ordinal = /^(?:remove|delete|drop) the (first|second|third|last) (?:faq )?question$/i
    .exec(clause.text)?.[1]
    ?.toLowerCase();
  const placed =
    ordinal === undefined
      ? undefined
      : ordinal === "last"
        ? block.questions.at(-1)
        : block.questions[["first", "second", "third"].indexOf(ordinal)];
  if (placed !== undefined && block.questions.length > 1)
    return change(
      block,
      { ...block, questions: block.questions.filter((each) => each !== placed) },
      `Removed the question “${placed.question}”.`,
    );
  const gone = /^(?:remove|delete|drop)(?: the)?(?: faq)? question (?:about |on |:)?\s*(.+)$/i.exec(clause.text);
  if (gone === null) return null;
  const wanted = sentenceIn(gone[1] ?? "").toLowerCase();
  const found = block.questions.filter(({ question }) => question.toLowerCase().includes(wanted));
  if (found.length !== 1)
    return refusal(
      found.length === 0
        ? `There is no question about “${wanted}”.`
        : `There are several questions about “${wanted}”. Say more of the one you mean.`,
    );
  if (block.questions.length === 1)
    return refusal("It is the only question. I can remove the whole section: “remove the FAQ”.");
  return change(
    block,
    { ...block, questions: block.questions.filter((each) => !found.includes(each)) },
    `Removed the question “${found[0]?.question}”.`,
  );
}

function readPerson(clause: Clause): Read | null {
  const block = firstOf(clause, "team");
  if (block === null) return null;
  const added =
    /^add (.+?)(?:, (?:our |the |an? )?(.+?),?| as (?:our |the |an? )?(.+?)| \((.+?)\))? (?:to|in|into)(?: the| our)? (?:team|people|staff|coaches)(?: section)?$/i.exec(
      clause.text,
    ) ??
    /^add (?:an? |another )?(?:new )?(?:team member|person|colleague|coach)(?: (?:called|named))?[:,]? (.+?)(?:, (?:our |the |an? )?(.+?)| as (?:our |the |an? )?(.+?)| \((.+?)\))?$/i.exec(
      clause.text,
    );
  if (added !== null) {
    const name = labelIn(added[1] ?? "");
    const role = asLabel(added[2] ?? added[3] ?? added[4] ?? "Team");
    if (block.people.some((each) => each.name.toLowerCase() === name.toLowerCase()))
      return refusal(`**${name}** is in the team already.`);
    if (block.people.length >= 20) return refusal("There are 20 people in the team, and that is as many as fit.");
    return change(
      block,
      { ...block, people: [...block.people, { name, role }] },
      `Added **${name}** (${role}) to the team.`,
    );
  }
  const wanted = (
    /^(?:remove|delete|drop) (.+?)(?: from(?: the| our)? (?:team|people|staff|coaches))?$/i.exec(clause.text)?.[1] ?? ""
  ).toLowerCase();
  const gone = block.people.find(
    ({ name }) => wanted !== "" && (name.toLowerCase() === wanted || name.toLowerCase().split(" ")[0] === wanted),
  );
  if (gone === undefined) return null;
  if (block.people.length === 1)
    return refusal("Nobody else is in the team. I can remove the whole section: “remove the team”.");
  return change(
    block,
    { ...block, people: block.people.filter((each) => each !== gone) },
    `**${gone.name}** is no longer in the team.`,
  );
}

/** "add a feature: Free parking: right in front of the door" */
function readPoint(clause: Clause): Read | null {
  const block = firstOf(clause, "features");
  const found =
    /^add(?: an?| another)?(?: new)? (?:feature|benefit|service|advantage|point)\b(?: called)?\s*[:,]?\s*(.+?)(?:\s*[:,–-]\s+(.+))?$/i.exec(
      clause.text,
    );
  if (block === null || found === null || clause.isNamed || /\b(?:sections?|block|page)$/i.test(clause.text))
    return null;
  if (block.items.length >= 12) return refusal("There are 12 points, and that is as many as fit.");
  const title = labelIn(found[1] ?? "");
  const text = sentenceIn(found[2] ?? found[1] ?? "");
  return change(
    block,
    { ...block, items: [...block.items, { icon: "check", title, text }] },
    `Added **${title}** to **${block.title}**.`,
  );
}

function readQuote(clause: Clause): Read | null {
  const block = firstOf(clause, "testimonials");
  const found =
    /^add(?: an?| another| the)?(?: new)? (?:quote|testimonial|review)\s*(?::|,|saying)?\s*(".+?"|.+?)\s+(?:by|from|of|[-–])\s+(.+?)(?:, (.+))?$/i.exec(
      clause.text,
    );
  if (block === null || found === null) return null;
  if (block.quotes.length >= 12) return refusal("There are 12 quotes, and that is as many as fit.");
  const name = labelIn(found[2] ?? "");
  const quote = {
    text: sentenceIn(found[1] ?? ""),
    name,
    ...(found[3] === undefined ? {} : { role: asLabel(found[3]) }),
  };
  return change(block, { ...block, quotes: [...block.quotes, quote] }, `Added what ${name} says.`);
}
