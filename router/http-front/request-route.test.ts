import { expect, test } from "bun:test";
import { normaliseHost, routeRequest } from "./request-route.ts";

const PROJECT = "abcdefghijklmnopqrst";
const TABLE = { studioHosts: new Set(["localhost:4700", "[::1]:4700"]), previewDomain: "localhost" };

function route(target: string, ...hosts: string[]): unknown {
  const headers = hosts.map((value) => ({ name: "Host", lower: "host", value }));
  const routed = routeRequest({ method: "GET", target, version: "1.1", headers }, TABLE);
  return "fault" in routed ? 400 : [routed.route.kind, routed.target];
}

test.each([
  ["/a", ["localhost:4700"], ["studio", "/a"]],
  ["/a", ["LOCALHOST:4700"], ["studio", "/a"]],
  ["/a", ["[::1]:4700"], ["studio", "/a"]],
  ["/a", ["localhost:4701"], ["unknown", "/a"]],
  ["/a", ["localhost"], ["unknown", "/a"]],
  ["/a", [`5173--${PROJECT}.localhost:4700`], ["preview", "/a"]],
  ["/a", [`5173--${PROJECT}.LOCALHOST`], ["preview", "/a"]],
  ["/a", [`05173--${PROJECT}.localhost`], ["unknown", "/a"]],
  ["/a", [`5173--${PROJECT}.localhost.evil.example`], ["unknown", "/a"]],
  ["/a", [`x.5173--${PROJECT}.localhost`], ["unknown", "/a"]],
  ["/a", ["evil.example"], ["unknown", "/a"]],
  ["http://localhost:4700/a?b", ["localhost:4700"], ["studio", "/a?b"]],
  ["http://localhost:4700?b", ["localhost:4700"], ["studio", "/?b"]],
  ["http://localhost:4700", ["localhost:4700"], ["studio", "/"]],
  [`http://localhost:4700/a`, [`5173--${PROJECT}.localhost:4700`], 400],
  ["http://user@localhost:4700/", ["localhost:4700"], 400],
  ["ftp://localhost:4700/", ["localhost:4700"], 400],
  ["a", ["localhost:4700"], 400],
  ["/a", ["localhost:4700", "localhost:4700"], 400],
  ["/a", [], 400],
  ["/a", [""], 400],
  ["/a", ["localhost:4700, evil.example"], 400],
  ["/a", ["localhost:4700/x"], 400],
  ["/a", ["user@localhost:4700"], 400],
  ["/a", ["localhost:99999"], 400],
])("%s at %j", (target, hosts, expected) => {
  expect(route(target, ...hosts)).toEqual(expected);
});

test("default ports are no part of a host's name", () => {
  expect(normaliseHost("Lathe.Example:443")).toBe("lathe.example");
  expect(normaliseHost("lathe.example:80")).toBe("lathe.example");
  expect(normaliseHost("lathe.example:04700")).toBe("lathe.example:4700");
});
