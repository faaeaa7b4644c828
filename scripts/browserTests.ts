// What tests in the browser begin with.
import { configure } from '@testing-library/react';

// As long as what is polled.
configure({ asyncUtilTimeout: 30_000 });
