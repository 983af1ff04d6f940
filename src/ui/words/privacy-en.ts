/** What is read, where it is kept and who gets it, in English. Shown before anything is stored, and any time after. */
export const privacyEn = {
  sections: [
    {
      heading: 'What I read',
      lines: [
        'Only pages of optumrx.com that you open yourself. No other site.',
        'There I read names of people and medicines, dates, refills, days’ supply, autofill, orders and their numbers, notice settings, and the month in which a card ends.',
        'I also keep what you tell me: answers, ticks, calls.',
        'Of a prescription number I keep only the last four digits.',
        'I never keep passwords, codes, card numbers, birth dates or addresses.',
        'I never sign in, never click and never order anything for you.',
      ],
    },
    {
      heading: 'Where it stays',
      lines: [
        'Only in this browser, on this computer.',
        'Nothing is sent to anyone. Not even the makers get it. There are no ads, and nothing is sold.',
        'Something leaves only when you copy it, print it or save it as a file.',
      ],
    },
    {
      heading: 'If you help somebody else',
      lines: [
        'The records are about them. Please ask them first, or be sure that you may act for them.',
        'Being listed as a caregiver on the site is not always enough for Optum. Call once together and have Optum note you as “authorized representative”.',
        'Keep the computer locked. Whoever can use this browser can see these records.',
      ],
    },
    {
      heading: 'What I am not',
      lines: [
        'I am not made by Optum.',
        'I give no medical or legal advice. My dates are estimates. When the pharmacy says another date, the pharmacy is right.',
        'The health privacy law called HIPAA does not cover this tool. What protects you is that nothing leaves this computer.',
      ],
    },
    {
      heading: 'See it, save it, delete it',
      lines: [
        'Under “Records and privacy” you can see whose records there are, save a backup, or delete everything.',
        'Questions? Write to the makers through the page of this add-on in your browser’s store.',
      ],
    },
  ],
  dated: 'This note is from November 22, 2026.',
};

export type PrivacyWords = typeof privacyEn;
