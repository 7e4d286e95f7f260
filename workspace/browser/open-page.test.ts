import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import type { PageStep, PageView } from "@lathe/protocol/page";
import { until } from "@lathe/testing/until";
import { run } from "../sandbox/attack-programs.ts";
import { BrowserBench, page, type ServedPage } from "./fixtures/browser-bench.ts";
import type { OpenPage } from "./open-page.ts";

const TODOS = `
  form.onsubmit = (event) => {
    event.preventDefault();
    const item = document.createElement("li");
    const box = Object.assign(document.createElement("input"), { type: "checkbox" });
    const label = document.createElement("label");
    label.append(box, field.value);
    const remove = Object.assign(document.createElement("button"), { textContent: "Delete" });
    remove.onclick = () => { if (confirm("Delete " + label.textContent + "?")) { item.remove(); count(); } };
    item.append(label, " ", remove);
    list.append(item);
    field.value = "";
    count();
  };
  function count() { left.innerHTML = "<b>" + list.children.length + "</b> left"; }`;

const PAGES: Record<string, ServedPage> = {
  "/todos": page(
    TODOS,
    '<h1>Todos</h1><form id="form"><input id="field" placeholder="What to do"><button>Add</button></form><ul id="list"></ul><p id="left"></p>',
  ),
  "/fields": page(
    "send.onclick = () => (said.textContent = JSON.stringify([...document.querySelectorAll('input,textarea,select')].map((e) => e.type === 'checkbox' ? e.checked : e.value)))",
    `<label>Name <input value="old" required></label><label>Secret <input type="password" value="abc"></label>
     <label>Day <input type="date"></label><label>Notes <textarea></textarea></label>
     <label>Colour <select><option value="r">Red</option><option value="g">Green</option></select></label>
     <label><input type="checkbox"> Agree</label><label>File <input type="file"></label><label>Fixed <input readonly value="x"></label>
     <button id="send">Send</button><p id="said"></p>`,
  ),
  "/obstacles": page(
    "gone.onclick = () => gone.remove(); setTimeout(() => soon.remove(), 700); keys.onkeydown = (e) => keys.value += '|' + (e.ctrlKey ? 'Control+' : '') + e.key",
    `<div style="position:relative;width:200px;height:60px"><button style="width:200px;height:60px">Under</button>
     <div role="dialog" aria-label="Cookies" style="position:absolute;inset:0;background:#ccc"></div></div>
     <div style="position:relative;width:200px;height:60px"><button style="width:200px;height:60px" onclick="this.textContent='Reached'">Later</button>
     <div id="soon" style="position:absolute;inset:0;background:#ccc">Wait</div></div>
     <button disabled>Off</button><button id="gone">Vanish</button><button style="display:none">Hidden</button>
     <button>Same</button><button>Same</button><div style="cursor:pointer" onclick="this.textContent='Card opened'">Card</div>
     <p style="height:3000px"></p><button onclick="this.textContent='Was far'">Far away</button><input id="keys" aria-label="Keys">`,
  ),
  "/shadow": page(
    `host.attachShadow({mode: "open"}).innerHTML = '<section><slot></slot><button onclick="this.textContent=\\'Shadow clicked\\'">In shadow</button></section>'`,
    `<div id="host"><a href="#x">Slotted</a></div><iframe title="Inner" src="/inner" style="border:7px solid;margin:40px"></iframe>`,
  ),
  "/inner": page("", `<button onclick="this.textContent='Inner clicked'">In frame</button>`),
  "/many": page(
    "for (let i = 0; i < 2000; i++) { const b = document.createElement('button'); b.textContent = 'Item ' + i; b.onclick = () => document.title = b.textContent; document.body.append(b); }",
    "",
  ),
  "/slow-list": page(
    "setTimeout(() => { ready.textContent = 'Loaded at last'; ready.setAttribute('role', 'status') }, 900)",
    '<p id="ready">Loading</p>',
  ),
  "/away": page(
    "leave.onpointerdown = () => { location.href = '/inner' }; broken.onclick = () => { fetch('/missing-500'); throw new Error('clicked wrongly') }",
    '<button id="leave">Leave</button><button id="broken">Break</button><a href="https://elsewhere.example/">Out</a>',
  ),
  "/missing-500": { status: 500 },
  "/asks": page("alert('hello'); document.title = String(confirm('sure?')) + prompt('name?', 'Ann')"),
  "/huge-names": page(
    "for (let i = 0; i < 20; i++) { const b = document.createElement('button'); b.setAttribute('aria-label', 'n'.repeat(1e6)); document.body.append(b, 'x'.repeat(1e6)); } document.title = 't'.repeat(1e6)",
    "",
  ),
  "/deep": page(
    "let at = document.body; for (let i = 0; i < 1000; i++) { const d = document.createElement('div'); at.append(d); at = d; } at.textContent = 'bottom'",
    "<p>top</p>",
  ),
  "/clobbers": page(
    "",
    '<form><input name="childNodes"><input name="localName"><input name="getAttribute"><input name="matches"></form><button>Still here</button>',
  ),
  "/spins-on-click": page("", '<button onclick="for(;;){}">Spin</button>'),
  "/floods-on-click": page("", `<button onclick="for(;;) console.error('x'.repeat(1e6))">Flood</button>`),
};

