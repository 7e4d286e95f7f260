/** "A game where two players roll dice and the first to 100 wins": dice, and the points of both. */
const DICE_RACE =
  /^(?:(?:please )?(?:build|make|create)(?: me)? )?(?:an? )?(?:simple |little |fun )*(?:dice )?game (?:where|in which|for) (?:(two|three|four|2|3|4) )?players? (?:who )?(?:take turns |each )?(?:to )?(?:roll(?:s|ing)?|throw(?:s|ing)?) (?:an? |the )?(?:dice|die),? (?:and |until )?(?:the )?(?:first|whoever|who)(?: (?:one|player))? (?:to|reaches|gets|at|has) (\d+)(?: points)?(?: first)?(?: wins| is the winner)?[.!]*$/iu;

/** Habits are ticked, each for itself. */
const HABIT_COUNTER = /^((?:an? |my )?(?:daily )?)habits? counter(?= (?:with|app)|[.!]*$)/iu;

/** What is played or reckoned, told by the tools that this takes. */
export function toolsInWords(prompt: string): string {
  return prompt
    .replace(HABIT_COUNTER, "$1habit tracker")
    .replace(
      DICE_RACE,
      (_, players: string | undefined, points: string) =>
        `App called “Dice race”: a dice roller and a scoreboard for ${players ?? "2"} players up to ${points} points`,
    );
}
