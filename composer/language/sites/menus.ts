import type { KindRows } from "./site-kind.ts";

/** What restaurants of a cuisine have on their menu: name, course, price and what is in it. */
const MENUS: readonly (readonly [of: RegExp, rows: KindRows["rows"]])[] = [
  [
    /\bschool\b/i,
    [
      ["Pasta with tomato sauce", "Monday", 3.2, "Vegetarian, with grated cheese."],
      ["Chicken and rice", "Tuesday", 3.5, "With peas and carrots."],
      ["Vegetable soup", "Wednesday", 3, "With bread, and yoghurt afterwards."],
      ["Fish fingers", "Thursday", 3.5, "With mashed potatoes."],
      ["Pancakes", "Friday", 3.2, "With apple sauce."],
    ],
  ],
  [
    /\b(?:breakfast|brunch)\b/i,
    [
      ["Eggs as you like them", "Hot", 7.5, "With toast and herbs."],
      ["Pancakes", "Hot", 8, "With berries and maple syrup."],
      ["Porridge", "Hot", 6, "With apple and cinnamon."],
      ["Bread, butter and jam", "Cold", 5, "The jam is made here."],
      ["Granola and yoghurt", "Cold", 6.5, "With fruit of the season."],
      ["Coffee or tea", "Drinks", 3, "As much as you like."],
    ],
  ],
  [
    /\b(?:sushi|japanese|ramen|izakaya)\b/i,
    [
      ["Miso soup", "To begin with", 4.5, "Tofu, seaweed, spring onion."],
      ["Edamame", "To begin with", 5, "With sea salt."],
      ["Salmon nigiri", "Sushi", 7.5, "Two pieces."],
      ["Maki with cucumber", "Sushi", 6, "Six pieces. Vegan."],
      ["Ramen with pork", "Bowls", 14.5, "Twelve hours of broth, egg, nori."],
      ["Mochi", "Sweets", 5, "Sesame or mango."],
    ],
  ],
  [
    /\b(?:mexican|tacos?|taqueria|burritos?)\b/i,
    [
      ["Guacamole and chips", "To begin with", 6.5, "Made when you order."],
      ["Tacos with pork", "Tacos", 9.5, "Three, with pineapple and coriander."],
      ["Tacos with beans", "Tacos", 8.5, "Three, with corn and lime. Vegan."],
      ["Burrito", "From the grill", 11, "Chicken or vegetables, rice, salsa."],
      ["Churros", "Sweets", 5.5, "With chocolate."],
      ["Horchata", "Drinks", 3.5, "Rice, cinnamon, ice."],
    ],
  ],
  [
    /\b(?:indian|curry|tandoori|bangladeshi|pakistani)\b/i,
    [
      ["Samosas", "Starters", 5, "Two, with tamarind."],
      ["Dal", "Mains", 10.5, "Lentils, tomato, cumin. Vegan."],
      ["Butter chicken", "Mains", 14, "Mild, with cream and fenugreek."],
      ["Palak paneer", "Mains", 12.5, "Spinach and fresh cheese."],
      ["Garlic naan", "Bread and rice", 3.5, "From the tandoor."],
      ["Mango lassi", "Drinks", 4, "Thick and cold."],
    ],
  ],
  [
    /\b(?:burgers?|diner|american|bbq|barbecue|smokehouse)\b/i,
    [
      ["Classic burger", "Burgers", 11.5, "Beef, cheddar, pickles, our sauce."],
      ["Chicken burger", "Burgers", 11, "Crisp, with slaw."],
      ["Beetroot burger", "Burgers", 10.5, "With goat's cheese."],
      ["Fries", "On the side", 4, "Cut here, fried twice."],
      ["Onion rings", "On the side", 4.5, "With smoked mayonnaise."],
      ["Milkshake", "Drinks", 5.5, "Vanilla, chocolate or strawberry."],
    ],
  ],
  [
    /\b(?:thai|vietnamese|asian|chinese|noodles?|korean)\b/i,
    [
      ["Spring rolls", "Starters", 6, "Four, with a dip of lime and chilli."],
      ["Dumplings", "Starters", 7, "Steamed or fried."],
      ["Fried noodles", "Mains", 12, "Egg, peanuts, vegetables."],
      ["Green curry", "Mains", 13.5, "Coconut milk, basil, aubergine."],
      ["Crispy duck", "Mains", 17, "With ginger and greens."],
      ["Sticky rice with mango", "Desserts", 6, "With coconut cream."],
    ],
  ],
  [
    /\b(?:italian|trattoria|osteria|pasta)\b/i,
    [
      ["Bruschetta", "Antipasti", 6.5, "Tomato, garlic, basil."],
      ["Vitello tonnato", "Antipasti", 11, "Veal, tuna, capers."],
      ["Spaghetti alle vongole", "Pasta", 16, "Clams, white wine, parsley."],
      ["Ravioli with ricotta", "Pasta", 14.5, "Sage and brown butter."],
      ["Saltimbocca", "Mains", 21, "With a lemon from Sorrento."],
      ["Tiramisu", "Dolci", 6.5, "Made every morning."],
    ],
  ],
  [
    /\b(?:vegan|vegetarian|plant[- ]based)\b/i,
    [
      ["Roasted carrots", "Starters", 8, "Hazelnuts, dill, mustard."],
      ["Soup of the day", "Starters", 6.5, "With bread from next door."],
      ["Mushroom ragout", "Mains", 15.5, "Polenta, thyme, red wine."],
      ["Bowl of the season", "Mains", 14, "Grains, greens, pickles, tahini."],
      ["Chocolate cake", "Desserts", 6, "Nobody believes that it is vegan."],
    ],
  ],
  [
    /\b(?:greek|turkish|lebanese|mediterranean|middle eastern|taverna|kebab)\b/i,
    [
      ["Mezze for two", "To share", 18, "Hummus, aubergine, olives, bread."],
      ["Tzatziki", "To share", 5.5, "With warm bread."],
      ["Grilled lamb", "From the grill", 19, "Lemon, oregano, potatoes."],
      ["Halloumi", "From the grill", 13, "With watermelon and mint."],
      ["Baklava", "Sweets", 5, "Walnuts and honey."],
    ],
  ],
  [
    /\b(?:seafood|fish)\b/i,
    [
      ["Fish soup", "Starters", 9.5, "With rouille and toast."],
      ["Oysters", "Starters", 15, "Six, with lemon."],
      ["Fish and chips", "Mains", 15.5, "Haddock, peas, tartare sauce."],
      ["Catch of the day", "Mains", 23, "Whole, from the grill."],
      ["Lemon tart", "Desserts", 7, "Sharp, with cream."],
    ],
  ],
];

/** "Sushi", "Indian": what stands on a menu of that sort; null where none is told. */
export function menuOf(cuisine: string): KindRows["rows"] | null {
  return MENUS.find(([of]) => of.test(cuisine))?.[1] ?? null;
}