describe("an open page", () => {
  const bench = new BrowserBench("required");
  const signal = new AbortController().signal;
  const opened: OpenPage[] = [];
  beforeAll(() => bench.open(PAGES));
  afterEach(() => Promise.all(opened.splice(0).map((each) => each.close())));
  afterAll(async () => {
    const { output } = await run(bench.sandbox, "ls -A /tmp; cat /proc/[0-9]*/cmdline | tr '\\0' ' '");
    await bench.close();
    expect(output).not.toContain("lathe-browser");
  });

  async function open(route: string, options = {}): Promise<OpenPage> {
    const page = await bench.openPage(route, options);
    opened.push(page);
    return page;
  }

  async function see(page: OpenPage): Promise<PageView> {
    return page.look({ screenshot: false }, signal);
  }

  async function act(page: OpenPage, ...steps: PageStep[]): Promise<string[]> {
    const said: string[] = [];
    for (const step of steps) {
      const result = await page.act(step, signal);
      said.push(result.done ? `done: ${result.found}` : [`not: ${result.reason}`, ...result.closest].join(" / "));
    }
    return said;
  }

  test("is told as a tree, and used by a person's means: a form, a list that grows, a question", async () => {
    const page = await open("/todos");
    expect(await page.look({ screenshot: true }, signal)).toMatchObject({
      route: "/todos",
      title: "page",
      loaded: true,
      tree: 'e1 heading "Todos" (level=1)\ne2 textbox "What to do" = ""\ne3 button "Add"\ne4 list',
      errors: [],
      dialogs: [],
      screenshot: expect.any(Uint8Array),
    });
    const said = await act(
      page,
      { do: "type", role: "textbox", name: "what to do", text: "Buy milk & 2 eggs", submit: true },
      { do: "type", ref: "e2", text: "Ünïcode 漢" },
      { do: "click", role: "button", name: "Add" },
      { do: "wait", text: "2 left" },
      { do: "click", role: "checkbox", name: "Buy milk" },
    );
    expect(said.map((line) => line.slice(0, 4))).toEqual(["done", "done", "done", "done", "done"]);
    expect((await see(page)).tree.split("\n").slice(3)).toEqual([
      expect.stringMatching(/^e4 list$/),
      expect.stringMatching(/^  e\d+ listitem "Buy milk & 2 eggs Delete"$/),
      expect.stringMatching(/^    e\d+ checkbox "Buy milk & 2 eggs" \(checked, focused\)$/),
      expect.stringMatching(/^    e\d+ button "Delete"$/),
      expect.stringMatching(/^  e\d+ listitem "Ünïcode 漢 Delete"$/),
      expect.stringMatching(/^    e\d+ checkbox "Ünïcode 漢"$/),
      expect.stringMatching(/^    e\d+ button "Delete"$/),
      expect.stringMatching(/^e\d+ paragraph "2 left"$/),
    ]);
    expect(
      await act(page, { do: "click", name: "Delete", nth: 1 }, { do: "wait", text: "Buy milk", gone: true }),
    ).toEqual([expect.stringMatching(/^done: e\d+ button "Delete"$/), "done: "]);
    expect((await see(page)).dialogs).toEqual(["confirm: Delete Buy milk & 2 eggs? (answered with OK)"]);
  }, 20_000);

  test("takes what belongs into each kind of field, and says what does not", async () => {
    const page = await open("/fields");
    expect((await see(page)).tree).toContain('textbox "Secret" = "•••"');
    const said = await act(
      page,
      { do: "type", name: "Name", text: "New" },
      { do: "type", name: "Day", text: "31.1.2030" },
      { do: "type", name: "Day", text: "2030-01-31" },
      { do: "type", name: "Notes", text: "one\ntwo" },
      { do: "select", name: "Colour", option: "Blue" },
      { do: "select", name: "Colour", option: "green" },
      { do: "click", role: "checkbox", name: "Agree" },
      { do: "type", name: "File", text: "a" },
      { do: "type", name: "Fixed", text: "a" },
      { do: "type", role: "button", name: "Send", text: "a" },
      { do: "click", name: "Send" },
    );
    expect(said.filter((line) => line.startsWith("not"))).toEqual([
      expect.stringMatching(/^not: it takes another format/),
      'not: it has no option "Blue" / "Red" / "Green"',
      "not: files cannot be chosen here",
      "not: it is read-only",
      "not: nothing can be typed into it",
    ]);
    expect((await see(page)).tree).toContain(
      '["New","abc","2030-01-31","one\\\\ntwo","g",true,"","x"]'.replaceAll('"', '\\"'),
    );
  }, 20_000);

  test("says why something cannot be clicked, and with what it could be confused", async () => {
    const page = await open("/obstacles");
    const said = await act(
      page,
      { do: "click", name: "Later" },
      { do: "click", name: "Under" },
      { do: "click", name: "Off" },
      { do: "click", name: "Hidden" },
      { do: "click", name: "Same" },
      { do: "click", name: "Same", nth: 2 },
      { do: "click", role: "button", name: "Vanisch" },
      { do: "click", name: "Card" },
      { do: "click", name: "Far away" },
      { do: "click", name: "Vanish" },
      { do: "press", key: "Nokey" },
      { do: "type", name: "Keys", text: "" },
      { do: "press", key: "Control+b" },
    );
    expect(said).toEqual([
      expect.stringMatching(/^done: e\d+ button "Later"$/),
      'not: it is covered by dialog "Cookies"',
      "not: it is disabled",
      expect.stringMatching(/^not: nothing on the page is a node "Hidden"/),
      expect.stringMatching(
        /^not: 2 nodes are a node "Same": say which by its ref or by nth \/ e\d+ button "Same" \/ e\d+ button "Same"$/,
      ),
      expect.stringMatching(/^done/),
      expect.stringMatching(/^not: nothing on the page is button "Vanisch" \/ e\d+ button "Vanish"/),
      expect.stringMatching(/^done: e\d+ clickable "Card"$/),
      expect.stringMatching(/^done/),
      expect.stringMatching(/^done/),
      'not: there is no key "Nokey"',
      expect.stringMatching(/^done/),
      "done: Control+b",
    ]);
    const vanished = /e\d+/.exec(said[9] ?? "")?.[0] ?? "";
    expect(await act(page, { do: "click", ref: vanished })).toEqual([
      `not: "${vanished}" is not on the page (any more)`,
    ]);
    const { tree } = await see(page);
    for (const text of ["Card opened", "Was far", "Reached", "|Control+b"]) expect(tree).toContain(text);
  }, 30_000);

  test("reaches into shadow roots and frames of the same origin", async () => {
    const page = await open("/shadow");
    const { tree } = await see(page);
    expect(tree).toMatch(
      /^e\d+ link "Slotted"\ne\d+ button "In shadow"\ne\d+ frame "Inner"\n  e\d+ button "In frame"$/,
    );
    await act(page, { do: "click", name: "In shadow" }, { do: "click", name: "In frame" });
    const after = (await see(page)).tree;
    expect(after).toContain('"Shadow clicked"');
    expect(after).toContain('"Inner clicked"');
  }, 15_000);

  test("with two thousand nodes is told in part, and used as a whole", async () => {
    const page = await open("/many", { size: "phone" });
    const { tree } = await see(page);
    expect(tree.split("\n")).toHaveLength(401);
    expect(tree).toEndWith("(1600 nodes behind these are not shown)");
    await act(page, { do: "click", name: "Item 1999" });
    expect((await see(page)).title).toBe("Item 1999");
  }, 15_000);

  test("is waited for", async () => {
    const page = await open("/slow-list");
    expect(await act(page, { do: "wait", text: "at last" }, { do: "wait", role: "status", name: "loaded" })).toEqual([
      'done: the text "at last"',
      'done: status "loaded"',
    ]);
    expect(
      await act(
        page,
        { do: "wait", text: "never", seconds: 0.2 },
        { do: "wait", role: "status", gone: true, seconds: 0.2 },
      ),
    ).toEqual(['not: the text "never" did not appear within 0.2 s', "not: status is still there"]);
  }, 15_000);

  test("that goes elsewhere under a click is followed, and what goes wrong is told once", async () => {
    const page = await open("/away");
    await act(page, { do: "click", name: "Break" });
    const { errors } = await see(page);
    expect(errors).toEqual([
      expect.stringMatching(/^not caught: Uncaught Error: clicked wrongly/),
      "request failed: Fetch /missing-500: 500",
    ]);
    expect((await see(page)).errors).toEqual([]);
    await act(page, { do: "click", name: "Out" });
    expect(await see(page)).toMatchObject({ route: "/away", errors: ["out of reach from here: elsewhere.example"] });
    const before = (await see(page)).tree;
    await act(page, { do: "click", name: "Leave" });
    expect((await see(page)).route).toBe("/inner");
    const old = /(e\d+) button "Break"/.exec(before)?.[1] ?? "";
    expect(await act(page, { do: "click", ref: old })).toEqual([`not: "${old}" is not on the page (any more)`]);
    expect(await act(page, { do: "navigate", route: "/asks" }, { do: "navigate", route: "/asks#there" })).toEqual([
      "done: /asks",
      "done: /asks#there",
    ]);
    expect(await see(page)).toMatchObject({ route: "/asks#there", title: "trueAnn" });
    expect(await act(page, { do: "resize", size: "phone" }, { do: "read", role: "heading" })).toEqual([
      "done: phone",
      "done: Hello",
    ]);
  }, 20_000);

  test("that is hostile is bounded: names, depth, clobbered properties", async () => {
    const page = await open("/huge-names");
    const { tree, title } = await see(page);
    expect(tree.length).toBeLessThan(16_000);
    expect(tree).toContain("button");
    expect(title.length).toBeLessThan(400);
    await act(page, { do: "navigate", route: "/deep" });
    expect((await see(page)).tree).toMatch(/paragraph "top"\n\(0 or more nodes behind these are not shown\)$/);
    await act(page, { do: "navigate", route: "/clobbers" });
    expect((await see(page)).tree).toContain('button "Still here"');
  }, 30_000);

  test("that stops answering or floods under a click ends with a reason", async () => {
    const spinning = await open("/spins-on-click");
    const [said] = await act(spinning, { do: "click", name: "Spin" });
    expect(said).toStartWith("not: the page does not take input");
    expect(await see(spinning)).toMatchObject({ loaded: false, tree: "" });
    const flooding = await open("/floods-on-click");
    expect(act(flooding, { do: "click", name: "Flood" })).rejects.toMatchObject({
      code: "app_unavailable",
      message: "The page was closed: The page printed more than can be read.",
    });
  }, 60_000);

  test("ends by itself, with its signal, and when it is closed", async () => {
    const idle = await open("/inner", { maxIdleMs: 50 });
    await until(() => idle.ended);
    expect(see(idle)).rejects.toMatchObject({
      code: "app_unavailable",
      message: expect.stringContaining("Nobody used it"),
    });
    const stopped = await open("/slow-list");
    const abort = new AbortController();
    const waiting = stopped.act({ do: "wait", text: "never", seconds: 20 }, abort.signal);
    abort.abort();
    expect(waiting).rejects.toThrow("aborted");
    await waiting.catch(() => {});
    expect(stopped.ended).toBe(true);
    expect(bench.openPage("/inner", {}, AbortSignal.abort())).rejects.toThrow("aborted");
  }, 15_000);
});
