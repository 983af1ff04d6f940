/**
 * How dosage forms are printed: `form | detail | release | words, words`. A form of `?` depends on the route and the drug
 * (a "SOL" may be drunk or dropped into an eye); `src/medicines/form.ts` decides.
 * General knowledge of US drug files (Medi-Span short names, EHR codes, RxNorm dose forms), to be verified by a pharmacist.
 */
export const forms = `
oral_solid | tablet | | tab, tabs, tb, tablet, tablets, caplet, caplets, tbs, oral tablet, oral tab, film coated tablet, film coated tablets, film tab, tabl, softtab, filmtab, pill, pills
oral_solid | tablet | er | tb24, t24a, tbcr, t24h, tber, tabcr, tablet extended release 24 hour, tablet er, tab er
oral_solid | tablet | er12 | tb12, t12a
oral_solid | tablet | dr | tbec, ect, enteric coated tablet, gastro resistant tablet, ec tab, tab ec
oral_solid | orally disintegrating tablet | odt | odt, tbdp, tbdd, orally disintegrating tablet, orally disintegrating tablets, disintegrating oral tablet, disintegrating tablet, disintegrating tablets, oral disintegrating tablet, rapid dissolve tablet, rapidly disintegrating tablet, orally disintegrating tab, tab disp, tab odt, tab rapdis, dispersible tablet, meltaway, disint tab
oral_solid | chewable tablet | chew | chw, chew, chewable, chewables, chewtab, chewable tablet, chewable tablets, chewable tab, chew tab, tab chew, tab chewable, gummy, gummies
oral_solid | sublingual tablet | sl | subl, sublingual tablet, sublingual tablets, sl tab, tab sl, tab sublingual, sublingual tab, sl tablet, tab subl
oral_solid | sublingual film | sl | sublingual film, sl film
oral_solid | buccal film | | buccal film
oral_solid | oral film | | oral film
oral_solid | effervescent tablet | | efferv, tbef, effervescent tablet, effervescent tablets, effer tab
oral_solid | tablet for suspension | | tbso, tablet for suspension, tablet for oral suspension
oral_solid | capsule | | cap, caps, cp, capsule, capsules, oral capsule, softgel, softgels, gelcap, gelcaps, liquid filled capsule, capl, spansule
oral_solid | capsule | er | cp24, cpcr, c24h, c24a, cper, capsule er, cap er, capsule extended release 24 hour
oral_solid | capsule | er12 | cp12, c12a
oral_solid | capsule | dr | cpdr, cpep, cpec, cap dr
oral_solid | sprinkle capsule | | csdr, cpsp, sprinkle, sprinkles, cap sprink, sprinkle capsule
oral_solid | tablet pack | | tbpk, tab pack, dosepak, dose pack, dosepack, tabpk
oral_solid | powder packet | | packet, packets, pack, pak, pck, pckt, oral packet, powder packet, gra, granules, granule, gran
oral_liquid | syrup | | syp, syrup, syrp, oral syrup
oral_liquid | elixir | | elx, elix, elixir
oral_liquid | concentrate | | conc, concentrate, oral concentrate, intensol
oral_liquid | oral solution | | oral solution, oral soln, oral sol, sol oral, oral liquid, oral drops, solr oral
oral_liquid | oral suspension | | oral suspension, oral susp, oral sus, sus oral, susr, for suspension, for oral suspension, powder for oral suspension, for sus, for susp
oral_liquid | oral powder | | oral powder, powder for oral solution
injection | injection | | inj in oil, inj, injection, injectable, inject, injectable solution, injectable suspension, soln inj, sol inj, solution for injection, inj susp, prefilled, amp, ampul, ampule, sopk
injection | pen | | pen, pens, sopn, supn, pen inj, pen injector, pninj, pnkt, injector pen, solution pen injector, suspension pen injector, flexpen inj
injection | auto-injector | | soaj, ajkt, auto injector, autoinjector, autoinj, atij, solution auto injector, auto inj
injection | prefilled syringe | | sosy, pskt, prsyr, pref syr, soln pref syr, inj soln pref syr, prefilled syringe, prefilled syringes, pfs, solution prefilled syringe, syringe kit, syringe
injection | cartridge | | soct, cartridge, cartridges, cart, solution cartridge
injection | vial | | vial, vials, solr, suer, single dose vial, multi dose vial
inhaler | inhaler | | inh, inha, inhaler, inhal, aero inhaler, oral inhaler
inhaler | metered-dose inhaler | | aers, aerosol inhaler, metered dose inhaler, mdi, inhalation aerosol, inhal aero, aero soln, hfa inhaler, inhaler hfa, aerosol solution, metered inhaler
inhaler | dry powder inhaler | | aepb, dry powder inhaler, aerosol powder, dpi, blister with device, blst with device, inhalation blister, breath activated, inhalation powder, inhal powder, aero pow br act, powder inhaler, aero powder breath activated, inhalant powder, aer powder ba, aer pow ba, aero powder ba
inhaler | soft mist inhaler | | soft mist inhaler, inhalation spray
inhaler | breath-actuated inhaler | | aerb
nebulizer | nebulizer solution | | neb, nebu, nebs, nebulizer, nebulizer solution, nebulization solution, nebulized solution, inhalation solution, inhal soln, inhal sol, inhalant solution, nebulizer soln, soln for nebulization, neb soln, neb sol, neb solution, solution for nebulization
nebulizer | nebulizer suspension | | inhalation suspension, nebulizer suspension, inhal susp, neb susp, inhalant suspension
nasal_spray | nasal spray | | nasal spray, nasal inhaler, nasal aerosol, nasal suspension, nasal susp, nasal solution, nasal soln, nasal spr, metered dose nasal spray, nose spray, metered nasal spray
ophthalmic | eye drops | | ophthalmic solution, ophth soln, ophthalmic soln, op soln, op sol, sol op, ophth sol, eye drops, eye drop, op susp, op sus, sus op, ophthalmic suspension, ophth susp, ophthalmic susp, ophthalmic drops, ophthalmic emulsion, emul op, op emul, emu op, emu, soln op, susp op, opth soln
ophthalmic | eye ointment | | ophthalmic ointment, op oint, oin op, op oin, ophth oint, oint op, eye ointment
ophthalmic | eye gel | | ophthalmic gel, gel op, op gel, gel forming solution, ophthalmic gel forming solution, gel forming ophthalmic solution, ophth gel, solg, op solg
topical | cream | | cre, crea, cream, crm, topical cream, ext cream
topical | ointment | | topical ointment, ex oint
topical | gel | | topical gel, ex gel
topical | lotion | | lot, lotn, lotion, topical lotion
topical | foam | | foa, foam, topical foam
topical | shampoo | | sha, sham, shampoo, medicated shampoo
topical | topical solution | | topical solution, topical soln, external solution, ex soln, scalp solution, top sol, topical spray
topical | topical powder | | topical powder, ex powd
topical | oil | | oil, topical oil
topical | swab | | medicated pad, swab, swabs, pledget, pledgets, wipes, cloth, medicated swab
topical | vaginal cream | | vaginal cream, va crea, vag cream, cre vag, vag cre, cre vaginal
patch | patch | | dis, patch, patches, ptch, pt24, pt72, ptwk, pttw, transdermal system, transdermal patch, transdermal disk, topical patch, medicated patch, ptc, weekly transdermal, biweekly transdermal, ptch 24 hr, ptmy
lozenge | lozenge | | loz, lozg, lozenge, lozenges, throat lozenge, troche, troches, tro, troc, lollipop, lpop, gum, chewing gum
unknown | suppository | | supp, suppository, suppositories, rectal suppository, re supp, sup, vaginal suppository
unknown | rectal | | enema, enem, rectal foam, rectal cream, re enem, rectal gel
unknown | ear drops | | otic solution, otic suspension, otic soln, otic susp, ear drops, ot soln, ot susp, sol otic, sus otic
unknown | vaginal ring | | vaginal ring, ring, va ring, mis ring, vaginal system
unknown | vaginal insert | | vaginal insert, vaginal tablet, va tabs, vaginal tab, va inst, vaginal gel, va gel, gel vag, vag tab, tab vag, vaginal inserts, vaginal capsule
unknown | mouth rinse | | mouth rinse, mouthwash, mt soln, oral rinse, dental paste, mouth/throat solution, mucous membrane topical solution
unknown | implant | | implant, drug implant, intrauterine device, iud, intrauterine system
unknown | kit | | kit
? | solution | | sol, soln, solution, liq, liqd, liquid
? | drops | | dro, drop, drops
? | suspension | | sus, susp, suspension
? | emulsion | | emulsion, emul, emuls
? | powder | | pow, powd, powder
? | aerosol | | aer, aero, aerosol
? | spray | | spr, spray
? | ointment | | oin, oint, ointment
? | gel | | gel, jelly
? | film | | film, mis film
? | sub | sl | sub
? | mis | | mis
? | pad | | pad, pads
`;

