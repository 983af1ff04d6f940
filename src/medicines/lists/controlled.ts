/**
 * Controlled medicines: `schedule | ingredients`. Schedules after 21 CFR 1308.12–1308.15 as generally known in 2026;
 * to be verified by a pharmacist against `dea_schedule` in the openFDA drug directory. A combination that is not listed
 * itself takes the strictest schedule of its parts. `state`: not federally controlled, but in some states (Schedule V or watched).
 */
export const controlled = `
II | amphetamine, amphetamine/dextroamphetamine, dextroamphetamine, lisdexamfetamine, methamphetamine, methylphenidate, dexmethylphenidate
II | codeine, fentanyl, hydrocodone, hydrocodone/acetaminophen, hydrocodone/ibuprofen, hydrocodone/homatropine, hydrocodone/chlorpheniramine
II | benzhydrocodone/acetaminophen, hydromorphone, levorphanol, meperidine, methadone, morphine, oxycodone, oxycodone/acetaminophen
II | oxycodone/aspirin, oxymorphone, tapentadol, nabilone, serdexmethylphenidate/dexmethylphenidate
III | acetaminophen/codeine, acetaminophen/caffeine/dihydrocodeine, buprenorphine, buprenorphine/naloxone, dronabinol
III | butalbital/aspirin/caffeine, butalbital/acetaminophen/caffeine/codeine, benzphetamine, phendimetrazine, esketamine, perampanel
III | sodium oxybate, calcium oxybate/magnesium oxybate/potassium oxybate/sodium oxybate, esterified estrogens/methyltestosterone
III | methyltestosterone, oxandrolone, testosterone, testosterone cypionate, testosterone enanthate, testosterone undecanoate
IV | alprazolam, chlordiazepoxide, chlordiazepoxide/amitriptyline, clobazam, clonazepam, clorazepate, diazepam, estazolam, flurazepam
IV | lorazepam, midazolam, oxazepam, temazepam, triazolam, zolpidem, eszopiclone, zaleplon, suvorexant, lemborexant, daridorexant
IV | tramadol, tramadol/acetaminophen, tramadol/celecoxib, butorphanol, pentazocine/naloxone, carisoprodol, meprobamate, phenobarbital
IV | armodafinil, modafinil, solriamfetol, phentermine, phentermine/topiramate, diethylpropion, lorcaserin, eluxadoline, zuranolone
V | brivaracetam, cenobamate, ganaxolone, lacosamide, pregabalin, lasmiditan, diphenoxylate/atropine, promethazine/codeine, codeine/guaifenesin
state | gabapentin, gabapentin enacarbil
none | butalbital/acetaminophen/caffeine, butalbital/acetaminophen, chlordiazepoxide/clidinium
`;

/** Products whose form changes the schedule: `schedule | ingredient | form`. */
export const controlledByForm = `
II | dronabinol | oral_liquid
`;
