/** Things at a pharmacy that are no drug. General knowledge of US products, to be verified by a pharmacist. */

/** Words that make a printed name a supply, whatever stands beside them. */
export const supplyWords = `
lancet, lancets, glucose test, glucose blood, blood glucose, needle, needles, pen needle, pen needles, test strip, test strips, strip, strips, test str, tes, glucose meter,
blood glucose monitor, glucometer, meter, sensor, sensors, transmitter, receiver, reader, insulin syringe, insulin syringes,
insulin syrg, insulin syr, ins syringe, ins syr, syringe/needle, syringes, alcohol prep, alcohol pad, alcohol pads, alcohol swab,
alcohol swabs, alcohol preps, sharps, sharps container, spacer, holding chamber, nebulizer kit, nebulizer machine, nebulizer mis, nebulizer compressor, compressor,
infusion set, infusion sets, reservoir, reservoirs, pod, pods, catheter, catheters, gauze, bandage, bandages, compression stockings,
control solution, glucose control, lancing device, lancing, glucose monitoring, monitoring system, continuous glucose, urine test, ketone, ketone strip,
pump, peak flow meter, cpap, face mask, incontinence, underwear, briefs, diapers, blood pressure monitor, ostomy, underpads, gloves, pen ndl, pen needl, ins pen needle, lancet device
`;

/** First words of the names of supplies. */
export const supplyBrands = `
onetouch, one touch, accu chek, accuchek, contour, freestyle, freesty, dexcom, omnipod, bd, novofine, novotwist, unifine, ulticare, ultra fine,
true metrix, truemetrix, trueplus, prodigy, microlet, droplet, easy touch, easytouch, easy comfort, aerochamber, optichamber, tandem,
guardian, embrace, fora, glucocard, relion, nova max, advocate, softclix, fastclix, comfort ez, surecomfort, sure comfort, techlite,
clickfine, insupen, minimed, autosoft, tslim, eversense, clever choice, gojji, on call, assure, easymax, pip, medisense, precision xtra, vgo, v-go, v go, inpen
`;
