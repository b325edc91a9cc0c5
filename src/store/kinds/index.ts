import type { z } from 'zod';
import { noteContent } from './note.ts';
import { changeSchema } from './variant.ts';

/** What can be kept, with the form of its content; a new kind is a file and a line here, and its name in a migration. */
export const kinds = { variant: changeSchema, note: noteContent } as const;

export type Kind = keyof typeof kinds;
export type Content<K extends Kind = Kind> = z.infer<(typeof kinds)[K]>;

export const kindNames = Object.keys(kinds) as readonly Kind[];
