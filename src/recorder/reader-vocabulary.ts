/** Every word that the reader's patterns can match. Written by scripts/reader-vocabulary.ts; a test holds it to the reader. */
export const readerVocabulary = `
a aan ab abacept abbr abbreviation abbreviations able abort about absolute abu accept accepted accepts access
accesscode accesspasscode according account accounts accu acknowledge acnp act acting action actions activada
activado activate activated active actively activity actuation ad add added address addressee addresses adm
administration adoptedstylesheets ads adults advantage adverse advertisement aer aero aerosol aersol aetna af
aflibcept after afternoon afterward afterwards agacnp again age aged ages agnp ago agree ahead aid air al albertsons
alert alertme alerts alertsme alertsus alertsyou alertus alertyou algenib align all allerg allergies allergy allow
allowed almost already also alt alternative alternatives always am amab amazon amb american amex amount ampule
ampules amt an and andafterward andafterwards andagain andcan andcan't andcannot andit andlater andthen andthis
andtime andview anesth anib animationend announcement announcements another anp answers anthem anticipated anto any
anything ap aparin apart apothecary app appeal appeals appear apple applicable applicator applicators applied
applies apply appointment appointments approval approvals approve approved approx approximately apr april aprn ar
archivada archivado archive archived are aren't aria arnp around arq arriv arrival arrive arrived arrives arriving
arrow article articles as asc ascending ash aside ask asked asks assigned assistance assoc associate associates
asthma at atacept ato atoz attempt attempted attending attention attr atty audio aug august aunt auth authored
authoriz authorization authorizations authorize authorized authorizing auto autocomplete autofill autofillcanceled
autofillcancelled autofillcompleted autofilldelivered autofilled autofilledcanceled autofilledcancelled
autofilledcompleted autofilleddelivered autofilledfailed autofilledfilled autofilledhas autofilledis
autofilledplaced autofilledprocessed autofilledsent autofilledshipped autofilledskipped autofilledwas autofillfailed
autofillfilled autofillhas autofillis autofillon autofillplaced autofillprocessed autofills autofillsent
autofillshipped autofillskipped autofillwas autoinjector autoinjectors automated automatic automatically
automaticfill automaticfillcanceled automaticfillcancelled automaticfillcompleted automaticfilldelivered
automaticfilled automaticfilledcanceled automaticfilledcancelled automaticfilledcompleted automaticfilleddelivered
automaticfilledfailed automaticfilledfilled automaticfilledhas automaticfilledis automaticfilledplaced
automaticfilledprocessed automaticfilledsent automaticfilledshipped automaticfilledskipped automaticfilledwas
automaticfillfailed automaticfillfilled automaticfillhas automaticfillis automaticfillplaced automaticfillprocessed
automaticfills automaticfillsent automaticfillshipped automaticfillskipped automaticfillwas automaticre
automaticrefill automaticrefillcanceled automaticrefillcancelled automaticrefillcompleted automaticrefilldelivered
automaticrefilled automaticrefilledcanceled automaticrefilledcancelled automaticrefilledcompleted
automaticrefilleddelivered automaticrefilledfailed automaticrefilledfilled automaticrefilledhas automaticrefilledis
automaticrefilledplaced automaticrefilledprocessed automaticrefilledsent automaticrefilledshipped
automaticrefilledskipped automaticrefilledwas automaticrefillfailed automaticrefillfilled automaticrefillhas
automaticrefillis automaticrefillplaced automaticrefillprocessed automaticrefills automaticrefillsent
automaticrefillshipped automaticrefillskipped automaticrefillwas autopay autore autorefill autorefillcanceled
autorefillcancelled autorefillcompleted autorefilldelivered autorefilled autorefilledcanceled autorefilledcancelled
autorefilledcompleted autorefilleddelivered autorefilledfailed autorefilledfilled autorefilledhas autorefilledis
autorefilledplaced autorefilledprocessed autorefilledsent autorefilledshipped autorefilledskipped autorefilledwas
autorefillfailed autorefillfilled autorefillhas autorefillis autorefillplaced autorefillprocessed autorefills
autorefillsent autorefillshipped autorefillskipped autorefillwas autoship autoshipment autoshipments autoships av
avail availab availability available avatar ave average avg avir avoid awaiting awesome az azepam azolam b ba back
backorder backordered bad badge bag bags bal balance bamate bank banner barbital bare base based basics basket bc
bdi bdo be beach because becomes bedtime been before began begin beginning behalf behind being belacept belong
belonging belongs below bendazole benefit benefits benj beside best bestseller bestsellers better between beyond
billed billing bin bint birth birthdate birthday blister blisters blog blood blue body book booster born both bottle
bottles bottom bought box boxed boxes boxno boxnumber boxs boxsno boxsnumber br braille brand bread brig bringing
brings bro brother brought browse bs bsn builder business busy but butafterward butafterwards butagain butlater
butthen button buy by c cabinet caine calendar calendarme calendarus calendaryou call callcurrently called
callenrolled callme callno callnot calloff callon calls callscurrently callsenrolled callsme callsno callsnot
callsoff callson callss callsscurrently callssenrolled callssno callssnot callssoff callsson callssyes callsus
callsyes callsyou callus callyes callyou came can can't cancel cancelada cancelado canceled cancelled canister
canisters cann't cannot cans cantidad canvas cap capitals caplet caplets capone caps capsule capsules capt caption
card cardio cardiol cards care caregiver caregiver've caregivers caring carrier carriers cart carton cartons
cartridge cartridges case cases cash catching caution cc cd cdr cef cell center centers centre centres certain chain
change changed changes changing charge charged charges chas chat cheaper check checkall checkbox checked checking
checklist checklists checkout chek chevy chew chewable chewables chews child childproof children children's
childresistant choice choices cholesterol choose chooseall chose chosen ciclib cigna cillin cite city claim claims
class clax clear cleared click clin clinic clinical clinician clinics clip close closed club cm cmdr cnm cnp cns co
coach coaching coated code codes codone coinsur coinsurance col cold colgroup collapse collapsed collected college
colon color colspan column columnheader columns com combobox come comes coming comment comments common commonly
communication communications community company compare compared compares comparison complete completed compose
conazole condition confirm confirmation confirmed confirms connected consent consider consumer consumers contact
contacted contactinfo contacting contacts container containers containing contains content contents continue
contraindications contrast control controlled convenien copay copayment copayments copied corner corp corporation
cost costco costs could couldn't couldnot count counter counters counts county couple coupon coupons courier cousin
cover coverage covered covers coxib cp cpa cpl cpt cr cra cram cre crea cream create created credit credits crem crm
crnp cross csc ct ctr cuenta current currententrychange currently currentpage customary customer customers cvc cvs
cvv cycline d da dad daddy dafil daily dall dalla damaged danl das dashboard data datalist date dateand dateandtime
dated dates daughter day day's days days's dayss dayssupply dd dds de dea deactivate deactivated deal deals debit
dec december decided decline declined deductible default defaultview degib degli dei del dela delay delayed delegate
delete deliver delivered deliveredon deliveries delivering delivers delivery delivery've dell della delle dem demand
den denied dental departed dependent dependents depot dept der derm dermatol des desactivada desactivado desc
descending descontinuada descontinuado description desk destination destroyed detail details detailss determined
device dfn dhl di diagnosis dialog did didn't different difficulties difficulty digit digitcode digitpasscode digits
diners dingbat dipine dipl directed direction directions directory disable disabled disagree discard discontinue
discontinued discount discounts discover disenrolled disintegrating dismiss disp dispatched dispens dispense
dispensed dispenses dispensing display displayed displaying dissolve distribution district div dl dm dmd dms dn dna
dnp do dob doc doctor doctor's doctor've doctors document documentelement documents does doesn't dollars domicilio
don't done door doorstep dos dosage dose doses dosing down download downward dpm dps dr dra dronate drop dropped
drops drs drug drugdetail drugdetails drugeducation druginformation druglookup drugmart drugmarts drugpricing drugs
drugsearch drugstore drugstores ds dt du duane due duration dv dvm e ea each eagle earlier earliest early easier
easily east easy ec ed edd edit edited education edw effective effects effortless effortlessly eight el electronic
electronically elegible elegibles eleven eligib eligibility eligible elixir else elsewhere em emab email
emailcurrently emailed emailenrolled emailme emailno emailnot emailoff emailon emails emailscurrently emailsenrolled
emailsme emailsno emailsnot emailsoff emailson emailsus emailsyes emailsyou emailus emailyes emailyou embed
emergency employee employees employer employers empty en enable enabled encyclop end ended ending endo endocr
endocrin ends english engr enib enjoy enough enrol enroll enrolled enrolledor enrolledorno enrolledornot
enrolledoroff enrollment enrollments enter entered enteric entrega entry eparin epo equal equals equipment
equivalent equivalents er error errors es esq est estimate estimated estimates estradiol estrant eta etanercept even
evening event events every everybody everyone everything evir example exception excluded exit exp expand expanded
expect expected expectedon expecting expedite expedited expir expiration expire expired expires expiresd expireson
expiring expiry explanation explanations explore express extended extra eye f facilities facility facp facs facts
failed falls false fam families family faq faqs far farmacia fast faster father favorite favorites favourite
favourites fax fco fe feb february fedex fee feedback fees fells fenac fenacin ferch fetching few fewer fewto
fibrate field fieldset figcaption figure file fill fillable fillcanceled fillcancelled fillcompleted filldelivered
filled filledcanceled filledcancelled filledcompleted filleddelivered filledfailed filledfilled filledhas filledis
filledplaced filledprocessed filledsent filledshipped filledskipped filledwas fillfailed fillfilled fillhas filling
fillis fillplaced fillprocessed fills fillsent fillshipped fillskipped fillwas film films filter filtered filters
find finder finished first firstchild five fiveto fixed fl flag flags floor floz flu fnp foam follow following font
food foot footer footnote footnotes for fora forget forgot form former formin forms formulary fort found four fourto
fr frame free frequently fri friday friend friends from front frs fsa ft fulfill fulfilled full function further
fylline g gabalin gap garage gastro gatran gauge gel gen generic generics geo gepant geri geriat gestrel get gets
getting gi giant gift gifts giline giu give given gives glad glance glen gliflozin glinide glipron gliptin glitazone
glossary glucose glutide glyph gm gnp go goal goals goes going gone good google got gov gram grams grand grand's
granted granule granules grastim great greeting grelo grelor grid gridcell ground group grove grp gu guadalquivir
guardian guide guides gummies gummy gyn gynec h had half hall hand handed handle handled handles handling hands hang
happened happening hardly has hashchange hasn't haspopup hassle have haven't having havre hdhp head header heading
health healthcare healthsafe healthy hear heard heart heb height heights held hello help helper helpers helpful
helping helps hem hemat her here het hey hfa hi hidden hide high hill hills his history hj hmo hold holder holding
holds home hon hosp hospital hospitals host hot hour hours household how hr href hsa html http hub humana hunt
husband hy i i'd i'll iatrics iatry ibn icon icons id identity ids if iframe ii illustration imab image img
immunization immunizations immunol imod important impossible in inactiva inactive inactivo inagain inbox inc inch
include included includes incomplete index indication indications ineligible info information informational
informations ing ingredient ingredients inh inhalation inhalations inhale inhaler inhalers inherit inib initial
initially inj inject injection injections injector injectors inline input ins inscrita inscrito inset inside
instance instead instill institute instruction instructions insur insurance insurer int interaction interactions
interested internal invit invitation invitations invite invited invites invoice invoices iparin ir is isconnected
isn't issue issued issuer issues it it's item items its itself iu iv ivir iy j jan
janfebmaraprmayjunjulaugsepoctnovdec january jar jars jas javascript jd join joined joint jos journal jr judge jul
july jun june just kaiser kbd keep keeping kept key keyboard kg kidney kids kind king kinra kit kits know known
kroger kum l la label labeled labelf labelled labelledby labelo labelr lactone lancet lancets landing lang language
lapses large las lasership last lastfilledon lasts later latest law lcsw le leaflet learn least leave leaves left
legal legend length les less let let's letter letters level lft li library lic lidomide lies lieut lifted lignged
like limit limited limits limus link linked links liq liquid lisib list listbox listed listitem lists little live
lives living ll llc lo load loaded loading lobby local localname locate location locations locator locked locker log
logged login loginagain logistics logoff logout long longer look looking lookout looks lookup los lost lotion love
loved low lower lowest lozenge lozenges lst lt lu lukast lung lutamide m ma made mag mail mailbox mailcurrently
mailed mailenrolled mailing mailme mailno mailnot mailoff mailon mailroom mails mailscurrently mailsenrolled mailsme
mailsno mailsnot mailsoff mailson mailsus mailsyes mailsyou mailus mailyes mailyou main maintenance maj make manag
manage managed management manager managers manages managing manual manually manufacturer many map mar march margin
mark marked market marketplace marks mart marts master mastercard match matches matching math max maximum maxlength
may mb mba mbbs mcg md me mean means med medic medicaid medical medicamento medicamentos medicare medication
medicationdetail medicationdetails medicationinformation medicationlist medications medicina medicinas medicine
medicinedetail medicinedetails medicineinformation medicines meds meijer member members membership men menu menuitem
menuitemcheckbox menuitemradio meq merchandise messag message messagecurrently messageenrolled messageme messageno
messagenot messageoff messageon messages messagescurrently messagesenrolled messagesme messagesno messagesnot
messagesoff messageson messagess messagesscurrently messagessenrolled messagessno messagessnot messagessoff
messagesson messagessyes messagesus messagesyes messagesyou messageus messageyes messageyou messaging messagings
meta meter meters methasone method methods metric mg microgram micrograms might mililiter mililiters mililitre
mililitres mill milligram milligrams milliliter milliliters millilitre millilitres mills min mind minimum minutes
mishap mismatch miss missed missing mixed ml mlle mm mme mmol mobile modal mode mom moment mommy mon monday monitor
monitors monograph mons month month's monthly months months's monthss montuewedthufrisatsun more morning morphone
most mother mount mouth move moved moves moving mp mph mr mrs ms msc msgr msn msw mt much multi multivitamin
multivitamins mum must mustine mx my mycin myself myths n n't na nafil name names nasal nav navigation nbr nd ndapr
ndaug ndc nddec ndfeb ndjan ndjul ndjun ndmar ndmay ndnov ndoct ndsep nearby nearly neb nebulizer necessary nee need
needed needle needles needs needsyear neighbor neighbour neither neph nephew nephro nephrol neur neurl neuro neurol
never new newest news newsletter newsletters next nextfillon nextsibling nfc nfd nfkc ni nic nicely nidazole niece
night nine nirole no nobody nodetype none noon noor nooron nooryes normal normally north noscript not note notes
nothing notice notices notif notification notificationpreferences notifications notificationsettings notified notify
notifyme notifyus notifyyou nov november now np npi nr num number numbers nurse nurses nxt o object obs obst
occurred oct october od odt of ofapr ofaug ofdec off offall offeb offer offered offers office offor offoron offoryes
offsetheight ofjan ofjul ofjun ofmar ofmay ofnov ofoct ofsep often ofto oint ointment ol old older oldest ology olol
omab on onall onc once oncol one ones oneto onide online only onor onorno onornot onoroff ontrac onward onwards oop
oops op opacity open opens opht ophtalmic ophth ophthal ophthalmic opportunities opportunity opt optalmic opted
optedin opth opthal opthalmic optin opting option options optum optum've optumhome optumrx optumrx've or oral ord
order order's ordercanceled ordercancelled ordercompleted orderconfirmation orderdelivered orderdetail orderdetails
ordered orderfailed orderfilled orderhas orderid ordering orderis orderno ordernumber orderplaced orderprocessed
orders ordersent ordershipped orderskipped orderstatus ordertracking orderwas orexant original originally orno ornot
oroff oron orth ortho orthop orview oryes otc other others otic otol ounce ounces our ourselves out output
outstanding over overdosage overdose overnight override overview ovir owe owed owes owings own owner ownerdocument
oxacin oxetine oxicam oz p pa pack package package's packageno packagenumber packages packagesno packagesnumber
packed packet packets packing packs padding paedics page pageindex pageno pagenumber pages pageshow paid pain pair
paired pairs pak pandit paper paperless papers para parcel parcelno parcelnumber parcels parcelsno parcelsnumber
parent parentelement parentnode parents parib parinux park part partial partially participat participating partly
partner partners parts pass passcode passcodecode passcodepasscode passes password past patch patches path patient
patients pause paused pay paying payment paymentmethod paymentmethods payments paypal pays pcn pcp pdt peace ped
pediat pedics pedido pedidos peds pen pending penem penicillin pens people per pera peridon peridone peridonel
peridonl permission permissions permitted person personal personalinfo personalised personalized personalizedemails
persons pexole pg ph pharm pharmac pharmacies pharmacist pharmacist've pharmacists pharmacists've pharmacology
pharmacy pharmacy've pharmacylocator pharmd phd phone phonecurrently phoneenrolled phoneno phonenot phoneoff phoneon
phones phonescurrently phonesenrolled phonesno phonesnot phonesoff phoneson phonesyes phoneyes photo phys physician
physicians pick picked pickup picture piece pieces pill pills piprazole pl place placed placedon placeholder plain
plan planned plans platin please plu plus pm pmhnp pnp po pocket poetin point policy popstate popular porch port
portal portion posinset position possible post postal postpone pouch pouches pow powd powder power ppo pract
practice practitioner pramine prazole pre precautions predni prefer preference preferences preferred pregnancy
prenatal prenatalvitamin prenatalvitamins prepare prepared prepares preparing presc prescr prescri prescribe
prescribed prescriber prescriber's prescribers prescribes prescribing prescripciones prescription prescriptiondetail
prescriptiondetails prescriptioninformation prescriptions presently press pressed prev previous previously price
prices pricing pril primary print printed printedname prior priority privacy problem problems process processed
processes processing processingon product products prof profen professional professionals profile profiles program
programs progress progressbar projected promo promotion promotions pronounced pronunciation proof prost prov
provided provider provider's providers proxy prscbr psy psych psyd pt public publix puff puffs pulm pulmon pump
pumps purchased push put pvt px q qnty qty qualified qualifies qualify quan quantity question questions quick quit
quote quotes r radio radiogroup ragged rasib rather rd rdapr rdaug rddec rdfeb rdjan rdjul rdjun rdmar rdmay rdnov
rdoct rdsep re reach reached reaches reactions read reade readonly ready reason reasons recall recalled recalls
recarga recargas receiv receive received receiving recent recently reception receta recetas recipient recipients
recommended record records rect reenrolled reenter ref refer reference referral referrals refill refillable
refillcanceled refillcancelled refillcompleted refilldelivered refilled refilledcanceled refilledcancelled
refilledcompleted refilleddelivered refilledfailed refilledfilled refilledhas refilledis refilledplaced
refilledprocessed refilledsent refilledshipped refilledskipped refilledwas refillfailed refillfilled refillhas
refilling refillis refillplaced refillprocessed refills refillsed refillsent refillshipped refillskipped refillsleft
refillwas refrigerat refrigerate refrigerated refs refund refused region regional register registered regular reject
rejected related relationship relative release released relin relix rem remain remaining remains remark remarks
remember remind reminder reminders remindme remindus remindyou remove removed renew renewal renewals renewed
renewing renone reorder reordered reordering reorders repeat repeats replace replaced replaces replacing represent
representative req request requested requests required requires rerequest resend reset residents resistant resize
resolve resolved resource resources respond response responsibility rest restantes restart restock result results
resume resumed resurtida resurtidas resurtido resurtidos resurtir ret retail retransfer retrieve retrieved
retrieving return returned returning rev revd revers review reviewed reviewing reviews revised revoked rewards rf
rfill rfl rfls rfs rheum rheumat right rilonacept ring rings rite rizine rn robt role room route routing row
rowcount rowheader rowindex rows rowspan rph rubicin run running runs rush rx rx've rxbin rxdetail rxdetails
rxinformation rxnumber rxpcn rxs s sachet sachets safe safety safeway saint sale sales sam's same saml samp sample
san santa sartan sarticle sarticles sat satur saturday save saved saves saving savings say says sbasics scan scans
scene schedul schedule scheduled screen screenshot script scroll search searchbox searched season seasonal second
section secure securedashboard securehome securelanding secureoverview security securitycode securitypasscode see
seen sees seized select selectall selected selection selections self seller sellers semide sen send sender sending
sendme sends sendus sendyou seniors sensor sensors sent sentence sep sepember sept september serious server service
services session sessions set setron setsize setting settings setup setupand setupandview setupor setuporview seven
several severalto sgt sguide shadowroot shall shape share shared sharing shield ship shipment shipment's shipmentno
shipmentnumber shipments shipmentsno shipmentsnumber shipped shippedon shipper shipping ships shop shoppers shopping
shortage shortages shot shots should show showing shown shows shri shut sibling side sig sign signature signatures
signed signged signin signinagain signoff signout signs signup silent silver similar simpler simplified simplify
since siran sister site sites six size sizes skin skip skipped slibrary slot small sms smscurrently smsenrolled
smsme smsno smsnot smsoff smson smss smsscurrently smssenrolled smssno smssnot smssoff smsson smssyes smsus smsyes
smsyou smt sn snooze so softgel softgels sogged sol sold soln solone solution solutions some somebody someone
something somewhere son soon sooner soonest sorry sort sortable sortation sorted sorting sotatercept source south
span spanish spare speak spec special specialist specialists specialty speed speeds spend spending split sponsored
spotlight spouse spr spray sprays spread spring springs sr sra src sresource sresources sri srta sso sstories sstory
ssupport st sta staff stage standard stands stapr start started starting starts stat state statement states statin
station status statuss staug stay stays stdec ste step steride stfeb stgspecialty sticker still stips stjan stjul
stjun stmar stmay stnov sto stock stoct stolen stop stopped stops storage store stored stores stories storing story
strategy street strength strengths stress strike string strip strips strong stsep style stylesheets sub subcutaneous
sublingual submit submitted subscribed subscriber substance substitut subtotal such sugar suggested suggestions
suministro summary sun sunday sup supp suppl supplied supplier supplies supply support suppositories suppository
sure surg surgeons surgery surtida surtidas surtido surtidos surtir survey sus susp suspended suspendida suspendido
suspension svg swallow swap switch switched switcher switching symbol symbols sync syringe syringes syrup system t
tab table tablet tablets tablist tabpanel tabs tacicept tacidcept tadine tagged take taken takes taking talk tap
target task tasks tax taxel taxes tbd td te team team've tecan technical tel tell tellme tellus tellyou template
temporarily ten ter term terminal terms terol terone test testimonial testimonials text textarea textbox textcontent
textcurrently textenrolled texting textme textno textnot textoff texton texts textscurrently textsenrolled textsme
textsno textsnot textsoff textson textsus textsyes textsyou textus textyes textyou th than thank thanks thapr that
thaug thdec the their them then therapy there there's these thesemedication thesemedications thesemedicine
thesemedicines theseprescription theseprescriptions theserx theserxs they they've thfeb thiazide things this
thismedication thismedications thismedicine thismedicines thisprescription thisprescriptions thisrx thisrxs thjan
thjul thjun thmar thmay thnov thoct thos those three threeto through thru thsep thu thur thurs thursday ticket
tidine tier tight til till time timecode timed timeline timepasscode times tip tips tired title to tod today today's
todo todos together toggle told toll tom tomorrow tonight too tool tools tooltip top topical topics topseller
topsellers tot total town township toz tr track tracker tracking trail transaction transdermal transfer transferred
transfers transit transitionend translate traveling travelling travels treating treegrid trending tricare triptan
triptyline trk tropium trouble trozole true try tt tty tub tube tubes tubs tue tues tuesday turn turned turns twelve
twice two twoto type types typically u ug ui ul umab un unable unavailable uncle unclear und undeliverable
undelivered under understand understanding understood underway unenroll unenrolled unexpected unfold unit united
unitedhealthcare units univ university unknown unless unpainted unreadable unrecognised unsaid unset unsort
unsortable unsorted unsubscribe unsubscribed unsuccessful unt until unused up upand upandview upcoming update
updated updates upgrade upload upor uporview upostal upper ups upward ur url uro urol us usage usd use used user
users uses using usps ust usual usually uvir v vacation vaccine vaccines valid valley value valuenow valuetext van
vander vaptan var varies vee vence verb verch verif verification verificationcode verificationpasscode verified
verify verifying versus vert vertical vi via vial vials video videos view viewed viewing village virtual visa
visibility visibilitychange visible vision visit vitamin vitamins vm voice voices void vom von voucher vouchers vs
wa wait waiting waits walgreens wallet walmart want wants warehouse warn warning warnings warnme warnus warnyou was
watch way ways wbr we we'll we're we've weak web wed wednes wednesday week week's weekly weeks weeks's weekss
wegmans weigh weight welcome well wellness went were weren't west what what's when when's whenever where whereas
whether which which's while whnp who who's whole whom whose why width wife will window wish with withdraw withdrawn
withdrew within without wm women women's won't word words working worries worry worrying worth would write writes
written wrong wrote x xaban xifene xl xr xx y year years yes yesor yesorno yesornot yesoroff yesterday yet yo you
you'll you're you've your yourmedication yourmedications yourmedicine yourmedicines yourprescription
yourprescriptions yourrx yourrxs yourself yr yrs ytd z za zero zip zodone zolamide zomib zosin zu zum zur
`;
