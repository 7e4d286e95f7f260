import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { chooseTemplate } from "./choose-template.ts";
import { LIMITS } from "./limits.ts";

describe("a prompt that speaks of an app for phones is for mobile", () => {
  test.each([
    "A mobile app for habits",
    "Mobile app",
    "an iPhone app that counts water",
    "A habit tracker for iPhone",
    "habit tracker, iOS and Android",
    "An app that works on iOS and Android",
    "Build a React Native app with tabs",
    "a react-native chat",
    "Notes, made with Expo",
    "An Expo app for recipes",
    "A native app for runners",
    "phone app to split bills",
    "An app for my phone that reminds me to drink",
    "A timer I can use on my phone",
    "tablet app for a restaurant's waiters",
    "An app for my tablet to draw on",
    "A mobile banking app",
    "smartphone game with falling blocks",
    "mobile\n  app   with a list",
    "A todo list for mobile",
    "A mobile app, not a website",
    "Not a website but a mobile app",
    "Not a web app: an Android app",
    "A mobile app with a landing page as its first screen",
    "A contact app for my phone with phone numbers",
    "application mobile pour mes recettes",
    "una app móvil de tareas",
  ])("%s", (prompt) => expect(chooseTemplate(prompt)).toBe("mobile"));
});

describe("a phone that is only spoken of is none", () => {
  test.each([
    "",
    "A todo app",
    "A habit tracker with streaks",
    "Contacts with phone numbers",
    "Contacts with name, phone and email",
    "phone shop inventory",
    "An inventory app for a phone shop",
    "iPhone repair bookings",
    "A shop that sells used iPhones",
    "A shop selling Android phones",
    "Compare iPhone prices",
    "A form with a mobile number",
    "customers with mobile number and address",
    "A blog that works on mobile",
    "responsive on mobile",
    "It should look good on my phone",
    "A portfolio, optimized for mobile",
    "works well on phones and desktop",
    "mobile-friendly recipe site",
    "A mobile-first recipe collection",
    "A website for my iPhone app",
    "A landing page for a mobile app",
    "A web app for Android developers",
    "admin panel for our mobile app",
    "A phone book app",
    "Not a mobile app, a page for desks",
    "a page without a native app",
    "A schedule for a tech expo",
    "Visitors of the expo hall",
    "Courses about React Native",
    "Bookings of a mobile home park",
    "Appointments for mobile mechanics",
    "Native plants by region",
    "A tablet reminder for my pills",
    "cases for my phone, with prices",
    "automobile app",
    "a mobile web app for recipes",
  ])("%s", (prompt) => expect(chooseTemplate(prompt)).toBe("web"));
});

test("every text has an answer, and never the empty folder", () => {
  const words = fc.constantFrom(
    "mobile",
    "phone",
    "app",
    "for",
    "on my",
    "not a",
    "website",
    "iphone",
    "expo",
    "native",
    "works",
    "-",
    "\n",
    "number",
    "\u0000",
    "İ",
  );
  const prompts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words).map((list) => list.join(" ")),
  );
  fc.assert(fc.property(prompts, (prompt) => expect(["web", "mobile"]).toContain(chooseTemplate(prompt))));
});

test("a long text takes no longer than its length gives reason to", () => {
  for (const part of [
    "mobile ",
    "for my ",
    "a",
    " ",
    "not a an the ",
    "phone-",
    "on android phones ",
    "not an iphone ",
    "for phone shop ",
  ]) {
    const began = performance.now();
    chooseTemplate(part.repeat(Math.ceil((4 * LIMITS.prompt.maxCharacters) / part.length)));
    // Far above what it takes; a regular expression that goes back and forth takes minutes.
    expect(performance.now() - began).toBeLessThan(1_000);
  }
});
