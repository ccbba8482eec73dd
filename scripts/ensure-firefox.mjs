/** Makes sure that Firefox is there for the test of the main path; without it this test is passed over. */
import { installDebianPackages } from './debian-packages.mjs';
import { findFirefox } from './firefox.mjs';

if (!findFirefox()) installDebianPackages('firefox-esr');
const found = findFirefox();
console.log(found ? `Firefox: ${found}` : 'No Firefox: the test of the main path in Firefox is passed over.');
