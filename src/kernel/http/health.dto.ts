export class HealthAnswer {
  status: 'ok';
  version: string;
}
