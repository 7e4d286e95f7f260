import type { Piece } from "../pieces/labels.ts";
import { singularOf } from "../words.ts";

/** What happens again and again with those of a list, each time on a day. */
export const HAPPENS =
  /^(?:visit|lesson|inspection|session|treatment|repair|trip|order|appointment|training|match|game|practice|meeting|delivery|check|check-up|feeding|watering|service|payment|rehearsal|walk|ride|run|race|class|gig|concert|show|swim|dive|cut|haircut|massage|call|booking|stay|rental|loan|shift|measurement|weighing|harvest|round|tasting|bake|firing|brew|wash|clean|cleaning|milking|shearing|litter|hunt|flight|sail|outing|event|fitting|test|exam|consultation|examination|performance|feed|dose|sale|purchase|donation|job|workout|hike|drive|transport|collection|pickup)$/;

/** "After each lesson | what we practised": on which occasion something is noted. */
const OCCASION =
  /^[\s,;.]*(?:and |then |also |but )*(?:for|after|at|on|during|before|with|per) (?:each|every) (?:single )?([\p{L}-]+)(?:,? (?:i|we)(?:'d|'ll)? (?:want to |need to |would like to |like to )?(?:note|note down|write|write down|record|log|enter|keep|need|want|put|put in|put down|mark|save|add)(?![\p{L}]))?,?(?= )/iu;
/** "And the ones I sold | , to whom | and for how much" */
const ONES =
  /^[\s,;.]*(?:and |then |also |plus )*(?:a list of )?(?:the )?(?:ones|those) (?:that )?(?:i|we)(?:'ve)? (?:have )?[\p{L}]+(?: away| out)?\s*$/iu;
/** "Rooms with tasks" */
const PAIR =
  /^[\s,;.]*(?:and |then |also |plus |the |my |our )*([\p{L}-]+s)( with (?:their |its |the )?(?!photos?|pictures?|names|notes|tags|details|dates)([\p{L}-]+s))\s*$/iu;

/** Pieces with the lists that a sentence among fields opens: "After each lesson | what we practised". */
export function openedLists(pieces: readonly Piece[], text: string): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  return pieces.flatMap((piece, index) => {
    const words = wordsOf(piece);
    const before = pieces.slice(0, index);
    const next = pieces[index + 1];
    const isBehindFields = before.some(({ label }) => label === "FIELD");
    if (next?.label === "FIELD" && isBehindFields && ONES.test(words)) return [{ ...piece, label: "LIST" }];
    const [occasion = "", noun = ""] = piece.label === "FIELD" && isBehindFields ? (OCCASION.exec(words) ?? []) : [];
    const singular = singularOf(noun.toLowerCase());
    const isNamed = before.some(
      (each) => (each.label === "HEAD" || each.label === "LIST") && named(wordsOf(each), singular),
    );
    if (occasion !== "" && HAPPENS.test(singular) && !isNamed) {
      const cut = piece.start + occasion.length;
      return [
        { ...piece, end: cut, label: "LIST" },
        { ...piece, start: cut },
      ];
    }
    const pair = piece.label === "LIST" && next?.label === "FIELD" ? PAIR.exec(words) : null;
    if (pair !== null && isSeveral(pair[1]) && isSeveral(pair[3])) {
      const cut = piece.start + words.trimEnd().length - (pair[2] ?? "").length;
      return [
        { ...piece, end: cut },
        { ...piece, start: cut },
      ];
    }
    return [piece];
  });
}

function named(words: string, singular: string): boolean {
  return (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => singularOf(word) === singular);
}

function isSeveral(noun = ""): boolean {
  return singularOf(noun.toLowerCase()) !== noun.toLowerCase();
}
