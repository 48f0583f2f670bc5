import type { DayDate } from '@consilium/tumour-board';

/** The day on the reader's own clock. */
export function today(): DayDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
