import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { until } from "@lathe/testing/until";
import { openFrontWithApp } from "../fixtures/front-with-app.ts";
import { RawClient } from "./fixtures/raw-client.ts";
import { PreviewPresence } from "./preview-presence.ts";

const OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

test("a request is presence until it is answered, an idle connection is not", async () => {
  const setup = await openFrontWithApp();
  const { presence, address } = setup;
  const held: Bun.Socket[] = [];
  const app = Bun.listen({ unix: setup.appSocket, socket: { data: (socket) => void held.push(socket) } });
  const client = await RawClient.connect(setup.front.port);
  expect(presence.find(address.projectId)).toBeNull();
  client.send(`GET / HTTP/1.1\r\nHost: ${setup.previewHost}\r\n\r\n`);
  await until(() => held.length === 1);
  expect(presence.find(address.projectId)?.open).toBe(1);
  held[0]?.write(OK);
  await client.waitFor((text) => text.endsWith("ok"));
  expect([presence.find(address.projectId)?.open, client.closed, presence.requests]).toEqual([0, false, 1]);
  client.send(`GET / HTTP/1.1\r\nHost: ${setup.previewHost}\r\n\r\n`);
  await until(() => presence.find(address.projectId)?.open === 1);
  client.close();
  await until(() => presence.find(address.projectId)?.open === 0);
  app.stop(true);
  await setup.close();
});

test("what Lathe answers itself is no presence", async () => {
  const setup = await openFrontWithApp();
  setup.target = { unavailable: { phase: "closed" } };
  for (const target of ["/", "/__lathe/ping", "/__lathe/preview.js"]) {
    const headers = { host: setup.previewHost };
    await (await fetch(`http://127.0.0.1:${setup.front.port}${target}`, { headers, keepalive: false })).text();
  }
  expect([setup.presence.requests, setup.presence.find(setup.address.projectId)]).toEqual([0, null]);
  await setup.close();
});

test("what nobody looks at any more is forgotten after an hour", () => {
  const presence = new PreviewPresence();
  const [left, open] = [newId("prj"), newId("prj")];
  presence.leave(presence.enter(left));
  presence.enter(open);
  presence.sweep(Date.now() + 30 * 60_000);
  expect(presence.find(left)?.open).toBe(0);
  presence.sweep(Date.now() + 2 * 60 * 60_000);
  expect([presence.find(left), presence.find(open)?.open]).toEqual([null, 1]);
});
