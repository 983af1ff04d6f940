/** Whether the caregiver has answered a question: then it is not put again. */
import type { PersonFacts } from './person-facts';
import type { Question } from './question';

export function isAnswered({ about, asks }: Question, { own }: PersonFacts): boolean {
  switch (about.kind) {
    case 'person':
      return own.ofPerson(asks) !== null;
    case 'medicine':
      return own.ofMedicine(asks, about) !== null;
    case 'order':
      return own.ofOrder(asks, about.key) !== null;
    case 'prescriber':
      return own.ofPrescriber(asks, about.name) !== null;
  }
}
