/** What is said of the messages that Optum sends (NT-01 to NT-16), in Spanish. */
import type { NotificationsSaying } from '@/src/advice/sayings/notifications';
import type { SayingsOf } from '../sayings';

export const notificationsEs: SayingsOf<NotificationsSaying> = {
  'event-new-prescription-ready': 'Una receta nueva está lista.',
  'event-refill-reminder': 'Es hora de resurtir.',
  'event-out-of-refills': 'No quedan surtidos o termina pronto.',
  'event-order-placed': 'Se hizo un pedido.',
  'event-refill-too-soon': 'Es muy pronto para resurtir.',
  'event-waiting-for-provider': 'Optum espera al consultorio.',
  'event-order-processing': 'Un pedido está en proceso.',
  'event-order-shipped': 'Un pedido salió.',
  'event-out-for-delivery': 'El paquete llega hoy.',
  'event-delivered': 'El paquete se entregó.',
  'event-message-received': 'Su mensaje llegó.',
  'event-message-reply': 'Hay respuesta a su mensaje.',
  'event-prior-authorization-decision': 'El plan dijo sí o no.',
  'event-payment-expiring': 'La tarjeta vence pronto.',
  'instead-new-prescription-ready': 'Le digo cuando aparezca una en la cuenta.',
  'instead-refill-reminder': 'Le recuerdo dos semanas antes de que se acabe.',
  'instead-out-of-refills': 'Le digo tres semanas antes y a quién llamar.',
  'instead-order-placed': 'Le marco un pedido que no esperaba.',
  'instead-refill-too-soon': 'Leo el primer día en la página.',
  'instead-waiting-for-provider': 'Le digo que llame al consultorio.',
  'instead-order-processing': 'Le digo que lo revise antes de que salga.',
  'instead-order-shipped': 'Cuento cuándo debe llegar.',
  'instead-out-for-delivery': 'Sígalo con el transportista.',
  'instead-delivered': 'Tomo el día de la cuenta.',
  'instead-message-received': 'Mire usted los mensajes.',
  'instead-message-reply': 'Mire los mensajes al día siguiente.',
  'instead-prior-authorization-decision': 'Pregunte al plan y dígame el día en que termina.',
  'instead-payment-expiring': 'Le recuerdo 45 días antes.',
};
