// One slide at a time, by keys and buttons; a second window shows the notes, the next slide and a
// clock. The two windows tell each other which slide it is, and nothing else.
(() => {
  const body = document.body;
  const slides = [...document.querySelectorAll(".slide")];
  const place = document.querySelector(".place");
  const time = document.querySelector(".clock time");
  const presents = location.hash === "#presenter";
  const backwards = document.documentElement.dir === "rtl";
  let other = presents ? opener : null;
  let now = presents ? 0 : Math.max(0, slides.findIndex((slide) => "#" + slide.id === location.hash));
  let began = null;

  // Text shrinks until it fits its slide.
  const fit = (slides = ".slide:is(.now, .next)") => {
    for (const sheet of document.querySelectorAll(slides + " .sheet")) {
      for (let size = 1; size > 0.45; size -= 0.05) {
        sheet.style.setProperty("--fit", size);
        if (sheet.scrollHeight <= sheet.clientHeight) break;
      }
    }
  };
  const inList = () => !presents && !body.classList.contains("showing");
  const show = (to, told) => {
    now = Math.min(Math.max(to, 0), slides.length - 1);
    slides.forEach((slide, i) => {
      slide.classList.toggle("now", i === now);
      slide.classList.toggle("next", presents && i === now + 1);
    });
    place.textContent = place.dataset.pattern.replace("#page#", digits(now + 1)).replace("#pages#", digits(slides.length));
    fit();
    if (!presents) history.replaceState(null, "", "#" + slides[now].id);
    if (inList()) slides[now].scrollIntoView({ block: "center" });
    else if (!presents && !told) slides[now].focus({ preventScroll: true });
    if (!told && other && !other.closed) other.postMessage({ slide: now }, "*");
  };
  const digits = (number) => String(number).replace(/\d/g, (digit) => [...place.dataset.digits][digit]);
  const actions = {
    next: () => show(now + 1),
    previous: () => show(now - 1),
    first: () => show(0),
    last: () => show(slides.length - 1),
    all: () => {
      if (presents) return;
      body.classList.toggle("showing");
      slides.forEach((slide) => slide.firstElementChild.firstElementChild.style.removeProperty("--fit"));
      show(now);
    },
    presenter: () => {
      if (!presents) other = open(location.href.split("#")[0] + "#presenter", "", "popup,width=1200,height=750");
    },
    full: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    start: () => (began = began === null ? performance.now() : began),
    reset: () => (began = null),
  };
  const keys = {
    ArrowRight: backwards ? "previous" : "next", ArrowLeft: backwards ? "next" : "previous",
    ArrowDown: "next", ArrowUp: "previous", PageDown: "next", PageUp: "previous",
    " ": "next", Enter: "next", Home: "first", End: "last", Escape: "all", p: "presenter", P: "presenter", f: "full", F: "full",
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const pressed = event.target.closest("button, a") && (event.key === " " || event.key === "Enter");
    const scrolls = inList() && !["Escape", "p", "P"].includes(event.key);
    let action = keys[event.key];
    if (event.key === " " && event.shiftKey) action = "previous";
    if (!action || pressed || scrolls) return;
    event.preventDefault();
    actions[action]();
  });
  addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    const slide = event.target.closest(".slide > .page");
    if (button) actions[button.dataset.do]();
    else if (slide && inList() && !event.target.closest("a")) {
      now = slides.indexOf(slide.parentElement);
      actions.all();
    }
    tick();
  });
  addEventListener("message", (event) => {
    if (!other || event.source !== other) return;
    if (event.data.hello) other.postMessage({ slide: now }, "*");
    else if (Number.isInteger(event.data.slide)) show(event.data.slide, true);
  });
  const tick = () => {
    const seconds = began === null ? 0 : Math.floor((performance.now() - began) / 1000);
    const two = (number) => digits(String(number).padStart(2, "0"));
    time.textContent = digits(Math.floor(seconds / 3600)) + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
  };

  body.classList.add("scripted");
  if (presents) body.classList.add("presenting");
  else if (!matchMedia("(max-width: 40rem)").matches) body.classList.add("showing");
  addEventListener("resize", () => fit());
  addEventListener("beforeprint", () => {
    body.classList.add("measured");
    fit(".slide");
    body.classList.remove("measured");
  });
  setInterval(tick, 250);
  tick();
  show(now, true);
  if (presents && other) other.postMessage({ hello: true }, "*");
})();
