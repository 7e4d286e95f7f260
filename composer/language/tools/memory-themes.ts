/** What the cards of memory can show, and what is to be guessed: words, each with its sign where there is one. */
export const MEMORY_THEMES: readonly (readonly [words: string, names: string])[] = [
  [
    "animals?|pets?",
    "🐱 Cat, 🐶 Dog, 🐴 Horse, 🐮 Cow, 🦊 Fox, 🦉 Owl, 🐸 Frog, 🐳 Whale, 🐻 Bear, 🦆 Duck, 🐰 Rabbit, 🐷 Pig",
  ],
  [
    "(?:farm|barn(?:yard)?) animals",
    "🐮 Cow, 🐷 Pig, 🐔 Hen, 🐐 Goat, 🐑 Sheep, 🐴 Horse, 🦆 Duck, 🐰 Rabbit, 🐓 Rooster, 🚜 Tractor",
  ],
  [
    "(?:sea|ocean|water|marine) (?:animals|creatures|life)|fish(?:es)?",
    "🐳 Whale, 🐬 Dolphin, 🐙 Octopus, 🦀 Crab, 🐟 Fish, 🦈 Shark, 🐢 Turtle, 🦞 Lobster, 🐧 Penguin, 🐚 Shell, 🦑 Squid, 🦐 Shrimp",
  ],
  [
    "(?:wild|jungle|safari|zoo|african) animals",
    "🦁 Lion, 🐯 Tiger, 🐘 Elephant, 🦒 Giraffe, 🦓 Zebra, 🐵 Monkey, 🐊 Crocodile, 🦏 Rhino, 🐆 Leopard, 🦍 Gorilla",
  ],
  ["(?:bugs|insects)", "🐝 Bee, 🐞 Ladybird, 🦋 Butterfly, 🐜 Ant, 🐌 Snail, 🕷️ Spider, 🐛 Caterpillar, 🦗 Cricket"],
  [
    "dinosaurs?|dinos",
    "Triceratops, Stegosaurus, Diplodocus, Iguanodon, Velociraptor, Spinosaurus, Allosaurus, Ankylosaurus",
  ],
  [
    "fruits?(?: and veg\\w*)?",
    "🍎 Apple, 🍐 Pear, 🍌 Banana, 🍒 Cherry, 🍇 Grape, 🍋 Lemon, 🍑 Peach, 🍈 Melon, 🥝 Kiwi, 🍓 Strawberry",
  ],
  [
    "vegetables?|veggies",
    "🥕 Carrot, 🥔 Potato, 🍅 Tomato, 🥦 Broccoli, 🌽 Corn, 🍆 Aubergine, 🥒 Cucumber, 🧅 Onion, 🧄 Garlic, 🍄 Mushroom",
  ],
  ["food|foods", "🍞 Bread, 🧀 Cheese, 🍲 Soup, 🍕 Pizza, 🍚 Rice, 🥚 Egg, 🍝 Pasta, 🥗 Salad, 🎂 Cake, 🍯 Honey"],
  [
    "vehicles?|cars|trucks|transport",
    "🚗 Car, 🚌 Bus, 🚂 Train, 🚋 Tram, 🚚 Lorry, 🚜 Tractor, 🚲 Bicycle, ⛵ Boat, ✈️ Plane, 🚁 Helicopter",
  ],
  ["colou?rs", "🔴 Red, 🔵 Blue, 🟢 Green, 🟡 Yellow, 🟠 Orange, 🟣 Purple, 🟤 Brown, ⚫ Black"],
  [
    "movies?|films?|cinema",
    "🦈 Jaws, 🚢 Titanic, 🦁 The Lion King, ❄️ Frozen, 🤖 Terminator, 👻 Ghostbusters, 🦖 Jurassic Park, 🧸 Toy Story, 🕷️ Spider-Man, 🦇 Batman, 🐠 Finding Nemo, 🎹 Casablanca, 🥊 Rocky, 🧙 The Hobbit, 🐒 King Kong",
  ],
  [
    "jobs?|professions?|occupations?",
    "👩‍⚕️ Doctor, 👨‍🍳 Cook, 👩‍🏫 Teacher, 👨‍🚒 Firefighter, 👮 Police officer, 👩‍🌾 Farmer, 👷 Builder, 👩‍🎨 Artist, 👨‍✈️ Pilot, 👩‍🚀 Astronaut, 👩‍🔬 Scientist, 👨‍🔧 Mechanic",
  ],
  ["birds?", "Robin, Owl, Swan, Duck, Crow, Heron, Eagle, Sparrow, Magpie, Stork"],
  ["flowers?", "Rose, Tulip, Daisy, Lily, Poppy, Iris, Violet, Peony, Lupin, Aster"],
  ["numbers", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10"],
  ["letters|the alphabet", "A, B, C, D, E, F, G, H, I, J"],
  ["shapes", "🔺 Triangle, 🟦 Square, ⚪ Circle, ⭐ Star, ❤️ Heart, 🔷 Diamond, 🌙 Crescent, ➕ Cross"],
  ["planets?|space", "Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune"],
  [
    "(?:countries|flags)(?: of the world)?",
    "🇫🇷 France, 🇩🇪 Germany, 🇮🇹 Italy, 🇪🇸 Spain, 🇯🇵 Japan, 🇧🇷 Brazil, 🇨🇦 Canada, 🇮🇳 India, 🇬🇷 Greece, 🇰🇪 Kenya",
  ],
  ["capitals?(?: cities)?|cities", "Paris, Berlin, Rome, Madrid, Lisbon, Vienna, London, Oslo, Athens, Dublin"],
  [
    "sports?",
    "⚽ Football, 🏀 Basketball, 🎾 Tennis, 🏐 Volleyball, 🏓 Table tennis, 🏸 Badminton, 🏒 Hockey, 🏏 Cricket, ⛳ Golf, 🥊 Boxing",
  ],
  [
    "(?:musical )?instruments",
    "🎻 Violin, 🎸 Guitar, 🎹 Piano, 🥁 Drum, 🎺 Trumpet, 🎷 Saxophone, 🪗 Accordion, 🪕 Banjo",
  ],
  ["weather", "☀️ Sun, ☁️ Cloud, 🌈 Rainbow, ❄️ Snow, ⚡ Lightning, ☔ Rain, 💨 Wind, 🌪️ Tornado"],
  [
    "christmas|xmas|holidays?",
    "🎄 Tree, 🎁 Present, 🎅 Santa, 🦌 Reindeer, ⛄ Snowman, 🔔 Bell, 🕯️ Candle, ⭐ Star, 🍪 Cookie, 👼 Angel",
  ],
  ["halloween", "🎃 Pumpkin, 👻 Ghost, 🦇 Bat, 🕷️ Spider, 🧙 Witch, 💀 Skull, 🐈 Cat, 🧛 Vampire, 🍬 Sweets, 🌕 Moon"],
  ["easter", "🐰 Bunny, 🥚 Egg, 🐣 Chick, 🐑 Lamb, 🌷 Tulip, 🧺 Basket, 🦋 Butterfly, 🍫 Chocolate"],
  [
    "clothes|clothing",
    "👕 Shirt, 👖 Trousers, 👗 Dress, 🧦 Socks, 👞 Shoe, 🧢 Cap, 🧣 Scarf, 🧤 Gloves, 🧥 Coat, 👢 Boot",
  ],
  [
    "faces|smileys?|emojis?|feelings|emotions",
    "😀 Happy, 😢 Sad, 😡 Angry, 😱 Scared, 😴 Sleepy, 😂 Laughing, 😍 In love, 🤔 Thinking",
  ],
];
