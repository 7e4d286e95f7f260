import type { IconName } from "@lathe/protocol/app/label";

/** What one of is shown at random, and what the list of them begins with. */
export interface Sayings {
  words: string;
  name: string;
  singular: string;
  plural: string;
  button: string;
  icon: IconName;
  /** What stands beside each: who said it, how it ends. */
  beside: string | null;
  /** "What is said = what stands beside it". */
  examples: readonly string[];
}

export const SAYINGS: readonly Sayings[] = [
  {
    words: "quotes?|sayings?|wisdom",
    name: "Quotes",
    singular: "quote",
    plural: "quotes",
    button: "Show a quote",
    icon: "chat",
    beside: "Author",
    examples: [
      "The only thing we have to fear is fear itself. = Franklin D. Roosevelt",
      "I think, therefore I am. = René Descartes",
      "What we know is a drop, what we don't know is an ocean. = Isaac Newton",
      "Well begun is half done. = Aristotle",
      "The unexamined life is not worth living. = Socrates",
      "Be yourself; everyone else is already taken. = Ascribed to Oscar Wilde",
      "A journey of a thousand miles begins with a single step. = Laozi",
      "To be, or not to be, that is the question. = William Shakespeare",
      "Nothing in life is to be feared, it is only to be understood. = Marie Curie",
      "He who has a why to live can bear almost any how. = Friedrich Nietzsche",
      "If I have seen further, it is by standing on the shoulders of giants. = Isaac Newton",
      "It does not matter how slowly you go as long as you do not stop. = Confucius",
    ],
  },
  {
    words: "jokes?|puns?|riddles?",
    name: "Jokes",
    singular: "joke",
    plural: "jokes",
    button: "Tell a joke",
    icon: "smile",
    beside: "Answer",
    examples: [
      "Why did the scarecrow win a prize? = He was outstanding in his field.",
      "What do you call a fish without eyes? = A fsh.",
      "Why don't eggs tell jokes? = They would crack each other up.",
      "What has keys but opens no locks? = A piano.",
      "Why was the maths book sad? = It had too many problems.",
      "What gets wetter the more it dries? = A towel.",
      "What do you call a bear without teeth? = A gummy bear.",
      "Why did the bicycle fall over? = It was two-tired.",
      "What has hands but cannot clap? = A clock.",
      "Why can't you trust stairs? = They are always up to something.",
    ],
  },
  {
    words: "facts?|trivia facts?",
    name: "Facts",
    singular: "fact",
    plural: "facts",
    button: "Show a fact",
    icon: "lightbulb",
    beside: null,
    examples: [
      "Octopuses have three hearts.",
      "Honey keeps for years without going bad.",
      "A day on Venus is longer than its year.",
      "Bananas are berries, and strawberries are none.",
      "Sea otters hold hands while they sleep.",
      "Wombats make droppings in the shape of cubes.",
      "The Eiffel Tower grows some centimetres in summer.",
      "A group of flamingos is called a flamboyance.",
      "Light from the Sun takes about eight minutes to reach us.",
      "Sharks are older than trees.",
    ],
  },
  {
    words:
      "(?:writing|story|drawing|journal(?:ing)?|creative|conversation|art)[- ](?:prompts?|starters?|ideas?)|ice ?breakers?(?: questions)?",
    name: "Prompts",
    singular: "prompt",
    plural: "prompts",
    button: "Give me one",
    icon: "pen",
    beside: null,
    examples: [
      "A letter that arrives forty years late.",
      "What would you do with an extra hour each day?",
      "A door that was not there yesterday.",
      "The best meal that you ever had.",
      "Two strangers and one umbrella.",
      "A place that you would go back to.",
      "Something small that makes you happy.",
      "An animal that gives advice.",
      "A day without any screens.",
      "The view from a window that you know well.",
    ],
  },
  {
    words: "would you rather(?: questions?)?|this or that(?: questions?)?",
    name: "Would you rather",
    singular: "question",
    plural: "questions",
    button: "Next question",
    icon: "question",
    beside: null,
    examples: [
      "Would you rather be able to fly or to be invisible?",
      "Would you rather live by the sea or in the mountains?",
      "Would you rather read minds or see the future?",
      "Would you rather be always ten minutes late or twenty minutes early?",
      "Would you rather speak all languages or talk to animals?",
      "Would you rather never be cold or never be hungry?",
      "Would you rather have a cook or a cleaner?",
      "Would you rather travel to the past or to the future?",
    ],
  },
  {
    words: "never have i ever(?: questions?| statements?)?",
    name: "Never have I ever",
    singular: "statement",
    plural: "statements",
    button: "Next one",
    icon: "smile",
    beside: null,
    examples: [
      "Never have I ever missed a flight.",
      "Never have I ever sung in front of strangers.",
      "Never have I ever forgotten a birthday of my family.",
      "Never have I ever slept under the stars.",
      "Never have I ever fallen asleep in a cinema.",
      "Never have I ever broken a bone.",
      "Never have I ever eaten something off the floor.",
      "Never have I ever pretended to be on the phone.",
    ],
  },
  {
    words: "charades?(?: words?| ideas?)?|pictionary(?: words?)?",
    name: "Charades",
    singular: "word",
    plural: "words",
    button: "Next word",
    icon: "people",
    beside: null,
    examples: [
      "Brushing teeth",
      "Penguin",
      "Riding a horse",
      "Titanic",
      "Making a pizza",
      "Robot",
      "Fishing",
      "Superhero",
      "Changing a nappy",
      "Kangaroo",
      "Playing the violin",
      "Washing a dog",
    ],
  },
  {
    words: "(?:baby|first|boys?|girls?)(?: and (?:boys?|girls?))? names?(?=[- ]generators?)",
    name: "Baby names",
    singular: "name",
    plural: "names",
    button: "Another name",
    icon: "heart",
    beside: null,
    examples: names(
      "Ada, Amara, Anna, Ben, Clara, Daniel, Elif, Emil, Felix, Grace, Hugo, Ida, Jonas, Leo, Lina, Luca, Maya, Mila, Noah, Nora, Oscar, Rosa, Theo, Zoe",
    ),
  },
  {
    words: "(?:pet|dog|cat|puppy|kitten|horse|hamster) names?(?=[- ]generators?)",
    name: "Pet names",
    singular: "name",
    plural: "names",
    button: "Another name",
    icon: "paw",
    beside: null,
    examples: names(
      "Bella, Biscuit, Bruno, Caramel, Cleo, Cosmo, Daisy, Dusty, Ginger, Hazel, Luna, Maple, Milo, Mochi, Nala, Oreo, Pepper, Pumpkin, Rex, Simba, Socks, Toffee",
    ),
  },
  {
    words:
      "(?:business|company|start-?up|brand|shop|store|band|team|project|app|product|domain|podcast|channel) names?(?=[- ]generators?)",
    name: "Business names",
    singular: "name",
    plural: "names",
    button: "Another name",
    icon: "lightbulb",
    beside: null,
    examples: names(
      "Bright Harbour, Blue Lantern, Cedar & Co, Copper Fox, Daybreak, Fernway, Field Notes, Golden Hour, Hearthside, Kindred, Little North, Loom, Maplewood, Northwind, Open Door, Paper Kite, Quiet Oak, Redwood, Silver Birch, Tandem, Upland, Wildflower",
    ),
  },
  {
    words:
      "(?:(?:fantasy|character|elf|elven|dwarf|dragon|wizard|hero|d&d|dnd|rpg|superhero|villain|user ?|nick ?|gamer ?)+(?:character )?|(?<!product )(?:random )?)names?(?=[- ]generators?)",
    name: "Names",
    singular: "name",
    plural: "names",
    button: "Another name",
    icon: "sparkle",
    beside: null,
    examples: names(
      "Aelric, Branwen, Caelum, Daeris, Elowen, Faelan, Gwenna, Hadrian, Isolde, Jorund, Kaelith, Lysandra, Maerin, Nimue, Orrin, Perrin, Quillon, Rhiannon, Seraphine, Thalric, Ulric, Vesper, Wren, Ysolde",
    ),
  },
  {
    words: "compliments?|affirmations?|(?:positive|kind) (?:words|thoughts)",
    name: "Affirmations",
    singular: "affirmation",
    plural: "affirmations",
    button: "Show one",
    icon: "heart",
    beside: null,
    examples: [
      "You make hard things look easy.",
      "I can do this one step at a time.",
      "Your laugh makes the room warmer.",
      "I am allowed to rest.",
      "You ask good questions.",
      "I have come further than I think.",
      "People are glad when you come.",
      "I can begin again today.",
    ],
  },
];

function names(list: string): string[] {
  return list.split(", ");
}
