// The preview of `lyhty watch`: waits for news of the document that is shown, and shows them.
"use strict";

const shown = document.body.dataset;
const frame = document.querySelector("iframe");
const problems = document.getElementById("problems");
const ended = document.getElementById("ended");

/** Shows the document anew, at the place where the reader is. */
function show() {
  if (!frame) return location.reload();
  try {
    const at = frame.contentWindow.scrollY;
    frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, at), { once: true });
    frame.contentWindow.location.reload();
  } catch {
    // What shows PDFs lets nobody in.
    frame.src = frame.src;
  }
}

async function news() {
  const answer = await fetch(`/wait/${shown.file}?have=${shown.have}`, { cache: "no-store" });
  const now = await answer.json();
  shown.have = now.have;
  if (now.list !== shown.list) location.reload();
  problems.firstElementChild.textContent = now.problems;
  problems.hidden = now.problems === "";
  if (now.page !== shown.page) {
    shown.page = now.page;
    show();
  }
}

async function watch() {
  for (;;) {
    try {
      await news();
      ended.hidden = true;
    } catch {
      ended.hidden = false;
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}

watch();
