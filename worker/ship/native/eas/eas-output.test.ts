import { RemoteBuild } from "@lathe/protocol/ship";
import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { startCommand, viewCommand } from "./eas-commands.ts";
import { explainEas, mayPass, parseStarted, parseViewed } from "./eas-output.ts";
import { BUILD_ID, RECORDED } from "./recorded.fixture.ts";

const URL = `https://expo.dev/accounts/ada/projects/habits/builds/${BUILD_ID}`;

test("commands ask nobody, wait for nothing, and hold no token", () => {
  expect(startCommand("eas-ipa", "production").join(" ")).toBe(
    "npx --yes eas-cli@24.8.0 build --platform ios --profile production --non-interactive --no-wait --json",
  );
  expect(viewCommand(BUILD_ID).join(" ")).toBe(`npx --yes eas-cli@24.8.0 build:view ${BUILD_ID} --json`);
});

describe("what eas-cli prints", () => {
  test("of a build that was begun: where it can be seen, and its place in the queue", () => {
    const started = parseStarted(RECORDED.started);
    expect(started).toEqual({
      remote: {
        service: "eas",
        buildId: BUILD_ID,
        url: URL,
        status: "in the queue, 3 before it, about 7 min",
        queuePosition: 3,
      },
      end: null,
      version: "1.2.0 (7)",
    });
    expect(RemoteBuild.safeParse(started?.remote).success).toBe(true);
  });

  test("of one that goes on, and of each end", () => {
    expect(parseViewed(RECORDED.building)).toMatchObject({
      remote: { status: "being built", queuePosition: null },
      end: null,
    });
    const artifact = "https://expo.dev/artifacts/eas/abc.apk";
    expect(parseViewed(RECORDED.finished(artifact))?.end).toEqual({ is: "finished", artifact });
    expect(parseViewed(RECORDED.canceled)?.end).toEqual({
      is: "failed",
      reason: "The build was canceled at Expo's service.",
    });
    expect(parseViewed(RECORDED.errored)?.end).toMatchObject({
      reason: expect.stringContaining("Gradle build failed with unknown error"),
    });
  });

  test("behind words of others is found; anything else is no answer", () => {
    const noisy = `npm warn exec The following package was not found\nenv: load .env\n${RECORDED.started}\n`;
    expect(parseStarted(noisy)?.remote.buildId).toBe(BUILD_ID);
    for (const text of ["", "[]", "{}", "Hello", RECORDED.started.slice(0, 200), RECORDED.queued]) {
      expect(parseStarted(text)).toBeNull();
    }
    for (const text of ["", "[]", "null", RECORDED.loginNeeded, RECORDED.started, '{"id":"../../x","status":"NEW"}']) {
      expect(parseViewed(text)).toBeNull();
    }
    // An address that is no https is none to fetch from.
    expect(parseViewed(RECORDED.finished("file:///etc/passwd"))).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => parseStarted(text) === null && parseViewed(text) === null));
  });

  test("when it fails is told with what to do", () => {
    expect(explainEas(RECORDED.loginNeeded)).toContain("make a new one on expo.dev");
    expect(explainEas(RECORDED.quota)).toContain("used up its builds");
    expect(explainEas(RECORDED.wrongSlug)).toContain('write "owner" and "slug"');
    expect(explainEas(RECORDED.network)).toContain("cannot be reached");
    expect(explainEas(RECORDED.proxy)).toContain("cannot be reached");
    expect(explainEas("\u001b[31mSomething else\u001b[39m\n\n  happened\n")).toBe(
      "eas-cli failed. It last said: Something else happened",
    );
    expect(explainEas("")).toBe("eas-cli failed. It last said: nothing");
    const passing = [RECORDED.network, RECORDED.loginNeeded, RECORDED.quota].map(mayPass);
    expect(passing).toEqual([true, false, false]);
  });
});
