/** Rules for the built pages. A rule that is off has its reason here. */
export default {
	extends: ['html-validate:recommended'],
	rules: {
		// What the framework writes is valid HTML in a style of its own: "<meta/>", ids such as "_top", style attributes.
		'void-style': 'off',
		'valid-id': ['error', { relaxed: true }],
		'no-inline-style': 'off',
		'no-implicit-button-type': 'off',
		// A title is the page's and the site's name; the site's name alone may be long.
		'long-title': 'off',
		// Scrollable tables are regions with a name and take the focus; a section would be the same.
		'prefer-native-element': 'off',
		// The menu exists twice, for wide and for narrow screens; only one of them is displayed.
		'unique-landmark': 'off',
		// Filters act while one types: there is nothing to submit.
		'wcag/h32': 'off',
	},
};
