import { type Deck, facts } from "./deck.ts";

/** What small children learn first, with pictures that are letters as well. */
export const FIRST_THINGS: readonly Deck[] = [
  {
    words:
      "(?:the )?(?<!\\b(?:asl|sign|sign language|signs|braille|arabic|hebrew|thai|hindi|japanese|chinese|georgian|armenian|runic|finger) )(?:alphabet|abc'?s?)(?: letters)?|letters of the alphabet|letters(?=,? (?:and|&) (?:numbers|words|sounds))",
    name: "Alphabet",
    singular: "letter",
    plural: "letters",
    labels: ["Letter", "Word"],
    facts: facts(`
      A a = 🍎 Apple
      B b = 🐻 Bear
      C c = 🐱 Cat
      D d = 🐶 Dog
      E e = 🐘 Elephant
      F f = 🐟 Fish
      G g = 🍇 Grapes
      H h = 🏠 House
      I i = 🍦 Ice cream
      J j = 🫙 Jar
      K k = 🔑 Key
      L l = 🦁 Lion
      M m = 🌙 Moon
      N n = 👃 Nose
      O o = 🍊 Orange
      P p = 🐧 Penguin
      Q q = 👸 Queen
      R r = 🌈 Rainbow
      S s = ☀️ Sun
      T t = 🌳 Tree
      U u = ☂️ Umbrella
      V v = 🎻 Violin
      W w = 🐳 Whale
      X x = 🦊 Fox
      Y y = 🪀 Yo-yo
      Z z = 🦓 Zebra
    `),
  },
  {
    words:
      "(?:the )?(?:basic )?colou?rs(?=,? (?:and|&) (?:shapes|numbers|letters)| (?:quiz|flash ?cards?|learning)\\b)|(?<=\\b(?:learn(?:ing)?|names of|shapes(?:,| and|, and)|numbers(?:,| and|, and)) (?:the |about )?)colou?rs",
    name: "Colours",
    singular: "colour",
    plural: "colours",
    labels: ["Colour", "Name"],
    facts: facts(`
      🔴 = Red
      🟠 = Orange
      🟡 = Yellow
      🟢 = Green
      🔵 = Blue
      🟣 = Purple
      🟤 = Brown
      ⚫ = Black
      ⚪ = White
      🌸 = Pink
      🐘 = Grey
      🥇 = Gold
    `),
  },
  {
    words:
      "(?:2d |geometric |basic )shapes|shapes(?=,? (?:and|&) (?:colou?rs|numbers|letters)| (?:quiz|flash ?cards?|learning)\\b)|(?<=\\b(?:learn(?:ing)?|(?:colou?rs|numbers|letters)(?:,| and|, and)) (?:the |about )?)shapes",
    name: "Shapes",
    singular: "shape",
    plural: "shapes",
    labels: ["Shape", "Name"],
    facts: facts(`
      ● = Circle
      ■ = Square
      ▲ = Triangle
      ▬ = Rectangle
      ◆ = Diamond
      ★ = Star
      ♥ = Heart
      ⬟ = Pentagon
      ⬢ = Hexagon
      ⬮ = Oval
      ✚ = Cross
      ☾ = Crescent
    `),
  },
  {
    words:
      "counting(?= (?:quiz|games?|apps?|flash ?cards?|practice)\\b)|(?<=\\b(?:letters|alphabet|abcs?|colou?rs|shapes)(?:,| and|, and| &) )numbers|numbers(?=,? (?:and|&) (?:shapes|colou?rs|letters))",
    name: "Counting",
    singular: "number",
    plural: "numbers",
    labels: ["How many", "Number"],
    facts: facts(`
      🍎 = 1
      🐸🐸 = 2
      ⭐⭐⭐ = 3
      🚗🚗🚗🚗 = 4
      🌸🌸🌸🌸🌸 = 5
      🐟🐟🐟🐟🐟🐟 = 6
      🍓🍓🍓🍓🍓🍓🍓 = 7
      🐞🐞🐞🐞🐞🐞🐞🐞 = 8
      🎈🎈🎈🎈🎈🎈🎈🎈🎈 = 9
      🍪🍪🍪🍪🍪🍪🍪🍪🍪🍪 = 10
      🌙🌙🌙🌙🌙🌙🌙🌙🌙🌙🌙 = 11
      🐝🐝🐝🐝🐝🐝🐝🐝🐝🐝🐝🐝 = 12
    `),
  },
];
