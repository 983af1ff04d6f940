/** The days to be reminded of, and the file for a calendar, in English. */
export const calendarEn = {
  intro: 'These are the days to think of, as far as I know them today.',
  none: 'I know of no day to be reminded of yet. Once I have seen how much is left of a medicine, there will be some.',
  about: (day: string) => `About ${day}`,
  /** Behind a line that the file leaves out. */
  onlyHere: '(This line stays here.)',
  toCalendar: 'To your calendar',
  why: 'Others may see a calendar, or a locked phone. So the file has the days and the first line of each, and no names. It speaks up at 9 in the morning. When a day moves, save the file again: most calendars then move it, too. What is done you take out yourself.',
  withNames: 'Write the second lines, too, with names and medicines',
  save: (days: number) => (days === 1 ? 'Save 1 day for my calendar' : `Save ${days} days for my calendar`),
  saved: (fileName: string) =>
    `Saved as ${fileName}. You find it in your downloads. Open it, and your calendar takes the days in.`,
};

export type CalendarFileWords = typeof calendarEn;
