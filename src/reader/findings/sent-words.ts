/** When a parcel was sent, in the words of a sentence: "Part of this order left on …", "It was sent by USPS on …". */
import { words } from '../text/patterns';

const parcel =
  '(?:order|package|parcel|shipment|box|medicines?|medications?|items?)(?: (?:#|no\\. ?|number )?\\d[\\d-]{4,14})?';
const carrier =
  '(?:the )?(?:usps|ups|fedex|dhl|ontrac|lasership|u\\.?s\\.? (?:mail|postal service)|united states postal service|postal service|post office|carrier|courier|priority mail|first[- ]class mail)';
/** "Your message was sent", "2 refills left" and "sent to your doctor" are other matters: right behind it stands the day. */
const day = '(?: on)?(?= ?:? ?$)';

export const sentOn = words(
  `${parcel} (?:left|went out|shipped(?: out)?)(?: (?:our|the) [a-z]+)?(?: (?:by|via|with) ${carrier})?${day}`,
  `${parcel} (?:was|were|has been|have been) (?:sent|mailed|shipped|dispatched)(?: out)?(?: to you)?(?: (?:by|via|with) ${carrier})?${day}`,
  `(?:was|were|been) (?:sent|mailed|shipped|dispatched|picked up|collected|handed(?: over)?|given)(?: out)?(?: to you)? (?:by|via|with|to) ${carrier}${day}`,
  `(?:sent|mailed|shipped|dispatched|went out|left|picked up|collected|handed(?: over)?|given)(?: out)? (?:by|via|with|to) ${carrier}${day}`,
  `(?:sent|mailed|shipped|dispatched) (?:it|them|(?:(?:part|the rest) of )?(?:your|this|the) ${parcel})(?: out)?(?: to you)?(?: (?:by|via|with) ${carrier})?${day}`,
  `(?:has|have) (?:it|your ${parcel}) since${day}`,
  `on (?:its|the) way(?: to you)?(?: (?:by|via|with) ${carrier})? since${day}`,
);
