import { expect, test } from "bun:test";
import { admitScript } from "./content-security-policy.ts";

const NEEDS = { script: "h/s.js", connect: ["h/r"] };

test.each([
  ["no limit on scripts", "img-src 'none'", "img-src 'none'", null],
  ["self is allowed", "script-src 'self'", "script-src 'self'", null],
  ["none", "script-src 'none'", "script-src h/s.js", null],
  [
    "a list",
    "script-src https://a.example; connect-src https://b.example",
    "script-src https://a.example h/s.js; connect-src https://b.example h/r",
    null,
  ],
  ["the default", "default-src 'none'", "default-src 'none'; script-src h/s.js; connect-src h/r", null],
  ["the default, self", "default-src 'self'", "default-src 'self'", null],
  [
    "elements of their own",
    "script-src 'none'; script-src-elem https://a.example",
    "script-src 'none'; script-src-elem https://a.example h/s.js",
    null,
  ],
  ["a nonce", "script-src 'nonce-Ab1+/=' 'strict-dynamic'", "script-src 'nonce-Ab1+/=' 'strict-dynamic'", "Ab1+/="],
  [
    "two policies",
    "script-src 'self', default-src 'none'",
    "script-src 'self', default-src 'none'; script-src h/s.js; connect-src h/r",
    null,
  ],
  ["the first of two directives", "script-src 'self'; script-src 'none'", "script-src 'self'", null],
])("%s", (_name, policy, header, nonce) => {
  expect(admitScript(policy, NEEDS)).toEqual({ header, nonce });
});

test("a policy of hashes alone, or of two nonces, lets nothing in", () => {
  expect(admitScript("script-src 'sha256-abc=' 'strict-dynamic'", NEEDS)).toBeNull();
  expect(admitScript("script-src 'nonce-aaaa', script-src 'nonce-bbbb'", NEEDS)).toBeNull();
});
