import { fill } from '../../i18n/format';
import type { FitContext, SectorFit } from '../shared/fit';
import type { FitTexts } from './texts.de';

type Props = { fit: SectorFit; context: FitContext; onTakeBack: (standard: string) => void; t: FitTexts };

/** Standards that the person has set aside, in plain sight, with the way back. */
export function SetAside({ fit, context, onTakeBack, t }: Props) {
	if (fit.setAside.length === 0) return null;
	return (
		<div class="set-aside">
			<p>{t.setAsideTitle}</p>
			<ul>
				{fit.setAside.map((id) => {
					const name = context.nameOf({ kind: 'standard', id });
					return (
						<li key={id}>
							{name}{' '}
							<button
								type="button"
								class="link-button no-print"
								aria-label={fill(t.takeBackName, { name })}
								onClick={() => onTakeBack(id)}
							>
								{t.takeBack}
							</button>
						</li>
					);
				})}
			</ul>
		</div>
	);
}
