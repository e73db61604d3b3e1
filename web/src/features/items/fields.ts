import type { UseFormReturnType } from '@mantine/form';
import type { ItemValues } from './item-values';

/** What every part of the form works on. */
export interface FieldsProps {
  form: UseFormReturnType<ItemValues>;
}
