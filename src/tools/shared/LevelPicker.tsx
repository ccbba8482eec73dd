import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { SharedTexts } from './texts.de';

type Props = { name: string; level: number; onChange: (level: number) => void; t: SharedTexts };

/** The four levels of a competence as one group of radio buttons: arrow keys move, the name of the level stands beside. */
export function LevelPicker({ name, level, onChange, t }: Props) {
	const group = useId();
	return (
		<fieldset class="level-picker">
			<legend class="sr-only">{fill(t.levelOf, { name })}</legend>
			{[1, 2, 3, 4].map((value) => (
				<label key={value} class={value <= level ? 'on' : ''} title={t.levels[value]}>
					<input type="radio" name={group} value={value} checked={value === level} onChange={() => onChange(value)} />
					<span aria-hidden="true">{value}</span>
					<span class="sr-only">
						{value} {t.levels[value]}
					</span>
				</label>
			))}
			<span class="level-name" aria-hidden="true">
				{t.levels[level]}
			</span>
		</fieldset>
	);
}
