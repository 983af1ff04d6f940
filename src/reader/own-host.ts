/** The tag of the one element that the extension adds to a page. The reader never looks inside it. */
export const ownHostTag = 'refill-lookout';
