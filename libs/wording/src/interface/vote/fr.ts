import type { Translation } from '../../catalogue/message.js';
import type { en } from './en.js';

export const fr = {} as const satisfies Translation<typeof en>;
