import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

export type GridColumn = {
	key: string;
	label: string;
	kind: 'text' | 'number' | 'select';
	options?: readonly { value: string; label: string }[];
	/** Id of a list of suggestions. */
	list?: string;
	/** Suggestions that depend on what has been typed; such a cell takes long texts. */
	suggest?: (typed: string) => string[];
	width: string;
	locked?: (id: string) => boolean;
};

type Props = {
	text: string;
	label: string;
	column: GridColumn;
	at: [number, number];
	locked: boolean;
	/** Writes the text; says what is wrong with it. */
	onWrite: (text: string) => string | undefined;
};

/** One cell: what is typed stays until it is right or given up with Escape. */
export function GridCell({ text, label, column, at, locked, onWrite }: Props) {
	const [note, suggestions] = [useId(), useId()];
	const focused = useSignal(false);
	const typed = useSignal<string | undefined>(undefined);
	const problem = useSignal<string | undefined>(undefined);
	const place = { 'data-row': at[0], 'data-column': at[1] };
	const write = (value: string) => {
		problem.value = value === text ? undefined : onWrite(value);
		if (problem.value === undefined) typed.value = undefined;
	};
	if (column.kind === 'select') {
		return (
			<select
				{...place}
				aria-label={label}
				value={text}
				disabled={locked}
				onChange={(event) => write(event.currentTarget.value)}
			>
				{column.options!.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		);
	}
	return (
		<>
			<input
				{...place}
				type="text"
				inputMode={column.kind === 'number' ? 'decimal' : undefined}
				class={column.kind === 'number' ? 'number' : undefined}
				autocomplete="off"
				maxLength={column.suggest ? 2000 : 300}
				list={column.suggest ? (focused.value ? suggestions : undefined) : column.list}
				aria-label={label}
				aria-invalid={problem.value !== undefined}
				aria-describedby={problem.value === undefined ? undefined : note}
				value={typed.value ?? text}
				onInput={(event) => (typed.value = event.currentTarget.value)}
				onChange={(event) => write(event.currentTarget.value)}
				onFocus={() => (focused.value = true)}
				onBlur={() => (focused.value = false)}
				onKeyDown={(event) => {
					if (event.key !== 'Escape' || typed.value === undefined) return;
					typed.value = undefined;
					problem.value = undefined;
				}}
			/>
			{column.suggest && focused.value && (
				<datalist id={suggestions}>
					{column.suggest(typed.value ?? text).map((name) => (
						<option key={name} value={name} />
					))}
				</datalist>
			)}
			{problem.value !== undefined && (
				<small id={note} class="field-problem" role="alert">
					{problem.value}
				</small>
			)}
		</>
	);
}
