/** Terms that several sources come under, and where they can be read. */
export const MIT = { licence: 'MIT', licenceHref: 'https://opensource.org/license/mit' } as const;
export const ISC = {
  licence: 'ISC',
  licenceHref: 'https://opensource.org/license/isc-license-txt',
} as const;
export const APACHE = {
  licence: 'Apache 2.0',
  licenceHref: 'https://www.apache.org/licenses/LICENSE-2.0',
} as const;
export const OFL = { licence: 'SIL OFL 1.1', licenceHref: 'https://openfontlicense.org' } as const;
