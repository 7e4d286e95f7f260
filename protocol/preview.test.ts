import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { newId } from "./ids.ts";
import { formatPreviewHost, parsePreviewHost } from "./preview.ts";

describe("preview hosts", () => {
  test("what is formatted is parsed back, in any case of letters", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 65_535 }),
        fc.constantFrom("localhost", "preview.example.org"),
        (port, domain) => {
          const address = { port, projectId: newId("prj") };
          const host = formatPreviewHost(address, domain);
          expect(host.split(".")[0]?.length).toBeLessThanOrEqual(63);
          expect(parsePreviewHost(host, domain)).toEqual(address);
          expect(parsePreviewHost(host.toUpperCase(), domain)).toEqual(address);
        },
      ),
    );
  });

  test("anything else is no preview", () => {
    const label = formatPreviewHost({ port: 5173, projectId: newId("prj") }, "localhost").split(".")[0];
    const hosts = [
      "localhost",
      `${label}.evil.org`,
      `x.${label}.localhost`,
      `0${label}.localhost`,
      `${label}x.localhost`,
      `99999--${label?.slice(6)}.localhost`,
      `${label}localhost`,
    ];
    for (const host of hosts) expect(parsePreviewHost(host, "localhost")).toBeNull();
    fc.assert(
      fc.property(fc.string(), (host) => {
        expect(() => parsePreviewHost(host, "localhost")).not.toThrow();
      }),
    );
  });
});
