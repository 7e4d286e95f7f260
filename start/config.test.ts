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

  test("phones get ports and addresses that they can reach, or a fault says which do not hold", () => {
    expect(parseConfig({}, []).phones).toEqual({ ports: { first: 4711, last: 4799 }, address: null, domain: null });
    const env = {
      LATHE_PHONE_PORTS: "5000",
      LATHE_PHONE_ADDRESS: "My-Laptop.lan",
      LATHE_PHONE_DOMAIN: "p.example.com",
    };
    expect(parseConfig(env, []).phones).toEqual({
      ports: { first: 5000, last: 5000 },
      address: "my-laptop.lan",
      domain: "p.example.com",
    });
    for (const LATHE_PHONE_PORTS of ["5-4", "0-9", "1-70000", "many"]) {
      expect(() => parseConfig({ LATHE_PHONE_PORTS }, [])).toThrow("LATHE_PHONE_PORTS");
    }
    for (const host of ["127.0.0.1", "localhost", "0.0.0.0", "http://x", "x:80"]) {
      expect(() => parseConfig({ LATHE_PHONE_ADDRESS: host }, [])).toThrow("LATHE_PHONE_ADDRESS");
      expect(() => parseConfig({ LATHE_PHONE_DOMAIN: host }, [])).toThrow("LATHE_PHONE_DOMAIN");
    }
  });

  test("takes a part of the roles", () => {
    expect([...parseConfig({}, ["--roles=router,worker"]).roles]).toEqual(["router", "worker"]);
  });
});
