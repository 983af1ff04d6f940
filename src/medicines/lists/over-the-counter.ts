/** Sold without a prescription, and seen beside prescriptions. See catalogue.ts. General knowledge of US products, to be verified by a pharmacist. */
export const overTheCounter = `
acetaminophen/aspirin/caffeine = aspirin/acetaminophen/caffeine | Excedrin, Excedrin Migraine, Excedrin Extra Strength | o
acetaminophen/dextromethorphan/doxylamine | NyQuil | lo
acetaminophen/dextromethorphan/phenylephrine | DayQuil | lo
acetaminophen/diphenhydramine = diphenhydramine/acetaminophen | Tylenol PM | o
aluminum hydroxide | | l
aluminum hydroxide/magnesium hydroxide/simethicone | Maalox, Mylanta | lo
aluminum hydroxide/magnesium carbonate | Gaviscon | lo
ashwagandha | | o
bacitracin | | te
benzocaine | Orajel, Anbesol | zx
biotin/folic acid | | o
black cohosh | | o
butenafine | Lotrimin Ultra | t
calamine | | t
calcium carbonate/magnesium hydroxide | Rolaids | o
calcium polycarbophil | FiberCon | o
camphor/menthol | | t
carbamide peroxide | Debrox | x
castor oil | | l
chlorpheniramine/dextromethorphan | Coricidin HBP Cough and Cold | o
chromium | | o
coal tar | | t
copper | | o
cranberry | | o
dextromethorphan | Delsym | lo
dibucaine | Nupercainal | t
elderberry | | ol
evening primrose oil | | o
famotidine/calcium carbonate/magnesium hydroxide | Pepcid Complete | o
flaxseed oil | | o
folic acid/pyridoxine/cyanocobalamin = folic acid/vitamin b6/vitamin b12 | Foltx, Folbic | o
garlic | | o
ginkgo biloba | | o
glucosamine = glucosamine sulfate | | o
glycerin | | x
guaifenesin/pseudoephedrine = pseudoephedrine/guaifenesin | Mucinex D | o er
hydrogen peroxide | | t
ibuprofen/acetaminophen = acetaminophen/ibuprofen | Advil Dual Action | o
ibuprofen/diphenhydramine | Advil PM | o
inulin | | lo
l-lysine = lysine | | o
lidocaine/menthol | | p
lutein | | o
menthol | Biofreeze, Icy Hot | tpz
menthol/methyl salicylate = methyl salicylate/menthol | Bengay, Salonpas | tp
methylcellulose | Citrucel | lo
milk thistle | | o
mineral oil | | lx
naphazoline/pheniramine | Naphcon-A, Opcon-A, Visine-A | e
naproxen/diphenhydramine | Aleve PM | o
omega-3/vitamin d | | o
potassium iodide | | ol
povidone-iodine | Betadine | t
pramoxine | | t
pyrithione zinc | | t
renal vitamin = vitamin b complex/vitamin c/folic acid | Nephro-Vite, Rena-Vite, Dialyvite, Nephrocaps | o
saw palmetto | | o
selenium | | o
sodium phosphates | Fleet, Fleet Enema | xl
st john's wort = st johns wort | | o
tetrahydrozoline | Visine | e
tolnaftate | Tinactin | t
trolamine salicylate | Aspercreme | t
turmeric = curcumin | | o
valerian | | o
vitamins a/c/e/zinc/copper = vitamins a c e/zinc/copper | Ocuvite, PreserVision, PreserVision AREDS, PreserVision AREDS 2 | o
wheat dextrin | Benefiber | l
witch hazel | Tucks | t
zinc oxide | Desitin | t
probiotic = probiotics | | o
`;
