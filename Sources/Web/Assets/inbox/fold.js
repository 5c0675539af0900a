// Letters without case and accents, so that "lukasz" finds Łukasz.

export function fold(text) {
  return (text ?? "").toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");
}

/** Every word of the query begins a word of the text. */
export function matches(text, query) {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return fold(query).split(/\s+/).filter(Boolean).every((part) => words.some((word) => word.startsWith(part)));
}
