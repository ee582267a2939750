// Pages in the eyes of a browser, from files: opened as a reader does, and once more for axe-core.
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...rest] = process.argv.slice(2);
const pictures = rest[0] === "--pictures" ? rest.splice(0, 2)[1] : undefined;
const require = createRequire(join(resolve(folder), "here.js"));
const { chromium } = require("playwright-core");
const axe = require.resolve("axe-core/axe.min.js");
const problems = [];
let looks = 0;

/**
 * Opens each file twice: as it is, and without its policy, which would refuse axe: that is a script
 * from elsewhere. `visit(page, { strict, name, address, say })` does the rest. What a page asks for
 * that `mayAsk(url, address)` does not allow, and whatever it says, is a problem. Ends the process.
 */
export async function eachFile(what, options, mayAsk, visit) {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  for (const file of rest) {
    const name = basename(file, ".html");
    const say = (what) => problems.push(`${name}: ${what}`);
    const address = pathToFileURL(resolve(file)).href;
    for (const strict of [true, false]) {
      const context = await browser.newContext({ bypassCSP: !strict, ...options });
      context.on("page", (page) => {
        page.on("request", (request) => {
          if (!mayAsk(request.url(), address)) say(`asks for ${request.url()}`);
        });
        page.on("console", (message) => say(`says ${message.text()}`));
        page.on("pageerror", (error) => say(`fails with ${error}`));
      });
      await visit(await context.newPage(), { strict, name, address, say });
      await context.close();
    }
  }
  await browser.close();
  for (const problem of problems) console.error(problem);
  console.log(`${rest.length} ${what}, ${looks} looks, ${problems.length} problems`);
  process.exit(problems.length || !looks ? 1 : 0);
}

/** Looks at a page as it stands: what axe finds is a problem. */
export async function look(page, where, picture, say) {
  looks++;
  if (pictures) await page.screenshot({ path: join(pictures, `${picture}.png`) });
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, nodes } of violations) {
    say(`${where}: ${id}: ${nodes.map((node) => node.html).slice(0, 3).join(" ")}`);
  }
}
