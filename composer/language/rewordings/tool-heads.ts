/** "A game where two players roll dice and the first to 100 wins": dice, and the points of both. */
const DICE_RACE =
  /^(?:(?:please )?(?:build|make|create)(?: me)? )?(?:an? )?(?:simple |little |fun )*(?:dice )?game (?:where|in which|for) (?:(two|three|four|2|3|4) )?players? (?:who )?(?:take turns |each )?(?:to )?(?:roll(?:s|ing)?|throw(?:s|ing)?) (?:an? |the )?(?:dice|die),? (?:and |until )?(?:the )?(?:first|whoever|who)(?: (?:one|player))? (?:to|reaches|gets|at|has) (\d+)(?: points)?(?: first)?(?: wins| is the winner)?[.!]*$/iu;

/** Habits are ticked, each for itself. */
const HABIT_COUNTER = /^((?:an? |my )?(?:daily )?)habits? counter(?= (?:with|app)|[.!]*$)/iu;

/** "Math practice: times tables, timer, score" */
const TABLES_PRACTISED =
  /^((?:an? |my )?)(?:maths?|arithmetic) (?:practi[sc]e|training|trainer|games?|drills?)(?: app)?(?::| with) (?:the )?(?:times|multiplication) tables,? (?:and )?/iu;

/** "Savings calculator with starting amount, monthly deposit, interest": what is saved grows. */
const GROWING =
  /^((?:an? |my )?)(?:savings?|investment) calculator(?=(?::| with).*\b(?:interest|growth|returns?)\b)(?=.*\b(?:start(?:ing)?|initial|deposits?|contributions?)\b)/iu;

/** "A game night scoreboard where I can add players" */
const SCORED =
  /^(?:(?:please )?(?:build|make|create)(?: me)? )?(?:an? )?((?:(?:board|card|family|dice|party) )?games?(?: (?:nights?|evenings?))?) (?:score ?boards?|score ?keepers?|score ?sheets?)(?: app)? where (?:i|we|you) can (?:add|enter|keep|write(?: down)?|record) /iu;

/** "I want to track the score of our card game evenings" */
const EVENINGS =
  /^(?:(?:i|we) (?:want|need|would like) to )?(?:track|keep|record|log|note|write down) (?:the )?scores? (?:of|from|at|for|in) (?:our|my|the) ((?:[\p{L}]+ )?games? (?:evenings?|nights?))/iu;

/** What is played or reckoned, told by the tools that this takes. */
export function toolsInWords(prompt: string): string {
  return prompt
    .replace(TABLES_PRACTISED, "$1times tables quiz with ")
    .replace(GROWING, "$1compound interest calculator")
    .replace(SCORED, "Scoreboard for $1 with ")
    .replace(EVENINGS, "$1 log with date, game, who played, scores and winner")
    .replace(HABIT_COUNTER, "$1habit tracker")
    .replace(
      DICE_RACE,
      (_, players: string | undefined, points: string) =>
        `App called “Dice race”: a dice roller and a scoreboard for ${players ?? "2"} players up to ${points} points`,
    );
}
