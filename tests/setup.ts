/** Node has no Temporal yet; the browsers we support do. */
import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import fc from 'fast-check';

/** The same random cases in every run: a test that was green stays green. `FUZZ_SEED=n npm run unit` tries others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });
