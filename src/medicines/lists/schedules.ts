/**
 * Medicines that are not taken every day: `how often | ingredient | only if`. The third column names strengths, a form, or
 * brands; empty: always. Usual labelled maintenance schedules, general knowledge, to be verified by a pharmacist. What is
 * not listed is taken daily, or varies too much to say.
 */
export const schedules = `
weekly | alendronate | 35 mg, 70 mg
weekly | alendronate/cholecalciferol |
weekly | risedronate | 35 mg
monthly | risedronate | 150 mg
monthly | ibandronate | 150 mg
weekly | semaglutide | injection
weekly | dulaglutide |
weekly | tirzepatide |
weekly | exenatide | Bydureon, Bydureon BCise
weekly | insulin icodec |
weekly | ergocalciferol | 1.25 mg, 50000 unit
weekly | cholecalciferol | 1.25 mg, 50000 unit
weekly | vitamin d | 1.25 mg, 50000 unit
weekly | fluoxetine | 90 mg
weekly | methotrexate |
weekly | etanercept |
weekly | abatacept | 125 mg/ml
weekly | interferon beta-1a | Avonex, Avonex Pen
weekly | clonidine | patch
weekly | buprenorphine | patch
weekly | donepezil | patch
weekly | estradiol | Climara, Menostar
weekly | estradiol/levonorgestrel |
weekly | ethinyl estradiol/norelgestromin |
weekly | somapacitan |
weekly | lonapegsomatropin |
twice-weekly | estradiol | Vivelle-Dot, Minivelle, Alora, Dotti, Lyllana
twice-weekly | oxybutynin | patch
every-3-days | fentanyl | patch
every-3-days | scopolamine | patch
every-2-weeks | adalimumab |
every-2-weeks | alirocumab | 75 mg/ml, 150 mg/ml
every-2-weeks | evolocumab | 140 mg/ml
every-2-weeks | dupilumab |
every-2-weeks | sarilumab |
every-2-weeks | peginterferon beta-1a |
every-2-weeks | tralokinumab |
every-4-weeks | secukinumab |
every-4-weeks | ixekizumab |
every-4-weeks | mepolizumab |
every-4-weeks | tezepelumab |
every-4-weeks | lanreotide |
monthly | evolocumab | 420 mg/3.5 ml
monthly | erenumab |
monthly | galcanezumab |
monthly | fremanezumab | 225 mg/1.5 ml
monthly | golimumab | 50 mg/0.5 ml, 100 mg/ml
monthly | ofatumumab |
monthly | naltrexone | injection
monthly | aripiprazole | Abilify Maintena
monthly | paliperidone palmitate | Invega Sustenna
monthly | cyanocobalamin | injection
monthly | ethinyl estradiol/etonogestrel |
monthly | romosozumab |
every-8-weeks | guselkumab |
every-8-weeks | benralizumab |
every-12-weeks | risankizumab |
every-12-weeks | ustekinumab |
every-12-weeks | tildrakizumab |
every-3-months | medroxyprogesterone | injection
every-3-months | paliperidone palmitate | Invega Trinza
every-6-months | denosumab | 60 mg/ml
every-6-months | inclisiran |
`;
