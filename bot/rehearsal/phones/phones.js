// Asks once a second what the phones show, redraws the ones that changed, and sends taps and typing back.
"use strict";

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "code" };
const phones = new Map();
const trouble = document.getElementById("trouble");
let asking = false;

function complain(sentence) {
  trouble.textContent = sentence;
  trouble.hidden = !sentence;
}

async function act(phone, fields) {
  try {
    const answer = await fetch("act", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ phone, ...fields }),
    });
    complain(answer.ok ? "" : (await answer.json()).error);
  } catch {
    complain("The rehearsal does not answer. Is it still running?");
  }
  refresh();
}

// Offsets count UTF-16 units, as strings do here.
function styled(text, entities) {
  const cuts = new Set([0, text.length]);
  for (const { offset, length } of entities) cuts.add(offset).add(offset + length);
  const ordered = [...cuts].sort((a, b) => a - b);
  const whole = document.createDocumentFragment();
  ordered.slice(0, -1).forEach((start, index) => {
    const end = ordered[index + 1];
    let node = document.createTextNode(text.slice(start, end));
    for (const entity of entities) {
      if (TAGS[entity.type] && entity.offset <= start && entity.offset + entity.length >= end) {
        const outer = document.createElement(TAGS[entity.type]);
        outer.append(node);
        node = outer;
      }
    }
    whole.append(node);
  });
  return whole;
}

function button(phone, message, { text, callback_data: data, url }) {
  const node = document.createElement(url ? "a" : "button");
  node.textContent = text;
  node.dir = "auto";
  if (url) {
    if (/^https?:/.test(url)) node.href = url;
    node.rel = "noreferrer noopener";
    node.target = "_blank";
  } else {
    node.type = "button";
    node.addEventListener("click", () => act(phone, { do: "tap", message, data }));
  }
  return node;
}

function bubble(phone, message) {
  const item = document.createElement("li");
  item.classList.toggle("mine", message.mine);
  if (message.photo) {
    const picture = document.createElement("img");
    picture.src = message.photo;
    picture.alt = message.text || "Picture";
    item.append(picture);
  }
  if (message.text) {
    const text = document.createElement("div");
    text.className = "text";
    text.dir = "auto";
    text.append(styled(message.text, message.entities));
    item.append(text);
  }
  for (const row of message.rows) {
    const line = document.createElement("div");
    line.className = "row";
    line.append(...row.map((one) => button(phone, message.id, one)));
    item.append(line);
  }
  const when = document.createElement("div");
  when.className = "when";
  const parts = message.parts ? ` · ${message.parts} ${message.parts === 1 ? "part" : "parts"}` : "";
  when.textContent = new Date(message.at * 1000).toLocaleTimeString() + (message.edited ? " · edited" : "") + parts;
  item.append(when);
  return item;
}

function make(key) {
  const node = document.getElementById("phone").content.firstElementChild.cloneNode(true);
  const form = node.querySelector("form");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = form.elements.text.value.trim();
    form.elements.text.value = "";
    if (text) act(key, { do: "say", text });
  });
  for (const one of form.querySelectorAll("button[type=button]")) {
    one.addEventListener("click", () => act(key, { do: one.dataset.do }));
  }
  document.getElementById("phones").append(node);
  return { node, drawn: "" };
}

function draw(phone, shown) {
  const { node } = phone;
  const list = node.querySelector(".messages");
  node.querySelector("h2").textContent = shown.name;
  list.setAttribute("aria-label", shown.name);
  list.lang = shown.language;
  node.querySelector(".language").textContent = shown.language || (shown.kind === "sms" ? "SMS" : shown.kind);
  node.classList.toggle("sms", shown.kind === "sms");
  node.querySelector(".standing").textContent = shown.standing;
  node.querySelector(".drill").hidden = !shown.drill;
  const note = node.querySelector(".note");
  note.textContent = shown.note;
  note.hidden = !shown.note;
  const block = node.querySelector("[data-do=block], [data-do=unblock]");
  block.dataset.do = shown.standing === "blocked" ? "unblock" : "block";
  block.textContent = shown.standing === "blocked" ? "Unblock" : "Block";
  for (const one of node.querySelectorAll("form button[type=button]")) one.hidden = shown.kind !== "private";
  const held = list.contains(document.activeElement);
  list.replaceChildren(...shown.messages.map((message) => bubble(shown.key, message)));
  list.scrollTop = list.scrollHeight;
  if (held) list.focus();
}

async function refresh() {
  if (asking) return;
  asking = true;
  try {
    const answer = await fetch("state", { cache: "no-cache" });
    const { phones: shown, total } = await answer.json();
    document.getElementById("total").textContent = `; ${total} people and rooms in all`;
    for (const one of shown) {
      if (!phones.has(one.key)) phones.set(one.key, make(one.key));
      const phone = phones.get(one.key);
      const drawn = JSON.stringify(one);
      if (phone.drawn !== drawn) {
        phone.drawn = drawn;
        draw(phone, one);
      }
    }
  } catch {
    complain("The rehearsal does not answer. Is it still running?");
  } finally {
    asking = false;
  }
}

refresh();
setInterval(refresh, 1000);
