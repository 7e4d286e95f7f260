import { readFirstPrompt } from "../language/first-prompt.ts";
import { placedBlocks } from "./find-place.ts";
import { act, changed, type Reader } from "./reader.ts";

const LANGUAGE =
  "(?<to>spanish|french|german|italian|portuguese|dutch|english|japanese|chinese|korean|russian|swedish|norwegian|danish|finnish|polish|czech|greek|turkish|arabic|hindi|latin|mandarin)";
const OTHER = new RegExp(
  `^(?:make|change|turn|switch|use|do|i want|i meant|rather|it should be)?(?: (?:it|them|this|the (?:cards|words|language|app|quiz)))?(?: (?:be|to|into|in|for|about|for learning))* ?${LANGUAGE}(?: (?:words|cards|vocabulary))?(?:,? (?:instead of|rather than|not) \\p{L}+| instead| rather)?$`,
  "iu",
);

/** "make it French instead of Spanish", of cards with words: those of the other language, as if it had been said at first. */
export const readOtherLanguage: Reader = ({ text, app }) => {
  const to = OTHER.exec(text)?.groups?.["to"];
  const [entity, more] = app.entities;
  const isOfCards = placedBlocks(app).some(({ block }) => block.type === "flashcards" || block.type === "quiz");
  const isOfWords =
    entity !== undefined && more === undefined && new RegExp(`^${LANGUAGE}$`, "i").test(entity.fields[0]?.label ?? "");
  if (to === undefined || !isOfCards || !isOfWords) return null;
  const language = to.charAt(0).toUpperCase() + to.slice(1).toLowerCase();
  const made = readFirstPrompt(`Flashcards app for learning ${language}`);
  const next = "reason" in made ? undefined : made.app.entities[0];
  if ("reason" in made || next === undefined || made.app.entities.length > 1) return null;
  return act((now) => {
    const own = { ...next, id: entity.id, storageKey: `${entity.storageKey}-${to.toLowerCase()}` };
    const [first, second] = [next.fields[0]?.id, next.fields[1]?.id];
    const pages = now.pages.map((page) => ({
      ...page,
      blocks: page.blocks.map((block) =>
        block.type === "flashcards" && first !== undefined && second !== undefined
          ? { ...block, front: first, back: second }
          : block,
      ),
    }));
    const name = now.name.replace(new RegExp(entity.fields[0]?.label ?? "$^", "i"), language);
    const value = { ...now, name, entities: [own], pages };
    const words = own.examples.length === 0 ? "they are yours to enter" : "with some to begin with";
    return changed(value, `The words are ${language} now; ${words}.`, own.plural);
  });
};
