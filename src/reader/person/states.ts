/** Whether a caregiver has access already, is only invited, or has it no more. */

/** `over`: neither, and what one could do about it ("Invite again") changes nothing. */
export type PersonState = 'active' | 'invited' | 'over' | 'unknown';

/** "Invitation expired", "No longer active". */
const ended =
  /\b(?:expired|declined|revoked|removed|rejected|cancell?ed|withdrawn|ended|inactive|deactivated|suspended|paused|no longer|not (?:active|connected|linked|enrolled)|no access|former)\b/i;
const invitation =
  /\b(?:invit(?:ed|es?|ations?)|pending|a?waiting|waits|(?:not|never|yet to|(?:has|have|did)n't|once|until|when|after|if)\b.{0,40}\b(?:accept(?:ed|s)?|registered|signed up|joined|used|confirmed|confirms)|code (?:was )?sent)\b/i;
const accessGiven =
  /\b(?:active|accepted|connected|registered|confirmed|linked|has access|access (?:is )?(?:granted|on)|(?:caregiver|access|active|helping)\b.{0,20} since)\b/i;
/** What one can do about nobody in particular, or about one whose invitation is over. */
const offerToInvite =
  /^(?:\+ ?)?(?:invite|add|(?:re)?send (?:an? |the )?invit\w+|cancel|remove)\b(?! sent)(?!.*\bpending\b)/i;

export function personStateIn(text: string): PersonState | null {
  if (ended.test(text) && text.length < 60) return 'over';
  if (offerToInvite.test(text) && !/^invited\b/i.test(text)) return null;
  if (invitation.test(text)) return 'invited';
  return accessGiven.test(text) && text.length < 120 ? 'active' : null;
}
