import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { isSameToken, newPhoneToken, takeToken } from "./phone-token.ts";

const TOKEN = newPhoneToken();

describe("takeToken", () => {
  test.each([
    ["/?lathe=T", "/"],
    ["/?lathe=T&a=1", "/?a=1"],
    ["/a?b=1&lathe=T", "/a?b=1"],
    ["/a?b=1&lathe=T&c=2", "/a?b=1&c=2"],
    ["/x.bundle//&platform=ios&lathe=T&dev=true", "/x.bundle//&platform=ios&dev=true"],
    ["/lathe/T", "/"],
    ["/lathe/T?platform=ios", "/?platform=ios"],
    ["/?lathe=T&lathe=other", "/"],
    ["/__lathe/ship/T/shp_a", "/__lathe/ship/shp_a"],
    ["/__lathe/ship/shp_a?lathe=T", "/__lathe/ship/shp_a"],
  ])("%s goes on as %s", (target, clean) => {
    expect(takeToken(target.replace("T", TOKEN))).toEqual({ token: TOKEN, target: clean });
  });

  test.each(["/", "/?slathe=1", "/lathe/short", "/lathe", "/a?b=lathe=1", "/__lathe/ship/short/shp_a"])(
    "%s brings none",
    (target) => {
      expect(takeToken(target)).toEqual({ token: null, target });
    },
  );

  test("what an app is to see of a query stays as it was, wherever the token stood in it", () => {
    const pair = fc.tuple(fc.stringMatching(/^[a-km-z]{1,4}$/), fc.stringMatching(/^[a-z0-9%+]{0,6}$/));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 5 }), fc.nat(5), (pairs, at) => {
        const query = pairs.map(([name, value]) => `${name}=${value}`);
        const withToken = query.toSpliced(at, 0, `lathe=${TOKEN}`);
        const clean = query.length === 0 ? "/p" : `/p?${query.join("&")}`;
        expect(takeToken(`/p?${withToken.join("&")}`)).toEqual({ token: TOKEN, target: clean });
      }),
    );
  });
});

test("tokens are long, fit a host name, and differ", () => {
  const tokens = new Set(Array.from({ length: 100 }, newPhoneToken));
  expect(tokens.size).toBe(100);
  for (const token of tokens) expect(token).toMatch(/^[a-z2-7]{26}$/);
  expect(isSameToken(TOKEN, TOKEN)).toBe(true);
  expect(isSameToken(`${TOKEN}a`, TOKEN)).toBe(false);
  expect(isSameToken("", TOKEN)).toBe(false);
});
