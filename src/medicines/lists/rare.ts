/** Medicines for rare diseases, taken at home. All of them count as specialty medicines. See catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const rare = `
amifampridine | Firdapse | o
anifrolumab | Saphnelo | j
avatrombopag | Doptelet | o
aztreonam | Cayston | nj
berotralstat | Orladeyo | o
brensocatib | Brinsupri | o
calcium oxybate/magnesium oxybate/potassium oxybate/sodium oxybate = calcium/magnesium/potassium/sodium oxybates | Xywav | l
canakinumab | Ilaris | j
cannabidiol | Epidiolex | l
carglumic acid | Carbaglu | o
cetrorelix | Cetrotide | j
chenodiol | Chenodal, Ctexli | o
cholic acid | Cholbam | o
corticotropin | Acthar, Cortrophin | j
cysteamine | Cystagon, Procysbi | o
deferiprone | Ferriprox | ol
edaravone | Radicava, Radicava ORS | lj
efgartigimod | Vyvgart | j
elexacaftor/tezacaftor/vanzacaftor = vanzacaftor/tezacaftor/deutivacaftor | Alyftrek | o
eliglustat | Cerdelga | o
fenfluramine | Fintepla | l
follitropin beta | Follistim AQ | j
fostamatinib | Tavalisse | o
ganaxolone | Ztalmy | l
glycerol phenylbutyrate | Ravicti | l
iloprost | Ventavis | n
l-glutamine | Endari | l
lumacaftor/ivacaftor | Orkambi | o
mecasermin | Increlex | j
menotropins | Menopur | j
metreleptin | Myalept | j
migalastat | Galafold | o
miglustat | Zavesca, Opfolda, Yargesa | o
mitapivat | Pyrukynd | o
nitisinone | Orfadin, Nityr | o
omaveloxolone | Skyclarys | o
osilodrostat | Isturisa | o
palopegteriparatide | Yorvipath | j
pasireotide | Signifor, Signifor LAR | j
pegcetacoplan | Empaveli | j
pegvaliase | Palynziq | j
pegvisomant | Somavert | j
romiplostim | Nplate | j
satralizumab | Enspryng | j
sepiapterin | Sephience | l
sodium phenylbutyrate | Buphenyl, Pheburane, Olpruva | o
somatrogon | Ngenla | j
sotatercept | Winrevair | j
stiripentol | Diacomit | o
teduglutide | Gattex | j
telotristat | Xermelo | o
tesamorelin | Egrifta | j
tiopronin | Thiola, Thiola EC | o
trofinetide | Daybue | l
vamorolone | Agamree | l
voclosporin | Lupkynis | o
vosoritide | Voxzogo | j
vutrisiran | Amvuttra | j
zilucoplan | Zilbrysq | j
`;
