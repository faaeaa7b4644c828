import { useState } from 'react';

/** Whether the page is dark: as its address says at first (`?dark`), then as a person switches. */
export const useDark = () => useState(() => new URLSearchParams(location.search).has('dark'));
