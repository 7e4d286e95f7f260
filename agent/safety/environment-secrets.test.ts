import { expect, test } from "bun:test";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { tellProject } from "../messages/tell-project.ts";
import { SecretMask } from "./secret-mask.ts";

const SECRETS = { STRIPE_KEY: "plain words", SHORT: "abcde", VITE_MAP: "map-1-token" };

test("secrets of the environment are known wherever they stand, but for short ones", async () => {
  const workspace = new MemoryWorkspace({ files: {} });
  const mask = await SecretMask.read(workspace.files, SECRETS);
  expect(mask.mask("these are plain words, abcde and map-1-token")).toBe(
    "these are [secret STRIPE_KEY], abcde and [secret VITE_MAP]",
  );
});

test("no file gets them in place of their markers but one in which they stand", async () => {
  const mask = await SecretMask.read(new MemoryWorkspace({ files: {} }).files, SECRETS);
  expect(mask.reveal("KEY=[secret STRIPE_KEY]", ".env")).toBe("KEY=[secret STRIPE_KEY]");
  expect(mask.takeKept()).toEqual(["[secret STRIPE_KEY]"]);
  expect(mask.mask("const text = 'plain words';", "a.ts")).toBe("const text = '[secret STRIPE_KEY]';");
  expect(mask.reveal("say('[secret STRIPE_KEY]')", "a.ts")).toBe("say('plain words')");
});

test("a model is told their names", async () => {
  const workspace = new MemoryWorkspace({ files: {} });
  const told = await tellProject({ workspace, folder: "/app", secretNames: Object.keys(SECRETS) });
  expect(told).toContain("\nEnvironment: STRIPE_KEY, SHORT, VITE_MAP are set");
  expect(await tellProject({ workspace, folder: "/app", secretNames: ["A_KEY"] })).toContain("A_KEY is set");
  expect(await tellProject({ workspace, folder: "/app" })).not.toContain("Environment");
});
