import { useReducer } from 'react';
import { changeForm, emptyForm, type FormAction, type SessionForm } from './form';

const STORED_LOCATION = 'mesostock.location';

/** Where this device logged last; a tablet lives in one room. */
export function rememberedLocation(): string | null {
  return localStorage.getItem(STORED_LOCATION);
}

export function rememberLocation(locationId: string): void {
  localStorage.setItem(STORED_LOCATION, locationId);
}

export interface SessionFormState {
  form: SessionForm;
  change: (action: FormAction) => void;
}

export function useSessionForm(initial: SessionForm | null): SessionFormState {
  const [form, change] = useReducer(
    changeForm,
    initial,
    (first) => first ?? emptyForm(rememberedLocation()),
  );
  return { form, change };
}
