import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { verify, X509Certificate } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { readKeystore } from "@lathe/apk/keystore";
import { Project } from "@lathe/protocol/api";
import { newId, ProjectId } from "@lathe/protocol/ids";
import { signWorkerToken } from "@lathe/protocol/internal";
import { Signature, SigningCertificate, SigningKeyInfo } from "@lathe/protocol/ship";
import { sql } from "drizzle-orm";
import { type ControlFixture, JOIN_SECRET, openFixture } from "../control.fixture.ts";
import { openPglite } from "../db/open-pglite.ts";
import { createSecretBox } from "../secrets/secret-box.ts";
import * as storage from "../db/storage.fixture.ts";
import * as keystores from "./keystores.fixture.ts";
import { KEYSTORE_ALIAS, SigningKeys } from "./signing-keys.ts";

const { KEYSTORE_PASSWORD: password } = keystores;
const DATA = new TextEncoder().encode("what is to be signed");
let fixture: ControlFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

async function newProject(): Promise<ProjectId> {
  return Project.parse((await fixture.call("/api/projects", { json: { name: "An app" } })).body).projectId;
}

async function asWorker(projectId: ProjectId, path: string, json: unknown) {
  const token = await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId });
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const body = JSON.stringify(json);
  const request = new Request(`http://control/internal/project/${path}`, { method: "POST", headers, body });
  const response = await fixture.control.internalFetch(request);
  return { status: response.status, body: await response.json() };
}

async function certify(projectId: ProjectId, name = "My app"): Promise<X509Certificate> {
  const { certificate } = SigningCertificate.parse((await asWorker(projectId, "signing-key", { name })).body);
  return new X509Certificate(Buffer.from(certificate, "base64"));
}

/** Whether what the project signs now is signed by the key of this certificate. */
async function signsWith(projectId: ProjectId, certificate: X509Certificate): Promise<boolean> {
  const { body } = await asWorker(projectId, "signature", { data: DATA.toBase64() });
  return verify("sha256", DATA, certificate.publicKey, Buffer.from(Signature.parse(body).signature, "base64"));
}

const fingerprintOf = ({ fingerprint256 }: X509Certificate) => fingerprint256.replaceAll(":", "").toLowerCase();
const info = async (projectId: ProjectId) =>
  SigningKeyInfo.parse((await fixture.call(`/api/projects/${projectId}/signing-key`)).body);
const bring = (projectId: string, json: object) =>
  fixture.call(`/api/projects/${projectId}/signing-key`, { method: "PUT", json: { password, ...json } });
async function download(projectId: ProjectId, json: object): Promise<Uint8Array> {
  const response = await fixture.send(`/api/projects/${projectId}/signing-key/keystore`, { json });
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/x-pkcs12",
    "content-disposition": expect.stringMatching(/^attachment; filename\*=UTF-8''signing-key-[0-9a-f]{8}\.p12$/),
    "cache-control": "no-store",
  });
  return response.bytes();
}

