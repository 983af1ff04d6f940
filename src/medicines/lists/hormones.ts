/** Thyroid, sex hormones, contraceptives, steroids, growth. See catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const hormones = `
anastrozole | Arimidex | o
cabergoline | Dostinex | o
clomiphene | Clomid, Serophene | o
conjugated estrogens = estrogens conjugated, estrogens | Premarin | ojt
conjugated estrogens/medroxyprogesterone | Prempro, Premphase | o
cortisone | | o
danazol | Danocrine | o
deflazacort | Emflaza | ol
desogestrel/ethinyl estradiol | Apri, Reclipsen, Desogen, Ortho-Cept, Enskyce, Isibloom, Juleber, Kariva, Mircette, Azurette, Viorele, Pimtrea, Cyclessa, Velivet | o
dexamethasone | Decadron, Hemady | olj
dexamethasone | Maxidex, Ozurdex | e
dienogest/estradiol valerate | Natazia | o
drospirenone | Slynd | o
drospirenone/ethinyl estradiol | Yaz, Yasmin, Gianvi, Loryna, Ocella, Nikki, Syeda, Zarah, Jasmiel, Vestura | o
drospirenone/ethinyl estradiol/levomefolate | Beyaz, Safyral, Tydemy | o
drospirenone/estetrol | Nextstellis | o
elagolix | Orilissa | o
esterified estrogens | Menest | o
estradiol | Estrace | o
estradiol | Climara, Vivelle-Dot, Minivelle, Alora, Dotti, Lyllana, Menostar | p
estradiol | Vagifem, Yuvafem, Imvexxy, Estring, Estrace Vaginal | x
estradiol | Divigel, EstroGel, Elestrin, Evamist | t
estradiol cypionate | Depo-Estradiol | j
estradiol valerate | Delestrogen | j
estradiol/norethindrone = estradiol/norethindrone acetate | Activella, Amabelz, Mimvey | o
estradiol/norethindrone | CombiPatch | p
estradiol/norgestimate | Prefest | o
estradiol/progesterone | Bijuva | o
estradiol/levonorgestrel | Climara Pro | p
ethinyl estradiol/etonogestrel = etonogestrel/ethinyl estradiol | NuvaRing, EluRyng, Haloette | x
ethinyl estradiol/norelgestromin = norelgestromin/ethinyl estradiol | Xulane, Zafemy, Ortho Evra | p
ethynodiol/ethinyl estradiol | Kelnor, Zovia | o
etonogestrel | Nexplanon | j
fezolinetant | Veozah | o
fludrocortisone | Florinef | o
follitropin alfa | Gonal-F | j
fulvestrant | Faslodex | j
ganirelix | | j
goserelin | Zoladex | j
chorionic gonadotropin | Novarel, Pregnyl, Ovidrel | j
hydrocortisone | Cortef, Alkindi Sprinkle | o
hydrocortisone | Hytone, Cortaid, Anusol-HC, Proctosol-HC, Procto-Med HC, Cortizone-10, Ala-Cort | tx
hydrocortisone acetate | | tx
hydrocortisone butyrate | Locoid, Locoid Lipocream | t
hydrocortisone valerate | Westcort | t
hydroxyprogesterone caproate | Makena | j
lanreotide | Somatuline, Somatuline Depot | j
letrozole | Femara | o
leuprolide | Lupron, Lupron Depot, Eligard | j
levonorgestrel | Plan B One-Step, My Way, Opcicon, Mirena, Kyleena, Skyla, Liletta | o
levonorgestrel/ethinyl estradiol | Aviane, Lessina, Lutera, Sronyx, Vienva, Levora, Portia, Altavera, Kurvelo, Marlissa, Seasonale, Jolessa, Seasonique, LoSeasonique, Camrese, Amethia, Amethyst, Trivora, Enpresse, Larissia, Falmina, Orsythia, Quartette, Twirla, Balcoltra, Introvale, Setlakin, Ashlyna, Simpesse, Camrese Lo | o
levothyroxine = l-thyroxine | Synthroid, Levoxyl, Unithroid, Euthyrox, Levo-T, Tirosint, Tirosint-Sol, Levothroid, Ermeza, Thyquidity | olj
liothyronine | Cytomel | oj
medroxyprogesterone | Provera | o
medroxyprogesterone | Depo-Provera, Depo-SubQ Provera 104 | j
megestrol | Megace, Megace ES | ol
methimazole | Tapazole | o
methyltestosterone | Methitest | o
methylprednisolone | Medrol, Medrol Dosepak | o
methylprednisolone acetate | Depo-Medrol | j
methylprednisolone sodium succinate | Solu-Medrol | j
methylergonovine | Methergine | oj
nafarelin | Synarel | s
norethindrone | Camila, Errin, Heather, Jencycla, Nora-BE, Ortho Micronor, Nor-QD, Deblitane, Incassia, Lyza, Norlyda, Norlyroc, Sharobel, Tulana | o
norethindrone acetate | Aygestin | o
norethindrone/ethinyl estradiol = norethindrone acetate/ethinyl estradiol, norethindrone/ethinyl estradiol/ferrous fumarate, norethindrone acetate/ethinyl estradiol/ferrous fumarate | Loestrin, Loestrin Fe, Lo Loestrin Fe, Junel, Junel Fe, Microgestin, Microgestin Fe, Larin, Larin Fe, Blisovi Fe, Blisovi 24 Fe, Hailey, Hailey Fe, Aurovela, Aurovela Fe, Taytulla, Femhrt, Jinteli, Fyavolv, Necon, Nortrel, Ortho-Novum, Tri-Norinyl, Aranelle, Balziva, Ovcon, Wera, Philith, Cyclafem, Dasetta, Alyacen, Tarina Fe, Gildess, Estrostep Fe, Tilia Fe, Minastrin 24 Fe, Charlotte 24 Fe, Mibelas 24 Fe, Generess Fe, Kaitlib Fe, Layolis Fe | o
norgestimate/ethinyl estradiol | Ortho Tri-Cyclen, Ortho Tri-Cyclen Lo, Ortho-Cyclen, Sprintec, Tri-Sprintec, Tri-Lo-Sprintec, Tri-Lo-Marzia, Tri-Previfem, Previfem, Mono-Linyah, Tri-Linyah, Estarylla, Tri-Estarylla, Mili, Tri-Mili, Tri-Lo-Mili, Tri-Lo-Estarylla, Tri-VyLibra, VyLibra, Nymyo, Tri-Nymyo, Femynor | o
norgestrel | Opill | o
norgestrel/ethinyl estradiol | Cryselle, Low-Ogestrel, Elinest, Lo/Ovral | o
octreotide | Sandostatin, Sandostatin LAR, Mycapssa, Bynfezia | jo
ospemifene | Osphena | o
oxandrolone | Oxandrin | o
prasterone | Intrarosa | x
prednisolone | Millipred, Orapred, Orapred ODT, Pediapred | ol
prednisolone acetate | Pred Forte, Pred Mild, Omnipred | e
prednisolone sodium phosphate | Inflamase | le
prednisone | Deltasone, Prednisone Intensol | ol
prednisone | Rayos | o dr
progesterone | Prometrium, Crinone, Endometrin | ojx
propylthiouracil | | o
relugolix | Orgovyx | o
relugolix/estradiol/norethindrone | Myfembree | o
somatropin | Norditropin, Norditropin FlexPro, Genotropin, Humatrope, Nutropin, Nutropin AQ, Omnitrope, Saizen, Zomacton, Serostim | j
somapacitan | Sogroya | j
lonapegsomatropin | Skytrofa | j
tamoxifen | Nolvadex, Soltamox | ol
testosterone | AndroGel, Testim, Fortesta, Vogelxo, Axiron | t
testosterone | Androderm | p
testosterone | Natesto | s
testosterone cypionate | Depo-Testosterone, Azmiro | j
testosterone enanthate | Delatestryl, Xyosted | j
testosterone undecanoate | Jatenzo, Tlando, Kyzatrex | o
testosterone undecanoate | Aveed | j
thyroid = thyroid desiccated, desiccated thyroid, thyroid pork | Armour Thyroid, NP Thyroid, Nature-Throid, Westhroid, Adthyza, Niva Thyroid | o
toremifene | Fareston | o
triptorelin | Trelstar | j
ulipristal | Ella | o
exemestane | Aromasin | o
bazedoxifene/conjugated estrogens = conjugated estrogens/bazedoxifene | Duavee | o
bremelanotide | Vyleesi | j
drospirenone/estradiol | Angeliq | o
elagolix/estradiol/norethindrone | Oriahnn | o
elinzanetant | Lynkuet | o
esterified estrogens/methyltestosterone | Covaryx, Covaryx HS, EEMT, EEMT HS | o
segesterone/ethinyl estradiol | Annovera | x
levoketoconazole | Recorlev | o
metyrapone | Metopirone | o
`;
