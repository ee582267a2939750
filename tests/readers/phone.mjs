// Leaflets as pages for phones, in the eyes of a browser: nothing is asked for from anywhere,
// nothing is kept, every language can be chosen and read at three widths (axe-core finds nothing),
// and leaving leads to a blank page that “back” does not return from.
// usage: phone.mjs FOLDER_WITH_NODE_MODULES [--pictures FOLDER] FILE.html ...
import { eachFile, look } from "./browser.mjs";

const WIDTHS = [320, 768, 1280];
await eachFile("pages", {}, (url, address) => url === address, async (page, { strict, name, address, say }) => {
  await page.goto("about:blank#before");
  await page.goto(address);
  const choices = await page.locator(".languages input").count();
  if (strict) await leaves(page, say);
  else for (let i = 0; i < Math.max(choices, 1); i++) await looksAt(page, i, choices, name, say);
});

/** Chooses a language and looks at it at each width. */
async function looksAt(page, number, choices, name, say) {
  if (choices) await page.locator(".languages input").nth(number).check();
  const shown = page.locator("main:visible");
  const lang = await shown.first().getAttribute("lang");
  if ((await shown.count()) !== 1) say(`${lang}: ${await shown.count()} languages are shown at once`);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) say(`${lang} at ${width}: ${overflow} pixels too wide`);
    await look(page, `${lang} at ${width}`, `${name}-${lang}-${width}`, say);
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
