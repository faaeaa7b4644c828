import type { Messages } from '../../messages.ts';

export const view = {
  chartUnit: 'Cada ponto do gráfico',
  unitAuto: 'De acordo com o período',
  compareBefore: 'Comparar com os dias anteriores',
  logScale: 'Escala logarítmica',
  saveNumbers: 'Salvar os números em CSV',
  savePicture: 'Salvar como imagem ({format})',
  pictureFailed: 'Não foi possível criar a imagem: esta página não permite. Salve em SVG.',
  fullScreen: 'Tela inteira',
  leaveFullScreen: 'Sair da tela inteira',
  printView: 'Imprimir ou salvar em PDF',
  noDaysBefore: 'Não há dados de todos os dias anteriores, portanto não há comparação.',
} satisfies Partial<Messages>;
