// A file that is dropped or chosen is judged at once; without this script the button does it.
"use strict";
const form = document.getElementById("desk"), file = document.getElementById("report"), said = document.getElementById("said"), page = document.getElementById("page");
let latest = 0;

async function mark(report) {
  const turn = ++latest;
  say(said.dataset.busy, false);
  page.hidden = true;
  const body = new FormData();
  body.append("report", report);
  let text, isError = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body });
    if (answer.ok) {
      const marked = await answer.text();
      if (turn !== latest) return;
      page.srcdoc = marked;
      page.hidden = false;
      [text, isError] = [report.name, false];
    } else {
      const problem = await answer.json();
      text = `${problem.title}：${problem.detail}`;
    }
  } catch {
    text = said.dataset.failed;
  }
  if (turn === latest) say(text, isError);
}

function say(text, isError) {
  said.textContent = text;
  said.className = isError ? "error" : "";
}

form.addEventListener("submit", event => { event.preventDefault(); if (file.files[0]) mark(file.files[0]); });
file.addEventListener("change", () => { if (file.files[0]) mark(file.files[0]); });
for (const kind of ["dragenter", "dragover"]) form.addEventListener(kind, event => { event.preventDefault(); form.classList.add("over"); });
for (const kind of ["dragleave", "drop"]) form.addEventListener(kind, event => { event.preventDefault(); form.classList.remove("over"); });
form.addEventListener("drop", event => { if (event.dataTransfer.files[0]) mark(event.dataTransfer.files[0]); });
