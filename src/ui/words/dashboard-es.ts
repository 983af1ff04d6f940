/** The words of the dashboard's frame in Spanish. */
import type { DashboardWords } from './dashboard-en';

export const dashboardEs: DashboardWords = {
  sections: {
    today: 'Hoy',
    people: 'Personas',
    medicines: 'Medicinas',
    reminders: 'Recordatorios',
    scripts: 'Llamadas y textos',
    checklists: 'Listas',
    emails: 'Correos',
    infusion: 'Infusión',
    rules: 'Reglas',
    reading: 'Qué tal leo',
    records: 'Registros y privacidad',
  },
  navigation: 'Secciones',
  menu: 'Menú',
  skip: 'Ir al contenido',
  whose: 'De quién',
  everyone: 'Todos',
  chooseWho: '¿De quién quiere ver?',
  undo: 'Deshacer',
  undone: (what) => `Deshecho: ${what}`,
  close: 'Cerrar',
  failed: 'No se pudo guardar. No cambió nada. Pruebe otra vez, por favor.',
  nobody: 'Todavía no he visto la página de nadie. Cuando la vea, esto se llenará.',
};
