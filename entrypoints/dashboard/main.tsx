/** The dashboard: follows the records and its own address while it is open. */
import '@/src/ui/styles/tokens.css';
import '@/src/ui/styles/base.css';
import '@/src/ui/styles/controls.css';
import '@/src/ui/styles/popup.css';
import '@/src/ui/styles/page.css';
import '@/src/ui/styles/dashboard.css';
import '@/src/ui/styles/health.css';
import '@/src/ui/styles/facts.css';
import '@/src/ui/styles/sections.css';
import '@/src/ui/styles/sheet.css';
import '@/src/ui/styles/print.css';
import { render } from 'preact';
import type { DashboardState } from '@/src/ui/dashboard/dashboard-state';
import { DashboardView } from '@/src/ui/dashboard/dashboard-view';
import { placeOf } from '@/src/ui/dashboard/place';
import { answerHeld } from '@/src/ui/live/answer-held';
import { follow } from '@/src/ui/live/follow';
import { openOnSite } from '@/src/ui/live/open';
import { readDashboard } from '@/src/ui/live/read-dashboard';
import { recordsActions } from '@/src/ui/live/records-actions';
import { ruleBook } from '@/src/ui/live/rule-book';
import { saveReminders } from '@/src/ui/live/save-reminders';
import { pageRoot, wordsOfPage } from '@/src/ui/live/start-page';
import { tell } from '@/src/ui/live/tell';

const root = pageRoot();
const actions = { ...recordsActions, saveReminders, openPage: openOnSite, answerHeld, tell };
let shown: DashboardState | null = null;

function draw(): void {
  if (shown === null) return;
  const place = placeOf(location.hash);
  const language = shown.kind === 'open' ? shown.records.settings.language : 'system';
  const words = wordsOfPage(language, ({ dashboard }) => `${dashboard.sections[place.section]} · Refill Lookout`);
  render(<DashboardView state={shown} book={ruleBook} place={place} words={words} actions={actions} />, root);
}

follow(readDashboard, (state) => {
  shown = state;
  draw();
});
addEventListener('hashchange', draw);