describe("a project's key", () => {
  test("is made when it is first needed, and signs from then on", async () => {
    const projectId = await newProject();
    expect(await asWorker(projectId, "signature", { data: "" })).toMatchObject({ status: 404 });
    expect((await fixture.call(`/api/projects/${projectId}/signing-key`)).status).toBe(404);
    const [first, second] = await Promise.all([certify(projectId), certify(projectId, "Another name")]);
    expect(second.fingerprint256).toBe(first.fingerprint256);
    expect((await certify(projectId)).fingerprint256).toBe(first.fingerprint256);
    expect(await signsWith(projectId, first)).toBe(true);
    expect(await info(projectId)).toEqual({
      fingerprint: fingerprintOf(first),
      subject: first.subject.replaceAll("\n", ", "),
      createdAt: expect.any(Number),
      validUntil: Date.parse(first.validTo),
      replaced: [],
    });
    // Google Play takes none that ends before.
    expect(Date.parse(first.validTo)).toBeGreaterThan(Date.parse("2033-10-22"));
    const other = await newProject();
    expect((await certify(other)).fingerprint256).not.toBe(first.fingerprint256);
    expect(await signsWith(other, first)).toBe(false);
  }, 30_000);

  test("is stored sealed, and given out under a password only", async () => {
    const projectId = await newProject();
    const certificate = await certify(projectId);
    const keystore = await download(projectId, { password: "from-me-alone" });
    const key = readKeystore(keystore, "from-me-alone", KEYSTORE_ALIAS);
    expect(new X509Certificate(key.certificate).fingerprint256).toBe(certificate.fingerprint256);
    const lines: string[] = [];
    await fixture.control.stored.dumpProject(projectId, async (table, rows) => {
      for await (const row of rows) lines.push(`${table} ${row}`);
    });
    const stored = lines.filter((line) => line.startsWith("signing_keys "));
    expect(stored).toHaveLength(1);
    expect(stored[0]).toContain("v1.");
    expect(lines.join("\n")).not.toContain(key.privateKey.toBase64().slice(100, 200));
    expect(fixture.logged()).toContain("a signing key was given out");
    for (const wrong of [{}, { password: "short" }, { password: "long enough", fingerprint: "x" }]) {
      const path = `/api/projects/${projectId}/signing-key/keystore`;
      expect((await fixture.call(path, { json: wrong })).status).toBe(400);
    }
    const unknown = { password: "long enough", fingerprint: "0".repeat(64) };
    const missing = await fixture.call(`/api/projects/${projectId}/signing-key/keystore`, { json: unknown });
    expect(missing.status).toBe(404);
  }, 30_000);

  test("that somebody brings is never replaced silently, and what it replaces can be had back", async () => {
    const projectId = await newProject();
    const own = await certify(projectId);
    const refused = await bring(projectId, { keystore: keystores.RSA });
    expect(refused).toMatchObject({ status: 409, body: { error: { code: "conflict" } } });
    expect(JSON.stringify(refused.body)).toContain(fingerprintOf(own));
    expect(await bring(projectId, { keystore: keystores.RSA, replaces: "0".repeat(64) })).toMatchObject({
      status: 409,
    });
    expect(await signsWith(projectId, own)).toBe(true);

    const brought = await bring(projectId, { keystore: keystores.RSA, replaces: fingerprintOf(own) });
    expect(brought).toMatchObject({ status: 200, body: { replaced: [fingerprintOf(own)] } });
    expect(SigningKeyInfo.parse(brought.body).subject).toContain("CN=Test good");
    const present = await certify(projectId);
    expect(fingerprintOf(present)).toBe(SigningKeyInfo.parse(brought.body).fingerprint);
    expect(await signsWith(projectId, present)).toBe(true);
    expect(await signsWith(projectId, own)).toBe(false);
    // The same one again is no other one.
    expect(await bring(projectId, { keystore: keystores.RSA })).toMatchObject({ status: 200, body: brought.body });

    const former = await download(projectId, { password: "former-key", fingerprint: fingerprintOf(own) });
    const again = { keystore: former.toBase64(), password: "former-key", replaces: fingerprintOf(present) };
    expect(await bring(projectId, again)).toMatchObject({
      status: 200,
      body: { fingerprint: fingerprintOf(own), replaced: [fingerprintOf(present)] },
    });
    expect(await signsWith(projectId, own)).toBe(true);
  }, 30_000);

  test("can be brought before there is one, by its alias where there are several", async () => {
    const projectId = await newProject();
    const two = await bring(projectId, { keystore: keystores.TWO_KEYS });
    expect(two).toMatchObject({ status: 400, body: { error: { code: "bad_request" } } });
    const second = await bring(projectId, { keystore: keystores.TWO_KEYS, alias: "two" });
    expect(second.status).toBe(200);
    expect(SigningKeyInfo.parse(second.body).subject).toContain("CN=Test other");
    expect(await signsWith(projectId, await certify(projectId))).toBe(true);
  }, 30_000);

  test.each([
    ["a wrong password", { keystore: keystores.RSA, password: "wrong-one" }, /password/i],
    ["no private key", { keystore: keystores.WITHOUT_KEY }, /key/i],
    ["no key of that alias", { keystore: keystores.RSA, alias: "nobody" }, /nobody/],
    ["a key that is not for RSA", { keystore: keystores.ELLIPTIC }, /RSA/],
    ["a key that is too small", { keystore: keystores.SMALL_RSA }, /1024 bits/],
    ["a key that has expired", { keystore: keystores.EXPIRED }, /expired on 2021-01-01/],
    ["anything else", { keystore: Buffer.from("not a keystore").toString("base64") }, /keystore/i],
    ["nothing", { keystore: "" }, /keystore/i],
  ])("is not taken from a keystore with %s, and the words say why", async (_, json, words) => {
    const projectId = await newProject();
    const { status, body } = await bring(projectId, json);
    expect({ status, body }).toMatchObject({ status: 400, body: { error: { code: "bad_request" } } });
    expect(JSON.stringify(body)).toMatch(words);
    expect((await fixture.call(`/api/projects/${projectId}/signing-key`)).status).toBe(404);
  });

  test("does not go along with a copy of the project", async () => {
    const projectId = await newProject();
    const own = await certify(projectId);
    const { body } = await fixture.call(`/api/projects/${projectId}/fork`, { json: {} });
    const copy = Project.parse(body).projectId;
    expect((await fixture.call(`/api/projects/${copy}/signing-key`)).status).toBe(404);
    expect((await certify(copy)).fingerprint256).not.toBe(own.fingerprint256);
  }, 30_000);
});

