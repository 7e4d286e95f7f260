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

/** "Date tools: age, days between" */
const TOOLS_TOLD =
  /^((?:an? |my )?(?:date|maths?|money|finance|health|fitness|percentage) )(?:tools?|toolbox|utilities)(?= ?(?::| with) )/iu;

/** "A game like Wordle" */
const LIKE =
  /(?<=^(?:(?:please )?(?:build|make|create)(?: me)? )?)(?:an? )?games? like (?=(?:wordle|tetris|snake|2048|minesweeper|sudoku|hangman|connect (?:four|4)|simon)(?![\p{L}]))/iu;

/** "I want to keep track of points in our game night" */
const POINTS_OF =
  /^(?:(?:i|we) (?:want|need|would like) to )?(?:keep track of|track|count|note|write down) (?:the |our )?(?:points|scores?) (?:in|of|at|for|during|when we play) (?:our |my |the )?((?:[\p{L}]+ ){0,2}games?(?: (?:nights?|evenings?))?),? with (?:an? |the )?totals?(?: for (?:each|every) (?:person|player|one))?/iu;

/** "I want to track the score of our card game evenings" */
const EVENINGS =
  /^(?:(?:i|we) (?:want|need|would like) to )?(?:track|keep|record|log|note|write down) (?:the )?scores? (?:of|from|at|for|in) (?:our|my|the) ((?:[\p{L}]+ )?games? (?:evenings?|nights?))(?=[.!]*$|,? (?:and|to) (?:see|know|show|find))/iu;

/** "Timer with presets: 1, 5, 10 minutes" */
const PRESETS =
  /^((?:an? |my )?(?:[\p{L}]+ )?)timer(?: app)? with (?:presets?(?::| of| for)? (?=\d)([\d, and]+) ?min(?:ute)?s?|([\d, and]+)[- ]?min(?:ute)?s? presets?)(?![\p{L}])/iu;

/** "Random generator: number, name, dice" */
const AT_RANDOM =
  /^(?:an? )?(?:random(?:i[sz]er| generators?| tools?| picker)?|decision (?:makers?|helper)|chance)(?: app)?(?::| with) ((?:(?:an? )?(?:random )?(?:yes ?(?:\/|or) ?no|wheels?|numbers?|names?|colou?rs?|dice|coins?|passwords?|teams?|cards?)(?:, and |, | and |[.!]*$)){2,})$/iu;
const RANDOM_TOOLS: readonly (readonly [noun: RegExp, tool: string])[] = [
  [/^yes/i, "a decision wheel"],
  [/^wheel/i, "a decision wheel"],
  [/^num/i, "a random number generator"],
  [/^name/i, "a name picker"],
  [/^col/i, "a colour palette generator"],
  [/^dice/i, "a dice roller"],
  [/^coin/i, "a coin flip"],
  [/^pass/i, "a password generator"],
  [/^team/i, "a team maker"],
];

/** "I want to keep a tally of who did the dishes" */
const TALLY_OF_WHO =
  /^(?:(?:i|we) (?:want|need|would like) to )?(?:keep|have|make)?(?: track of)? ?(?:an? )?(?:tally|count|track) of who (?:did|does|has done|washed|cleaned|made) (?:the )?([\p{L}]+(?: [\p{L}]+)?)[.!]*$/iu;

/** "Todo with pomodoro" */
const TODO_WITH =
  /^((?:an? |my |simple )*)to-?do(?= (?:with|and) (?:an? )?(?:pomodoro|timer|stop ?watch|calendar|notes))/iu;

/** "I want to draw 5 random winners from a list of names" */
const DRAWN =
  /^(?:(?:i|we) (?:want|need|would like) to )?(?:draw|pick|choose|select) (?:an? |\d+ |several |some )?(?:random )?(winner|name|student|participant|person)s? (?:at random |randomly )?(?:from|out of|of) (?:an? |my |the |our )?(?:list of )?(?:names|participants|people|students|entries|list|class)[.!]*$/iu;

const TRIVIA_TOPIC =
  "(?:history|science|sports?|geography|movies|films|music|animals|maths?|literature|art|nature|food|technology|general knowledge|space|books)";
/** "Trivia: history, science, sports, score" */
const TRIVIA = new RegExp(
  `^((?:an? )?trivia(?: (?:game|quiz|app))?)(?::| with| about) (${TRIVIA_TOPIC}(?:(?:, and |, | and )${TRIVIA_TOPIC})+)`,
  "iu",
);

const MEAL_PICKER = /^(?:an? )?random (?:meal|dinner|lunch|food|dish) (?:picker|generator|chooser)(?: app)?[.!]*$/i;

/** What is played or reckoned, told by the tools that this takes. */
export function toolsInWords(prompt: string): string {
  const drawn = AT_RANDOM.exec(prompt)?.[1]?.split(/, and |, | and /i) ?? [];
  const tools = drawn.flatMap(
    (noun) => RANDOM_TOOLS.find(([said]) => said.test(noun.replace(/^(?:(?:an?|random) )+/i, "")))?.[1] ?? [],
  );
  if (tools.length > 1) return `A toolbox with ${[...new Set(tools)].join(", ")}`;
  return prompt
    .replace(PRESETS, (_, lead: string, ...lists: (string | undefined)[]) => {
      const lengths = (lists[0] ?? lists[1] ?? "").match(/\d+/g) ?? [];
      return `${lead}timers of ${lengths.map((length) => `${length} minutes`).join(", ")}`;
    })
    .replace(TABLES_PRACTISED, "$1times tables quiz with ")
    .replace(GROWING, "$1compound interest calculator")
    .replace(SCORED, "Scoreboard for $1 with ")
    .replace(TOOLS_TOLD, "$1calculators")
    .replace(LIKE, "")
    .replace(POINTS_OF, "Scoreboard for $1 with points per round and totals")
    .replace(EVENINGS, "$1 log with date, game, who played, scores and winner")
    .replace(MEAL_PICKER, "Wheel to decide what to eat")
    .replace(DRAWN, "Random $1 picker with names, each only once")
    .replace(TRIVIA, "Trivia quiz with categories $2")
    .replace(TODO_WITH, "$1to-do list")
    .replace(TALLY_OF_WHO, "$1 log with date and who, chart of how many by who")
    .replace(HABIT_COUNTER, "$1habit tracker")
    .replace(
      DICE_RACE,
      (_, players: string | undefined, points: string) =>
        `App called “Dice race”: a dice roller and a scoreboard for ${players ?? "2"} players up to ${points} points`,
    );
}
