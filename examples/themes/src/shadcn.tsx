import './shadcn.css';
import { StrictMode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { MailCard, MailProvider, MailReport, MailTable } from './Mail.tsx';
import './page.css';
import { Button, Card, Input, Tabs, TabsList, TabsTrigger } from './ui.tsx';
import { useDark } from './useDark.ts';

/** The host's own, to compare with. */
function OwnCard() {
  return (
    <Card data-own="card">
      <div>
        <h2 className="font-semibold">Mail flow</h2>
        <p className="text-sm text-muted-foreground">Controls as shadcn/ui makes them</p>
      </div>
      <div className="controls">
        <Button data-own="primary">New rule</Button>
        <Button variant="outline" data-own="button">
          Export
        </Button>
        <Input placeholder="Search" aria-label="Search rules" />
      </div>
      <Tabs defaultValue="rules">
        <TabsList>
          <TabsTrigger value="rules">Rules</TabsTrigger>
          <TabsTrigger value="connectors">Connectors</TabsTrigger>
        </TabsList>
      </Tabs>
    </Card>
  );
}

function ShadcnPage() {
  const [dark, setDark] = useDark();
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('dark', dark);
  }, [dark]);
  return (
    <MailProvider>
      <main className="page">
        <header className="bar">
          <h1 className="text-2xl font-semibold">Mail admin</h1>
          <Button variant="outline" asChild>
            <a href="/">Other libraries</a>
          </Button>
          <Button variant="outline" role="switch" aria-checked={dark} onClick={() => setDark(!dark)}>
            Dark
          </Button>
        </header>
        <div className="cards">
          <OwnCard />
          <MailCard />
        </div>
        <Card>
          <MailReport />
        </Card>
        <Card>
          <MailTable />
        </Card>
      </main>
    </MailProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ShadcnPage />
  </StrictMode>,
);
