/**
 * Medicines that plans usually send through a specialty pharmacy. There is no official list; each plan has its own.
 * General knowledge, to be verified by a pharmacist.
 */
export const specialtyList = `
abatacept, abemaciclib, abiraterone, abrocitinib, acalabrutinib, adalimumab, ambrisentan, anakinra, apalutamide, apremilast, baricitinib,
belimumab, benralizumab, bictegravir/emtricitabine/tenofovir alafenamide, bimekizumab, bosentan, brodalumab, burosumab, c1 esterase inhibitor,
cabotegravir/rilpivirine, capecitabine, certolizumab pegol, chorionic gonadotropin, cladribine, cyclophosphamide, dalfampridine,
darbepoetin alfa, dasatinib, deferasirox, deflazacort, deucravacitinib, deutetrabenazine, dimethyl fumarate, diroximel fumarate,
dornase alfa, droxidopa, dupilumab, elexacaftor/tezacaftor/ivacaftor, eltrombopag, emicizumab, enzalutamide, epoetin alfa, erlotinib,
etanercept, etrasimod, everolimus, filgrastim, fingolimod, follitropin alfa, ganirelix, glatiramer, glecaprevir/pibrentasvir, golimumab,
guselkumab, ibrutinib, icatibant, imatinib, infliximab, interferon beta-1a, interferon beta-1b, istradefylline, ivacaftor, ixekizumab,
lanadelumab, lanreotide, lapatinib, lebrikizumab, ledipasvir/sofosbuvir, lenalidomide, lenvatinib, leuprolide, lomitapide,
lonapegsomatropin, macitentan, macitentan/tadalafil, maralixibat, mavacamten, mepolizumab, mirikizumab, monomethyl fumarate, natalizumab,
nemolizumab, nilotinib, nintedanib, niraparib, obeticholic acid, ocrelizumab, octreotide, ofatumumab, olaparib, omalizumab, osimertinib,
ozanimod, palbociclib, pazopanib, pegfilgrastim, peginterferon beta-1a, pegloticase, pimavanserin, pirfenidone, pitolisant, pomalidomide,
ponesimod, ravulizumab, relugolix, reslizumab, ribociclib, rilonacept, riociguat, risankizumab, risdiplam, ritlecitinib, rituximab,
romosozumab, ruxolitinib, sarilumab, secukinumab, selexipag, setmelanotide, siponimod, sodium oxybate, sofosbuvir,
sofosbuvir/velpatasvir, somapacitan, somatropin, sorafenib, sunitinib, tafamidis, tafamidis meglumine, temozolomide, teriflunomide,
teriparatide, tetrabenazine, tezepelumab, tildrakizumab, tocilizumab, tofacitinib, tralokinumab, treprostinil, upadacitinib, ustekinumab,
valbenazine, vedolizumab, venetoclax, vigabatrin, zanubrutinib
`;
