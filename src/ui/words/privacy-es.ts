/** What is read, where it is kept and who gets it, in Spanish. */
import type { PrivacyWords } from './privacy-en';

export const privacyEs: PrivacyWords = {
  sections: [
    {
      heading: 'Qué leo',
      lines: [
        'Solo las páginas de optumrx.com que usted mismo abre. Ningún otro sitio.',
        'Allí leo nombres de personas y medicinas, fechas, surtidos, para cuántos días alcanza, el surtido automático, pedidos y sus números, opciones de avisos y el mes en que vence una tarjeta.',
        'También guardo lo que usted me dice: respuestas, marcas, llamadas.',
        'De un número de receta guardo solo las últimas cuatro cifras.',
        'Nunca guardo contraseñas, códigos, números de tarjeta, fechas de nacimiento ni direcciones.',
        'Nunca entro a la cuenta, nunca hago clic y nunca pido nada por usted.',
      ],
    },
    {
      heading: 'Dónde queda',
      lines: [
        'Solo en este navegador, en esta computadora.',
        'No se envía nada a nadie. Ni siquiera a quienes lo hicieron. No hay anuncios y no se vende nada.',
        'Algo sale solo cuando usted lo copia, lo imprime o lo guarda en un archivo.',
      ],
    },
    {
      heading: 'Si ayuda a otra persona',
      lines: [
        'Los registros son sobre ella. Por favor pregúntele primero, o esté seguro de que puede actuar por ella.',
        'Aparecer como cuidador en el sitio no siempre le basta a Optum. Llamen una vez juntos y pidan que Optum lo anote como “authorized representative” (representante autorizado).',
        'Deje la computadora bloqueada. Quien puede usar este navegador puede ver estos registros.',
      ],
    },
    {
      heading: 'Qué no soy',
      lines: [
        'No me hizo Optum.',
        'No doy consejos médicos ni legales. Mis fechas son estimadas. Si la farmacia dice otra fecha, vale la de la farmacia.',
        'La ley de privacidad médica HIPAA no cubre esta herramienta. Lo que le protege es que nada sale de esta computadora.',
      ],
    },
    {
      heading: 'Verlo, guardarlo, borrarlo',
      lines: [
        'En “Registros y privacidad” puede ver de quién hay registros, guardar una copia o borrar todo.',
        '¿Preguntas? Escriba a quienes lo hicieron desde la página de este complemento en la tienda de su navegador.',
      ],
    },
  ],
  dated: 'Esta nota es del 22 de noviembre de 2026.',
};
