import { size } from './chartData.ts';
import { measureChart } from './measureChart.ts';
import { measureScroll, measureTable } from './measureTable.ts';
import type { Found, Task } from './task.ts';

declare global {
  interface Window {
    drawTask(task: Task): Promise<Found>;
  }
}

const host = document.body.appendChild(document.createElement('main'));

window.drawTask = (task) => {
  switch (task.kind) {
    case 'chart':
      host.style.width = `${size.width}px`;
      return measureChart(host, task);
    case 'table':
      return measureTable(host, task);
    case 'scroll':
      return measureScroll(host, task);
  }
};
