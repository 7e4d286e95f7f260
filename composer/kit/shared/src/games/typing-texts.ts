/** To type: short passages without rare signs, each of some forty words. */
export const TYPING_TEXTS = [
  "The morning was quiet and the street was still wet from the rain. A baker opened the door of his shop, and the smell of warm bread came out to the people who waited for the first bus.",
  "A good walk needs no plan. You put on old shoes, take some water and follow the river until the town is far behind you. On the way back the same path always looks like another one.",
  "She had kept the letters in a box under the stairs for thirty years. When the house was sold she read them all again in one night, and in the morning she knew whom she had to call.",
  "Small boats leave the harbour before the sun is up. The nets are heavy when they return, and the gulls know it well. By noon the fish is sold and the men sit in the shade and mend what is torn.",
  "Learning to type without looking takes a little time each day. Keep your hands still, let every finger find its own keys, and do not hurry. Speed comes by itself once there are few mistakes.",
  "The old clock in the hall was always ten minutes late. Nobody ever put it right, because everybody in the family had learned to leave when it struck, and so they were never late for anything.",
  "In autumn the garden asks for patience. The leaves fall on the path that was swept an hour ago, the last tomatoes refuse to turn red, and yet there are days when it is warm enough to sit outside.",
  "A train crossed the valley every evening at six. The children waved from the hill, and one day somebody in the last carriage waved back with a yellow scarf. They talked about it for weeks.",
  "Cooking for many people is easier than it looks. Choose one pot, cut everything to the same size, and give the onions more time than you think. The rest is salt, heat and good company at the table.",
  "The library was the warmest place in town. In winter people came to read the papers, students filled the long tables, and an old man played chess against himself and seemed to lose most of the time.",
] as const;
