import { monthNames as months } from '../../base/index.ts';

/** The names that `day of week` gives (DMN 1.5, 10.3.4.10), from Monday. */
export const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** The names that `month of year` gives. */
export const monthNames = months.en;
