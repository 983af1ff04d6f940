/** Kinds of pages and facts of a medicine, as they stand inside a sentence. */
import type { LastingFact } from '@/src/history/current';
import type { PageKind } from '@/src/model/reading';

export interface PageNames {
  readonly page: Readonly<Record<PageKind, string>>;
  readonly fact: Readonly<Record<LastingFact, string>>;
}

export const pageNamesEn: PageNames = {
  page: {
    home: 'the home page',
    'my-prescriptions': 'the list of prescriptions',
    'prescription-detail': 'the page of one medicine',
    'order-status': 'the list of orders',
    'order-detail': 'the page of one order',
    checkout: 'the checkout',
    'automatic-refills': 'the page of automatic refills',
    'communication-preferences': 'the page of notifications',
    'caregiver-management': 'the page of caregivers',
    'payment-methods': 'the page of payment methods',
    'shipping-addresses': 'the page of addresses',
    'contact-information': 'the contact page',
    profile: 'the profile',
    messages: 'the messages',
    'sign-in': 'a sign-in page',
    error: 'an error page',
    other: 'another page',
  },
  fact: {
    rxNumber: 'the prescription number',
    prescriber: 'who prescribed it',
    quantity: 'the quantity',
    daysSupply: 'how many days it lasts',
    refillsLeft: 'the refills left',
    lastFilledOn: 'the last fill',
    expiresOn: 'the end of the prescription',
    autofill: 'autofill',
  },
};

export const pageNamesEs: PageNames = {
  page: {
    home: 'la página de inicio',
    'my-prescriptions': 'la lista de recetas',
    'prescription-detail': 'la página de una medicina',
    'order-status': 'la lista de pedidos',
    'order-detail': 'la página de un pedido',
    checkout: 'la página de pago',
    'automatic-refills': 'la página de surtido automático',
    'communication-preferences': 'la página de avisos',
    'caregiver-management': 'la página de cuidadores',
    'payment-methods': 'la página de formas de pago',
    'shipping-addresses': 'la página de direcciones',
    'contact-information': 'la página de contacto',
    profile: 'el perfil',
    messages: 'los mensajes',
    'sign-in': 'una página de inicio de sesión',
    error: 'una página de error',
    other: 'otra página',
  },
  fact: {
    rxNumber: 'el número de receta',
    prescriber: 'quién la recetó',
    quantity: 'la cantidad',
    daysSupply: 'para cuántos días alcanza',
    refillsLeft: 'los resurtidos que quedan',
    lastFilledOn: 'el último surtido',
    expiresOn: 'el fin de la receta',
    autofill: 'autofill',
  },
};
