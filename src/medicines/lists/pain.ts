/** Pain, muscles, joints, gout, bones. See catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const pain = `
abaloparatide | Tymlos | j
acetaminophen = paracetamol | Tylenol, Tylenol Extra Strength, Tylenol Arthritis, Ofirmev | olxj
acetaminophen/caffeine/dihydrocodeine | Trezix | o
acetaminophen/codeine = codeine/acetaminophen | Tylenol with Codeine, Tylenol with Codeine No 3, Tylenol-Codeine No 3, Tylenol with Codeine #3, Tylenol-Codeine #3, Tylenol #3, Tylenol #4 | ol
alendronate | Fosamax, Binosto | ol
alendronate/cholecalciferol | Fosamax Plus D | o
allopurinol | Zyloprim, Aloprim | oj
baclofen | Lioresal, Ozobax, Lyvispah, Fleqsuvy | ol
benzhydrocodone/acetaminophen | Apadaz | o
butalbital/acetaminophen | Allzital, Bupap | o
butalbital/acetaminophen/caffeine | Fioricet, Esgic, Zebutal | ol
butalbital/acetaminophen/caffeine/codeine | Fioricet with Codeine | o
butalbital/aspirin/caffeine | Fiorinal | o
butorphanol | Stadol | sj
calcitonin salmon = calcitonin | Miacalcin | sj
capsaicin | Qutenza, Zostrix | tp
carisoprodol | Soma | o
celecoxib | Celebrex, Elyxyb | ol
chlorzoxazone | Parafon Forte DSC, Lorzone | o
codeine | | o
colchicine | Colcrys, Mitigare, Gloperba, Lodoco | ol
colchicine/probenecid | | o
probenecid/colchicine | | o
denosumab | Prolia, Xgeva, Jubbonti, Wyost | j
diclofenac | | ortep
diclofenac epolamine | Flector, Licart | p
diclofenac potassium | Cataflam, Zipsor, Cambia, Lofena | ol
diclofenac sodium | Voltaren, Voltaren Gel, Voltaren Arthritis Pain, Pennsaid, Solaraze | orte
diclofenac sodium | Voltaren XR | o er
diclofenac sodium/misoprostol = diclofenac/misoprostol | Arthrotec | o dr
diflunisal | Dolobid | o
etidronate | Didronel | o
etodolac | Lodine | or
febuxostat | Uloric | o
fenoprofen | Nalfon | o
fentanyl | Duragesic | p
fentanyl | Actiq | z
fentanyl | Fentora, Abstral | o
fentanyl/bupivacaine/sodium chloride | | j
flurbiprofen | Ansaid | oe
hydrocodone | Hysingla ER, Zohydro ER | o er
hydrocodone/acetaminophen = acetaminophen/hydrocodone | Norco, Vicodin, Vicodin ES, Lortab, Lorcet, Xodol, Verdrocet | ol
hydrocodone/homatropine | Hycodan, Hydromet | ol
hydrocodone/ibuprofen | Vicoprofen, Reprexain | o
hydromorphone | Dilaudid | olj
hydromorphone | Exalgo | o er
ibandronate | Boniva | oj
ibuprofen | Motrin, Motrin IB, Advil, Caldolor | olj
ibuprofen/famotidine | Duexis | o
indomethacin | Indocin, Tivorbex | olr
ketoprofen | Orudis | or
ketorolac | Toradol | oj
ketorolac | Sprix | s
levorphanol | | o
lidocaine | Lidoderm, ZTlido | p
lidocaine | Xylocaine, LMX 4, AneCream | tjx
lidocaine/prilocaine | EMLA | t
meclofenamate | | o
mefenamic acid | Ponstel | o
meloxicam | Mobic, Vivlodex, Anjeso | olj
meperidine | Demerol | olj
metaxalone | Skelaxin, Metaxall | o
methadone | Dolophine, Methadose | olj
methocarbamol | Robaxin, Robaxin-750 | oj
milnacipran | Savella | o
morphine | | oljx
morphine | MS Contin, Arymo ER, Morphabond ER | o er
morphine | Kadian, Avinza | o er
nabumetone | Relafen, Relafen DS | o
nalbuphine | | j
naloxone | Narcan, Kloxxado, Rextovy | s
naloxone | Zimhi, Evzio | j
nalmefene | Opvee | s
naproxen | Naprosyn, EC-Naprosyn | olr
naproxen sodium | Anaprox, Anaprox DS, Aleve | o
naproxen sodium | Naprelan | o er
naproxen/esomeprazole | Vimovo | o dr
orphenadrine | Norflex | o er12
orphenadrine/aspirin/caffeine | Norgesic, Norgesic Forte, Orphengesic Forte | o
oxaprozin | Daypro | o
oxycodone | Roxicodone, Oxaydo, Roxybond, Oxecta | olr
oxycodone | OxyContin, Xtampza, Xtampza ER | o er12
oxycodone/acetaminophen = acetaminophen/oxycodone | Percocet, Endocet, Roxicet, Nalocet, Primlev, Prolate | ol
oxycodone/aspirin | Percodan | o
oxymorphone | Opana | or
pegloticase | Krystexxa | j
pentazocine/naloxone | Talwin NX | o
piroxicam | Feldene | o
probenecid | Benemid | o
raloxifene | Evista | o
risedronate | Actonel | o
risedronate | Atelvia | o dr
romosozumab | Evenity | j
salsalate | Disalcid | o
sulindac | Clinoril | o
tapentadol | Nucynta | or
tapentadol | Nucynta ER | o er
teriparatide | Forteo, Bonsity | j
tolmetin | | o
tramadol | Ultram, Qdolo | olr
tramadol | Ultram ER, Conzip | o er
tramadol/acetaminophen | Ultracet | o
tramadol/celecoxib | Seglentis | o
zoledronic acid | Reclast, Zometa | j
suzetrigine | Journavx | o
`;
