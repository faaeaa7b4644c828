import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import CssBaseline from '@mui/material/CssBaseline';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { createTheme, ThemeProvider, useColorScheme } from '@mui/material/styles';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import '@smtp-auth-report/report/styles.css';
import '@smtp-auth-report/react/themes/mui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MailCard, MailProvider, MailReport, MailTable } from './Mail.tsx';
import './page.css';

const address = new URLSearchParams(location.search);
const dark = address.has('dark');
const theme = createTheme({
  // Either is followed: `?class`.
  cssVariables: { colorSchemeSelector: address.has('class') ? 'class' : 'data' },
  colorSchemes: { light: true, dark: true },
});

/** MUI's own, to compare with. */
function OwnCard() {
  return (
    <Card variant="outlined" data-own="card">
      <CardContent>
        <Typography variant="h6" component="h2">
          Mail flow
        </Typography>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          MUI's own controls
        </Typography>
        <div className="controls">
          <Button variant="contained" disableElevation data-own="primary">
            New rule
          </Button>
          <Button variant="outlined" data-own="button">
            Export
          </Button>
          <TextField size="small" label="Search" />
        </div>
        <Tabs value={0}>
          <Tab label="Rules" />
          <Tab label="Connectors" />
        </Tabs>
      </CardContent>
    </Card>
  );
}

function DarkSwitch() {
  const { mode, setMode } = useColorScheme();
  return (
    <FormControlLabel
      label="Dark"
      control={
        <Switch checked={mode === 'dark'} onChange={(_, checked) => setMode(checked ? 'dark' : 'light')} />
      }
    />
  );
}

function MuiPage() {
  return (
    <MailProvider>
      <main className="page">
        <header className="bar">
          <Typography variant="h5" component="h1">
            Mail admin
          </Typography>
          <DarkSwitch />
        </header>
        <div className="cards">
          <OwnCard />
          <MailCard />
        </div>
        <Card variant="outlined">
          <CardContent>
            <MailReport />
          </CardContent>
        </Card>
        <Card variant="outlined">
          <CardContent>
            <MailTable />
          </CardContent>
        </Card>
      </main>
    </MailProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ThemeProvider theme={theme} defaultMode={dark ? 'dark' : 'light'}>
      <CssBaseline enableColorScheme />
      <MuiPage />
    </ThemeProvider>
  </StrictMode>,
);
