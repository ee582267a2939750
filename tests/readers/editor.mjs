// New files in the eyes of an editor that uses the YAML language server: each finds its schema, a key
// is explained and completed, and a misspelt one is told in its line.
//   node tests/readers/editor.mjs FOLDER_OF_THE_SERVER PROGRAM
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Files as `lyhty new` writes them, and a key that each may have besides. */
const FILES = {
  "curricula/one.yaml": ["curriculum", "prerequisites"],
  "curricula/modules/one.yaml": ["module", "verified"],
  "indicators/one.yaml": ["indicators", "audience"],
  "indicators/screenings/one.yaml": ["screening", "audience"],
  "leaflets/one.yaml": ["leaflet", "papers"],
  "style.yaml": [undefined, "colours"],
};

const [folder, program] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(folder, "here.js"));
const rpc = require("vscode-jsonrpc/node");
const server = spawn(process.execPath, [require.resolve("yaml-language-server/bin/yaml-language-server"), "--stdio"]);
const editor = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);
const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
const heard = {};
editor.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => heard[uri]?.(diagnostics));
editor.onRequest("workspace/configuration", ({ items }) =>
  items.map(({ section }) => (section === "yaml" ? settings : null)),
);
editor.onRequest("client/registerCapability", () => null);
editor.listen();
await editor.sendRequest("initialize", {
  processId: process.pid,
  rootUri: null,
  capabilities: { workspace: { configuration: true } },
});
await editor.sendNotification("initialized", {});

const desk = mkdtempSync(join(tmpdir(), "lyhty-"));
const library = join(desk, "ours");
execFileSync(program, ["new", "library", "ours"], { cwd: desk });
const problems = [];
for (const [file, [kind, completed]] of Object.entries(FILES)) {
  if (kind) execFileSync(program, ["new", kind, "one"], { cwd: library });
  await look(file, readFileSync(join(library, file), "utf8"), completed);
}
rmSync(desk, { recursive: true });
for (const problem of problems) console.error(problem);
console.log(`${Object.keys(FILES).length} files in an editor, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);

async function look(file, text, completed) {
  const uri = pathToFileURL(join(library, file)).href;
  const textDocument = { uri };
  const [modeline, ...rest] = text.split("\n");
  const say = (what) => problems.push(`${file}: ${what}`);

  const shown = told(uri);
  editor.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "yaml", version: 1, text: `${text}\n` },
  });
  for (const { message } of await shown) say(message);

  const end = { line: text.split("\n").length, character: 0 };
  const offered = await editor.sendRequest("textDocument/completion", { textDocument, position: end });
  const labels = (offered.items ?? offered).map(({ label }) => label);
  if (!labels.includes(completed)) say(`${completed} is not among ${labels.join(" ")}`);

  const key = text.split("\n").findIndex((line) => line.startsWith("title:"));
  if (key >= 0) {
    const position = { line: key, character: 1 };
    const hover = await editor.sendRequest("textDocument/hover", { textDocument, position });
    if (!hover?.contents?.value?.includes("The name shown to people")) say("title is not explained");
  }

  const found = told(uri);
  editor.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: [modeline, "titel: x", ...rest].join("\n") }],
  });
  const misspelt = (await found).filter(({ range, message }) => range.start.line === 1 && message.includes("titel"));
  if (!misspelt.length) say("a misspelt key is not told in its line");
}

/** What the server says next of a file. */
function told(uri) {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`nothing is said of ${uri}`)), 60_000);
    heard[uri] = (diagnostics) => {
      clearTimeout(late);
      done(diagnostics);
    };
  });
}
