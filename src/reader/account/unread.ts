/** What a page of settings shows of its kind, and what could not be read of it. */
import type { Account, Gap, PageKind } from '@/src/model/reading';
import { nearest } from '../dom/scene';
import { headingOf } from '../frame/outline';
import type { Trouble } from '../frame/trouble';
import type { Page } from '../page';
import { unreadTopics } from './notifications';
import { mentionsOthers } from './people';
import { paperless, personalized } from './words';

export function unreadSettings(page: Page, kind: PageKind, account: Account | null, { saysEmpty }: Trouble): Gap[] {
  const gap = (why: string): Gap => ({ what: 'settings', why });
  if (kind === 'communication-preferences') return unreadPreferences(page, account).map(gap);
  if (kind !== 'caregiver-management') return [];
  const people = account === null ? [] : [...account.caregivers, ...account.careRecipients].map(({ name }) => name);
  return (people.length > 0 || !saysEmpty) && mentionsOthers(page, people)
    ? [gap('it lists people who could not be read')]
    : [];
}

function unreadPreferences(page: Page, account: Account | null): string[] {
  const topics = unreadTopics(page, account?.notifications ?? []);
  const found = topics.map((topic) => `it is not clear how you are told of: ${topic}`);
  if ((account?.paperless ?? 'unknown') === 'unknown' && isHeaded(page, paperless))
    found.push('it is not clear whether letters come by mail or by email');
  if ((account?.personalizedEmails ?? 'unknown') === 'unknown' && isHeaded(page, personalized))
    found.push('it is not clear whether you get personalized emails');
  return found;
}

/** Whether a heading or a label that leads nowhere names a setting. */
const isHeaded = ({ scene, foreign }: Page, setting: RegExp): boolean =>
  scene.lines.some((line, index) => {
    const isHead = headingOf(line) !== null || nearest(line.box, ({ tag }) => heads.test(tag)) !== null;
    const isTitle = headingOf(line)?.heading === 1;
    return isHead && !isTitle && !foreign[index] && line.box.action === null && setting.test(line.plain);
  });
const heads = /^(?:th|dt|legend|caption)$/;
