/** The words of the welcome page in English. */
export const welcomeEn = {
  title: 'Welcome to Refill Lookout',
  heading: 'I look out with you',
  lead: 'When you open the Optum pages of somebody you help, I mark what you should know. If you like, I also remember what I saw. Then I can tell you what to order by when, and warn you before something goes wrong.',
  short: [
    'I read only the pages of optumrx.com that you open.',
    'What I keep stays in this browser, on this computer. Nothing is sent to anyone.',
    'I am not made by Optum. I never sign in, click or order for you.',
    'You can see, save or delete all of it at any time.',
  ],
  question: 'May I keep records on this computer?',
  onlyIf: 'Say yes only if the people you help agree, or if you may act for them.',
  yes: 'Yes, keep records on this computer',
  notNow: 'Not now: only mark pages',
  notNowHint: 'You can change your mind at any time, here or in “Records and privacy”.',
  failed:
    'This browser would not save that. In a private window I can’t keep records. Please use a normal window and try again.',
  agreedHeading: 'Thank you. I keep records on this computer.',
  next: 'What comes next',
  nextSteps: [
    'Open optumrx.com and sign in as usual.',
    'Open “My prescriptions”, then “Order status”. I read along.',
    'Press my icon beside the address bar to see what is due. Not there? Look behind the puzzle piece and pin me.',
  ],
  openSite: 'Open optumrx.com',
  stop: 'Stop keeping records',
  declinedHeading: 'All right. I only mark pages.',
  declinedText:
    'I remember nothing new. Records from before, if there are any, stay until you delete them in “Records and privacy”.',
  askAgain: 'Keep records after all',
  whole: 'All of it, in plain words',
  yourRecords: 'Records and privacy',
};

export type WelcomeWords = typeof welcomeEn;
