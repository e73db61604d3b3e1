import { startIsOver } from './kernel/lean-start.js';

// Not imported above, where it would load before the start has been made lean.
const { serve } = await import('./serve.js');
await serve();
startIsOver();
