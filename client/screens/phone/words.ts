/** The words of this phone: the one place that knows which language they are in. */
export { phone as t } from '../../messages/nl/phone.ts';
