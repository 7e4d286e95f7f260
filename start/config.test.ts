import { describe, expect, test } from "bun:test";
import { parseConfig } from "./config.ts";

describe("parseConfig", () => {
  test("defaults to all roles on loopback", () => {
    const config = parseConfig({}, []);
    expect([...config.roles]).toEqual(["control", "router", "worker"]);
    expect(config.host).toBe("127.0.0.1");
    expect(config.port).toBe(4700);
    expect(config.storeDirectory).toBe(`${config.dataDirectory}/store`);
  });

  test("names every fault at once", () => {
    const env = {
      LATHE_HOST: "0.0.0.0",
      LATHE_PORT: "99999",
      LATHE_SANDBOX: "maybe",
      LATHE_PREVIEW_DOMAIN: "http://x",
    };
    expect(() => parseConfig(env, ["--roles=control,chef", "--fast"])).toThrow(
      /LATHE_PORT[\s\S]*LATHE_PREVIEW_DOMAIN[\s\S]*LATHE_SANDBOX[\s\S]*chef[\s\S]*--fast[\s\S]*LATHE_HOST/,
    );
  });

  test("refuses an address that others can reach, since there are no accounts", () => {
    for (const host of ["0.0.0.0", "::", "192.168.1.7", "example.org"]) {
      expect(() => parseConfig({ LATHE_HOST: host }, [])).toThrow(/LATHE_HOST/);
    }
  });

  test("refuses a browser that is not there, whatever other one is", () => {
    expect(() => parseConfig({ LATHE_CHROMIUM: "/nowhere" }, [])).toThrow(
      "LATHE_CHROMIUM: there is no browser at /nowhere",
    );
    expect(parseConfig({ LATHE_CHROMIUM: " " }, []).environment.LATHE_CHROMIUM).toBeUndefined();
  });

  test("takes a part of the roles", () => {
    expect([...parseConfig({}, ["--roles=router,worker"]).roles]).toEqual(["router", "worker"]);
  });
});
