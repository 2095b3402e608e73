/** Letters, digits, punctuation and symbols; marks, spaces, controls and signs without width show nothing by themselves. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A letter by its category, and yet shown as nothing: fillers of Hangul, and the blank of Braille. */
const BLANK_LETTERS = /[\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Turns round how the signs after it are shown. Right-to-left scripts do without; marks and isolates are let through. */
const OVERRIDES = /[\u202D\u202E]/u;

/** Whether somebody who reads a text sees anything, and sees it as it is stored. */
export const hasVisibleText = (text: string): boolean =>
  VISIBLE.test(text.replaceAll(BLANK_LETTERS, '')) && !OVERRIDES.test(text);
