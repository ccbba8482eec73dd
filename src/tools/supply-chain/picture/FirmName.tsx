import { fill } from '../../../i18n/format';
import type { Firm } from './graph';
import { RoleMark } from './RoleMark';
import type { ShownProps } from './view-props';

type Props = Pick<ShownProps, 'focus' | 'onLook' | 't'> & { firm: Firm };

/** A firm's mark and name; a press looks at it. */
export function FirmName({ firm, focus, onLook, t }: Props) {
	return (
		<span class="firm-name">
			<RoleMark role={firm.role} label={t.roles[firm.role]} />
			<button
				type="button"
				class="link-button"
				aria-pressed={firm.id === focus}
				aria-label={fill(t.look, { name: firm.name })}
				onClick={() => onLook(firm.id === focus ? '' : firm.id)}
			>
				<bdi>{firm.name}</bdi>
			</button>
		</span>
	);
}
