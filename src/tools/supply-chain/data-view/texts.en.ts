import type { de } from './texts.de';

export const en: typeof de = {
	title: 'Data',
};
