/** What is said of the law and of contracts, each in somebody’s name, in Spanish. */
import type { LawSaying } from '@/src/advice/sayings/law';
import type { SayingsOf } from '../sayings';

export const lawEs: SayingsOf<LawSaying> = {
  'law-guide-illegal': 'La guía dice que activar el surtido automático sin un sí es ilegal.',
  'law-guide-medicare':
    'La guía dice que la ley de Medicare no permite el surtido automático. Dicho así, ya no está al día.',
  'law-medicare-2014': 'En 2014 Medicare pidió a los planes un sí antes de cada envío que el paciente no inició.',
  'law-medicare-2020':
    'Desde 2020 Medicare deja enviar solo si usted lo eligió para esa medicina, con dos avisos, y con devolución del dinero si no lo quería.',
  'law-medicare-voluntary': 'Medicare.gov dice que ese programa es voluntario.',
  'law-new-fills-contract':
    'El contrato de un plan de 2024: si ya usó el correo, pueden surtir recetas nuevas sin preguntar. Usted puede pararlo por teléfono o carta.',
  'law-no-returns': 'Optum dice que por ley no puede aceptar devoluciones.',
  'law-guide-returns': 'La guía vio una devolución solo cuando la farmacia se equivocó.',
  'law-complaint-60-days': 'Medicare recibe quejas hasta 60 días después de lo ocurrido.',
  'law-commercial-plans':
    'Para otros planes no hallamos una regla federal. Cuentan la ley estatal y las condiciones del plan.',
  'law-unordered-mail':
    'Hay una ley federal sobre mercancía por correo que nadie pidió. Qué significa para usted, solo lo dice un abogado.',
  'law-schedule-two':
    'Una regla federal: las medicinas más controladas no tienen resurtidos. Cada vez hace falta una receta nueva.',
  'law-schedule-three-four': 'Una regla federal: otras controladas se resurten por seis meses y cinco veces a lo más.',
  'law-controlled-by-computer': 'Grupos de médicos dicen que Optum acepta las controladas solo por computadora.',
  'law-bridging-states':
    'Algunos estados dejan que un farmacéutico dé medicina para unos días. Minnesota e Illinois tienen esa ley.',
  'law-authorization-no-end': 'Desde 2025 unas 80 medicinas en Optum no necesitan un nuevo sí del plan.',
  'law-january-by-phone':
    'La guía dice que un precio más alto en enero necesita un sí por teléfono, y que sin él se cancela el pedido.',
};
