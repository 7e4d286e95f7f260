import { expect, test } from "bun:test";
import { classifyRequest, type RequestKind } from "./classify-request.ts";

const PAGE = "text/html,application/xhtml+xml,*/*";

test.each<[string, Record<string, string>, RequestKind]>([
  ["/", { accept: PAGE }, "page"],
  ["/habits/1?tab=2", { accept: PAGE }, "page"],
  // A route of the app that is called as one of Metro's paths.
  ["/status", { accept: PAGE }, "page"],
  ["/status", {}, "metro"],
  ["/", { "expo-platform": "android", accept: "application/expo+json,application/json" }, "metro"],
  ["/", { accept: "multipart/mixed,application/expo+json" }, "metro"],
  ["/?platform=ios", {}, "metro"],
  ["/node_modules/expo-router/entry.bundle?platform=web", { accept: "*/*" }, "metro"],
  ["/index.bundle?platform=android", {}, "metro"],
  ["/index.map?platform=web", {}, "metro"],
  ["/hot", {}, "metro"],
  ["/message?x=1", {}, "metro"],
  ["/symbolicate", {}, "metro"],
  ["/assets/?unstable_path=.%2Fassets%2Ficon.png", { accept: "image/*" }, "metro"],
  ["/logo.png", { accept: "image/*" }, "file"],
  ["/hotel.png", { accept: "image/*" }, "file"],
  ["//[", { accept: "*/*" }, "file"],
])("%s with %p is for %s", (url, headers, kind) => {
  expect(classifyRequest(url, headers)).toBe(kind);
});
