/** The day of a time where the reader is, `YYYY-MM-DD`. */
export function todayOf(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
}