describe("the keys of a server", () => {
  async function withKeys(act: (place: Awaited<ReturnType<typeof openKeys>>) => Promise<void>): Promise<void> {
    const place = await openKeys();
    await act(place).finally(() => place.close());
  }

  async function openKeys() {
    const database = await openPglite(await mkdtemp(join(fixture.directory, "keys-")), () => {});
    const userId = await storage.newUser(database);
    const { projectId } = await storage.newProject(database, userId);
    const open = async (byte: number) =>
      new SigningKeys({ database, box: await createSecretBox(new Uint8Array(32).fill(byte)), log: () => {} });
    return { database, userId, projectId, open, close: () => database.close() };
  }
  const unopened = { code: "internal", message: expect.stringContaining("the secret key of this server has changed") };

  test(
    "cannot be opened with another secret key, which is said; bringing the same key again mends it",
    () =>
      withKeys(async ({ userId, projectId, open }) => {
        const [before, after] = [await open(1), await open(2)];
        const brought = { keystore: keystores.RSA, password };
        const made = await before.bring(userId, projectId, brought);
        await expect(after.sign(projectId, DATA)).rejects.toMatchObject(unopened);
        await expect(after.certify(projectId, "x")).rejects.toMatchObject(unopened);
        await expect(after.writeKeystore(userId, projectId, { password: "123456" })).rejects.toMatchObject(unopened);
        // What is public of it can still be told.
        expect(await after.describe(userId, projectId)).toEqual(made);
        expect(await after.bring(userId, projectId, brought)).toEqual(made);
        expect((await after.sign(projectId, DATA)).length).toBe(256);
      }),
    30_000,
  );

  test(
    "do not open where they were changed or put in another's place",
    () =>
      withKeys(async ({ database, userId, projectId, open }) => {
        const keys = await open(1);
        const other = (await storage.newProject(database, userId)).projectId;
        await keys.bring(userId, projectId, { keystore: keystores.RSA, password });
        await keys.bring(userId, other, { keystore: keystores.OTHER_RSA, password });
        const change = (statement: ReturnType<typeof sql>) =>
          database.asOwner(async (transaction) => void (await transaction.execute(statement)));
        const swapped = sql`UPDATE signing_keys SET sealed = (SELECT sealed FROM signing_keys WHERE project_id = ${other}) WHERE project_id = ${projectId}`;
        const certificate = sql`UPDATE signing_keys SET certificate = (SELECT certificate FROM signing_keys WHERE project_id = ${other}) WHERE project_id = ${projectId}`;
        const bit = sql`UPDATE signing_keys SET sealed = overlay(sealed placing 'AAAA' from 40) WHERE project_id = ${projectId}`;
        for (const statement of [swapped, certificate, bit]) {
          await keys.bring(userId, projectId, { keystore: keystores.RSA, password });
          await change(statement);
          await expect(keys.sign(projectId, DATA)).rejects.toMatchObject(unopened);
          await change(sql`DELETE FROM signing_keys WHERE project_id = ${projectId}`);
        }
        expect((await keys.sign(other, DATA)).length).toBe(256);
      }),
    30_000,
  );

  test(
    "are their user's alone",
    () =>
      withKeys(async ({ database, userId, projectId, open }) => {
        const keys = await open(1);
        await keys.bring(userId, projectId, { keystore: keystores.RSA, password });
        const stranger = await storage.newUser(database);
        const missing = { code: "not_found" };
        await expect(keys.describe(stranger, projectId)).rejects.toMatchObject(missing);
        await expect(keys.writeKeystore(stranger, projectId, { password: "123456" })).rejects.toMatchObject(missing);
        const theirs = keys.bring(stranger, projectId, { keystore: keystores.OTHER_RSA, password });
        await expect(theirs).rejects.toMatchObject(missing);
        const own = (await storage.newProject(database, stranger)).projectId;
        await expect(keys.sign(own, DATA)).rejects.toMatchObject(missing);
      }),
    30_000,
  );
});
