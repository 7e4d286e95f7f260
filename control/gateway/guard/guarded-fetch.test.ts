import { afterEach, describe, expect, test } from "bun:test";
import { checkAddress, guardedFetch, type Resolve } from "./guarded-fetch.ts";
import { classifyAddress } from "./public-address.ts";

const servers: Bun.Server<undefined>[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop(true)));
});

function serve(answer: (request: Request) => Response | Promise<Response>): { url: string; port: number } {
  const server = Bun.serve({ hostname: "127.0.0.1", port: 0, fetch: answer });
  servers.push(server);
  return { url: `http://127.0.0.1:${server.port}`, port: server.port ?? 0 };
}

const refused = expect.objectContaining({ code: "forbidden" });
const unused: Resolve = async () => expect.unreachable("no name is to be resolved");

test.each([
  ["8.8.8.8", "public"],
  ["2606:4700::1111", "public"],
  ["127.0.0.1", "local"],
  ["127.8.9.1", "local"],
  ["10.1.2.3", "local"],
  ["172.31.255.255", "local"],
  ["172.32.0.1", "public"],
  ["192.168.0.1", "local"],
  ["100.64.0.1", "local"],
  ["::1", "local"],
  ["fd12:3456::1", "local"],
  ["::ffff:127.0.0.1", "local"],
  ["::ffff:7f00:1", "local"],
  ["64:ff9b::a00:1", "local"],
  ["2002:7f00:1::", "local"],
  ["::ffff:8.8.8.8", "public"],
  ["169.254.169.254", "forbidden"],
  ["::ffff:169.254.169.254", "forbidden"],
  ["64:ff9b::a9fe:a9fe", "forbidden"],
  ["100.100.100.200", "forbidden"],
  ["168.63.129.16", "forbidden"],
  ["fd00:ec2::254", "forbidden"],
  ["fe80::1", "forbidden"],
  ["0.0.0.0", "forbidden"],
  ["::", "forbidden"],
  ["224.0.0.1", "forbidden"],
  ["255.255.255.255", "forbidden"],
  ["ff02::1", "forbidden"],
  ["2001:db8::1", "forbidden"],
  ["no address", "forbidden"],
] as const)("%p is %p", (address, kind) => {
  expect(classifyAddress(address)).toBe(kind);
});

describe("an address that somebody gives", () => {
  test.each([
    "http://127.0.0.1:1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://192.168.1.1/v1",
    "http://169.254.169.254/latest/meta-data",
  ])("%p is refused", async (address) => {
    await expect(checkAddress(address, { mayBeLocal: false, resolve: unused })).rejects.toEqual(refused);
  });

  test("is for the owner on their own machine, but never where a cloud keeps its secrets", async () => {
    const rules = { mayBeLocal: true, resolve: unused };
    expect(await checkAddress("http://127.0.0.1:1/", rules)).toMatchObject({ kind: "local" });
    await expect(checkAddress("http://169.254.169.254/", rules)).rejects.toEqual(refused);
    await expect(checkAddress("http://[fe80::1]/", rules)).rejects.toEqual(refused);
  });

  test("is refused when one of its name's addresses is", async () => {
    const resolve: Resolve = async () => ["8.8.8.8", "10.0.0.1"];
    await expect(checkAddress("http://host.test/", { mayBeLocal: false, resolve })).rejects.toEqual(refused);
  });

  test("is http or https, and its name is known", async () => {
    const missing: Resolve = () => Promise.reject(new Error("ENOTFOUND"));
    await expect(checkAddress("ftp://host.test/", { mayBeLocal: true })).rejects.toMatchObject({ code: "bad_request" });
    await expect(checkAddress("http://host.test/", { mayBeLocal: true, resolve: missing })).rejects.toMatchObject({
      code: "model_unreachable",
    });
  });
});

describe("a guarded fetch", () => {
  test("connects to the address that it has looked at, however the name changes after that", async () => {
    const { port } = serve((request) => new Response(request.headers.get("host")));
    let asked = 0;
    // 127.0.0.2 has nothing at this port: a second look-up would be seen.
    const resolve: Resolve = async () => [asked++ === 0 ? "127.0.0.1" : "127.0.0.2"];
    const fetch = guardedFetch({ mayBeLocal: true, resolve });
    expect(await (await fetch(`http://rebound.test:${port}/`)).text()).toBe(`rebound.test:${port}`);
    expect(asked).toBe(1);
  });

  test("refuses a name that moves between a look and the next", async () => {
    const { port } = serve(() => new Response(null, { status: 302, headers: { location: "/again" } }));
    let asked = 0;
    const resolve: Resolve = async () => [asked++ === 0 ? "127.0.0.1" : "169.254.169.254"];
    const fetch = guardedFetch({ mayBeLocal: true, resolve });
    await expect(fetch(`http://rebound.test:${port}/`)).rejects.toEqual(refused);
  });

  test.each(["http://169.254.169.254/latest", "http://metadata.test/", "http://[::ffff:169.254.169.254]/"])(
    "does not follow a redirect to %p",
    async (location) => {
      const { url } = serve(() => Response.redirect(location, 302));
      const fetch = guardedFetch({ mayBeLocal: true, resolve: async () => ["169.254.169.254"] });
      await expect(fetch(url)).rejects.toEqual(refused);
    },
  );

  test("follows what may be followed, sends a body again, and keys to their own host only", async () => {
    const seen: (string | null)[] = [];
    const end = serve(async (request) => {
      seen.push(request.method, await request.text(), request.headers.get("authorization"));
      return new Response("there");
    });
    const begin = serve(() => new Response(null, { status: 307, headers: { location: `${end.url}/v1` } }));
    const fetch = guardedFetch({ mayBeLocal: true });
    const init = { method: "POST", body: '{"a":1}', headers: { authorization: "Bearer sk" } };
    expect(await (await fetch(begin.url, init)).text()).toBe("there");
    expect(seen).toEqual(["POST", '{"a":1}', null]);
  });

  test("ends when it is sent in circles", async () => {
    const { url } = serve(() => new Response(null, { status: 302, headers: { location: "/" } }));
    await expect(guardedFetch({ mayBeLocal: true })(url)).rejects.toMatchObject({ code: "model_unreachable" });
  });

  test("reaches nothing local for anybody but the owner", async () => {
    let reached = false;
    const { port } = serve(() => {
      reached = true;
      return new Response("secret");
    });
    const fetch = guardedFetch({ mayBeLocal: false, resolve: async () => ["127.0.0.1"] });
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toEqual(refused);
    await expect(fetch(`http://inside.test:${port}/`)).rejects.toEqual(refused);
    expect(reached).toBe(false);
  });
});
