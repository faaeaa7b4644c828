import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { locales } from '../../src/words.ts';
import '@smtp-auth-report/report/styles.css';
import './page.css';

export const metadata: Metadata = { title: 'Mail clients', icons: '/icon.svg' };

interface LayoutProps {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export default async function Layout({ params, children }: LayoutProps) {
  const { locale } = await params;
  if (!locales.includes(locale)) notFound();
  return (
    <html lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
