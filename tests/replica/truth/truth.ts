import type { Reading } from '@/src/model/reading';
import type { PageName } from '../looks/pages';
import type { View } from '../state/view';

export interface Place {
  readonly id?: string;
  readonly pageNumber?: number;
}

export function truthOf(_page: PageName, _view: View, _place: Place): Reading {
  throw new Error('Not yet.');
}
