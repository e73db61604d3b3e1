import type { Day } from '../src/kernel/calendar.js';
import { patients } from './people.js';
import { PRACTICE_SEED, type Random, streamOf } from './random.js';

/** Who a patient of the demo pretends to be, as `PUT /patients/:id/identity` takes it. */
export interface IdentityBody {
  name: string;
  birthDate: Day;
  phone: string;
  email: string;
  language: 'it' | 'es' | 'en';
  address: string;
}

const GIVEN = [
  'Alba',
  'Bruno',
  'Camilla',
  'Dario',
  'Elvira',
  'Fosco',
  'Gaia',
  'Ivano',
  'Lia',
  'Mirko',
  'Nives',
  'Oreste',
  'Piera',
  'Quinto',
  'Rosa Maria',
  'Secondo',
  'Tullia',
  'Ugo',
  'Viola',
  'Zita',
];

/** Nobody is called so: each is a word for something that is made up. */
const FAMILY = [
  'Esempiani',
  'Fantasmini',
  'Provarelli',
  'Fintotti',
  "D'Invento",
  'Immaginò',
  'Campionelli',
  'Dimostranti',
  'Simulacri',
  'Ipotesini',
  'Segnaposto',
  'Prototipi',
  'Figurelli',
  'Modellini',
  'Bozzettoni',
  'Favolosi',
  'Romanzieri',
  'Novellari',
  'Fittizi',
  'Chimerini',
];

const two = (n: number) => String(n).padStart(2, '0');

/** Fictitious people for the patients of the demo, by patient; the same ones whatever the day. */
export function identities(): { patientId: string; body: IdentityBody }[] {
  const random = streamOf(PRACTICE_SEED, 'identities');
  const taken = new Set<string>();
  return patients.map(({ id }, index) => {
    let name = nameFrom(random);
    while (taken.has(name)) name = nameFrom(random);
    taken.add(name);
    const born = [random.int(1942, 2004), two(random.int(1, 12)), two(random.int(1, 28))];
    const body: IdentityBody = {
      name,
      birthDate: born.join('-'),
      // Numbers that begin with 555 belong to nobody in Italy.
      phone: `+39 555 010 ${two(random.int(0, 99))}${two(index)}`,
      email: `paziente.${index + 1}@example.org`,
      language: random.weighted(['it', 'es', 'en'] as const, (code) => (code === 'it' ? 8 : 1)),
      address: `Via degli Esempi ${index + 1}, 20100 Milano`,
    };
    return { patientId: id, body };
  });
}

function nameFrom(random: Random): string {
  return `${random.pick(GIVEN)} ${random.pick(FAMILY)}`;
}
