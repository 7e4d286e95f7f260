import { describe, expect, test } from "bun:test";
import { findAppWishes, withoutWishes } from "./app-wishes.ts";

const without = (text: string) => withoutWishes(text, findAppWishes(text));

describe("wishes for an app as a whole, in a row of fields", () => {
  test("are found wherever they stand in it", () => {
    expect(without("Recipe app with a dashboard, title and rating")).toBe("Recipe app with title and rating");
    expect(without("Recipe app with title, reports and rating")).toBe("Recipe app with title and rating");
    expect(without("Recipe app with title, rating and an admin panel")).toBe("Recipe app with title, rating");
    expect(without("Recipe app with user profiles")).toBe("Recipe app");
    expect(without("Recipe app: dashboard, title, rating")).toBe("Recipe app: title, rating");
    expect(without("Recipe app:\n- title\n- pagination\n- rating")).toBe("Recipe app:\n- title\n- rating");
  });

  test("are told in the words of the prompt, with a request or an answer", () => {
    const [reports, pages] = findAppWishes("Tasks with title, monthly reports and pagination");
    expect(reports).toMatchObject({ words: "monthly reports", request: "add monthly reports", answer: null });
    expect(pages).toMatchObject({ words: "pagination", request: null });
    expect(pages?.answer).toContain("one page");
  });

  test("are none within longer names", () => {
    for (const text of ["Bug log with reports by users", "a list of dashboards I built", "damage reports with date"])
      expect(findAppWishes(text)).toEqual([]);
  });
});
