import { text } from './define.js';

/** After page 000: no sun, and no cosmetics on the zone without the doctor's consent. */
export const AFTER_PAIN = text(
  'Nei giorni successivi tenga le zone trattate lontano dal sole. Prima di usare creme o cosmetici su queste zone chieda al medico. Piccoli rilievi della pelle (ponfi), un po’ di rossore, prurito o bruciore e qualche piccolo livido sono normali e passano da soli. Se qualcosa La preoccupa, chiami lo studio.',
  'En los próximos días mantenga las zonas tratadas lejos del sol. Antes de usar cremas o cosméticos en esas zonas, consulte al médico. Pequeños habones, algo de enrojecimiento, picor o escozor y algún pequeño hematoma son normales y desaparecen solos. Si algo le preocupa, llame a la clínica.',
  'Keep the treated areas out of the sun for the next days. Ask the doctor before you put creams or cosmetics on them. Small raised spots (wheals), some redness, itching or burning and a small bruise here and there are normal and go away by themselves. If anything worries you, call the clinic.',
);

/** After page 002: clean, no pool for 48 hours, no make-up in the first hours. */
export const AFTER_MESOTHERAPY = text(
  'Tenga pulita la zona trattata: i punti di iniezione impiegano un po’ a chiudersi. Non vada in piscina per 48 ore e non si trucchi nelle prime ore. Il film spray protegge la pelle dallo sfregamento dei vestiti. Può riprendere subito le Sue attività.',
  'Mantenga limpia la zona tratada: los puntos de inyección tardan un poco en cerrarse. No vaya a la piscina durante 48 horas y no se maquille en las primeras horas. La película en espray protege la piel del roce de la ropa. Puede volver enseguida a sus actividades.',
  'Keep the treated area clean: the punctures take a while to close. Do not swim in a pool for 48 hours, and wear no make-up for the first hours. The spray film protects the skin from the rubbing of clothes. You can go back to your daily activities at once.',
);

/** After page 003: redness may be covered with make-up; sun; the cream at home. */
export const AFTER_EXOSOMES_003 = text(
  'Il rossore dura 2 o 3 giorni; se vuole, può coprirlo con il trucco. Per 15–20 giorni faccia attenzione al sole. Fino alla prossima seduta usi a casa la crema agli esosomi che Le abbiamo dato.',
  'El enrojecimiento dura 2 o 3 días; si lo desea, puede cubrirlo con maquillaje. Durante 15–20 días tenga cuidado con el sol. Hasta la próxima sesión use en casa la crema con exosomas que le hemos dado.',
  'The redness lasts 2 or 3 days; you may cover it with make-up if you like. Be careful in the sun for 15–20 days. Until your next session, use the exosome cream that we gave you at home.',
);

/** After page 004: sun, and when to expect results; it says nothing about make-up. */
export const AFTER_EXOSOMES_004 = text(
  'Per i primi 15–20 giorni faccia attenzione al sole sulla zona trattata. I primi risultati si vedono circa 10 giorni dopo la prima seduta e cambiano da persona a persona.',
  'Durante los primeros 15–20 días tenga cuidado con el sol en la zona tratada. Los primeros resultados se aprecian unos 10 días después de la primera sesión y varían de una persona a otra.',
  'Be careful in the sun with the treated area for the first 15–20 days. First results show about 10 days after the first session and differ from person to person.',
);

/** Pages 003 and 004 say only that the skin is more sensitive to light after a laser. */
export const AFTER_LASER = text(
  'Dopo il laser la pelle è più sensibile alla luce: chieda al medico per quanto tempo proteggerla dal sole.',
  'Después del láser la piel es más sensible a la luz: pregunte al médico durante cuánto tiempo debe protegerla del sol.',
  'After the laser your skin is more sensitive to light: ask the doctor how long to keep it out of the sun.',
);
