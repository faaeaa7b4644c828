import type { Messages } from '../../messages.ts';

export const view = {
  refresh: 'Actualizar',
  viewOptions: 'Opciones',
  chartUnit: 'Cada punto del gráfico',
  unitAuto: 'Según el intervalo',
  chartLooks: 'Aspecto del gráfico',
  compareBefore: 'Comparar con los días anteriores',
  logScale: 'Escala logarítmica',
  takeAlong: 'Imprimir, guardar, ampliar',
  saveNumbers: 'Guardar los números en CSV',
  savePicture: 'Guardar como imagen ({format})',
  pictureFailed: 'No se pudo crear la imagen: esta página no lo permite. Guárdela en SVG.',
  fullScreen: 'Pantalla completa',
  leaveFullScreen: 'Salir de pantalla completa',
  printView: 'Imprimir o guardar en PDF',
  noDaysBefore: 'No hay datos de todos los días anteriores, así que no se compara nada.',
} satisfies Partial<Messages>;
