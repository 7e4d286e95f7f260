import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { useDom } from "../testing/dom.ts";
import { MessageDraft } from "./message-draft.ts";

useDom();

test("what is typed is there after a reload, for its own project, until it is sent", () => {
  const projectId = newId("prj");
  new MessageDraft(projectId, sessionStorage).set("Half a sentence");
  expect(new MessageDraft(newId("prj"), sessionStorage).state.get()).toBe("");
  const reloaded = new MessageDraft(projectId, sessionStorage);
  expect(reloaded.state.get()).toBe("Half a sentence");
  reloaded.set("");
  expect(new MessageDraft(projectId, sessionStorage).state.get()).toBe("");
  expect(sessionStorage).toHaveLength(0);
});

test("a storage that is denied or full costs nothing but the memory", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const draft = new MessageDraft(newId("prj"), { getItem: refuse, setItem: refuse, removeItem: refuse });
  draft.set("typed");
  draft.append("Fix it.");
  expect(draft.state.get()).toBe("typed\n\nFix it.");
});
