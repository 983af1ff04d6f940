/** Goes to a place in the dashboard that is open. */
import { hashOf, type Place } from './place';

export function go(place: Partial<Place> & Pick<Place, 'section'>): void {
  location.hash = hashOf(place);
}
