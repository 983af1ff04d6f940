/** Makers that drug files print after a name ("Tab Auro"). They say nothing about the medicine. General knowledge. */
export const makers = `
accord actavis ajanta alembic alvogen amneal apotex ascend ascent aurobindo auro avkare bionpharma breckenridge bryant
cadista camber chartwell cipla civica epic exelan genus glenmark granules greenstone harris heritage hikma impax ingenus
ivax jubilant kvk lannett laurus lifestar lupin macleods major marksans mckesson merck micro mylan northstar northwind
novadoz novitium nostrum par perrigo pfizer prasco prinston qualitest quallent ranbaxy rhodes rising roxane sandoz
sciegen scieg solco strides sun tagi taro teva tolmar torrent trigen trupharma unichem upsher viatris vista westward
winthrop wockhardt xiromed yiling zydus wal-mart walgreens cvs kirkland equate amerisource cardinal prepackage
`;
