/** Diabetes and weight. How to read a line: see catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const diabetes = `
acarbose | Precose | o
alogliptin | Nesina | o
alogliptin/metformin | Kazano | o
alogliptin/pioglitazone | Oseni | o
bexagliflozin | Brenzavvy | o
bromocriptine | Cycloset, Parlodel | o
canagliflozin | Invokana | o
canagliflozin/metformin | Invokamet | o
canagliflozin/metformin | Invokamet XR | o er
dapagliflozin | Farxiga | o
dapagliflozin/metformin | Xigduo XR, Xigduo | o er
dapagliflozin/saxagliptin | Qtern | o
dasiglucagon | Zegalogue | j
dextrose = glucose | Glutose | olj
diazoxide | Proglycem | l
dulaglutide | Trulicity | j
empagliflozin | Jardiance | o
empagliflozin/linagliptin | Glyxambi | o
empagliflozin/linagliptin/metformin | Trijardy XR, Trijardy | o er
empagliflozin/metformin | Synjardy | o
empagliflozin/metformin | Synjardy XR | o er
ertugliflozin | Steglatro | o
ertugliflozin/metformin | Segluromet | o
ertugliflozin/sitagliptin | Steglujan | o
exenatide | Byetta, Bydureon, Bydureon BCise | j
glimepiride | Amaryl | o
glipizide | Glucotrol | o
glipizide | Glucotrol XL | o er
glipizide/metformin | Metaglip | o
glucagon | GlucaGen, GlucaGen HypoKit, Gvoke, Gvoke HypoPen | j
glucagon | Baqsimi | s
glyburide | Diabeta, Micronase | o
glyburide micronized | Glynase, Glynase PresTab | o
glyburide/metformin | Glucovance | o
chlorpropamide | Diabinese | o
tolbutamide | Orinase | o
tolazamide | Tolinase | o
insulin aspart | Novolog, Novolog FlexPen, Novolog PenFill, Fiasp, Fiasp FlexTouch, Fiasp PumpCart, Merilog, Merilog SoloStar, Kirsty | j
insulin aspart protamine/insulin aspart | Novolog Mix 70/30, Novolog Mix 70/30 FlexPen | j
insulin degludec | Tresiba, Tresiba FlexTouch | j
insulin degludec/liraglutide | Xultophy | j
insulin detemir | Levemir, Levemir FlexTouch, Levemir FlexPen | j
insulin glargine | Lantus, Lantus SoloStar, Toujeo, Toujeo SoloStar, Toujeo Max SoloStar, Basaglar, Basaglar KwikPen, Basaglar Tempo Pen, Rezvoglar, Rezvoglar KwikPen | j
insulin glargine yfgn | Semglee | j
insulin glargine/lixisenatide | Soliqua | j
insulin glulisine | Apidra, Apidra SoloStar | j
insulin human inhaled | Afrezza | i
insulin lispro | Humalog, Humalog KwikPen, Humalog Junior KwikPen, Humalog Tempo Pen, Admelog, Admelog SoloStar, Lyumjev, Lyumjev KwikPen | j
insulin lispro protamine/insulin lispro | Humalog Mix 75/25, Humalog Mix 75/25 KwikPen, Humalog Mix 50/50, Humalog Mix 50/50 KwikPen | j
insulin nph = insulin isophane, insulin nph human, insulin nph isophane, insulin nph human isophane, insulin isophane human, nph insulin | Humulin N, Humulin N KwikPen, Novolin N, Novolin N FlexPen | j
insulin nph/insulin regular = insulin nph/regular, insulin nph isophane/insulin regular human, insulin isophane/insulin regular | Humulin 70/30, Humulin 70/30 KwikPen, Novolin 70/30, Novolin 70/30 FlexPen | j
insulin regular = insulin regular human, regular insulin, insulin human regular | Humulin R, Humulin R KwikPen, Novolin R, Novolin R FlexPen, Myxredlin | j
insulin icodec | Awiqli | j
linagliptin | Tradjenta | o
linagliptin/metformin | Jentadueto | o
linagliptin/metformin | Jentadueto XR | o er
liraglutide | Victoza, Saxenda | j
lixisenatide | Adlyxin | j
lorcaserin | Belviq | o
metformin | Glucophage, Riomet | olr
metformin | Glucophage XR, Fortamet, Glumetza, Riomet ER | o er
miglitol | Glyset | o
mifepristone | Korlym, Mifeprex | o
nateglinide | Starlix | o
naltrexone/bupropion | Contrave | o er
orlistat | Xenical, Alli | o
phentermine | Adipex-P, Lomaira | o
phentermine/topiramate | Qsymia | o er
phendimetrazine | Bontril PDM | or
benzphetamine | Didrex, Regimex | o
diethylpropion | Tenuate | or
pioglitazone | Actos | o
pioglitazone/glimepiride | Duetact | o
pioglitazone/metformin | Actoplus Met | o
pramlintide | Symlin, SymlinPen | j
repaglinide | Prandin | o
rosiglitazone | Avandia | o
saxagliptin | Onglyza | o
saxagliptin/metformin | Kombiglyze XR, Kombiglyze | o er
semaglutide | Ozempic, Wegovy | j
semaglutide | Rybelsus | o
setmelanotide | Imcivree | j
sitagliptin | Januvia, Zituvio, Brynovin | o
sitagliptin/metformin | Janumet, Zituvimet | o
sitagliptin/metformin | Janumet XR, Zituvimet XR | o er
sotagliflozin | Inpefa | o
tirzepatide | Mounjaro, Zepbound | j
`;
