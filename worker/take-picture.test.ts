import { expect, test } from "bun:test";
import { MemoryBrowser } from "@lathe/testing/memory-browser";
import { takePicture } from "./take-picture.ts";

const going = () => new AbortController().signal;

test("a picture is taken of a page of its own, which is closed again", async () => {
  const browser = new MemoryBrowser();
  const picture = await takePicture(browser, "/books?read=1", going());
  expect([...picture.slice(0, 2)]).toEqual([0xff, 0xd8]);
  expect(browser.journal).toEqual(["open /books?read=1 desktop", "look", "close"]);
});

test("without a browser it is said that there is none", async () => {
  expect(takePicture(null, "/", going())).rejects.toThrow("There is no Chromium on this machine");
});
