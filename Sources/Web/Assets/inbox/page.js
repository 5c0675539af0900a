// What the server wrote into the page: who is signed in, at which firm, and the token that proves our requests.

const root = document.getElementById("inbox");

export const page = {
  root,
  csrf: document.querySelector('meta[name="csrf"]')?.content ?? "",
  name: root.dataset.name,
  initials: root.dataset.initials,
  role: root.dataset.role,
  language: root.dataset.language,
  firm: root.dataset.firm,
  assistant: root.dataset.assistant,
};