/** Words that belong to a product's own name and still say what it is: `form | detail | words`. */
export const deviceNames = `
inhaler | metered-dose inhaler | hfa, aerosphere
inhaler | dry powder inhaler | diskus, ellipta, respiclick, flexhaler, inhub, handihaler, handihlr, handihal, disku, pressair, twisthaler, digihaler, neohaler, podhaler
inhaler | soft mist inhaler | respimat
inhaler | breath-actuated inhaler | redihaler
nebulizer | nebulizer suspension | respules
injection | pen | solostar, kwikpen, flexpen, flextouch, tempo pen, flexpro, sensoready, hypopen, symlinpen, avonex pen, humira pen
injection | auto-injector | sureclick, srclk, sureclk, pushtouch, clickject, actpen, symtouch, unoready, rebidose, epipen, auvi
injection | cartridge | penfill, pumpcart
`;

/** Words that say the way in: `letter of lists/catalogue.ts | words`. The short ones count only after a form or a strength. */
export const routes = `
e | op, ophth, ophthalmic, opht, oph, opth, eye
x | ot, otic, ear
s | na, nasal, nas
t | ex, external, topical, top, ext
o | po, oral, orally
j | ij, sc, subq, subcutaneous, sq, im, iv, intramuscular, intravenous, subcut, subcutaneously
i | in, inhalation, inhal
p | td, transdermal, transderm
v | va, vaginal, vag
r | re, rectal, rect
m | mt, mouth, throat, buccal, bu, dental, lingual, translingual
`;
