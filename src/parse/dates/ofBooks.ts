/**
 * Whether an expression counts by the books of a firm or state, which keep a year of their own: “fiscal 2019” and “FY25” are
 * no stretch that we can place on the calendar.
 */
export const isOfBooks = (text: string): boolean => /\bfiscal\b|\bFY/.test(text);
