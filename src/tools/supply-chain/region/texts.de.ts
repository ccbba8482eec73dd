/** Words of the view. */
export const de = {
	title: 'Region',
};
