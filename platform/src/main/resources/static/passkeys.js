// Browsers offer passkeys to script alone. Buttons: [data-passkey=create|get] inside a form.
(() => {
  "use strict";
  const box = document.querySelectorAll("[data-passkey]");
  if (!window.PublicKeyCredential || !PublicKeyCredential.parseCreationOptionsFromJSON) return;
  const post = (url, form, more = {}) => {
    const data = new URLSearchParams(new FormData(form));
    for (const name in more) data.set(name, more[name]);
    return fetch(url, { method: "POST", body: data, headers: { "X-Requested-With": "fetch" } });
  };
  box.forEach((button) => {
    const form = button.form, create = button.dataset.passkey === "create";
    const url = create ? "/account/passkeys" : "/sign-in/passkey";
    const say = form.querySelector("[data-passkey-error]");
    button.hidden = false;
    button.addEventListener("click", async (e) => {
      e.preventDefault();
      say.hidden = true;
      try {
        const options = await (await post(url + "/options", form)).json();
        const answer = create
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
        const reply = await post(url, form, { answer: JSON.stringify(answer) });
        const text = await reply.text();
        if (reply.ok) { location.assign(text); return; }
        say.textContent = reply.status === 422 ? text : say.dataset.passkeyError;
      } catch {
        say.textContent = say.dataset.passkeyError;
      }
      say.hidden = false;
    });
  });
})();
