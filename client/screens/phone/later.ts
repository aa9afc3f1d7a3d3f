/**
 * The screens that a phone does not need in its first second. They come as soon as the first is there, so that nothing
 * has to be fetched in the middle of the day.
 */
import './table.css';
export { default as Closing } from './Closing.svelte';
export { default as Harvest } from './Harvest.svelte';
export { default as HarvestUnsorted } from './HarvestUnsorted.svelte';
export { default as Hold } from './Hold.svelte';
export { default as Move } from './Move.svelte';
export { default as NoNetwork } from './NoNetwork.svelte';
export { default as Pledge } from './Pledge.svelte';
export { default as Plenary } from './Plenary.svelte';
export { default as Replaced } from './Replaced.svelte';
export { default as Round } from './Round.svelte';
export { default as Waiting } from './Waiting.svelte';
export { default as WrongCode } from './WrongCode.svelte';
