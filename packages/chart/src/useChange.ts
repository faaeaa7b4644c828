import { useReport } from '@smtp-auth-report/react';
import { comparisonWords } from '@smtp-auth-report/react/locales/en/comparison';
import { useMemo } from 'react';

/** How a number differs from one before: signed, and with its share of that one in words. */
export function useChange() {
  const { locale, translate, format } = useReport(comparisonWords);
  return useMemo(() => {
    const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
    return {
      signed: (now: number, before: number) => signed.format(now - before),
      words(now: number, before: number): string {
        const change = signed.format(now - before);
        if (now === before) return translate('changeNone');
        if (before === 0) return translate('changeNew', { change });
        const percent = format.percent(Math.abs(now - before), before);
        return translate(now > before ? 'changeMore' : 'changeFewer', { change, percent });
      },
    };
  }, [locale, translate, format]);
}
