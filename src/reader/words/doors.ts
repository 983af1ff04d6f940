/** Where a parcel is left for the person: what carriers print behind "Delivered" and "Left". INF. */
export const door =
  '(?:(?:your|the|an?) )?(?:(?:front|back|side|garage) )?(?:door(?:step)?|porch|mail ?box|garage|lobby|neighbou?r|reception|front desk|mail ?room|parcel box|home)';
