/**
 * Illnesses, and what drugs are made of, that stand where a person could: "Managing Diabetes", "Prescription for Folic Acid".
 * Like the names of drugs they are kept in no recorded page.
 */
export const illnesses =
  'diabetes|cholesterol|asthma|arthritis|migraines?|hypertension|allerg(?:y|ies)|depression|anxiety|copd|cancer|obesity|thyroid|pressure|disease|symptoms?|chronic|conditions?|infections?|insomnia|vitamins?|supplements?|eczema|psoriasis';

export const ingredient =
  /\b(?:pens?|tab(?:let)?s?|cap(?:sule)?s?|[ESDX][RL]|potassium|sodium|calcium|acid|hcl|hydrochloride|(?:succin|tartr|male|besyl|mesyl|fumar|citr|glucon|carbon|phosph|sulf|acet|nitr|palmit|valer|propion|furo)ate)$/i;
