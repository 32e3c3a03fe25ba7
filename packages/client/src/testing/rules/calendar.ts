const ENGLAND = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date in England at a moment, such as `2026-11-23`. */
export function dateInEngland(moment: Date): string {
  return ENGLAND.format(moment).split('/').reverse().join('-');
}

/** The date `days` working days after `date`, which itself does not count. Weekends and `bankHolidays` are not worked. */
export function workingDaysAfter(date: string, days: number, bankHolidays: readonly string[]): string {
  const day = new Date(`${date}T00:00:00Z`);
  for (let left = days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    const isWeekend = day.getUTCDay() % 6 === 0;
    if (!isWeekend && !bankHolidays.includes(toDate(day))) left--;
  }
  return toDate(day);
}

function toDate(day: Date): string {
  return day.toISOString().slice(0, 10);
}
