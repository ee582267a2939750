// Slides in the eyes of a browser, from a file: nothing is asked for from anywhere, keys move them
// (the other way round where text runs from the right), all text is seen, a second window follows
// and leads, all slides can be listed, each is one page in print, and axe-core finds nothing.
// usage: slides.mjs FOLDER_WITH_NODE_MODULES [--pictures FOLDER] FILE.html ...
import { eachFile, look } from "./browser.mjs";

const mayAsk = (url, address) => url.startsWith(address) || url === "about:blank";
await eachFile("files of slides", { viewport: { width: 1280, height: 760 } }, mayAsk, async (page, { strict, name, address, say }) => {
  await page.goto(address);
  if (strict) await moves(page, say);
  else await looksAt(page, name, say);
});

/** The number of the slide that is seen, from 1; 0 if there is not one. */
async function seen(page) {
  const ids = await page.locator(".slide.now .page:visible").evaluateAll((all) => all.map((it) => it.closest(".slide").id));
  return ids.length === 1 ? Number(ids[0].slice(1)) : 0;
}

async function moves(page, say) {
  const count = await page.locator(".slide").count();
  const backwards = (await page.locator("html").getAttribute("dir")) === "rtl";
  const [on, back] = backwards ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  const after = async (key, wanted, window = page) => {
    await window.keyboard.press(key);
    await page.waitForFunction((id) => document.querySelector(".slide.now")?.id === id, `s${wanted}`, { timeout: 2000 })
      .catch(async () => say(`after ${key} slide ${await seen(page)} is seen, not ${wanted}`));
  };
  if ((await seen(page)) !== 1) say("does not begin with the first slide alone");
  for (const [key, wanted] of [[on, 2], [on, 3], [back, 2], [" ", 3], ["Shift+ ", 2], ["End", count], [on, count], ["Home", 1], ["PageDown", 2]]) {
    await after(key, wanted);
  }
  await page.reload();
  if ((await seen(page)) !== 2) say("forgets its place when it is loaded again");
  for (let slide = 1; slide <= count; slide++) {
    await after(slide === 1 ? "Home" : on, slide);
    const hidden = await page.locator(".slide.now .sheet").evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight);
    if (hidden > 1) say(`slide ${slide} is ${hidden} pixels too long`);
  }
  await page.keyboard.press("Home");
  const [presenter] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("p")]);
  await presenter.waitForSelector(".presenting .now");
  await after(on, 2, presenter);
  await after("End", count);
  await presenter.waitForSelector(`#s${count}.now`, { timeout: 2000 }).catch(() => say("the second window does not follow"));
  await after("Home", 1, presenter);
  if (!(await presenter.locator(".slide.next .page").isVisible())) say("the next slide is not seen beforehand");
  const time = () => presenter.locator(".clock time").textContent();
  if (!/^\D*\p{N}\D\p{N}\p{N}/u.test(await time()) || /[^0٠۰:]/u.test(await time())) say("the clock runs before it is started");
  await presenter.locator("[data-do=start]").click();
  await presenter.waitForTimeout(1300);
  if (!/[^0٠۰:]/u.test(await time())) say("the clock does not run");
  await presenter.close();
  await page.keyboard.press("Escape");
  const listed = await page.locator(".slide .page:visible").count();
  if (listed !== count) say(`${listed} of ${count} slides are listed`);
  const pages = ((await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
  if (pages !== count) say(`${count} slides are ${pages} pages in print`);
}

/** Looks at each way of showing slides. */
async function looksAt(page, name, say) {
  const lookAt = (what, window) => look(window, what, `${name}-${what}`, say);
  const count = await page.locator(".slide").count();
  for (let slide = 1; slide <= Math.min(count, 8); slide++) {
    await lookAt(`slide-${slide}`, page);
    await page.keyboard.press("PageDown");
  }
  await page.keyboard.press("Home");
  for (let i = 0; i < 3; i++) await page.keyboard.press("PageDown");
  const [presenter] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("p")]);
  await presenter.waitForSelector("#s4.now");
  await presenter.setViewportSize({ width: 1200, height: 750 });
  await lookAt("presenter", presenter);
  await presenter.close();
  await page.keyboard.press("Escape");
  await lookAt("list", page);
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) say(`a phone's screen is ${wide} pixels too narrow`);
  await lookAt("phone", page);
}
