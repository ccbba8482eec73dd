import { fold } from '../../../shared/fold';

/** A heading or synonym without blanks: "Kunden-Nr." and "Kundennr" are the same. */
export const squash = (text: string): string => fold(text).replaceAll(' ', '');
