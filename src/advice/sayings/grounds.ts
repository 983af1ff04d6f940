/** What a statement rests on, and why a date is not known. */
import type { RuleId } from '../rule-index';
import type { Plain } from './plain';

export type GroundsSaying =
  | { readonly say: 'gist'; readonly rule: RuleId }
  | { readonly say: 'you-called-on' | 'you-asked-on'; readonly on: string }
  | { readonly say: 'seen-on'; readonly on: string }
  | { readonly say: 'status-first-seen-on'; readonly on: string }
  | { readonly say: 'from-the-fill'; readonly days: number; readonly on: string }
  | { readonly say: 'from-the-delivery'; readonly days: number; readonly on: string }
  | { readonly say: 'from-your-count'; readonly days: number; readonly on: string }
  | Plain<
      | 'no-days-supply-shown'
      | 'no-fill-date-shown'
      | 'taken-as-needed'
      | 'short-course'
      | 'specialty-is-elsewhere'
      | 'facts-do-not-fit'
    >
  | {
      readonly say: 'doses-from-the-fill' | 'doses-from-the-delivery' | 'doses-from-your-count';
      readonly doses: number;
      readonly on: string;
    }
  | { readonly say: 'fill-is-still-to-come'; readonly on: string };
