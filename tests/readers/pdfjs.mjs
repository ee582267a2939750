// The text of PDFs as pdf.js gives it: a list of strings as JSON.
// usage: pdfjs.mjs FOLDER_WITH_NODE_MODULES FILE.pdf ...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve, dirname } from "node:path";
import { pathToFileURL } from "node:url";

// What only drawing needs.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};

const [folder, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), "here.js"));
const legacy = require.resolve("pdfjs-dist/legacy/build/pdf.mjs");
const root = dirname(dirname(dirname(legacy)));
const { getDocument } = await import(pathToFileURL(legacy));
const texts = [];
for (const file of files) {
  const data = new Uint8Array(readFileSync(file));
  const options = { data, verbosity: 0, standardFontDataUrl: `${root}/standard_fonts/`, cMapUrl: `${root}/cmaps/`, cMapPacked: true };
  const document = await getDocument(options).promise;
  let text = "";
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) text += item.str + (item.hasEOL ? "\n" : "");
    text += "\n";
  }
  texts.push(text);
}
process.stdout.write(JSON.stringify(texts));
