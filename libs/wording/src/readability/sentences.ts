/**
 * Splits a text into sentences. Every line and every bullet is a sentence of its own, so that a list without full stops
 * does not read as one long sentence. A point between digits (1.5) or inside a name (e.g.) does not end a sentence.
 *
 * @example sentencesOf('Eat well. Rest:\n- sleep\n- walk') // ["Eat well.", "Rest:", "sleep", "walk"]
 */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\r?\n|[•●▪◦]/)
    .map((line) => line.replace(/^\s*(?:[-–—*]|\d+[.)])\s+/, ''))
    .flatMap((line) => line.split(/(?<=[.!?…]["”»’)*]*)\s+(?=["“«(]*[\p{Lu}\d])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text: whatever holds a letter. Numbers, dates and telephone numbers are not read as words. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[\s\u202f\u00a0/–—]+/)
    .map((token) => token.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((token) => /\p{L}/u.test(token));
}
