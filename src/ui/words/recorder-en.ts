/** The words of the page for saving a page for the makers, in English. */
export const recorderEn = {
  title: 'Save this page for the makers',
  working: 'One moment.',
  nothing:
    'There is no page here. I keep it for one minute only, and show it once. Go back to the page on optumrx.com and press the button again.',
  failed: 'I could not make a file of this page. Nothing was saved.',
  look: 'Please look through it first',
  what: 'This is all that will be in the file. Names, numbers, dates and medicines are invented. Words of the site that I know stayed. Is there still something of yours in it? Then don’t save it.',
  where:
    'The file stays on this computer until you give it to somebody. Nothing is sent. The page itself was in memory for a moment only, and is gone already.',
  save: 'Save the file',
  dont: 'Don’t save it',
  saved: (fileName: string) => `Saved as ${fileName}. You find it in your downloads.`,
  says: 'What it says',
  file: 'The file itself',
};

export type RecorderWords = typeof recorderEn;
