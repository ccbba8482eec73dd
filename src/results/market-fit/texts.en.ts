import type { FitResultTexts } from './texts.de';

/** Words of the market fit’s results, English. */
export const en: FitResultTexts = {
	rankingSentence: 'The best fit is {first} with {fit} out of 100 points{second}.',
	rankingSecond: ', followed by {label} with {fit}',
	rankingAlone: 'For {first} your profile gives {fit} out of 100 points.',
	rankingZero: 'With this profile no market fits yet. Add processes or proofs.',
	caution:
		'The value shows how much of what is asked for you cover today. It says nothing about prices, competition or your will.',
	detailSentence:
		'Your profile covers {coverage} of the competences in demand and {readiness} of the proofs, by weight.',
	competencesTitle: 'Which competences contribute how much',
	standardsTitle: 'Which proofs are there and which are missing',
	competence: 'Competence in demand',
	standard: 'Standard or proof',
	weight: 'Weight',
	yourCredit: 'Your credit',
	contribution: 'Contribution',
	itself: 'itself, {level}',
	related: 'related: {name}, {level}',
	nothing: 'nothing in the profile',
	held: 'held',
	basis: 'basis held: {name}',
	missing: 'missing',
	requiredBy: { law: 'law', customer: 'customer', helpful: 'helpful' },
	pathTitle: 'Order of the proofs',
	howFormula: 'Fit = 100 × ({coverage} × competence coverage + {readiness} × proofs)',
	howCoverage:
		'Competence coverage: for each competence in demand the best credit in your profile counts, that is similarity × level ÷ 4. The mean is weighted with the weight in the brief.',
	howSimilarity:
		'Similarity: the same competence 1, siblings in the group {group}, in the main group {main}, otherwise 0.',
	howReadiness:
		'Proofs: held 1, basis held {basis}, otherwise 0. Weights: law {law}, customer {customer}, helpful {helpful}.',
	howSource:
		'The model is a weighted sum with open parameters, a method of this website’s own. The weights are the editors’ assessment based on the sources in the brief.',
};
