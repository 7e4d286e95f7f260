import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import type { BringSigningKey, KeystoreRequest, SigningKeyInfo } from "@lathe/protocol/ship";
import type { z } from "zod";
import type { ControlApi } from "../../api/control-api.ts";
import { useDom } from "../../testing/dom.ts";

useDom();

const PATIENCE = { timeout: 20_000 };
const KEY: SigningKeyInfo = {
  fingerprint: "ab".repeat(32),
  subject: "CN=Books",
  createdAt: 1_000,
  validUntil: 2_000_000_000_000,
  replaced: [],
};
const FILE = new File(["a keystore"], "mine.p12");

async function open(key: SigningKeyInfo | null, change: Partial<ControlApi> = {}) {
  const studio = await import("../../testing/render-studio.tsx");
  const { ArenaProvider } = await import("../arena-context.tsx");
  const { SigningKeySection } = await import("./signing-key-section.tsx");
  const testing = await import("@testing-library/react/pure");
  const given: z.input<typeof KeystoreRequest>[] = [];
  const brought: z.input<typeof BringSigningKey>[] = [];
  const control = studio.createControl({
    signingKey: async () => key,
    async keystore(_, request) {
      given.push(request);
      return new Blob(["PKCS #12"]);
    },
    async bringSigningKey(_, request) {
      brought.push(request);
      return { ...KEY, fingerprint: "cd".repeat(32), replaced: key === null ? [] : [key.fingerprint] };
    },
    ...change,
  });
  const view = await studio.renderStudio(
    <ArenaProvider value={studio.createArena({ control })}>
      <SigningKeySection />
    </ArenaProvider>,
    control,
  );
  await view.findByRole("button", { name: "Use my own keystore" }, PATIENCE);
  const press = (name: string) => testing.fireEvent.click(view.getByRole("button", { name }));
  const type = (label: string, value: string) =>
    testing.fireEvent.change(view.getByLabelText(label), { target: { value } });
  const choose = (file: File) =>
    testing.fireEvent.change(view.getByLabelText("Keystore file"), { target: { files: [file] } });
  return { ...testing, view, press, type, choose, given, brought };
}

test("a project without a key says when it gets one, and takes one that is brought", async () => {
  const { view, press, choose, type, brought, waitFor } = await open(null);
  expect(view.getByText(/made with the first Android app/)).toBeTruthy();
  expect(view.queryByRole("button", { name: "Download keystore" })).toBeNull();
  press("Use my own keystore");
  press("Use this key");
  expect(view.getByText("Choose the file of your keystore.")).toBeTruthy();
  choose(FILE);
  type("Its password", "secret");
  type("Alias", " upload ");
  press("Use this key");
  await waitFor(() => expect(brought).toHaveLength(1));
  expect(brought[0]).toEqual({ keystore: btoa("a keystore"), password: "secret", alias: "upload" });
  expect(await view.findByText(/^CD:CD:/, {}, PATIENCE)).toBeTruthy();
  expect(document.body.innerHTML).not.toContain("secret");
});

test("the keystore is given out with a password that opens it", async () => {
  const { view, press, type, given, waitFor } = await open(KEY);
  expect(view.getByText(/^AB:AB:/)).toBeTruthy();
  press("Download keystore");
  type("Password for the keystore", "short");
  press("Download");
  expect(view.getByText(/at least 6 characters: keytool/)).toBeTruthy();
  expect(given).toEqual([]);
  type("Password for the keystore", "longer");
  press("Download");
  await waitFor(() => expect(given).toEqual([{ password: "longer", fingerprint: KEY.fingerprint }]));
  await waitFor(() => expect(view.queryByLabelText("Password for the keystore")).toBeNull());
});

test("replacing a key says what that means first, and names the one that it replaces", async () => {
  const { view, press, choose, brought, within, waitFor, fireEvent } = await open(KEY);
  press("Use my own keystore");
  choose(FILE);
  press("Replace the key");
  const question = within(await view.findByRole("alertdialog", { name: "Replace the signing key?" }));
  expect(question.getByText(/people have to delete the app first/)).toBeTruthy();
  expect(brought).toEqual([]);
  fireEvent.click(question.getByRole("button", { name: "Replace it" }));
  await waitFor(() => expect(brought[0]?.replaces).toBe(KEY.fingerprint));
  expect(await view.findByText("1 key, which is kept", {}, PATIENCE)).toBeTruthy();
});

test("what does not fit is said in the form, which stays", async () => {
  const { view, press, choose } = await open(null, {
    async bringSigningKey() {
      throw new LatheError("bad_request", "The keystore does not open with this password.");
    },
  });
  press("Use my own keystore");
  choose(new File([new Uint8Array(300_000)], "film.p12"));
  press("Use this key");
  expect(view.getByText("This file has 300 kB: too large for a keystore.")).toBeTruthy();
  choose(FILE);
  press("Use this key");
  expect((await view.findByRole("alert", {}, PATIENCE)).textContent).toContain("does not open with this password");
});
