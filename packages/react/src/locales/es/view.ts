import type { Messages } from '../../messages.ts';

export const view = {
  chartUnit: 'Cada punto del gráfico',
  unitAuto: 'Según el intervalo',
  compareBefore: 'Comparar con los días anteriores',
  logScale: 'Escala logarítmica',
  saveNumbers: 'Guardar los números en CSV',
  savePicture: 'Guardar como imagen ({format})',
  pictureFailed: 'No se pudo crear la imagen: esta página no lo permite. Guárdala en SVG.',
  fullScreen: 'Pantalla completa',
  leaveFullScreen: 'Salir de pantalla completa',
  printView: 'Imprimir o guardar en PDF',
  noDaysBefore: 'No hay datos de todos los días anteriores, así que no se compara nada.',
} satisfies Partial<Messages>;
