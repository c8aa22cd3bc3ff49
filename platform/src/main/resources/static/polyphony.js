// Comfort only: every page works without this file.
(() => {
  "use strict";
  document.documentElement.classList.add("js");
  const $ = (selector, from = document) => from.querySelector(selector);

  // Keys: "/" goes to the search or filter field, "?" lists the keys, Escape closes an open menu.
  addEventListener("keydown", (e) => {
    if (e.key === "Escape") {
      const menu = $("details.menu[open]");
      if (menu) { menu.open = false; $("summary", menu).focus(); }
      return;
    }
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input,textarea,select")) return;
    if (e.key === "/") {
      const field = $("main [type=search]") || $("[type=search]");
      if (field) { e.preventDefault(); field.focus(); field.select(); }
    } else if (e.key === "?") {
      const keys = $("#keys");
      if (keys && !keys.open) { e.preventDefault(); keys.showModal(); }
    }
  });
  addEventListener("click", (e) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(e.target)) menu.open = false;
    });
    if (e.target.closest("[data-print]")) { e.preventDefault(); print(); }
    if (e.target.closest("[data-keys]")) { e.preventDefault(); $("#keys").showModal(); }
    if (e.target.closest("dialog [data-close]")) e.target.closest("dialog").close();
  });

  // Leaving a form with unsaved changes asks first (form[data-guard]).
  let dirty = false;
  addEventListener("input", (e) => { if (e.target.closest("form[data-guard]")) dirty = true; });
  addEventListener("submit", (e) => {
    dirty = false;
    // A second press must not send twice.
    const form = e.target;
    if (form.dataset.sent) { e.preventDefault(); return; }
    if (form.method === "post" && !form.hasAttribute("hx-post")) form.dataset.sent = "1";
  });
  addEventListener("pageshow", () => document.querySelectorAll("[data-sent]").forEach((f) => delete f.dataset.sent));
  addEventListener("beforeunload", (e) => { if (dirty) e.preventDefault(); });

  // A link to something folded unfolds it.
  const unfold = () => {
    const target = document.getElementById(location.hash.slice(1));
    for (let d = target && target.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    if (target) target.scrollIntoView();
  };
  if (location.hash) unfold();
  addEventListener("hashchange", unfold);

  // After a refused form the summary of errors gets the focus.
  const errors = $("[data-errors]");
  if (errors) errors.focus();

  // "Choose all" and the count of chosen rows.
  addEventListener("change", (e) => {
    const box = e.target;
    if (box.type !== "checkbox" || !box.form) return;
    const form = box.form;
    const rows = [...form.querySelectorAll(".pick input[type=checkbox]:not([data-all])")];
    if (box.matches("[data-all]")) rows.forEach((row) => { row.checked = box.checked; });
    const count = $("[data-count]", form);
    if (count) count.textContent = rows.filter((row) => row.checked).length;
  });

  // Everything is printed, the folded parts too.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open],.menu)")];
    opened.forEach((d) => { d.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach((d) => { d.open = false; }));

  // Passkeys: browsers offer them to script alone. Buttons [data-passkey=create|get] inside a form.
  const post = (url, form, more = {}) => {
    const data = new URLSearchParams(new FormData(form));
    for (const name in more) data.set(name, more[name]);
    return fetch(url, { method: "POST", body: data, headers: { "X-Requested-With": "fetch" } });
  };
  const passkey = async (button, say) => {
    const form = button.form, create = button.dataset.passkey === "create";
    const url = create ? "/account/passkeys" : "/sign-in/passkey", keys = navigator.credentials;
    say.hidden = true;
    try {
      const options = await (await post(url + "/options", form)).json();
      const answer = create
        ? await keys.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await keys.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      const reply = await post(url, form, { answer: JSON.stringify(answer) });
      const text = await reply.text();
      if (reply.ok) { location.assign(text); return; }
      say.textContent = reply.status === 422 ? text : say.dataset.passkeyError;
    } catch {
      say.textContent = say.dataset.passkeyError;
    }
    say.hidden = false;
  };
  if (window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON) {
    document.querySelectorAll("[data-passkey]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => passkey(button, $("[data-passkey-error]", button.form)));
    });
  }
})();
