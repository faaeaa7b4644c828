// What every test in the browser begins with.
import { configure } from '@testing-library/react';

// On two busy cores a second is not enough for what does come: a machine that is slow is no fault of the pieces.
configure({ asyncUtilTimeout: 5_000 });
