import { describe, expect, test } from "bun:test";
import { newId } from "./ids.ts";
import { signWorkerToken, verifyWorkerToken } from "./internal.ts";

describe("worker tokens", () => {
  const identity = { workerId: newId("wrk"), projectId: newId("prj") };

  test("name the worker and its project", async () => {
    expect(await verifyWorkerToken("secret", await signWorkerToken("secret", identity))).toEqual(identity);
  });

  test("open nothing with another secret, another project or a changed signature", async () => {
    const token = await signWorkerToken("secret", identity);
    const [worker, project, signature] = token.split(".");
    const forged = [
      `${worker}.${newId("prj")}.${signature}`,
      `${newId("wrk")}.${project}.${signature}`,
      `${worker}.${project}.${"0".repeat(64)}`,
      `${token}.x`,
      `${worker}.${project}`,
      "",
    ];
    expect(await verifyWorkerToken("other", token)).toBeNull();
    for (const text of forged) expect(await verifyWorkerToken("secret", text)).toBeNull();
  });
});
