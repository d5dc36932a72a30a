/** True for a leap year of the Gregorian calendar, which China has used for official dates since 1912. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month (1–12) has; February of a year that is not known may have 29. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of the week of a date, 0 for Sunday to 6 for Saturday, by counting days and without any clock. */
export function weekdayOf(year: number, month: number, day: number): number {
  const before = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return (before + leapDays + OFFSETS[month - 1]! + day) % 7;
}

/** How far each month shifts the weekday, where the year begins with March so that the leap day is its last. */
const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
