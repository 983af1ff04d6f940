/** The words of the welcome page in Spanish. */
import type { WelcomeWords } from './welcome-en';

export const welcomeEs: WelcomeWords = {
  title: 'Le damos la bienvenida a Refill Lookout',
  heading: 'Vigilo junto con usted',
  lead: 'Cuando usted abre las páginas de Optum de alguien a quien ayuda, marco lo que conviene saber. Si quiere, también recuerdo lo que vi. Así puedo decirle qué pedir y para cuándo, y avisarle antes de que algo salga mal.',
  short: [
    'Solo leo las páginas de optumrx.com que usted abre.',
    'Lo que guardo queda en este navegador, en esta computadora. No se envía nada a nadie.',
    'No me hizo Optum. Nunca entro a la cuenta, ni hago clic, ni pido nada por usted.',
    'Puede ver, guardar o borrar todo cuando quiera.',
  ],
  question: '¿Puedo guardar registros en esta computadora?',
  onlyIf: 'Diga que sí solo si las personas a quienes ayuda están de acuerdo, o si usted puede actuar por ellas.',
  yes: 'Sí, guardar registros en esta computadora',
  notNow: 'Ahora no: solo marcar páginas',
  notNowHint: 'Puede cambiar de idea cuando quiera, aquí o en “Registros y privacidad”.',
  failed:
    'Este navegador no quiso guardarlo. En una ventana privada no puedo guardar registros. Use una ventana normal y pruebe otra vez.',
  agreedHeading: 'Gracias. Guardo registros en esta computadora.',
  next: 'Qué sigue',
  nextSteps: [
    'Abra optumrx.com y entre como siempre.',
    'Abra “My prescriptions” y después “Order status”. Yo leo también.',
    'Pulse mi icono junto a la barra de direcciones para ver qué toca pedir. ¿No está? Búsquelo detrás de la pieza de rompecabezas y fíjelo.',
  ],
  openSite: 'Abrir optumrx.com',
  stop: 'Dejar de guardar registros',
  declinedHeading: 'Está bien. Solo marco páginas.',
  declinedText:
    'No recuerdo nada nuevo. Los registros de antes, si los hay, quedan hasta que usted los borre en “Registros y privacidad”.',
  askAgain: 'Guardar registros de todos modos',
  whole: 'Todo, en palabras sencillas',
  yourRecords: 'Registros y privacidad',
};
