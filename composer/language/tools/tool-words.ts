/** Words of tools that are put right when they are written with a slip. */
export const TOOL_WORDS =
  "timer timers stopwatch countdown pomodoro interval intervals workout meditation kitchen minutes seconds rounds tabata " +
  "counter counters tally counting score scoreboard pedometer intake " +
  "calculator calculators calculate formula tips discount mortgage interest percentage percent currency converter convert conversion units celsius fahrenheit temperature length inches keypad " +
  "drawing whiteboard sketch dice roller password generator random picker wheel raffle lottery " +
  "quiz quizzes trivia flashcards flashcard vocabulary trainer capitals elements planets multiplication tables spanish french german italian notebook notepad markdown journal diary " +
  "chess minesweeper connect memory toe tac tic noughts crosses computer friend players puzzle game games";
