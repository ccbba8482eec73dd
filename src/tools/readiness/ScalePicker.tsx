import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Side } from '../../results/readiness/readiness';
import type { ReadinessTexts } from './texts.de';

type Props = { sides: readonly Side[]; selected: string; onSelect: (scale: string) => void; t: ReadinessTexts };

/** The sides of the project to go through, with the level reached on each. */
export function ScalePicker({ sides, selected, onSelect, t }: Props) {
	const group = useId();
	return (
		<fieldset class="segments scale-picker">
			<legend class="sr-only">{t.scalesLabel}</legend>
			{sides.map(({ id, scale, level }) => (
				<label key={id} class={id === selected ? 'on' : ''}>
					<input type="radio" name={group} checked={id === selected} onChange={() => onSelect(id)} />
					<span>{scale.label}</span>
					<span class="count" aria-hidden="true">
						{level}
					</span>
					<span class="sr-only">{fill(t.countLabel, { n: level })}</span>
				</label>
			))}
		</fieldset>
	);
}
