import { describe, expect, test } from "bun:test";
import { loadEnglish } from "../english.ts";
import { toldStory } from "./told-story.ts";

await loadEnglish();

describe("the records that a story tells of", () => {
  const cases: readonly [story: string, told: string][] = [
    [
      "I mend bikes. A customer comes, I note name, bike and price. It goes from waiting to in work to done.",
      "Repairs with name, bike, price, status (waiting, in work, done).",
    ],
    [
      "Tenants should log in and report defects, with room and urgency, and I get an email. I set open, ordered, fixed.",
      "Defects with tenant, room, urgency, status (open, ordered, fixed). Tenants should log in. Send me an email.",
    ],
    [
      "We cater. For each event I note date, guests and price per person. I'd like to see the total.",
      "Events with date, guests, price per person, total = guests * price per person.",
    ],
    [
      "I groom dogs. Every dog has a name, breed and owner. After each visit I write down what I did and what was paid.",
      "Dogs with name, breed, owner. Visits with dog, what I did, amount paid.",
    ],
    [
      "I need an app for our repair café. For each repair I note device, fault and owner. No accounts.",
      "An app called “Repair café”: Repairs with device, fault, owner. No accounts.",
    ],
  ];
  test.each(cases)("%s", (story, told) => {
    expect(toldStory(story)).toBe(told);
  });

  test("a prompt that names its app, a site or a game is left as it is", () => {
    for (const prompt of [
      "Recipe app with title, ingredients and steps. It should be dark.",
      "I run a bakery. I need a website with opening hours and photos.",
      "I want a reading journal where I can add books. Each book has a title and an author.",
      "I teach yoga. I need 30 seconds work, 10 seconds rest and 8 rounds with a bell.",
      "We run a small hotel. Photos, rooms with prices, directions and a booking form.",
      "My violin workshop. Repairs have an instrument, fault and price.",
    ])
      expect(toldStory(prompt)).toBe(prompt);
  });
});
