/**
 * Medicines usually taken for days and not refilled: `ingredient | only if` (strengths, a form).
 * General knowledge of US practice, to be verified by a pharmacist.
 */
export const shortCourse = `
amoxicillin |
amoxicillin/clavulanate |
ampicillin |
azithromycin | oral_solid, oral_liquid
baloxavir |
cefaclor |
cefadroxil |
cefdinir |
cefditoren |
cefixime |
cefpodoxime |
cefprozil |
cefuroxime |
cephalexin |
ciprofloxacin | oral_solid, oral_liquid
clarithromycin |
clindamycin | oral_solid, oral_liquid
delafloxacin |
dicloxacillin |
erythromycin | oral_solid, oral_liquid
fidaxomicin |
fluconazole | 150 mg
fosfomycin |
ivermectin | oral_solid
levofloxacin |
linezolid |
mebendazole |
methylprednisolone | 4 mg
metronidazole | oral_solid, oral_liquid
molnupiravir |
moxifloxacin | oral_solid
nirmatrelvir/ritonavir |
nitazoxanide |
nitrofurantoin monohydrate/macrocrystals |
ofloxacin | oral_solid
oseltamivir |
penicillin v |
permethrin |
phenazopyridine |
secnidazole |
sulfamethoxazole/trimethoprim |
tinidazole |
vancomycin | oral_solid, oral_liquid
`;
