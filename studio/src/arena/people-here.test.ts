import { describe, expect, test } from "bun:test";
import type { Person } from "@lathe/protocol/arena";
import { newId } from "@lathe/protocol/ids";
import fc from "fast-check";
import { SESSION_HUES, sessionHue } from "../ui/session-hue.ts";
import { arrangePeople, describeComings } from "./people-here.ts";

const users = ["Owner", "Ada King", "Bo", "Bo", "Cy"].map((name) => ({ userId: newId("usr"), name }));
const sessions = Array.from({ length: 9 }, () => newId("ses"));
const [me = { userId: newId("usr"), name: "Owner" }, ada = me, bo = me] = users;
const [mySession = newId("ses")] = sessions;
const self = { sessionId: mySession, ...me };

const person = (user: typeof me, sessionId = newId("ses"), openPath: string | null = null): Person => ({
  sessionId,
  ...user,
  openPath,
});

/** Any people with sessions of their own; this page's session is always its own person's. */
const anyPeople = fc.uniqueArray(fc.nat(sessions.length - 1)).chain((picks) =>
  fc.tuple(
    ...picks.map((pick) =>
      fc.tuple(fc.nat(users.length - 1), fc.option(fc.string())).map(([user, openPath]) => {
        const sessionId = sessions[pick] ?? mySession;
        return person(sessionId === mySession ? me : (users[user] ?? me), sessionId, openPath);
      }),
    ),
  ),
);

describe("arrangePeople", () => {
  test("puts this page first, then one's other windows, then the others by name", () => {
    const here = arrangePeople(
      [person(bo), person(ada, newId("ses"), "src/app.tsx"), person(me), person(me, mySession), person(bo)],
      self,
    );
    expect(here.map(({ title }) => title)).toEqual([
      "You",
      "You, in another window",
      "Ada King",
      "Bo",
      "Bo, in another window",
    ]);
    expect(here.map(({ isSelf }) => isSelf)).toEqual([true, false, false, false, false]);
    expect(here[2]).toMatchObject({ initials: "AK", openPath: "src/app.tsx" });
  });

  test("shows everybody once, this page always, in an order that does not depend on theirs", () => {
    fc.assert(
      fc.property(anyPeople, fc.infiniteStream(fc.nat()), (people, ranks) => {
        const here = arrangePeople(people, self);
        expect(here[0]).toMatchObject({ sessionId: mySession, title: "You", isSelf: true });
        const expected = new Set([mySession, ...people.map(({ sessionId }) => sessionId)]);
        expect(here.map(({ sessionId }) => sessionId).toSorted()).toEqual([...expected].toSorted());
        const shuffled = people
          .map((each) => ({ each, rank: ranks.next().value }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ each }) => each);
        expect(arrangePeople(shuffled, self)).toEqual(here);
      }),
    );
  });
});

describe("describeComings", () => {
  test("names who came and who left", () => {
    expect(describeComings([person(me)], [person(me), person(bo), person(ada)], me.userId)).toBe(
      "Bo and Ada King are here now.",
    );
    expect(describeComings([person(ada)], [person(bo)], me.userId)).toBe("Bo is here now. Ada King left.");
  });

  test("says nothing of another window, another file or oneself", () => {
    fc.assert(
      fc.property(anyPeople, fc.array(fc.string()), (people, paths) => {
        const moved = people.map((each, index) => ({ ...each, openPath: paths[index] ?? null }));
        const doubled = people.map((each) => ({ ...each, sessionId: newId("ses") }));
        expect(describeComings(people, [...moved, ...doubled, person(me)], me.userId)).toBe("");
      }),
    );
  });
});

test("a session has the same one of the theme's hues everywhere, and sessions spread over them", () => {
  const hues = Array.from({ length: 400 }, () => newId("ses")).map((sessionId) => {
    expect(sessionHue(sessionId)).toEqual(sessionHue(sessionId));
    return sessionHue(sessionId);
  });
  expect(new Set(hues.map(({ index }) => index)).size).toBe(SESSION_HUES);
  for (const { index, cssVar } of hues) expect(cssVar).toBe(`--color-person-${index}`);
});
