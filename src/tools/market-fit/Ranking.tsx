import type { Locale } from '../../i18n/locale';
import { FitBars } from '../shared/FitBars';
import { FitTable } from '../shared/FitTable';
import type { SectorFit } from '../shared/fit';
import type { SharedTexts } from '../shared/texts.de';
import type { FitTexts } from './texts.de';

type Props = {
	fits: readonly SectorFit[];
	locale: Locale;
	selected: string;
	onSelect: (id: string) => void;
	t: FitTexts;
	shared: SharedTexts;
};

/** All sectors as bars to choose from, and the same as a table. */
export function Ranking({ fits, locale, selected, onSelect, t, shared }: Props) {
	return (
		<>
			<FitBars fits={fits} locale={locale} selected={selected} onSelect={onSelect} t={shared} />
			<details>
				<summary>{t.asTable}</summary>
				<FitTable fits={fits} label={t.asTable} locale={locale} t={shared} />
			</details>
		</>
	);
}
