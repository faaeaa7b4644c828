import {
  type DayRange,
  type PivotDefinition,
  type PivotTable,
  pivotToCsv,
  type TimeUnit,
} from '@smtp-auth-report/core';
import { fileName, saveBlob, useReport } from '@smtp-auth-report/react';
import { viewWords } from '@smtp-auth-report/react/locales/en/view';
import { useState } from 'react';
import { useValueLabel } from './useValueLabel.ts';
import type { ViewCommand } from './ViewOptions.tsx';

interface ChartFile {
  title: string;
  pivot: PivotDefinition;
  range: DayRange;
  /** What a row is. */
  unit: TimeUnit;
  /** What it is limited to, in sentences. */
  filters: readonly string[];
}

/** They keep an address apart from the words around it on screen; in a cell of its own they would only be in the way. */
const isolates = /[\u2066-\u2069]/g;

/** Ways to save what a chart shows: its numbers, and itself as a picture. */
export function useChartFiles(
  data: PivotTable | undefined,
  figure: HTMLElement | null,
  { title, pivot, range, unit, filters }: ChartFile,
): { commands: ViewCommand[]; problem: string | undefined } {
  const { translate, messages, format, timeZone } = useReport(viewWords);
  const columnLabel = useValueLabel(pivot);
  const [problem, setProblem] = useState<string>();
  if (!data || data.total === 0) return { commands: [], problem: undefined };
  const name = `${title} ${range.from} – ${range.to}`;
  const saveNumbers = () => {
    const { to } = data.coverage;
    const about = [
      [translate('reportTitle'), title],
      [translate('dateRange'), range.from, range.to],
      [translate('timeZone'), timeZone],
      ...filters.map((sentence) => [sentence.replace(isolates, '')]),
      ...(to === null ? [] : [[translate('dataThrough', { date: format.fullDay(to) })]]),
    ];
    const lines = pivotToCsv(data, {
      rowHeader: messages.slots[unit],
      totalHeader: translate(pivot.measure),
      columnLabel: ({ key, folded }) =>
        folded === undefined ? columnLabel(key) : translate('others', { count: folded }),
      about,
      bom: true,
    });
    saveBlob(new Blob([...lines], { type: 'text/csv' }), fileName(name, 'csv'));
  };
  const savePicture = async (format: 'svg' | 'png') => {
    setProblem(undefined);
    try {
      const { chartToPng, chartToSvg } = await import('@smtp-auth-report/chart/picture');
      if (!figure) return;
      const picture = format === 'svg' ? chartToSvg(figure) : await chartToPng(figure);
      saveBlob(picture, fileName(name, format));
    } catch {
      setProblem(translate('pictureFailed'));
    }
  };
  const picture = (format: 'svg' | 'png'): ViewCommand => ({
    id: format,
    label: translate('savePicture', { format: format.toUpperCase() }),
    onAction: () => void savePicture(format),
  });
  return {
    commands: [
      { id: 'csv', label: translate('saveNumbers'), onAction: saveNumbers },
      picture('svg'),
      picture('png'),
    ],
    problem,
  };
}
