/** What the cards of memory can show: words, for there are no pictures of them. */
export const MEMORY_THEMES: readonly (readonly [words: string, names: string])[] = [
  ["animals?|pets?", "Cat, Dog, Horse, Cow, Fox, Owl, Frog, Whale, Bear, Duck"],
  ["(?:farm|barn(?:yard)?) animals", "Cow, Pig, Hen, Goat, Sheep, Horse, Duck, Donkey, Goose, Rabbit"],
  [
    "dinosaurs?|dinos",
    "Triceratops, Stegosaurus, Diplodocus, Iguanodon, Velociraptor, Spinosaurus, Allosaurus, Ankylosaurus",
  ],
  ["fruits?(?: and veg\\w*)?", "Apple, Pear, Banana, Cherry, Plum, Grape, Lemon, Peach, Melon, Kiwi"],
  ["vegetables?|veggies", "Carrot, Pea, Leek, Onion, Potato, Tomato, Pumpkin, Spinach, Beetroot, Radish"],
  ["food", "Bread, Cheese, Soup, Pizza, Rice, Egg, Pasta, Salad, Cake, Honey"],
  ["vehicles?|cars|trucks", "Car, Bus, Train, Tram, Lorry, Tractor, Bicycle, Boat, Plane, Ferry"],
  ["colou?rs", "Red, Blue, Green, Yellow, Orange, Pink, Brown, Black, White, Grey"],
  ["birds?", "Robin, Owl, Swan, Duck, Crow, Heron, Eagle, Sparrow, Magpie, Stork"],
  ["flowers?", "Rose, Tulip, Daisy, Lily, Poppy, Iris, Violet, Peony, Lupin, Aster"],
  ["numbers", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10"],
  ["letters|the alphabet", "A, B, C, D, E, F, G, H, I, J"],
  ["planets?|space", "Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune"],
];
