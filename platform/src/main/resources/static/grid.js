// Moves figures on a grid by pointer or keys; without it the form of the record does the same.
(() => {
  "use strict";
  const form = document.getElementById("move"), svg = document.querySelector("svg.place-grid");
  if (!form || !svg) return;
  const status = form.querySelector("[role=status]");
  const cellAt = (x, y) => svg.querySelector(`.cell[data-x="${x}"][data-y="${y}"]`);
  const say = (x, y) => {
    status.hidden = false;
    status.textContent = form.dataset.say.replace("#1", y).replace("#2", x);
  };
  const mark = (x, y) => {
    svg.querySelectorAll(".cell.aim").forEach((cell) => cell.classList.remove("aim"));
    if (x) cellAt(x, y).classList.add("aim");
  };
  const move = (figure, x, y) => {
    if (+figure.dataset.x === x && +figure.dataset.y === y) return;
    form.elements.from.value = figure.dataset.key;
    form.elements.influence.value = y;
    form.elements.interest.value = x;
    form.requestSubmit();
  };
  status.hidden = false;
  status.textContent = form.dataset.help;

  // Keys: arrows aim at a cell, Enter moves there, Escape gives up; Enter alone opens the record.
  let aim = null;
  svg.addEventListener("keydown", (e) => {
    const figure = e.target.closest(".figure");
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[e.key];
    if (!figure) return;
    if (step) {
      e.preventDefault();
      if (!aim || aim.figure !== figure) aim = { figure, x: +figure.dataset.x, y: +figure.dataset.y };
      aim.x = Math.min(5, Math.max(1, aim.x + step[0]));
      aim.y = Math.min(5, Math.max(1, aim.y + step[1]));
      mark(aim.x, aim.y);
      say(aim.x, aim.y);
    } else if (aim && e.key === "Enter") {
      e.preventDefault();
      move(figure, aim.x, aim.y);
    } else if (aim && e.key === "Escape") {
      aim = null;
      mark();
      status.textContent = form.dataset.help;
    }
  });
  svg.addEventListener("focusout", () => { aim = null; mark(); });

  // Pointer: a figure follows until it is let go over a cell; a press without a way opens the record.
  let held = null;
  const under = (e) => document.elementsFromPoint(e.clientX, e.clientY).find((it) => it.matches(".cell"));
  svg.addEventListener("dragstart", (e) => e.preventDefault());
  svg.addEventListener("pointerdown", (e) => {
    const figure = e.target.closest(".figure");
    if (figure && e.button === 0) held = { figure, x: e.clientX, y: e.clientY, home: figure.getAttribute("transform"), far: false };
  });
  addEventListener("pointermove", (e) => {
    if (!held) return;
    const dx = e.clientX - held.x, dy = e.clientY - held.y;
    if (!held.far && Math.hypot(dx, dy) < 6) return;
    held.far = true;
    const scale = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
    held.figure.setAttribute("transform", `translate(${dx * scale} ${dy * scale}) ${held.home}`);
    const cell = under(e);
    mark(cell && +cell.dataset.x, cell && +cell.dataset.y);
    if (cell) say(cell.dataset.x, cell.dataset.y);
  });
  const drop = (e) => {
    if (!held) return;
    const { figure, home, far } = held, cell = e.type === "pointerup" && under(e);
    held = null;
    mark();
    if (!far) return;
    figure.addEventListener("click", (click) => click.preventDefault(), { once: true });
    if (cell) move(figure, +cell.dataset.x, +cell.dataset.y);
    if (!form.dataset.sent) figure.setAttribute("transform", home);
  };
  addEventListener("pointerup", drop);
  addEventListener("pointercancel", drop);
})();
