import countries from 'world-countries';
import { slug } from '../../dist/domain/id.js';

const FIRST =
  `Ada Ben Clara Daniel Elena Farid Grace Hugo Ines Jonas Kofi Leila Marta Nils Olga Pablo Qadir Rosa Stefan Tala
Umar Vera Wen Ximena Yusuf Zofia Amara Boris Chen Dina Emil Fatima Goran Hana Ivan Julia`.split(/\s+/);
const START = `Mar Oko Ber Sal Dun Kov Tan Fer Lin Gar Has Pet Nor Vas Ald Mor Cas Hol Ram Zel Bak Cor Del Eng`.split(
  ' ',
);
const MIDDLE = `a e i o u an en in on ar er or el il al`.split(' ');
const END = `sh ro ger vic da nen der mann ski tov ez son ley ton ham ford well ras lin dis`.split(' ');
const BODIES = ['Council', 'Union', 'Institute', 'Bank', 'Front', 'Party', 'Agency', 'Congress'];
const TOPICS =
  `River Harbour Tariff Border Energy Grain Fishing Steel Water Health Data Railway Forest Mining Media Housing
School Pension Airport Vaccine Nuclear Ferry Tax Wage Climate`.split(/\s+/);
const FORMS = ['Act', 'Treaty', 'Plan', 'Accord', 'Programme'];
const INSTRUMENTS = { Act: 'LAW', Treaty: 'TREATY', Plan: 'PLAN', Accord: 'DEAL', Programme: 'PROGRAMME' };
const STATES = countries.filter(({ independent }) => independent);

/** How many there are of each kind: a few are in the news every day, most hardly ever. */
export const SIZES = { person: 60_000, country: STATES.length, organization: 8_000, policy: 20_000 };

/** The entity of a kind at a rank: always the same one. */
export function entityAt(kind, rank) {
  switch (kind) {
    case 'person':
      return person(rank);
    case 'country':
      return country(rank);
    case 'organization':
      return organization(rank);
    case 'policy':
      return policy(rank);
  }
}

function surname(rank) {
  const at = (list, by) => list[Math.floor(rank / by) % list.length];
  return `${at(START, 1)}${at(MIDDLE, START.length)}${at(END, START.length * MIDDLE.length)}`;
}

function person(rank) {
  const name = `${FIRST[(rank * 7) % FIRST.length]} ${surname(rank)}`;
  return { ...nothing, id: `person:${slug(name)}`, kind: 'PERSON', name, aliases: [] };
}

function country(rank) {
  const { cca3, name } = STATES[(rank * 31) % STATES.length];
  return { ...nothing, id: `country:${cca3}`, kind: 'COUNTRY', name: name.common, aliases: [], countryCode: cca3 };
}

function organization(rank) {
  const name = `${surname(rank * 13 + 5)} ${BODIES[rank % BODIES.length]}`;
  return { ...nothing, id: `organization:${slug(name)}`, kind: 'ORGANIZATION', name, aliases: [] };
}

function policy(rank) {
  const form = FORMS[rank % FORMS.length];
  const name = `${surname(rank * 17 + 3)} ${TOPICS[rank % TOPICS.length]} ${form}`;
  const content = name.toLowerCase().split(' ').sort();
  const details = { instrument: INSTRUMENTS[form], issuerId: null, targetId: null, content };
  return { ...nothing, id: `policy:${slug(name)}`, kind: 'POLICY', name, aliases: [], policy: details };
}

const nothing = { countryCode: null, collective: false, policy: null };
