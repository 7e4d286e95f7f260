import { expect, test } from "bun:test";
import { ProviderEnvironment, readProviderDefaults } from "./provider-environment.ts";

const read = (env: Record<string, string>) => readProviderDefaults(ProviderEnvironment.parse(env));

test("nothing in the environment gives nothing", () => {
  expect(read({ GROQ_API_KEY: " ", AWS_REGION: "" })).toEqual({});
});

test("each provider's own variables are read", () => {
  expect(read({ GEMINI_API_KEY: "g", GROQ_API_KEY: "q", OLLAMA_HOST: "10.0.0.2", AZURE_RESOURCE_NAME: "res" })).toEqual(
    {
      google: { key: "g" },
      groq: { key: "q" },
      ollama: { baseUrl: "http://10.0.0.2:11434" },
      azure: { baseUrl: "https://res.openai.azure.com" },
    },
  );
});

test("an access key of AWS is one with its secret and session, at its region", () => {
  const env = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "secret", AWS_REGION: "eu-west-1" };
  const baseUrl = "https://bedrock-runtime.eu-west-1.amazonaws.com";
  expect(read(env).bedrock).toEqual({ key: "id:secret", baseUrl });
  expect(read({ ...env, AWS_SESSION_TOKEN: "token" }).bedrock).toEqual({ key: "id:secret:token", baseUrl });
  expect(read({ ...env, AWS_BEARER_TOKEN_BEDROCK: "key" }).bedrock).toEqual({ key: "key", baseUrl });
  expect(read({ AWS_ACCESS_KEY_ID: "id" })).toEqual({});
  expect(() => read({ AWS_REGION: "evil.org/" })).toThrow("like eu-central-1");
});
