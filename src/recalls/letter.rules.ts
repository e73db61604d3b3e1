import type { Language } from '../kernel/actor.js';

/** What a letter may say of its own: everything else stands in the template. */
export interface LetterFacts {
  /** The name, or the code while nobody gave a reason to know it. */
  readonly name: string;
  readonly code: string;
  /** What was received, and on which days. */
  readonly items: string;
  readonly reference: string;
  readonly authority: string;
  readonly practice: string;
  readonly day: string;
}

export interface LetterTemplate {
  readonly subject: string;
  readonly body: string;
}

/** What a practice sends until it has written its own. */
export const LETTERS: Readonly<Record<Language, LetterTemplate>> = {
  it: {
    subject: 'Informazione su un prodotto usato durante il Suo trattamento',
    body: `Gentile {name},

{authority} ha comunicato ({reference}) il ritiro di un prodotto che abbiamo usato durante il Suo trattamento:

{items}

La preghiamo di mettersi in contatto con noi appena possibile, anche se non ha notato alcun disturbo. Se ha febbre, dolore, arrossamento, gonfiore o un altro disturbo nuovo, ci chiami subito o si rivolga a un medico, portando con sé questa lettera.

Le chiederemo come sta e Le diremo che cosa è necessario fare. La visita di controllo è gratuita.

Codice: {code}

{practice}, {day}`,
  },
  es: {
    subject: 'Información sobre un producto usado en su tratamiento',
    body: `Estimado/a {name}:

{authority} ha comunicado ({reference}) la retirada de un producto que usamos en su tratamiento:

{items}

Le rogamos que se ponga en contacto con nosotros lo antes posible, aunque no haya notado ninguna molestia. Si tiene fiebre, dolor, enrojecimiento, hinchazón u otra molestia nueva, llámenos enseguida o acuda a un médico con esta carta.

Le preguntaremos cómo está y le diremos qué hay que hacer. La visita de control es gratuita.

Código: {code}

{practice}, {day}`,
  },
  en: {
    subject: 'Information about a product used in your treatment',
    body: `Dear {name},

{authority} has announced ({reference}) the recall of a product that we used in your treatment:

{items}

Please get in touch with us as soon as you can, even if you have noticed nothing. If you have a fever, pain, redness, swelling or any other new complaint, call us at once or see a doctor, and take this letter with you.

We shall ask how you are and tell you what needs to be done. The check-up is free of charge.

Code: {code}

{practice}, {day}`,
  },
};

/** The template with its places filled in; a place that it does not know stays as it is. */
export function filledIn(template: string, facts: LetterFacts): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    name in facts ? facts[name as keyof LetterFacts] : place,
  );
}
