import { useId } from 'preact/hooks';

type Props = {
	label: string;
	value: string;
	options: readonly { value: string; label: string }[];
	/** Why this value was chosen. */
	reason?: string;
	/** The reason is rather a doubt. */
	doubtful?: boolean;
	onChange: (value: string) => void;
};

/** A setting with the reason for its value. */
export function Choice({ label, value, options, reason, doubtful, onChange }: Props) {
	const [id, note] = [useId(), useId()];
	return (
		<div class="field supply-choice">
			<label for={id}>{label}</label>
			<select
				id={id}
				value={value}
				aria-describedby={reason ? note : undefined}
				onChange={(event) => onChange(event.currentTarget.value)}
			>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
			{reason && (
				<small id={note} class={doubtful ? 'doubtful' : 'muted'}>
					{reason}
				</small>
			)}
		</div>
	);
}
