/** Around the chart and the table: look again, look closer, take along. */
export const viewWords = {
  chartUnit: 'Each place of the chart',
  unitAuto: 'What suits the range',
  compareBefore: 'Compare with the days before',
  logScale: 'Logarithmic scale',
  saveNumbers: 'Save the numbers as CSV',
  savePicture: 'Save as a picture ({format})',
  pictureFailed: 'The picture could not be made: this page does not let pictures be drawn. Save it as SVG.',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  printView: 'Print, or save as PDF',
  noDaysBefore: 'There are no data of all the days before, so nothing is compared.',
} as const;
