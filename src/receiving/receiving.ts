/** The face of receiving: what the importer of opening stock may ask of it. */
export { postReceipt } from './post-receipt.js';
