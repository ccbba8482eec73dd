import type { Workspace } from '../../workspace';
import type { ToolData } from './data';
import type { SharedTexts } from './texts.de';

type Props = {
	workspace: Workspace;
	data: Pick<ToolData, 'examples'>;
	t: SharedTexts;
	/** Called with the example's name and the project that was left for it, where one was. */
	onLoaded: (name: string, left: string | undefined) => void;
	onFailed: () => void;
};

/** Opens an invented firm: in an empty project at once, beside work as a project of its own. */
export function ExamplePicker({ workspace, data, t, onLoaded, onFailed }: Props) {
	const load = async (id: string) => {
		const example = data.examples.find((entry) => entry.id === id);
		if (!example) return;
		try {
			const response = await fetch(example.url);
			const { readBackup } = await import('../../workspace/on-demand');
			const backup = await readBackup(await response.text());
			if (!backup.ok) throw new Error(backup.problem);
			const left = workspace.currentProject.value.id;
			const how = await workspace.openExample(backup);
			onLoaded(example.label, how === 'added' ? left : undefined);
		} catch {
			onFailed();
		}
	};
	return (
		<label class="example-picker">
			<span class="sr-only">{t.example}</span>
			<select
				value=""
				onChange={(event) => {
					const { value } = event.currentTarget;
					event.currentTarget.value = '';
					void load(value);
				}}
			>
				<option value="">{t.example}</option>
				{data.examples.map((example) => (
					<option key={example.id} value={example.id}>
						{example.label}
					</option>
				))}
			</select>
		</label>
	);
}
