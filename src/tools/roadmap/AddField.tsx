import { fill } from '../../i18n/format';
import { NameForm } from '../shared/NameForm';
import { mostMeasures } from './changes';
import type { RoadmapTexts } from './texts.de';

type Props = { id: string; label?: string; count: number; onAdd: (title: string) => void; t: RoadmapTexts };

/** One line for the next measure; Enter takes it in and stays in the field. */
export function AddField({ id, label, count, onAdd, t }: Props) {
	if (count >= mostMeasures) return <p class="error-notice">{fill(t.full, { n: mostMeasures })}</p>;
	return <NameForm id={id} label={label ?? t.addLabel} placeholder={t.newPlaceholder} button={t.add} onAdd={onAdd} />;
}
