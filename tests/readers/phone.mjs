// Leaflets as pages for phones, in the eyes of a browser: nothing is asked for from anywhere,
// nothing is kept, every language can be chosen and read at three widths (axe-core finds nothing),
// and leaving leads to a blank page that “back” does not return from.
// usage: phone.mjs FOLDER_WITH_NODE_MODULES [--pictures FOLDER] FILE.html ...
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...rest] = process.argv.slice(2);
const pictures = rest[0] === "--pictures" ? rest.splice(0, 2)[1] : undefined;
const require = createRequire(join(resolve(folder), "here.js"));
const { chromium } = require("playwright-core");
const axe = require.resolve("axe-core/axe.min.js");
const WIDTHS = [320, 768, 1280];
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const problems = [];
let looks = 0;

for (const file of rest) {
  const name = basename(file);
  const say = (what) => problems.push(`${name}: ${what}`);
  const address = pathToFileURL(resolve(file)).href;
  // axe itself is a script from elsewhere, which the page's policy would refuse.
  for (const strict of [true, false]) {
    const context = await browser.newContext({ bypassCSP: !strict });
    const page = await context.newPage();
    page.on("request", (request) => {
      if (request.url() !== address) say(`asks for ${request.url()}`);
    });
    page.on("console", (message) => say(`says ${message.text()}`));
    page.on("pageerror", (error) => say(`fails with ${error}`));
    await page.goto("about:blank#before");
    await page.goto(address);
    const choices = await page.locator(".languages input").count();
    if (strict) await leaves(page, say);
    else for (let i = 0; i < Math.max(choices, 1); i++) await looksAt(page, i, choices, name, say);
    await context.close();
  }
}
await browser.close();
for (const problem of problems) console.error(problem);
console.log(`${rest.length} pages, ${looks} looks, ${problems.length} problems`);
process.exit(problems.length || !looks ? 1 : 0);

/** Chooses a language and looks at it at each width. */
async function looksAt(page, number, choices, name, say) {
  if (choices) await page.locator(".languages input").nth(number).check();
  const shown = page.locator("main:visible");
  const lang = await shown.first().getAttribute("lang");
  if ((await shown.count()) !== 1) say(`${lang}: ${await shown.count()} languages are shown at once`);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    looks++;
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) say(`${lang} at ${width}: ${overflow} pixels too wide`);
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const { id, nodes } of violations) {
      say(`${lang} at ${width}: ${id}: ${nodes.map((node) => node.html).slice(0, 3).join(" ")}`);
    }
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${lang}-${width}.png`) });
  }
}

/** Uses the page as a reader would, looks for traces, and leaves. */
async function leaves(page, say) {
  const before = await page.evaluate(() => history.length);
  for (const choice of await page.locator(".languages input").all()) await choice.check();
  const traces = await page.evaluate(async () => ({
    history: history.length,
    cookies: document.cookie.length,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  const cookies = (await page.context().cookies()).length;
  const { history, ...kept } = traces;
  if (history !== before) say(`leaves ${history - before} entries in the history`);
  if (Object.values(kept).some(Boolean) || cookies) say(`keeps ${JSON.stringify(kept)}`);
  await page.locator(".leave").click();
  await page.waitForURL("about:blank");
  const text = await page.evaluate(() => document.title + document.body.innerText);
  if (text) say(`shows “${text}” after leaving`);
  if ((await page.evaluate(() => history.length)) !== before) say("leaves itself in the history");
  await page.goBack();
  if (!page.url().startsWith("about:blank")) say(`“back” leads to ${page.url()}`);
}
