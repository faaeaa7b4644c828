import {
  Button,
  Card,
  CardHeader,
  FluentProvider,
  Input,
  Switch,
  Tab,
  TabList,
  Text,
  type Theme,
  Title2,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import '@smtp-auth-report/report/styles.css';
import '@smtp-auth-report/react/themes/fluent.css';
import { StrictMode, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './fluent.css';
import { direction, MailCard, MailProvider, MailReport, MailTable } from './Mail.tsx';
import './page.css';
import { useDark } from './useDark.ts';

/** By the page's address (`?theme=contrast`): Fluent's own, those of Teams, and the one for people who need more contrast. */
const web = { light: webLightTheme, dark: webDarkTheme };
const themes: Record<string, { light: Theme; dark: Theme }> = {
  teams: { light: teamsLightTheme, dark: teamsDarkTheme },
  contrast: { light: teamsHighContrastTheme, dark: teamsHighContrastTheme },
};
const theme = themes[new URLSearchParams(location.search).get('theme') ?? ''] ?? web;

/** Fluent's own, to compare with. */
function OwnCard() {
  return (
    <Card data-own="card">
      <CardHeader header={<Text weight="semibold">Mail flow</Text>} description="Fluent's own controls" />
      <div className="controls">
        <Button appearance="primary" data-own="primary">
          New rule
        </Button>
        <Button data-own="button">Export</Button>
        <Input placeholder="Search" aria-label="Search rules" />
      </div>
      <TabList defaultSelectedValue="rules">
        <Tab value="rules">Rules</Tab>
        <Tab value="connectors">Connectors</Tab>
      </TabList>
    </Card>
  );
}

export function FluentPage() {
  const [dark, setDark] = useDark();
  // Inside the provider, where Fluent's variables are.
  const [container, setContainer] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <FluentProvider theme={dark ? theme.dark : theme.light} dir={direction}>
      <MailProvider container={container ?? undefined}>
        <main className="page">
          <header className="bar">
            <Title2 as="h1">Exchange admin</Title2>
            <Switch label="Dark" checked={dark} onChange={(_, { checked }) => setDark(checked)} />
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
      <div ref={setContainer} />
    </FluentProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <FluentPage />
  </StrictMode>,
);
