import type { Messages } from '../../messages.ts';

export const view = {
  chartUnit: 'كل نقطة في المخطط',
  unitAuto: 'حسب الفترة',
  compareBefore: 'المقارنة بالأيام السابقة',
  logScale: 'مقياس لوغاريتمي',
  saveNumbers: 'حفظ الأرقام بتنسيق CSV',
  savePicture: 'حفظ كصورة ({format})',
  pictureFailed: 'تعذر إنشاء الصورة: لا تسمح هذه الصفحة بذلك. احفظها بتنسيق SVG.',
  fullScreen: 'ملء الشاشة',
  leaveFullScreen: 'إنهاء ملء الشاشة',
  printView: 'الطباعة أو الحفظ بتنسيق PDF',
  noDaysBefore: 'لا توجد بيانات لجميع الأيام السابقة، لذلك لا توجد مقارنة.',
} satisfies Partial<Messages>;
