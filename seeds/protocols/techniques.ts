/** The techniques that page 002 lists; the doctor chooses by the condition. */
export const ALL_TECHNIQUES = [
  'intradermal',
  'nappage',
  'papule',
  'point-by-point',
  'acupuncture-points',
];
