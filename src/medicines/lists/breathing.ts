/** Lungs, allergy, cough and cold. See catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const breathing = `
aclidinium | Tudorza, Tudorza Pressair | i
aclidinium/formoterol | Duaklir, Duaklir Pressair | i
albuterol = salbutamol | ProAir HFA, ProAir RespiClick, ProAir Digihaler, Proventil HFA, Ventolin HFA, Proventil, Ventolin, ProAir | i
albuterol | AccuNeb | n
albuterol | VoSpire ER | olr
albuterol/budesonide | Airsupra | i
arformoterol | Brovana | n
azelastine | Astelin, Astepro | s
azelastine | Optivar | e
azelastine/fluticasone | Dymista | s
beclomethasone | Qvar, Qvar RediHaler | i
beclomethasone | Beconase AQ, Qnasl | s
benralizumab | Fasenra, Fasenra Pen | j
benzonatate | Tessalon, Tessalon Perles | o
brompheniramine/pseudoephedrine/dextromethorphan | Bromfed DM | l
budesonide | Pulmicort, Pulmicort Respules | n
budesonide | Pulmicort Flexhaler | i
budesonide | Rhinocort, Rhinocort Allergy | s
budesonide | Entocort EC, Uceris, Tarpeyo, Ortikos | or
budesonide/formoterol | Symbicort, Breyna | i
budesonide/glycopyrrolate/formoterol | Breztri, Breztri Aerosphere | i
carbinoxamine | Karbinal ER | ol
cetirizine | Zyrtec | ol
cetirizine | Zerviate | e
cetirizine/pseudoephedrine | Zyrtec-D | o er12
chlorpheniramine | Chlor-Trimeton | ol
ciclesonide | Alvesco | i
ciclesonide | Omnaris, Zetonna | s
clemastine | Tavist | ol
codeine/guaifenesin = guaifenesin/codeine | Cheratussin AC, Virtussin AC, Robitussin AC | l
cromolyn | Gastrocrom, Nasalcrom | lnse
cyproheptadine | Periactin | ol
desloratadine | Clarinex | ol
dexchlorpheniramine | | l
dextromethorphan/guaifenesin = guaifenesin/dextromethorphan | Mucinex DM, Robitussin DM | olr
diphenhydramine | Benadryl | oljt
dornase alfa | Pulmozyme | n
dupilumab | Dupixent | j
ensifentrine | Ohtuvayre | n
epinephrine | EpiPen, EpiPen Jr, EpiPen 2-Pak, EpiPen Jr 2-Pak, Auvi-Q, Adrenaclick, Symjepi | j
epinephrine | Neffy | s
epinephrine | Primatene Mist | i
fexofenadine | Allegra, Allegra Allergy | ol
fexofenadine/pseudoephedrine | Allegra-D | o er
flunisolide | Nasalide, Nasarel | s
fluticasone | Flonase, Flonase Allergy Relief, Xhance | s
fluticasone | Flovent HFA, Flovent Diskus, Flovent, ArmonAir Digihaler | i
fluticasone | Cutivate | t
fluticasone furoate | Arnuity, Arnuity Ellipta | i
fluticasone furoate | Flonase Sensimist, Veramyst | s
fluticasone/salmeterol | Advair, Advair Diskus, Advair HFA, Wixela Inhub, Wixela, AirDuo, AirDuo RespiClick, AirDuo Digihaler | i
fluticasone furoate/umeclidinium/vilanterol = fluticasone/umeclidinium/vilanterol | Trelegy, Trelegy Ellipta | i
fluticasone furoate/vilanterol = fluticasone/vilanterol | Breo, Breo Ellipta | i
formoterol | Perforomist | n
formoterol | Foradil | i
glycopyrrolate | Robinul, Robinul Forte, Cuvposa, Glycate, Dartisla ODT | olj
glycopyrrolate | Seebri, Seebri Neohaler | i
glycopyrrolate | Lonhala Magnair | n
glycopyrrolate/formoterol | Bevespi, Bevespi Aerosphere | i
glycopyrronium | Qbrexza | t
guaifenesin | Mucinex, Robitussin | olr
hydrocodone/chlorpheniramine = hydrocodone polistirex/chlorpheniramine polistirex | Tussionex, TussiCaps | lr
indacaterol | Arcapta, Arcapta Neohaler | i
ipratropium | Atrovent HFA | i
ipratropium | Atrovent | sn
ipratropium/albuterol = albuterol/ipratropium | Combivent, Combivent Respimat | i
ipratropium/albuterol | DuoNeb | n
levalbuterol | Xopenex | n
levalbuterol | Xopenex HFA | i
levocetirizine | Xyzal | ol
loratadine | Claritin, Alavert | ol
loratadine/pseudoephedrine | Claritin-D | o er
mepolizumab | Nucala | j
metaproterenol | | ol
mometasone | Asmanex, Asmanex HFA, Asmanex Twisthaler | i
mometasone | Nasonex, Nasonex 24HR Allergy | s
mometasone | Elocon | t
mometasone/formoterol | Dulera | i
mometasone/olopatadine = olopatadine/mometasone | Ryaltris | s
montelukast | Singulair | ol
nintedanib | Ofev | o
olodaterol | Striverdi, Striverdi Respimat | i
omalizumab | Xolair | j
oxymetazoline | Afrin | s
oxymetazoline | Rhofade | t
phenylephrine | Sudafed PE | osje
pirfenidone | Esbriet | o
promethazine | Phenergan, Promethegan | oljx
promethazine/codeine | | l
promethazine/dextromethorphan | | l
pseudoephedrine | Sudafed | olr
revefenacin | Yupelri | n
reslizumab | Cinqair | j
roflumilast | Daliresp | o
roflumilast | Zoryve | t
salmeterol | Serevent, Serevent Diskus | i
sodium chloride | HyperSal, Nebusal, PulmoSal | njsol
terbutaline | Brethine | oj
tezepelumab | Tezspire | j
theophylline | Theo-24, Uniphyl, Elixophyllin, Theochron | olr
tiotropium | Spiriva, Spiriva HandiHaler, Spiriva Respimat | i
tiotropium/olodaterol | Stiolto, Stiolto Respimat | i
triamcinolone | Nasacort, Nasacort AQ, Nasacort Allergy 24HR | s
triamcinolone | Kenalog, Triderm, Trianex | t
triamcinolone | Kenalog-40, Kenalog-10, Zilretta | j
triamcinolone | Oralone | x
umeclidinium | Incruse, Incruse Ellipta | i
umeclidinium/vilanterol | Anoro, Anoro Ellipta | i
zafirlukast | Accolate | o
zileuton | Zyflo, Zyflo CR | or
`;
