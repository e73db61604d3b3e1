/** Ends the server that `start-postgres` started and removes its data. */
export default async function stopPostgres(): Promise<void> {
  await globalThis.mesostockPostgres?.stop();
}
