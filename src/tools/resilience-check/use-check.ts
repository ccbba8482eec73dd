import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import {
	type Check,
	type CheckResult,
	checkResult,
	usualVersion,
	type Version,
	versionOf,
} from '../../results/resilience-check/check';
import type { ResilienceQuestionnaire } from '../../results/resilience-check/questionnaire';
import type { RecordHandle, Workspace } from '../../workspace';
import type { SharedTexts } from '../shared/texts.de';
import type { ResilienceData } from './data';
import type { ResilienceTexts } from './texts.de';

type Given = {
	workspace: Workspace;
	record: RecordHandle<'resilience-check'>;
	data: ResilienceData;
	t: ResilienceTexts;
	shared: SharedTexts;
};

/** What every part of the tool works with. */
export type CheckContext = Given & {
	check: Check;
	version: Version;
	chooseVersion(version: Version): void;
	/** The questionnaire with the questions of the version. */
	questionnaire: ResilienceQuestionnaire;
	result: CheckResult;
};

/** The answers, the version of the questionnaire and its result. What was answered decides, until the person chooses. */
export function useCheck(given: Given): CheckContext {
	const { questionnaire: whole } = given.data;
	const chosen = useSignal<Version | undefined>(undefined);
	const check = given.record.data.value;
	const version = chosen.value ?? usualVersion(whole, check.answers);
	const questionnaire = useMemo(() => versionOf(whole, version), [whole, version]);
	const result = useMemo(() => checkResult(questionnaire, check.answers), [questionnaire, check.answers]);
	const chooseVersion = (next: Version) => {
		chosen.value = next;
	};
	return { ...given, check, version, chooseVersion, questionnaire, result };
}
