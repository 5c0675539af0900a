// Why something did not work, in the reader's language: by the code where we have words for it, else as the server put it.

import { t, word } from "./texts.js";

export function wordsOf({ code, message }) {
  const words = word("refusal", code);
  return words !== code && words ? words : message || t("refusal.internal");
}
