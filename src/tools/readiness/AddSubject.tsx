import { NameForm } from '../shared/NameForm';
import type { ReadinessTexts } from './texts.de';

type Props = {
	id: string;
	label: string;
	button: string;
	suggested: readonly { id: string; label: string }[];
	onAdd: (title: string, sector?: string) => void;
	t: ReadinessTexts;
};

/** A name for what is assessed, or a market that was chosen before. */
export function AddSubject({ id, label, button, suggested, onAdd, t }: Props) {
	return (
		<NameForm id={id} label={label} placeholder={t.newPlaceholder} button={button} onAdd={onAdd}>
			{suggested.length > 0 && (
				<p class="actions">
					<span>{t.fromFit}</span>
					{suggested.map((sector) => (
						<button key={sector.id} type="button" class="button small" onClick={() => onAdd(sector.label, sector.id)}>
							{sector.label}
						</button>
					))}
				</p>
			)}
		</NameForm>
	);
}
