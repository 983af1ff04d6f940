/** The add-on's identity in Firefox: records and settings hang on it, so it never changes. */
export const geckoId = 'refill-lookout@refill-lookout.example';
