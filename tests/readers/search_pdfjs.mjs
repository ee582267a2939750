// Which phrases the search of pdf.js finds in PDFs.
// usage: search_pdfjs.mjs FOLDER_WITH_NODE_MODULES
// Reads [[FILE.pdf, [PHRASE, ...]], ...] as JSON; answers for each file, for each phrase whether it is found.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve, dirname } from "node:path";
import { pathToFileURL } from "node:url";

// What only drawing needs.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};

const require = createRequire(join(resolve(process.argv[2]), "here.js"));
const legacy = require.resolve("pdfjs-dist/legacy/build/pdf.mjs");
const root = dirname(dirname(dirname(legacy)));
globalThis.pdfjsLib = await import(pathToFileURL(legacy));

// The search is a part of the viewer, which looks at the browser as it is loaded.
const anything = new Proxy(() => anything, { get: (_, key) => key === Symbol.toPrimitive ? () => "" : anything, set: () => true });
globalThis.document = anything;
globalThis.window = { requestAnimationFrame: setImmediate };
const { PDFFindController } = await import(pathToFileURL(join(root, "legacy/web/pdf_viewer.mjs")));
delete globalThis.document;
delete globalThis.window;

const answers = [];
for (const [file, phrases] of JSON.parse(readFileSync(0))) {
  const data = new Uint8Array(readFileSync(file));
  const options = { data, verbosity: 0, standardFontDataUrl: `${root}/standard_fonts/`, cMapUrl: `${root}/cmaps/`, cMapPacked: true };
  const document = await pdfjsLib.getDocument(options).promise;
  const heard = {};
  const eventBus = { _on: (event, does) => (heard[event] = does), dispatch() {} };
  const linkService = { pagesCount: document.numPages, page: 1 };
  const controller = new PDFFindController({ linkService, eventBus });
  controller.setDocument(document);
  const found = [];
  for (const query of phrases) {
    heard.find({ query, type: "again" });
    await new Promise(setImmediate);
    await Promise.all(controller._extractTextPromises);
    await new Promise(setImmediate);
    found.push(controller.pageMatches.some(matches => matches.length > 0));
  }
  answers.push(found);
  await document.loadingTask.destroy();
}
process.stdout.write(JSON.stringify(answers));
