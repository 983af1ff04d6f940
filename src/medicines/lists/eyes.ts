/** Eye drops and eye ointments. See catalogue.ts. Everything marked `e` here counts as an eye drop for the refill threshold. General knowledge of US labels, to be verified by a pharmacist. */
export const eyes = `
alcaftadine | Lastacaft | e
apraclonidine | Iopidine | e
artificial tears = carboxymethylcellulose, polyvinyl alcohol, hypromellose | Refresh, Refresh Tears, Refresh Plus, Refresh Optive, Systane, Systane Ultra, Systane Complete, GenTeal, TheraTears, Artificial Tears | e
atropine | Isopto Atropine | ej
bacitracin/polymyxin b | Polysporin, AK-Poly-Bac | et
bepotastine | Bepreve | e
besifloxacin | Besivance | e
betaxolol | Betoptic-S, Betoptic S | e
bimatoprost | Lumigan, Durysta | e
bimatoprost | Latisse | t
brimonidine | Alphagan, Alphagan P, Lumify | e
brimonidine | Mirvaso | t
brimonidine/brinzolamide = brinzolamide/brimonidine | Simbrinza | e
brimonidine/timolol | Combigan | e
brinzolamide | Azopt | e
bromfenac | Prolensa, BromSite, Xibrom | e
carteolol | | e
cenegermin | Oxervate | e
cyclopentolate | Cyclogyl | e
cyclosporine | Restasis, Restasis MultiDose, Cequa, Vevye, Verkazia | e
difluprednate | Durezol | e
dorzolamide | Trusopt | e
dorzolamide/timolol | Cosopt, Cosopt PF | e
echothiophate | Phospholine Iodide | e
emedastine | Emadine | e
epinastine | Elestat | e
fluorometholone | FML, FML Forte, Flarex | e
ganciclovir | Zirgan | e
gatifloxacin | Zymaxid | e
homatropine | | e
ketotifen | Zaditor, Alaway | e
lifitegrast | Xiidra | e
latanoprost | Xalatan, Xelpros, Iyuzeh | e
latanoprost/netarsudil = netarsudil/latanoprost | Rocklatan | e
latanoprostene bunod | Vyzulta | e
ketorolac | Acular, Acular LS, Acuvail | e
ciprofloxacin/fluocinolone | Otovel | x
levobunolol | Betagan | e
lotilaner | Xdemvy | e
loteprednol | Lotemax, Lotemax SM, Alrex, Inveltys, Eysuvis | e
loteprednol/tobramycin | Zylet | e
metipranolol | | e
natamycin | Natacyn | e
nedocromil | Alocril | e
neomycin/polymyxin b/bacitracin | Neosporin, Neosporin Ophthalmic | et
neomycin/polymyxin b/dexamethasone | Maxitrol | e
neomycin/polymyxin b/hydrocortisone | Cortisporin | xe
nepafenac | Nevanac, Ilevro | e
netarsudil | Rhopressa | e
olopatadine | Pataday, Patanol, Pazeo | e
olopatadine | Patanase | s
omidenepag | Omlonti | e
perfluorohexyloctane | Miebo | e
pilocarpine | Isopto Carpine, Vuity, Qlosi | e
pilocarpine | Salagen | o
polymyxin b/trimethoprim | Polytrim | e
sulfacetamide | Bleph-10 | e
sulfacetamide | Klaron, Ovace | t
sulfacetamide/prednisolone | Blephamide | e
tafluprost | Zioptan | e
timolol | Timoptic, Timoptic-XE, Istalol, Betimol, Timoptic Ocudose | e
tobramycin | Tobrex | e
tobramycin | Tobi, Bethkis, Kitabis Pak | n
tobramycin | Tobi Podhaler | i
tobramycin/dexamethasone | TobraDex, TobraDex ST | e
travoprost | Travatan, Travatan Z, iDose TR | e
trifluridine | Viroptic | e
tropicamide | Mydriacyl | e
unoprostone | Rescula | e
methazolamide | Neptazane | o
aflibercept | Eylea, Eylea HD | j
faricimab | Vabysmo | j
lodoxamide | Alomide | e
oxymetazoline | Upneeq | e
ranibizumab | Lucentis | j
`;
