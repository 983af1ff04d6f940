/**
 * Worked by hand from the conventions, each with a calendar and not with this program: what a stranger asks, and the dates and
 * the state that are right. A date stands for the whole answer's day; everything else is compared as it is printed.
 */
export interface WorkedCase {
  readonly name: string;
  /** What `npm run plan` reads from its file. */
  readonly asked: Record<string, unknown>;
  /** By its place in the answer. */
  readonly expected: Record<string, unknown>;
}

export const workedDates: Record<string, readonly WorkedCase[]> = {
  'one fill': [
    {
      name: 'covers 90 days from its delivery; the insurance counts from the claim',
      asked: {
        today: '2026-04-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 2 },
      },
      expected: {
        runOut: '2026-06-14',
        lastCovered: '2026-06-13',
        orderBy: '2026-05-31',
        earliestInsurance: '2026-05-17',
        callBy: null,
        state: 'wait',
        because: 'order-by-ahead',
        certainty: 'exact',
        'earliestInsurance.certainty': 'about',
      },
    },
    {
      name: 'without refills it is three weeks, and the call moves from a Sunday to Friday',
      asked: {
        today: '2026-04-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: {
        orderBy: '2026-05-24',
        callBy: '2026-05-22',
        state: 'needs-new-prescription',
        because: 'no-refills-left',
        due: 'later',
      },
    },
    {
      name: 'at 80 percent',
      asked: {
        today: '2026-04-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 1 },
        settings: { insurancePercent: 80 },
      },
      expected: { earliestInsurance: '2026-05-21' },
    },
    {
      name: 'at 85 percent, rounded up',
      asked: {
        today: '2026-04-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          settings: { insurancePercent: 85 },
        },
      },
      expected: { earliestInsurance: '2026-05-26' },
    },
    {
      name: "the setting of the medicine beats the person's",
      asked: {
        today: '2026-04-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          settings: { insurancePercent: 100 },
        },
        settings: { insurancePercent: 80 },
      },
      expected: { earliestInsurance: '2026-06-08' },
    },
    {
      name: 'counts from the claim when no delivery is known',
      asked: {
        today: '2026-04-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', daysSupply: 90 }], refillsLeft: 2 },
      },
      expected: {
        runOut: '2026-06-08',
        lastCovered: '2026-06-07',
        'runOut.certainty': 'about',
        'runOut.assumed': ['counted-from-claim'],
      },
    },
    {
      name: 'a delivery alone gives a run-out and no insurance date',
      asked: {
        today: '2026-04-01',
        medicine: { fills: [{ deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 2 },
      },
      expected: { runOut: '2026-06-14', earliestInsurance: null, 'earliestInsurance.why': 'fill-date-not-known' },
    },
    {
      name: '30 days',
      asked: {
        today: '2026-06-03',
        medicine: { fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 30 }], refillsLeft: 3 },
      },
      expected: {
        runOut: '2026-07-01',
        lastCovered: '2026-06-30',
        orderBy: '2026-06-17',
        earliestInsurance: '2026-06-24',
      },
    },
    {
      name: '100 days',
      asked: {
        today: '2026-06-03',
        medicine: { fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-05', daysSupply: 100 }], refillsLeft: 3 },
      },
      expected: { runOut: '2026-09-13', orderBy: '2026-08-30', earliestInsurance: '2026-08-15' },
    },
    {
      name: '84 days: 63 are three quarters, no rounding',
      asked: {
        today: '2026-06-03',
        medicine: { fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 84 }], refillsLeft: 3 },
      },
      expected: { earliestInsurance: '2026-08-03' },
    },
    {
      name: '31 days: 23.25 rounds up',
      asked: {
        today: '2026-06-03',
        medicine: { fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 31 }], refillsLeft: 3 },
      },
      expected: { earliestInsurance: '2026-06-25' },
    },
    {
      name: 'eye drops at 70 percent: 25 days are 17.5, so 18',
      asked: {
        today: '2026-06-03',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 25 }],
          refillsLeft: 3,
          eyeDrops: true,
        },
      },
      expected: { earliestInsurance: '2026-06-19' },
    },
    {
      name: 'eye drops, 30 days',
      asked: {
        today: '2026-06-03',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 30 }],
          refillsLeft: 3,
          eyeDrops: true,
        },
      },
      expected: { earliestInsurance: '2026-06-22' },
    },
    {
      name: "eye drops by the person's own percentage",
      asked: {
        today: '2026-06-03',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 30 }],
          refillsLeft: 3,
          eyeDrops: true,
        },
        settings: { eyeDropsPercent: 80, insurancePercent: 50 },
      },
      expected: { earliestInsurance: '2026-06-25' },
    },
    {
      name: 'across February 29',
      asked: {
        today: '2028-02-02',
        medicine: { fills: [{ claimedOn: '2028-02-01', deliveredOn: '2028-02-01', daysSupply: 30 }], refillsLeft: 1 },
      },
      expected: { lastCovered: '2028-03-01', runOut: '2028-03-02' },
    },
    {
      name: 'across February of a common year',
      asked: {
        today: '2027-02-02',
        medicine: { fills: [{ claimedOn: '2027-02-01', deliveredOn: '2027-02-01', daysSupply: 30 }], refillsLeft: 1 },
      },
      expected: { lastCovered: '2027-03-02', runOut: '2027-03-03' },
    },
    {
      name: 'delivered on February 29',
      asked: {
        today: '2028-03-02',
        medicine: { fills: [{ claimedOn: '2028-02-25', deliveredOn: '2028-02-29', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: { runOut: '2028-05-29', orderBy: '2028-05-15' },
    },
    {
      name: 'runs out on February 29',
      asked: {
        today: '2028-01-02',
        medicine: { fills: [{ claimedOn: '2027-11-29', deliveredOn: '2027-12-01', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: { runOut: '2028-02-29', lastCovered: '2028-02-28' },
    },
    {
      name: "across the year's end",
      asked: {
        today: '2026-12-21',
        medicine: { fills: [{ claimedOn: '2026-12-18', deliveredOn: '2026-12-20', daysSupply: 30 }], refillsLeft: 1 },
      },
      expected: { runOut: '2027-01-19', orderBy: '2027-01-05' },
    },
    {
      name: 'across the spring clock change',
      asked: {
        today: '2026-03-08',
        medicine: { fills: [{ claimedOn: '2026-03-05', deliveredOn: '2026-03-07', daysSupply: 30 }], refillsLeft: 1 },
      },
      expected: { runOut: '2026-04-06', orderBy: '2026-03-23' },
    },
    {
      name: 'across the autumn clock change',
      asked: {
        today: '2026-11-01',
        medicine: { fills: [{ claimedOn: '2026-10-29', deliveredOn: '2026-10-31', daysSupply: 30 }], refillsLeft: 1 },
      },
      expected: { runOut: '2026-11-30', orderBy: '2026-11-16' },
    },
    {
      name: 'delivered on the day of the clock change',
      asked: {
        today: '2026-11-02',
        medicine: {
          fills: [{ claimedOn: '2026-10-29', deliveredOn: '2026-11-01', daysSupply: 7 }],
          refillsLeft: 1,
          schedule: 'daily',
        },
      },
      expected: { runOut: '2026-11-08', lastCovered: '2026-11-07' },
    },
    {
      name: 'one day of supply',
      asked: {
        today: '2026-11-02',
        medicine: {
          fills: [{ claimedOn: '2026-11-02', deliveredOn: '2026-11-02', daysSupply: 1 }],
          refillsLeft: 1,
          schedule: 'daily',
        },
      },
      expected: { runOut: '2026-11-03', lastCovered: '2026-11-02', earliestInsurance: '2026-11-03' },
    },
    {
      name: 'a whole year of supply',
      asked: {
        today: '2026-11-02',
        medicine: { fills: [{ claimedOn: '2026-11-02', deliveredOn: '2026-11-02', daysSupply: 365 }], refillsLeft: 1 },
      },
      expected: { runOut: '2027-11-02' },
    },
    {
      name: "days' supply from quantity and directions, rounded down",
      asked: {
        today: '2026-11-02',
        medicine: {
          fills: [{ claimedOn: '2026-11-01', deliveredOn: '2026-11-01', quantity: 100 }],
          unitsPerDay: 3,
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-12-04', 'runOut.certainty': 'about' },
    },
    {
      name: 'half tablets',
      asked: {
        today: '2026-11-02',
        medicine: {
          fills: [{ claimedOn: '2026-11-01', deliveredOn: '2026-11-01', quantity: 45 }],
          unitsPerDay: 0.5,
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2027-01-30' },
    },
    {
      name: '0.3 mL of 0.9 mL is three days',
      asked: {
        today: '2026-11-02',
        medicine: {
          fills: [{ claimedOn: '2026-11-01', deliveredOn: '2026-11-01', quantity: 0.9 }],
          unitsPerDay: 0.3,
          refillsLeft: 1,
          schedule: 'daily',
        },
      },
      expected: { runOut: '2026-11-04' },
    },
    {
      name: 'quantity 90 at two a day is 45 days and contradicts the printed 90',
      asked: {
        today: '2026-11-02',
        medicine: {
          fills: [{ claimedOn: '2026-11-01', deliveredOn: '2026-11-01', daysSupply: 90, quantity: 90 }],
          unitsPerDay: 2,
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-12-16', 'problems.0.what': 'supply-contradicts-quantity' },
    },
  ],
  'the one state, day by day': [
    {
      name: 'eight days before the order-by day: wait',
      asked: {
        today: '2026-08-08',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { orderBy: '2026-08-16', state: 'wait', due: 'later' },
    },
    {
      name: 'seven days before: soon',
      asked: {
        today: '2026-08-09',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'order-soon', due: 'soon' },
    },
    {
      name: 'one day before: soon',
      asked: {
        today: '2026-08-15',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'order-soon' },
    },
    {
      name: 'on the day: now',
      asked: {
        today: '2026-08-16',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'order-now', due: 'now' },
    },
    {
      name: 'after it: now',
      asked: {
        today: '2026-08-25',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'order-now', because: 'order-by-reached' },
    },
    {
      name: 'the last covered day: still order now',
      asked: {
        today: '2026-08-29',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'order-now' },
    },
    {
      name: 'the run-out day: out',
      asked: {
        today: '2026-08-30',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'out', because: 'run-out-reached' },
    },
    {
      name: 'long after: out',
      asked: {
        today: '2026-12-30',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'out' },
    },
    {
      name: 'a longer "soon"',
      asked: {
        today: '2026-08-02',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
        settings: { soonDays: 14 },
      },
      expected: { state: 'order-soon' },
    },
    {
      name: 'no "soon" at all',
      asked: {
        today: '2026-08-15',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
        settings: { soonDays: 0 },
      },
      expected: { state: 'wait' },
    },
    {
      name: 'ordering 30 days ahead by choice',
      asked: {
        today: '2026-07-31',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
        settings: { orderAheadDays: 30 },
      },
      expected: { orderBy: '2026-07-31', state: 'order-now-it-will-wait', because: 'insurance-not-yet' },
    },
    {
      name: 'ordering on the run-out day itself by choice',
      asked: {
        today: '2026-07-31',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
        settings: { orderAheadDays: 0 },
      },
      expected: { orderBy: '2026-08-30' },
    },
    {
      name: "the medicine's own days ahead beat the person's",
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          settings: { orderAheadDays: 10 },
        },
        settings: { orderAheadDays: 30 },
      },
      expected: { orderBy: '2026-08-20' },
    },
    {
      name: 'new prescriptions 28 days ahead by choice',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 0,
          expiresOn: '2027-05-01',
        },
        settings: { newPrescriptionAheadDays: 28 },
      },
      expected: { orderBy: '2026-08-02', callBy: '2026-07-31' },
    },
    {
      name: '30 days: order-by comes before the insurance date, so the order waits',
      asked: {
        today: '2026-06-17',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 30 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { orderBy: '2026-06-17', earliestInsurance: '2026-06-24', state: 'order-now-it-will-wait' },
    },
    {
      name: 'the day before insurance allows it: waits',
      asked: {
        today: '2026-06-23',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 30 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'order-now-it-will-wait' },
    },
    {
      name: 'the day insurance allows it: now',
      asked: {
        today: '2026-06-24',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 30 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'order-now' },
    },
    {
      name: 'a refill left and the order-by ahead is wait, even when its end is not shown',
      asked: {
        today: '2026-06-10',
        medicine: { fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: { state: 'wait' },
    },
    {
      name: 'refills not shown are not zero',
      asked: {
        today: '2026-06-10',
        medicine: { fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }] },
      },
      expected: {
        state: 'wait',
        orderBy: '2026-08-16',
        'orderBy.certainty': 'about',
        'newPrescription.needed': 'unknown',
      },
    },
    {
      name: 'no refills: a new prescription, and how soon is in `due`',
      asked: {
        today: '2026-06-10',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 0,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'needs-new-prescription', orderBy: '2026-08-09', due: 'later' },
    },
    {
      name: 'no refills, the call due this week (Aug 9 is a Sunday)',
      asked: {
        today: '2026-08-03',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 0,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'needs-new-prescription', callBy: '2026-08-07', due: 'soon' },
    },
    {
      name: 'no refills, the call due',
      asked: {
        today: '2026-08-07',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 0,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'needs-new-prescription', due: 'now' },
    },
    {
      name: 'out outranks the new prescription',
      asked: {
        today: '2026-09-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 0,
          expiresOn: '2027-05-01',
        },
      },
      expected: { state: 'out', 'newPrescription.needed': 'yes' },
    },
  ],
  'chains of fills': [
    {
      name: "an early refill begins where the first ends (the PQA's own example)",
      asked: {
        today: '2018-04-10',
        medicine: {
          fills: [
            { claimedOn: '2018-01-01', deliveredOn: '2018-01-01', daysSupply: 90 },
            { claimedOn: '2018-03-25', deliveredOn: '2018-03-25', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: {
        'coverage.spans.0.lastCovered': '2018-03-31',
        'coverage.spans.1.start': '2018-04-01',
        runOut: '2018-06-30',
        lastCovered: '2018-06-29',
        'coverage.gaps': [],
        'coverage.spans.1.carriedOver': 7,
      },
    },
    {
      name: 'the order given makes no difference',
      asked: {
        today: '2018-04-10',
        medicine: {
          fills: [
            { claimedOn: '2018-03-25', deliveredOn: '2018-03-25', daysSupply: 90 },
            { claimedOn: '2018-01-01', deliveredOn: '2018-01-01', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2018-06-30' },
    },
    {
      name: 'delivered on the run-out day: no gap',
      asked: {
        today: '2026-05-10',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-01', daysSupply: 90 },
            { claimedOn: '2026-03-28', deliveredOn: '2026-04-01', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: { 'coverage.gaps': [], runOut: '2026-06-30' },
    },
    {
      name: 'delivered a day later: a gap of one day',
      asked: {
        today: '2026-05-10',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-01', daysSupply: 90 },
            { claimedOn: '2026-03-28', deliveredOn: '2026-04-02', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: { 'coverage.gaps': [{ from: '2026-04-01', to: '2026-04-01', days: 1 }], runOut: '2026-07-01' },
    },
    {
      name: 'a long gap',
      asked: {
        today: '2026-05-10',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-01', daysSupply: 30 },
            { claimedOn: '2026-03-01', deliveredOn: '2026-03-05', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: {
        'coverage.gaps.0.from': '2026-01-31',
        'coverage.gaps.0.to': '2026-03-04',
        'coverage.gaps.0.days': 33,
        runOut: '2026-06-03',
      },
    },
    {
      name: 'three early refills pile up; the insurance counts from the last claim alone',
      asked: {
        today: '2026-08-01',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-06', daysSupply: 90 },
            { claimedOn: '2026-03-20', deliveredOn: '2026-03-25', daysSupply: 90 },
            { claimedOn: '2026-06-10', deliveredOn: '2026-06-15', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-10-03', earliestInsurance: '2026-08-17' },
    },
    {
      name: 'a claimed refill that is not known to be delivered counts from its claim',
      asked: {
        today: '2026-04-10',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-06', daysSupply: 90 },
            { claimedOn: '2026-03-20', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-07-05', 'runOut.certainty': 'about' },
    },
    {
      name: 'the same fill seen twice counts once',
      asked: {
        today: '2026-04-10',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-06', daysSupply: 90 },
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-06', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-04-06', 'problems.0.what': 'duplicate-fill' },
    },
    {
      name: 'the same fill seen on two pages becomes one',
      asked: {
        today: '2026-04-10',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', daysSupply: 90 },
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-06', daysSupply: 90, quantity: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-04-06' },
    },
    {
      name: 'ten years of quarterly refills, each a week early',
      asked: {
        today: '2026-11-22',
        medicine: {
          fills: [
            { claimedOn: '2017-01-01', deliveredOn: '2017-01-01', daysSupply: 90 },
            { claimedOn: '2017-03-25', deliveredOn: '2017-03-25', daysSupply: 90 },
            { claimedOn: '2017-06-16', deliveredOn: '2017-06-16', daysSupply: 90 },
            { claimedOn: '2017-09-07', deliveredOn: '2017-09-07', daysSupply: 90 },
            { claimedOn: '2017-11-29', deliveredOn: '2017-11-29', daysSupply: 90 },
            { claimedOn: '2018-02-20', deliveredOn: '2018-02-20', daysSupply: 90 },
            { claimedOn: '2018-05-14', deliveredOn: '2018-05-14', daysSupply: 90 },
            { claimedOn: '2018-08-05', deliveredOn: '2018-08-05', daysSupply: 90 },
            { claimedOn: '2018-10-27', deliveredOn: '2018-10-27', daysSupply: 90 },
            { claimedOn: '2019-01-18', deliveredOn: '2019-01-18', daysSupply: 90 },
            { claimedOn: '2019-04-11', deliveredOn: '2019-04-11', daysSupply: 90 },
            { claimedOn: '2019-07-03', deliveredOn: '2019-07-03', daysSupply: 90 },
            { claimedOn: '2019-09-24', deliveredOn: '2019-09-24', daysSupply: 90 },
            { claimedOn: '2019-12-16', deliveredOn: '2019-12-16', daysSupply: 90 },
            { claimedOn: '2020-03-08', deliveredOn: '2020-03-08', daysSupply: 90 },
            { claimedOn: '2020-05-30', deliveredOn: '2020-05-30', daysSupply: 90 },
            { claimedOn: '2020-08-21', deliveredOn: '2020-08-21', daysSupply: 90 },
            { claimedOn: '2020-11-12', deliveredOn: '2020-11-12', daysSupply: 90 },
            { claimedOn: '2021-02-03', deliveredOn: '2021-02-03', daysSupply: 90 },
            { claimedOn: '2021-04-27', deliveredOn: '2021-04-27', daysSupply: 90 },
            { claimedOn: '2021-07-19', deliveredOn: '2021-07-19', daysSupply: 90 },
            { claimedOn: '2021-10-10', deliveredOn: '2021-10-10', daysSupply: 90 },
            { claimedOn: '2022-01-01', deliveredOn: '2022-01-01', daysSupply: 90 },
            { claimedOn: '2022-03-25', deliveredOn: '2022-03-25', daysSupply: 90 },
            { claimedOn: '2022-06-16', deliveredOn: '2022-06-16', daysSupply: 90 },
            { claimedOn: '2022-09-07', deliveredOn: '2022-09-07', daysSupply: 90 },
            { claimedOn: '2022-11-29', deliveredOn: '2022-11-29', daysSupply: 90 },
            { claimedOn: '2023-02-20', deliveredOn: '2023-02-20', daysSupply: 90 },
            { claimedOn: '2023-05-14', deliveredOn: '2023-05-14', daysSupply: 90 },
            { claimedOn: '2023-08-05', deliveredOn: '2023-08-05', daysSupply: 90 },
            { claimedOn: '2023-10-27', deliveredOn: '2023-10-27', daysSupply: 90 },
            { claimedOn: '2024-01-18', deliveredOn: '2024-01-18', daysSupply: 90 },
            { claimedOn: '2024-04-10', deliveredOn: '2024-04-10', daysSupply: 90 },
            { claimedOn: '2024-07-02', deliveredOn: '2024-07-02', daysSupply: 90 },
            { claimedOn: '2024-09-23', deliveredOn: '2024-09-23', daysSupply: 90 },
            { claimedOn: '2024-12-15', deliveredOn: '2024-12-15', daysSupply: 90 },
            { claimedOn: '2025-03-08', deliveredOn: '2025-03-08', daysSupply: 90 },
            { claimedOn: '2025-05-30', deliveredOn: '2025-05-30', daysSupply: 90 },
            { claimedOn: '2025-08-21', deliveredOn: '2025-08-21', daysSupply: 90 },
            { claimedOn: '2025-11-12', deliveredOn: '2025-11-12', daysSupply: 90 },
            { claimedOn: '2026-02-03', deliveredOn: '2026-02-03', daysSupply: 90 },
            { claimedOn: '2026-04-27', deliveredOn: '2026-04-27', daysSupply: 90 },
            { claimedOn: '2026-07-19', deliveredOn: '2026-07-19', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2027-08-07' },
    },
    {
      name: 'ten years of quarterly refills, each a week late',
      asked: {
        today: '2026-11-22',
        medicine: {
          fills: [
            { claimedOn: '2017-01-01', deliveredOn: '2017-01-01', daysSupply: 90 },
            { claimedOn: '2017-04-08', deliveredOn: '2017-04-08', daysSupply: 90 },
            { claimedOn: '2017-07-14', deliveredOn: '2017-07-14', daysSupply: 90 },
            { claimedOn: '2017-10-19', deliveredOn: '2017-10-19', daysSupply: 90 },
            { claimedOn: '2018-01-24', deliveredOn: '2018-01-24', daysSupply: 90 },
            { claimedOn: '2018-05-01', deliveredOn: '2018-05-01', daysSupply: 90 },
            { claimedOn: '2018-08-06', deliveredOn: '2018-08-06', daysSupply: 90 },
            { claimedOn: '2018-11-11', deliveredOn: '2018-11-11', daysSupply: 90 },
            { claimedOn: '2019-02-16', deliveredOn: '2019-02-16', daysSupply: 90 },
            { claimedOn: '2019-05-24', deliveredOn: '2019-05-24', daysSupply: 90 },
            { claimedOn: '2019-08-29', deliveredOn: '2019-08-29', daysSupply: 90 },
            { claimedOn: '2019-12-04', deliveredOn: '2019-12-04', daysSupply: 90 },
            { claimedOn: '2020-03-10', deliveredOn: '2020-03-10', daysSupply: 90 },
            { claimedOn: '2020-06-15', deliveredOn: '2020-06-15', daysSupply: 90 },
            { claimedOn: '2020-09-20', deliveredOn: '2020-09-20', daysSupply: 90 },
            { claimedOn: '2020-12-26', deliveredOn: '2020-12-26', daysSupply: 90 },
            { claimedOn: '2021-04-02', deliveredOn: '2021-04-02', daysSupply: 90 },
            { claimedOn: '2021-07-08', deliveredOn: '2021-07-08', daysSupply: 90 },
            { claimedOn: '2021-10-13', deliveredOn: '2021-10-13', daysSupply: 90 },
            { claimedOn: '2022-01-18', deliveredOn: '2022-01-18', daysSupply: 90 },
            { claimedOn: '2022-04-25', deliveredOn: '2022-04-25', daysSupply: 90 },
            { claimedOn: '2022-07-31', deliveredOn: '2022-07-31', daysSupply: 90 },
            { claimedOn: '2022-11-05', deliveredOn: '2022-11-05', daysSupply: 90 },
            { claimedOn: '2023-02-10', deliveredOn: '2023-02-10', daysSupply: 90 },
            { claimedOn: '2023-05-18', deliveredOn: '2023-05-18', daysSupply: 90 },
            { claimedOn: '2023-08-23', deliveredOn: '2023-08-23', daysSupply: 90 },
            { claimedOn: '2023-11-28', deliveredOn: '2023-11-28', daysSupply: 90 },
            { claimedOn: '2024-03-04', deliveredOn: '2024-03-04', daysSupply: 90 },
            { claimedOn: '2024-06-09', deliveredOn: '2024-06-09', daysSupply: 90 },
            { claimedOn: '2024-09-14', deliveredOn: '2024-09-14', daysSupply: 90 },
            { claimedOn: '2024-12-20', deliveredOn: '2024-12-20', daysSupply: 90 },
            { claimedOn: '2025-03-27', deliveredOn: '2025-03-27', daysSupply: 90 },
            { claimedOn: '2025-07-02', deliveredOn: '2025-07-02', daysSupply: 90 },
            { claimedOn: '2025-10-07', deliveredOn: '2025-10-07', daysSupply: 90 },
            { claimedOn: '2026-01-12', deliveredOn: '2026-01-12', daysSupply: 90 },
            { claimedOn: '2026-04-19', deliveredOn: '2026-04-19', daysSupply: 90 },
            { claimedOn: '2026-07-25', deliveredOn: '2026-07-25', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-10-23', 'coverage.gaps.35.days': 7 },
    },
    {
      name: 'a changed strength begins at once and the leftover is reported',
      asked: {
        today: '2026-04-10',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-01', daysSupply: 90, strength: '10 mg' },
            { claimedOn: '2026-03-01', deliveredOn: '2026-03-05', daysSupply: 90, strength: '20 mg' },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-06-03', 'coverage.leftovers': [{ strength: '10 mg', on: '2026-03-05', days: 27 }] },
    },
    {
      name: 'the same strength in other capitals carries over',
      asked: {
        today: '2026-04-10',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-01', daysSupply: 90, strength: '10 MG' },
            { claimedOn: '2026-03-01', deliveredOn: '2026-03-05', daysSupply: 90, strength: '10 mg' },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-06-30' },
    },
    {
      name: 'a changed strength after the old one ran out leaves nothing over',
      asked: {
        today: '2026-05-10',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-01', daysSupply: 30, strength: '10 mg' },
            { claimedOn: '2026-03-01', deliveredOn: '2026-03-05', daysSupply: 90, strength: '20 mg' },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-06-03', 'coverage.leftovers': [] },
    },
  ],
  'split shipments': [
    {
      name: 'two parts, each from its own arrival',
      asked: {
        today: '2026-03-20',
        medicine: {
          fills: [
            {
              claimedOn: '2026-03-01',
              daysSupply: 90,
              parts: [
                { deliveredOn: '2026-03-05', daysSupply: 30 },
                { deliveredOn: '2026-03-12', daysSupply: 60 },
              ],
            },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-06-03', 'coverage.gaps': [] },
    },
    {
      name: 'a second part after the first ran out: a gap',
      asked: {
        today: '2026-05-20',
        medicine: {
          fills: [
            {
              claimedOn: '2026-03-01',
              daysSupply: 90,
              parts: [
                { deliveredOn: '2026-03-05', daysSupply: 30 },
                { deliveredOn: '2026-04-10', daysSupply: 60 },
              ],
            },
          ],
          refillsLeft: 1,
        },
      },
      expected: { 'coverage.gaps.0.from': '2026-04-04', 'coverage.gaps.0.days': 6, runOut: '2026-06-09' },
    },
    {
      name: 'parts by quantity',
      asked: {
        today: '2026-03-20',
        medicine: {
          fills: [
            {
              claimedOn: '2026-03-01',
              daysSupply: 90,
              quantity: 90,
              parts: [
                { deliveredOn: '2026-03-05', quantity: 30 },
                { deliveredOn: '2026-03-12', quantity: 60 },
              ],
            },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-06-03' },
    },
    {
      name: 'a part that has not come is not counted',
      asked: {
        today: '2026-03-20',
        medicine: {
          fills: [
            {
              claimedOn: '2026-03-01',
              daysSupply: 90,
              quantity: 90,
              parts: [{ deliveredOn: '2026-03-05', quantity: 30 }, { quantity: 60 }],
            },
          ],
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-04-04', 'runOut.certainty': 'about', earliestInsurance: '2026-05-08' },
    },
  ],
  pauses: [
    {
      name: 'five days in hospital move the run-out, not the insurance',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [{ from: '2026-04-10', to: '2026-04-14' }],
        },
      },
      expected: { runOut: '2026-06-19', orderBy: '2026-06-05', earliestInsurance: '2026-05-17' },
    },
    {
      name: 'one day',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [{ from: '2026-04-10', to: '2026-04-10' }],
        },
      },
      expected: { runOut: '2026-06-15' },
    },
    {
      name: 'before the delivery: nothing moves',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [{ from: '2026-03-01', to: '2026-03-15' }],
        },
      },
      expected: { runOut: '2026-06-14' },
    },
    {
      name: 'begun before the delivery: only the days after it count',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [{ from: '2026-03-10', to: '2026-03-17' }],
        },
      },
      expected: { runOut: '2026-06-16' },
    },
    {
      name: 'after the run-out: nothing moves',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [{ from: '2026-06-14', to: '2026-06-20' }],
        },
      },
      expected: { runOut: '2026-06-14' },
    },
    {
      name: 'on the last covered day',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [{ from: '2026-06-13', to: '2026-06-20' }],
        },
      },
      expected: { runOut: '2026-06-22', lastCovered: '2026-06-21' },
    },
    {
      name: 'two that overlap count each day once',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [
            { from: '2026-04-10', to: '2026-04-14' },
            { from: '2026-04-13', to: '2026-04-16' },
          ],
        },
      },
      expected: { runOut: '2026-06-21' },
    },
    {
      name: 'the first makes room for the second',
      asked: {
        today: '2026-07-10',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [
            { from: '2026-04-10', to: '2026-04-14' },
            { from: '2026-06-17', to: '2026-06-18' },
          ],
        },
      },
      expected: { runOut: '2026-06-21' },
    },
    {
      name: 'still going on: counted to today',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [{ from: '2026-04-28' }],
        },
      },
      expected: { runOut: '2026-06-18', 'runOut.certainty': 'about' },
    },
    {
      name: 'a planned one counts',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [{ from: '2026-05-10', to: '2026-05-12' }],
        },
      },
      expected: { runOut: '2026-06-17' },
    },
    {
      name: 'ends before it begins: named and left out',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          pauses: [{ from: '2026-04-14', to: '2026-04-10' }],
        },
      },
      expected: { runOut: '2026-06-14', 'problems.0.what': 'pause-ends-before-it-begins' },
    },
    {
      name: 'in a gap between fills',
      asked: {
        today: '2026-06-01',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-01', daysSupply: 30 },
            { claimedOn: '2026-02-10', deliveredOn: '2026-02-10', daysSupply: 30 },
          ],
          refillsLeft: 1,
          schedule: 'daily',
          pauses: [{ from: '2026-02-01', to: '2026-02-04' }],
        },
      },
      expected: { 'coverage.gaps.0.days': 6, runOut: '2026-03-12' },
    },
  ],
  "the person's own count": [
    {
      name: 'ten days left, today untaken: today is day 1',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          count: { on: '2026-05-01', days: 10 },
        },
      },
      expected: { runOut: '2026-05-11', lastCovered: '2026-05-10', state: 'order-now-it-will-wait' },
    },
    {
      name: 'today taken: tomorrow is day 1',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          count: { on: '2026-05-01', days: 10, takenToday: true },
        },
      },
      expected: { runOut: '2026-05-12' },
    },
    {
      name: 'counted a week ago',
      asked: {
        today: '2026-05-08',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          count: { on: '2026-05-01', days: 10 },
        },
      },
      expected: { runOut: '2026-05-11' },
    },
    {
      name: 'tablets at two a day',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          count: { on: '2026-05-01', units: 41 },
          unitsPerDay: 2,
        },
      },
      expected: { runOut: '2026-05-21' },
    },
    {
      name: 'nothing left: out',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          count: { on: '2026-05-01', days: 0 },
        },
      },
      expected: { runOut: '2026-05-01', state: 'out' },
    },
    {
      name: 'nothing left, today taken: out tomorrow',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          count: { on: '2026-05-01', days: 0, takenToday: true },
        },
      },
      expected: { runOut: '2026-05-02' },
    },
    {
      name: 'a parcel after the count is added',
      asked: {
        today: '2026-05-12',
        medicine: {
          fills: [
            { claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 },
            { claimedOn: '2026-05-05', deliveredOn: '2026-05-08', daysSupply: 90 },
          ],
          refillsLeft: 1,
          count: { on: '2026-05-01', days: 10 },
        },
      },
      expected: { runOut: '2026-08-09' },
    },
    {
      name: 'a parcel of the same day is taken to be counted',
      asked: {
        today: '2026-05-12',
        medicine: {
          fills: [
            { claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 },
            { claimedOn: '2026-05-05', deliveredOn: '2026-05-08', daysSupply: 90 },
          ],
          refillsLeft: 1,
          count: { on: '2026-05-08', days: 100 },
        },
      },
      expected: { runOut: '2026-08-16' },
    },
    {
      name: 'a count alone, without any fill',
      asked: { today: '2026-05-01', medicine: { fills: [], count: { on: '2026-05-01', days: 20 } } },
      expected: { runOut: '2026-05-21', orderBy: '2026-05-07', earliestInsurance: null, state: 'order-soon' },
    },
    {
      name: 'a count moves nothing at the insurance',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          count: { on: '2026-05-01', days: 10 },
        },
      },
      expected: { earliestInsurance: '2026-05-17' },
    },
    {
      name: 'a pause after the count',
      asked: {
        today: '2026-05-12',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          count: { on: '2026-05-01', days: 10 },
          pauses: [{ from: '2026-05-03', to: '2026-05-05' }],
        },
      },
      expected: { runOut: '2026-05-14' },
    },
    {
      name: 'a count of the future is named and left out',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          count: { on: '2026-05-02', days: 10 },
        },
      },
      expected: { runOut: '2026-06-14', 'problems.0.what': 'count-ahead-of-today' },
    },
  ],
  'weekly and monthly': [
    {
      name: 'four weekly pens: 28 days',
      asked: {
        today: '2026-03-20',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', quantity: 4 }],
          schedule: 'weekly',
          unitsPerDose: 1,
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-04-13', lastCovered: '2026-04-12' },
    },
    {
      name: '84 days of a weekly tablet are 12 doses',
      asked: {
        today: '2026-03-20',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 84 }],
          schedule: 'weekly',
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-06-08', orderBy: '2026-05-25', earliestInsurance: '2026-05-12' },
    },
    {
      name: '30 days of a weekly pen are 4 doses',
      asked: {
        today: '2026-03-20',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 30 }],
          schedule: 'weekly',
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-04-13' },
    },
    {
      name: 'taken on Thursdays: the first dose waits for Thursday',
      asked: {
        today: '2026-03-20',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', doses: 4 }],
          schedule: 'weekly',
          doseOn: '2026-03-05',
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-04-16' },
    },
    {
      name: 'delivered on the dosing day',
      asked: {
        today: '2026-03-20',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-19', doses: 4 }],
          schedule: 'weekly',
          doseOn: '2026-03-05',
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-04-16' },
    },
    {
      name: 'refilled early',
      asked: {
        today: '2026-04-12',
        medicine: {
          fills: [
            { claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 28 },
            { claimedOn: '2026-04-06', deliveredOn: '2026-04-10', daysSupply: 28 },
          ],
          schedule: 'weekly',
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-05-11' },
    },
    {
      name: 'refilled three days late: the rhythm begins anew',
      asked: {
        today: '2026-04-20',
        medicine: {
          fills: [
            { claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 28 },
            { claimedOn: '2026-04-06', deliveredOn: '2026-04-16', daysSupply: 28 },
          ],
          schedule: 'weekly',
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-05-14', 'coverage.gaps.0.days': 3 },
    },
    {
      name: 'every two weeks, two pens',
      asked: {
        today: '2026-03-20',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', doses: 2 }],
          schedule: 'every-two-weeks',
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-04-13' },
    },
    {
      name: 'monthly, three doses on the 15th',
      asked: {
        today: '2026-03-20',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-15', doses: 3 }],
          schedule: 'monthly',
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-06-15' },
    },
    {
      name: 'monthly on the 31st: February has 28, March its 31st again',
      asked: {
        today: '2026-02-01',
        medicine: {
          fills: [{ claimedOn: '2026-01-25', deliveredOn: '2026-01-31', doses: 1 }],
          schedule: 'monthly',
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-02-28' },
    },
    {
      name: 'monthly on the 31st, two doses',
      asked: {
        today: '2026-02-01',
        medicine: {
          fills: [{ claimedOn: '2026-01-25', deliveredOn: '2026-01-31', doses: 2 }],
          schedule: 'monthly',
          refillsLeft: 1,
        },
      },
      expected: { runOut: '2026-03-31' },
    },
    {
      name: 'a paused dosing day is not used',
      asked: {
        today: '2026-04-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', doses: 4 }],
          schedule: 'weekly',
          refillsLeft: 1,
          pauses: [{ from: '2026-03-28', to: '2026-04-02' }],
        },
      },
      expected: { runOut: '2026-04-20' },
    },
    {
      name: 'a pause between dosing days uses nothing',
      asked: {
        today: '2026-04-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', doses: 4 }],
          schedule: 'weekly',
          refillsLeft: 1,
          pauses: [{ from: '2026-03-24', to: '2026-03-29' }],
        },
      },
      expected: { runOut: '2026-04-13' },
    },
    {
      name: "three pens counted before today's dose",
      asked: {
        today: '2026-03-23',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 28 }],
          schedule: 'weekly',
          doseOn: '2026-03-16',
          refillsLeft: 1,
          count: { on: '2026-03-23', units: 3 },
        },
      },
      expected: { runOut: '2026-04-13' },
    },
    {
      name: "three pens counted after today's dose",
      asked: {
        today: '2026-03-23',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 28 }],
          schedule: 'weekly',
          doseOn: '2026-03-16',
          refillsLeft: 1,
          count: { on: '2026-03-23', units: 3, takenToday: true },
        },
      },
      expected: { runOut: '2026-04-20' },
    },
  ],
  'as needed and short courses': [
    {
      name: 'as needed: no run-out, ask for a count',
      asked: {
        today: '2026-04-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          schedule: 'as-needed',
          refillsLeft: 2,
        },
      },
      expected: {
        state: 'unknown',
        because: 'as-needed',
        runOut: null,
        orderBy: null,
        lastCovered: null,
        earliestInsurance: '2026-05-17',
      },
    },
    {
      name: 'a short course: no refill advice',
      asked: {
        today: '2026-04-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-30', deliveredOn: '2026-03-31', daysSupply: 10 }],
          schedule: 'short-course',
          refillsLeft: 0,
        },
      },
      expected: { state: 'unknown', because: 'short-course', orderBy: null, callBy: null, runOut: '2026-04-10' },
    },
    {
      name: 'a short course that has ended is not out',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-30', deliveredOn: '2026-03-31', daysSupply: 10 }],
          schedule: 'short-course',
          refillsLeft: 0,
        },
      },
      expected: { state: 'unknown', because: 'short-course' },
    },
    {
      name: '14 days and no refills, nothing else said: taken for a short course',
      asked: {
        today: '2026-04-01',
        medicine: { fills: [{ claimedOn: '2026-03-30', deliveredOn: '2026-03-31', daysSupply: 14 }], refillsLeft: 0 },
      },
      expected: { state: 'unknown', because: 'short-course' },
    },
    {
      name: '14 days with refills is steady',
      asked: {
        today: '2026-04-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-30', deliveredOn: '2026-03-31', daysSupply: 14 }],
          refillsLeft: 3,
          expiresOn: '2027-01-01',
        },
      },
      expected: { state: 'order-now-it-will-wait', orderBy: '2026-03-31' },
    },
  ],
  'how long the prescription lasts': [
    {
      name: 'it ends before the order-by day: its last day is the order-by day',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2026-08-12',
        },
      },
      expected: {
        orderBy: '2026-08-12',
        'orderBy.basis.kind': 'prescription-ends',
        callBy: null,
        'newPrescription.needed': 'no',
        state: 'wait',
      },
    },
    {
      name: 'it ends on the order-by day',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2026-08-16',
        },
      },
      expected: { orderBy: '2026-08-16', 'orderBy.basis.kind': 'before-run-out' },
    },
    {
      name: 'it ends on the earliest day the fill can be processed: that refill can still be had',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2026-08-08',
        },
      },
      expected: { orderBy: '2026-08-08', 'newPrescription.needed': 'no' },
    },
    {
      name: 'it ends a day too early: three weeks, and a call',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2026-08-07',
        },
      },
      expected: {
        orderBy: '2026-08-09',
        callBy: '2026-08-07',
        state: 'needs-new-prescription',
        because: 'ends-before-next-fill',
      },
    },
    {
      name: 'it has ended',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2026-06-30',
        },
      },
      expected: { state: 'needs-new-prescription', because: 'prescription-ended', orderBy: '2026-08-09' },
    },
    {
      name: 'its last day is today',
      asked: {
        today: '2026-08-10',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2026-08-10',
        },
      },
      expected: { orderBy: '2026-08-10', state: 'order-now' },
    },
    {
      name: 'written January 31 for one month',
      asked: {
        today: '2026-02-01',
        medicine: {
          fills: [{ claimedOn: '2026-02-01', deliveredOn: '2026-02-01', daysSupply: 30 }],
          refillsLeft: 1,
          writtenOn: '2026-01-31',
          validMonths: 1,
        },
      },
      expected: { prescriptionEnd: '2026-02-28' },
    },
    {
      name: 'written January 31, 2028 for one month',
      asked: {
        today: '2028-02-01',
        medicine: {
          fills: [{ claimedOn: '2028-02-01', deliveredOn: '2028-02-01', daysSupply: 30 }],
          refillsLeft: 1,
          writtenOn: '2028-01-31',
          validMonths: 1,
        },
      },
      expected: { prescriptionEnd: '2028-02-29' },
    },
    {
      name: 'written August 31 for six months',
      asked: {
        today: '2026-09-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          writtenOn: '2026-08-31',
          validMonths: 6,
        },
      },
      expected: { prescriptionEnd: '2027-02-28' },
    },
    {
      name: 'written February 29 for twelve',
      asked: {
        today: '2028-03-01',
        medicine: {
          fills: [{ claimedOn: '2028-02-29', deliveredOn: '2028-02-29', daysSupply: 30 }],
          refillsLeft: 1,
          writtenOn: '2028-02-29',
        },
      },
      expected: { prescriptionEnd: '2029-02-28', 'prescriptionEnd.certainty': 'about' },
    },
    {
      name: 'written October 31 for thirteen',
      asked: {
        today: '2026-11-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          writtenOn: '2026-10-31',
          validMonths: 13,
        },
      },
      expected: { prescriptionEnd: '2027-11-30', 'prescriptionEnd.certainty': 'exact' },
    },
    {
      name: 'schedule IV: six months',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          writtenOn: '2026-05-31',
          controlled: 'IV',
        },
      },
      expected: { prescriptionEnd: '2026-11-30' },
    },
    {
      name: 'schedule III: six months',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          writtenOn: '2026-03-15',
          controlled: 'III',
        },
      },
      expected: { prescriptionEnd: '2026-09-15' },
    },
    {
      name: 'schedule II: a new one each time, three weeks',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          writtenOn: '2026-05-31',
          controlled: 'II',
        },
      },
      expected: {
        prescriptionEnd: null,
        orderBy: '2026-08-09',
        state: 'needs-new-prescription',
        because: 'schedule-ii',
      },
    },
    {
      name: 'schedule V: twelve months, about',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          writtenOn: '2026-05-31',
          controlled: 'V',
        },
      },
      expected: { prescriptionEnd: '2027-05-31' },
    },
    {
      name: 'a printed end beats the written day',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          writtenOn: '2026-05-31',
          expiresOn: '2026-12-31',
        },
      },
      expected: { prescriptionEnd: '2026-12-31', 'prescriptionEnd.certainty': 'exact' },
    },
  ],
  'calls to an office': [
    {
      name: 'a Wednesday stays',
      asked: {
        today: '2026-07-05',
        medicine: { fills: [{ claimedOn: '2026-07-02', deliveredOn: '2026-07-02', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-09-09', callBy: '2026-09-09' },
    },
    {
      name: 'a Saturday moves to Friday',
      asked: {
        today: '2026-07-08',
        medicine: { fills: [{ claimedOn: '2026-07-05', deliveredOn: '2026-07-05', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-09-12', callBy: '2026-09-11' },
    },
    {
      name: 'Labor Day moves over the weekend to Friday',
      asked: {
        today: '2026-07-03',
        medicine: { fills: [{ claimedOn: '2026-06-30', deliveredOn: '2026-06-30', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-09-07', callBy: '2026-09-04' },
    },
    {
      name: 'Thanksgiving moves to Wednesday',
      asked: {
        today: '2026-09-21',
        medicine: { fills: [{ claimedOn: '2026-09-18', deliveredOn: '2026-09-18', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-11-26', callBy: '2026-11-25' },
    },
    {
      name: 'the Friday after Thanksgiving stays',
      asked: {
        today: '2026-09-22',
        medicine: { fills: [{ claimedOn: '2026-09-19', deliveredOn: '2026-09-19', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-11-27', callBy: '2026-11-27' },
    },
    {
      name: 'July 4, 2026 (a Saturday): July 3 is observed, so Thursday',
      asked: {
        today: '2026-04-29',
        medicine: { fills: [{ claimedOn: '2026-04-26', deliveredOn: '2026-04-26', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-07-04', callBy: '2026-07-02' },
    },
    {
      name: 'July 3, 2026, observed holiday',
      asked: {
        today: '2026-04-28',
        medicine: { fills: [{ claimedOn: '2026-04-25', deliveredOn: '2026-04-25', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-07-03', callBy: '2026-07-02' },
    },
    {
      name: 'July 5, 2027, observed Monday: the Friday before',
      asked: {
        today: '2027-04-30',
        medicine: { fills: [{ claimedOn: '2027-04-27', deliveredOn: '2027-04-27', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2027-07-05', callBy: '2027-07-02' },
    },
    {
      name: 'Juneteenth 2027 is a Saturday: the 18th is observed, so the 17th',
      asked: {
        today: '2027-04-14',
        medicine: { fills: [{ claimedOn: '2027-04-11', deliveredOn: '2027-04-11', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2027-06-19', callBy: '2027-06-17' },
    },
    {
      name: 'Christmas 2026 is a Friday',
      asked: {
        today: '2026-10-20',
        medicine: { fills: [{ claimedOn: '2026-10-17', deliveredOn: '2026-10-17', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-12-25', callBy: '2026-12-24' },
    },
    {
      name: "Sunday after Christmas 2026: over Friday's holiday to Thursday",
      asked: {
        today: '2026-10-22',
        medicine: { fills: [{ claimedOn: '2026-10-19', deliveredOn: '2026-10-19', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-12-27', callBy: '2026-12-24' },
    },
    {
      name: "New Year's Day 2028 is a Saturday: Friday the 31st is observed",
      asked: {
        today: '2027-10-27',
        medicine: { fills: [{ claimedOn: '2027-10-24', deliveredOn: '2027-10-24', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2028-01-01', callBy: '2027-12-30' },
    },
    {
      name: 'Christmas 2027 is a Saturday: Friday the 24th is observed',
      asked: {
        today: '2027-10-20',
        medicine: { fills: [{ claimedOn: '2027-10-17', deliveredOn: '2027-10-17', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2027-12-25', callBy: '2027-12-23' },
    },
    {
      name: 'January 1, 2027, a Friday',
      asked: {
        today: '2026-10-27',
        medicine: { fills: [{ claimedOn: '2026-10-24', deliveredOn: '2026-10-24', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2027-01-01', callBy: '2026-12-31' },
    },
    {
      name: 'Veterans Day 2028, a Saturday, observed Friday',
      asked: {
        today: '2028-09-06',
        medicine: { fills: [{ claimedOn: '2028-09-03', deliveredOn: '2028-09-03', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2028-11-11', callBy: '2028-11-09' },
    },
    {
      name: 'Columbus Day 2026',
      asked: {
        today: '2026-08-07',
        medicine: { fills: [{ claimedOn: '2026-08-04', deliveredOn: '2026-08-04', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-10-12', callBy: '2026-10-09' },
    },
    {
      name: 'Martin Luther King Jr. Day 2027',
      asked: {
        today: '2026-11-13',
        medicine: { fills: [{ claimedOn: '2026-11-10', deliveredOn: '2026-11-10', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2027-01-18', callBy: '2027-01-15' },
    },
    {
      name: "Presidents' Day 2026",
      asked: {
        today: '2025-12-12',
        medicine: { fills: [{ claimedOn: '2025-12-09', deliveredOn: '2025-12-09', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2026-02-16', callBy: '2026-02-13' },
    },
    {
      name: 'Memorial Day 2027',
      asked: {
        today: '2027-03-26',
        medicine: { fills: [{ claimedOn: '2027-03-23', deliveredOn: '2027-03-23', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2027-05-31', callBy: '2027-05-28' },
    },
    {
      name: "a year whose carriers' holidays are unknown: offices follow the law (July 4, 2030 is a Thursday)",
      asked: {
        today: '2030-04-29',
        medicine: { fills: [{ claimedOn: '2030-04-26', deliveredOn: '2030-04-26', daysSupply: 90 }], refillsLeft: 0 },
      },
      expected: { orderBy: '2030-07-04', callBy: '2030-07-03' },
    },
  ],
  'insurance, processing and arrival': [
    {
      name: 'a printed date beats the formula',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          tooSoonUntil: '2026-05-29',
        },
      },
      expected: {
        earliestInsurance: '2026-05-29',
        'earliestInsurance.certainty': 'exact',
        earliestProcessing: '2026-05-29',
      },
    },
    {
      name: 'a printed date earlier than the formula wins too',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          tooSoonUntil: '2026-05-10',
        },
      },
      expected: { earliestInsurance: '2026-05-10' },
    },
    {
      name: 'a printed date after the order-by day: order now, it will wait',
      asked: {
        today: '2026-06-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          expiresOn: '2027-01-01',
          tooSoonUntil: '2026-06-05',
        },
      },
      expected: { orderBy: '2026-05-31', state: 'order-now-it-will-wait' },
    },
    {
      name: 'a printed date from before the latest fill is out of date',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          tooSoonUntil: '2026-03-08',
        },
      },
      expected: { earliestInsurance: '2026-05-17' },
    },
    {
      name: 'not before today',
      asked: {
        today: '2026-06-05',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: { earliestInsurance: '2026-05-17', earliestProcessing: '2026-06-05' },
    },
    {
      name: 'three to five business days after processing on a Sunday',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: { 'delivery.earliest': '2026-05-20', 'delivery.latest': '2026-05-22' },
    },
    {
      name: 'over Memorial Day',
      asked: {
        today: '2026-05-21',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: { 'delivery.earliest': '2026-05-27', 'delivery.latest': '2026-05-29' },
    },
    {
      name: 'over Christmas and New Year',
      asked: {
        today: '2026-12-23',
        medicine: { fills: [{ claimedOn: '2026-09-01', deliveredOn: '2026-09-05', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: { 'delivery.earliest': '2026-12-29', 'delivery.latest': '2026-12-31' },
    },
    {
      name: 'over an unknown year',
      asked: {
        today: '2029-01-10',
        medicine: { fills: [{ claimedOn: '2028-10-01', deliveredOn: '2028-10-05', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: {
        'delivery.latest': '2029-01-17',
        'delivery.latest.assumed': ['insurance-formula', 'usual-time', 'holidays-not-known'],
      },
    },
  ],
  'orders under way': [
    {
      name: 'shipped, expected before the run-out',
      asked: {
        today: '2026-08-20',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'shipped', placedOn: '2026-08-14', expectedOn: '2026-08-24' },
        },
      },
      expected: { state: 'on-its-way', because: 'order-under-way' },
    },
    {
      name: 'expected on the run-out day: just in time',
      asked: {
        today: '2026-08-20',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'shipped', placedOn: '2026-08-14', expectedOn: '2026-08-30' },
        },
      },
      expected: { state: 'on-its-way' },
    },
    {
      name: 'expected the day after the run-out: late',
      asked: {
        today: '2026-08-20',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'shipped', placedOn: '2026-08-14', expectedOn: '2026-08-31' },
        },
      },
      expected: { state: 'late-on-its-way', because: 'arrives-after-run-out' },
    },
    {
      name: 'the expected day has passed',
      asked: {
        today: '2026-08-20',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'shipped', placedOn: '2026-08-10', expectedOn: '2026-08-18' },
        },
      },
      expected: { state: 'late-on-its-way', because: 'expected-day-passed' },
    },
    {
      name: 'shipped, no day printed: five business days',
      asked: {
        today: '2026-08-22',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'shipped', shippedOn: '2026-08-21' },
        },
      },
      expected: { 'order.expected': '2026-08-28', state: 'on-its-way' },
    },
    {
      name: 'placed, no day printed: ten business days, past the run-out',
      asked: {
        today: '2026-08-22',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'placed', placedOn: '2026-08-21' },
        },
      },
      expected: { 'order.expected': '2026-09-04', state: 'late-on-its-way' },
    },
    {
      name: 'placed before Labor Day',
      asked: {
        today: '2026-08-25',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'processing', placedOn: '2026-08-24' },
        },
      },
      expected: { 'order.expected': '2026-09-08' },
    },
    {
      name: 'under way, nothing else known',
      asked: {
        today: '2026-08-20',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'processing' },
        },
      },
      expected: { state: 'on-its-way', 'order.expected': null },
    },
    {
      name: 'on hold until somebody acts: not on its way',
      asked: {
        today: '2026-08-20',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'on-hold', hold: 'action', placedOn: '2026-08-14' },
        },
      },
      expected: { state: 'order-now', 'order.kind': 'stopped' },
    },
    {
      name: 'on hold for information only: on its way',
      asked: {
        today: '2026-08-20',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'on-hold', hold: 'information', placedOn: '2026-08-14' },
        },
      },
      expected: { state: 'on-its-way' },
    },
    {
      name: 'canceled',
      asked: {
        today: '2026-08-20',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'canceled', placedOn: '2026-08-14' },
        },
      },
      expected: { state: 'order-now', 'order.kind': 'stopped' },
    },
    {
      name: 'backordered',
      asked: {
        today: '2026-08-20',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'backordered', placedOn: '2026-08-14' },
        },
      },
      expected: { state: 'order-now' },
    },
    {
      name: 'out, and the parcel still on its way: out',
      asked: {
        today: '2026-08-31',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          order: { status: 'shipped', placedOn: '2026-08-14', expectedOn: '2026-09-02' },
        },
      },
      expected: { state: 'out' },
    },
    {
      name: 'the claim of the order under way does not hide that the cupboard is empty',
      asked: {
        today: '2026-09-01',
        medicine: {
          fills: [
            { claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 },
            { claimedOn: '2026-08-26', daysSupply: 90 },
          ],
          refillsLeft: 1,
          order: { status: 'shipped', placedOn: '2026-08-24', expectedOn: '2026-09-03' },
        },
      },
      expected: { state: 'out', runOutInHand: '2026-08-30' },
    },
  ],
  'prior authorization': [
    {
      name: 'it lasts',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          priorAuthorization: { endsOn: '2026-12-31' },
        },
      },
      expected: { 'priorAuthorization.state': 'lasts', 'priorAuthorization.remindOn': ['2026-12-01', '2026-12-17'] },
    },
    {
      name: 'it ends before the order-by day',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          priorAuthorization: { endsOn: '2026-08-15' },
        },
      },
      expected: { 'priorAuthorization.state': 'ends-before-next-fill' },
    },
    {
      name: 'it ends on the order-by day',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          priorAuthorization: { endsOn: '2026-08-16' },
        },
      },
      expected: { 'priorAuthorization.state': 'lasts' },
    },
    {
      name: 'it ends before the fill can be processed',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          priorAuthorization: { endsOn: '2026-08-01' },
        },
      },
      expected: {
        'priorAuthorization.state': 'ends-before-next-fill',
        'timeline.bitesFirst': { kind: 'prior-authorization-end', on: '2026-08-01' },
      },
    },
    {
      name: 'it has ended',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          priorAuthorization: { endsOn: '2026-06-30' },
        },
      },
      expected: { 'priorAuthorization.state': 'ended' },
    },
    {
      name: 'its end is not known',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          priorAuthorization: {},
        },
      },
      expected: { 'priorAuthorization.state': 'end-not-known' },
    },
    {
      name: 'it has no end',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
          priorAuthorization: { hasNoEnd: true },
        },
      },
      expected: { 'priorAuthorization.state': 'no-end' },
    },
  ],
  'what bites first': [
    {
      name: 'nothing but the run-out',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2027-05-01',
        },
      },
      expected: { 'timeline.bitesFirst': { kind: 'run-out', on: '2026-08-30' } },
    },
    {
      name: 'the prescription',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 2,
          expiresOn: '2026-08-20',
        },
      },
      expected: { 'timeline.bitesFirst': { kind: 'prescription-end', on: '2026-08-20' } },
    },
    {
      name: 'no refills',
      asked: {
        today: '2026-07-01',
        medicine: {
          fills: [{ claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 }],
          refillsLeft: 0,
          expiresOn: '2026-08-20',
        },
      },
      expected: { 'timeline.bitesFirst': { kind: 'no-refills-left', on: '2026-08-08' } },
    },
  ],
  stock: [
    {
      name: "in hand today, today's dose still there",
      asked: {
        today: '2026-04-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90, quantity: 180, price: 45 }],
          refillsLeft: 2,
        },
      },
      expected: { 'stock.inHand.days': 74, 'stock.inHand.units': 148, 'stock.inHand.dollars': 37 },
    },
    {
      name: 'surplus of an early refill',
      asked: {
        today: '2026-04-10',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-01', daysSupply: 90 },
            { claimedOn: '2026-03-25', deliveredOn: '2026-03-25', daysSupply: 90 },
          ],
          refillsLeft: 1,
        },
      },
      expected: { 'stock.inHand.days': 81, 'stock.surplus.days': 7 },
    },
    {
      name: 'nothing after the run-out',
      asked: {
        today: '2026-07-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: { 'stock.inHand.days': 0 },
    },
  ],
  trips: [
    {
      name: 'it lasts through the last day away',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 1 },
        trip: { leavesOn: '2026-06-01', returnsOn: '2026-06-13' },
      },
      expected: { 'trip.lasts': 'yes', 'trip.shortDays': 0 },
    },
    {
      name: 'one day short',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 1 },
        trip: { leavesOn: '2026-06-01', returnsOn: '2026-06-14' },
      },
      expected: { 'trip.lasts': 'no', 'trip.shortDays': 1 },
    },
    {
      name: 'it can be filled before leaving',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          expiresOn: '2027-01-01',
        },
        trip: { leavesOn: '2026-05-23', returnsOn: '2026-07-01' },
      },
      expected: {
        'trip.lasts': 'no',
        'trip.canBeFilledBefore': 'yes',
        'trip.ask': [],
        'trip.nextFill.arrivesBy': '2026-05-22',
      },
    },
    {
      name: 'arriving on the day of leaving is too late: ask the plan',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          expiresOn: '2027-01-01',
        },
        trip: { leavesOn: '2026-05-22', returnsOn: '2026-07-01' },
      },
      expected: { 'trip.canBeFilledBefore': 'no', 'trip.ask': ['early-refill-for-travel', 'ship-to-destination'] },
    },
    {
      name: 'back before it leaves: a problem',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: 1 },
        trip: { leavesOn: '2026-06-10', returnsOn: '2026-06-01' },
      },
      expected: { 'trip.lasts': 'unknown', 'trip.problems.0.what': 'trip-out-of-order' },
    },
    {
      name: 'as needed: ask for a count',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
          refillsLeft: 1,
          schedule: 'as-needed',
        },
        trip: { leavesOn: '2026-06-01', returnsOn: '2026-06-13' },
      },
      expected: { 'trip.lasts': 'unknown', 'trip.ask': ['count-what-is-left'] },
    },
  ],
  'proportion of days covered': [
    {
      name: 'three fills, one of them late',
      asked: {
        today: '2027-02-01',
        medicine: {
          fills: [
            { claimedOn: '2026-01-01', deliveredOn: '2026-01-01', daysSupply: 90 },
            { claimedOn: '2026-03-25', deliveredOn: '2026-03-25', daysSupply: 90 },
            { claimedOn: '2026-07-10', deliveredOn: '2026-07-10', daysSupply: 90 },
          ],
        },
        adherence: { from: '2026-01-01', to: '2026-12-31' },
      },
      expected: {
        'adherence.days': 365,
        'adherence.coveredDays': 270,
        'adherence.proportion': 0.7397260273972602,
        'adherence.qualifies': true,
      },
    },
    {
      name: 'the period begins with the first fill in it',
      asked: {
        today: '2027-02-01',
        medicine: {
          fills: [
            { claimedOn: '2026-03-01', deliveredOn: '2026-03-04', daysSupply: 90 },
            { claimedOn: '2026-06-01', deliveredOn: '2026-06-04', daysSupply: 90 },
          ],
        },
        adherence: { from: '2026-01-01', to: '2026-12-31' },
      },
      expected: { 'adherence.from': '2026-03-01', 'adherence.days': 306, 'adherence.coveredDays': 180 },
    },
    {
      name: 'days beyond the period do not count',
      asked: {
        today: '2027-02-01',
        medicine: {
          fills: [
            { claimedOn: '2026-09-01', deliveredOn: '2026-09-04', daysSupply: 90 },
            { claimedOn: '2026-12-01', deliveredOn: '2026-12-04', daysSupply: 90 },
          ],
        },
        adherence: { from: '2026-01-01', to: '2026-12-31' },
      },
      expected: { 'adherence.days': 122, 'adherence.coveredDays': 121 },
    },
    {
      name: 'days not lived yet do not count',
      asked: {
        today: '2026-06-30',
        medicine: {
          fills: [
            { claimedOn: '2026-03-01', deliveredOn: '2026-03-01', daysSupply: 30 },
            { claimedOn: '2026-06-01', deliveredOn: '2026-06-01', daysSupply: 90 },
          ],
        },
        adherence: { from: '2026-01-01', to: '2026-12-31' },
      },
      expected: { 'adherence.to': '2026-06-30', 'adherence.days': 122, 'adherence.coveredDays': 60 },
    },
    {
      name: 'one fill does not qualify',
      asked: {
        today: '2027-02-01',
        medicine: { fills: [{ claimedOn: '2026-01-01', deliveredOn: '2026-01-01', daysSupply: 90 }] },
        adherence: { from: '2026-01-01', to: '2026-12-31' },
      },
      expected: { 'adherence.qualifies': false, 'adherence.coveredDays': 90 },
    },
    {
      name: '90 days do not qualify',
      asked: {
        today: '2027-02-01',
        medicine: {
          fills: [
            { claimedOn: '2026-10-03', deliveredOn: '2026-10-03', daysSupply: 30 },
            { claimedOn: '2026-11-02', deliveredOn: '2026-11-02', daysSupply: 30 },
          ],
        },
        adherence: { from: '2026-01-01', to: '2026-12-31' },
      },
      expected: { 'adherence.days': 90, 'adherence.qualifies': false },
    },
    {
      name: '91 days do',
      asked: {
        today: '2027-02-01',
        medicine: {
          fills: [
            { claimedOn: '2026-10-02', deliveredOn: '2026-10-02', daysSupply: 30 },
            { claimedOn: '2026-11-01', deliveredOn: '2026-11-01', daysSupply: 30 },
          ],
        },
        adherence: { from: '2026-01-01', to: '2026-12-31' },
      },
      expected: { 'adherence.days': 91, 'adherence.qualifies': true },
    },
    {
      name: 'no fill in the period',
      asked: {
        today: '2027-02-01',
        medicine: { fills: [{ claimedOn: '2025-10-02', deliveredOn: '2025-10-02', daysSupply: 30 }] },
        adherence: { from: '2026-01-01', to: '2026-12-31' },
      },
      expected: { 'adherence.known': false, 'adherence.why': 'no-fill-in-period' },
    },
  ],
  'what cannot be known': [
    {
      name: 'nothing at all',
      asked: { today: '2026-05-01', medicine: {} },
      expected: {
        state: 'unknown',
        because: 'no-fill',
        runOut: null,
        orderBy: null,
        earliestInsurance: null,
        callBy: null,
        problems: [],
      },
    },
    {
      name: "a fill without days' supply",
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16' }], refillsLeft: 1 },
      },
      expected: { state: 'unknown', because: 'days-supply-not-known', runOut: null, earliestInsurance: null },
    },
    {
      name: 'a quantity without directions is not a number of days',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', quantity: 90 }], refillsLeft: 1 },
      },
      expected: { state: 'unknown', because: 'days-supply-not-known', runOut: null },
    },
    {
      name: 'a fill without a date',
      asked: { today: '2026-05-01', medicine: { fills: [{ daysSupply: 90 }], refillsLeft: 1 } },
      expected: { state: 'unknown', runOut: null, 'problems.0.what': 'fill-without-date' },
    },
    {
      name: 'a supply of -90 days',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: -90 }], refillsLeft: 1 },
      },
      expected: {
        state: 'unknown',
        runOut: null,
        'problems.0.what': 'negative',
        'problems.0.path': ['fills', 0, 'daysSupply'],
      },
    },
    {
      name: 'a supply of 0 days',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 0 }], refillsLeft: 1 },
      },
      expected: {
        state: 'unknown',
        runOut: null,
        'problems.0.what': 'zero',
        'problems.0.path': ['fills', 0, 'daysSupply'],
      },
    },
    {
      name: 'a supply of 9999 days',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 9999 }], refillsLeft: 1 },
      },
      expected: {
        state: 'unknown',
        runOut: null,
        'problems.0.what': 'absurd',
        'problems.0.path': ['fills', 0, 'daysSupply'],
      },
    },
    {
      name: 'a supply of 30.5 days',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 30.5 }], refillsLeft: 1 },
      },
      expected: {
        state: 'unknown',
        runOut: null,
        'problems.0.what': 'not-a-whole-number',
        'problems.0.path': ['fills', 0, 'daysSupply'],
      },
    },
    {
      name: 'minus one refill',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }], refillsLeft: -1 },
      },
      expected: { 'problems.0.what': 'negative', 'newPrescription.needed': 'unknown', orderBy: '2026-05-31' },
    },
    {
      name: 'a fill of the future',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-06-01', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: { state: 'unknown', runOut: null, 'problems.0.what': 'fill-ahead-of-today' },
    },
    {
      name: 'delivered before it was claimed',
      asked: {
        today: '2026-05-01',
        medicine: { fills: [{ claimedOn: '2026-03-16', deliveredOn: '2026-03-10', daysSupply: 90 }], refillsLeft: 1 },
      },
      expected: { runOut: '2026-06-08', 'runOut.certainty': 'about', 'problems.0.what': 'delivered-before-claimed' },
    },
    {
      name: 'an unknown latest fill makes the run-out unknown',
      asked: {
        today: '2026-05-01',
        medicine: {
          fills: [
            { claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 },
            { claimedOn: '2026-04-20', deliveredOn: '2026-04-25' },
          ],
        },
      },
      expected: { state: 'unknown', runOut: null },
    },
  ],
  "days' supply by form": [
    {
      name: '90 tablets at one a day',
      asked: { today: '2026-04-01', directions: { form: 'tablet', quantity: 90, perDay: 1 } },
      expected: { 'daysSupply.days': 90, 'daysSupply.certainty': 'exact' },
    },
    {
      name: '90 tablets at two a day',
      asked: { today: '2026-04-01', directions: { form: 'tablet', quantity: 90, perDay: 2 } },
      expected: { 'daysSupply.days': 45, 'daysSupply.certainty': 'exact' },
    },
    {
      name: '100 tablets at three a day',
      asked: { today: '2026-04-01', directions: { form: 'tablet', quantity: 100, perDay: 3 } },
      expected: { 'daysSupply.days': 33, 'daysSupply.certainty': 'exact' },
    },
    {
      name: '45 tablets at one and a half',
      asked: { today: '2026-04-01', directions: { form: 'tablet', quantity: 45, perDay: 1.5 } },
      expected: { 'daysSupply.days': 30, 'daysSupply.certainty': 'exact' },
    },
    {
      name: '473 mL at 10 mL',
      asked: { today: '2026-04-01', directions: { form: 'liquid', milliliters: 473, millilitersPerDay: 10 } },
      expected: { 'daysSupply.days': 47, 'daysSupply.certainty': 'exact' },
    },
    {
      name: '150 mL at 5 mL, discarded after 14 days',
      asked: {
        today: '2026-04-01',
        directions: { form: 'liquid', milliliters: 150, millilitersPerDay: 5, discardAfterDays: 14 },
      },
      expected: { 'daysSupply.days': 14, 'daysSupply.certainty': 'exact' },
    },
    {
      name: 'a box of five 3 mL pens at 20 units and 2 of priming: 1500 / 22',
      asked: {
        today: '2026-04-01',
        directions: { form: 'insulin', milliliters: 15, unitsPerMilliliter: 100, unitsPerDay: 20, primingPerDay: 2 },
      },
      expected: { 'daysSupply.days': 68, 'daysSupply.certainty': 'about' },
    },
    {
      name: 'the same without priming',
      asked: {
        today: '2026-04-01',
        directions: { form: 'insulin', milliliters: 15, unitsPerMilliliter: 100, unitsPerDay: 20 },
      },
      expected: { 'daysSupply.days': 75, 'daysSupply.certainty': 'about' },
    },
    {
      name: 'a sliding scale at its most, 3 × 15 units and 3 × 2 of priming: 1500 / 51',
      asked: {
        today: '2026-04-01',
        directions: { form: 'insulin', milliliters: 15, unitsPerMilliliter: 100, unitsPerDay: 45, primingPerDay: 6 },
      },
      expected: { 'daysSupply.days': 29, 'daysSupply.certainty': 'about' },
    },
    {
      name: 'a 10 mL vial at 8 units: 125 days, and 28 after opening',
      asked: {
        today: '2026-04-01',
        directions: {
          form: 'insulin',
          milliliters: 10,
          unitsPerMilliliter: 100,
          unitsPerDay: 8,
          containers: { count: 1, discardAfterDays: 28 },
        },
      },
      expected: { 'daysSupply.days': 28, 'daysSupply.certainty': 'about' },
    },
    {
      name: 'five sealed pens at 8 units and 2: 150 days, five times 28 is 140',
      asked: {
        today: '2026-04-01',
        directions: {
          form: 'insulin',
          milliliters: 15,
          unitsPerMilliliter: 100,
          unitsPerDay: 8,
          primingPerDay: 2,
          containers: { count: 5, discardAfterDays: 28 },
        },
      },
      expected: { 'daysSupply.days': 140, 'daysSupply.certainty': 'about' },
    },
    {
      name: 'insulin of 200 units a mL',
      asked: {
        today: '2026-04-01',
        directions: { form: 'insulin', milliliters: 9, unitsPerMilliliter: 200, unitsPerDay: 40, primingPerDay: 2 },
      },
      expected: { 'daysSupply.days': 42, 'daysSupply.certainty': 'about' },
    },
    {
      name: 'an inhaler of 120 puffs at four',
      asked: { today: '2026-04-01', directions: { form: 'inhaler', actuations: 120, puffsPerDay: 4 } },
      expected: { 'daysSupply.days': 30, 'daysSupply.certainty': 'exact' },
    },
    {
      name: 'an inhaler as needed, at most 8: at least 25',
      asked: {
        today: '2026-04-01',
        directions: { form: 'inhaler', actuations: 200, puffsPerDay: 8, isAsNeeded: true },
      },
      expected: { 'daysSupply.days': 25, 'daysSupply.certainty': 'at-least' },
    },
    {
      name: '2.5 mL of eye drops at two a day: 50 drops',
      asked: { today: '2026-04-01', directions: { form: 'eye-drops', milliliters: 2.5, dropsPerDay: 2 } },
      expected: { 'daysSupply.days': 25, 'daysSupply.certainty': 'about' },
    },
    {
      name: '10 mL of a suspension at eight a day: 150 drops',
      asked: {
        today: '2026-04-01',
        directions: { form: 'eye-drops', milliliters: 10, kind: 'suspension', dropsPerDay: 8 },
      },
      expected: { 'daysSupply.days': 18, 'daysSupply.certainty': 'about' },
    },
    {
      name: '4 weekly pens',
      asked: { today: '2026-04-01', directions: { form: 'pen', doses: 4, everyDays: 7 } },
      expected: { 'daysSupply.days': 28, 'daysSupply.certainty': 'exact' },
    },
    {
      name: '12 weekly tablets',
      asked: { today: '2026-04-01', directions: { form: 'interval', doses: 12, everyDays: 7 } },
      expected: { 'daysSupply.days': 84, 'daysSupply.certainty': 'exact' },
    },
    {
      name: '8 patches twice a week',
      asked: { today: '2026-04-01', directions: { form: 'patch', doses: 8, everyDays: 3.5 } },
      expected: { 'daysSupply.days': 28, 'daysSupply.certainty': 'exact' },
    },
    {
      name: '10 patches of three days',
      asked: { today: '2026-04-01', directions: { form: 'patch', doses: 10, everyDays: 3 } },
      expected: { 'daysSupply.days': 30, 'daysSupply.certainty': 'exact' },
    },
    {
      name: 'tablets without directions are not known',
      asked: { today: '2026-04-01', directions: { form: 'tablet', quantity: 90 } },
      expected: { 'daysSupply.days': null, 'daysSupply.why': 'not-given' },
    },
    {
      name: 'as needed are not known',
      asked: { today: '2026-04-01', directions: { form: 'as-needed' } },
      expected: { 'daysSupply.days': null, 'daysSupply.why': 'as-needed' },
    },
    {
      name: 'none a day are not known',
      asked: { today: '2026-04-01', directions: { form: 'tablet', quantity: 90, perDay: 0 } },
      expected: { 'daysSupply.days': null, 'daysSupply.why': 'not-positive' },
    },
    {
      name: 'fewer than no tablets are not known',
      asked: { today: '2026-04-01', directions: { form: 'tablet', quantity: -9, perDay: 1 } },
      expected: { 'daysSupply.days': null, 'daysSupply.why': 'not-positive' },
    },
    {
      name: 'a million tablets are not known',
      asked: { today: '2026-04-01', directions: { form: 'tablet', quantity: 1000000, perDay: 1 } },
      expected: { 'daysSupply.days': null, 'daysSupply.why': 'absurd' },
    },
    {
      name: 'insulin of unknown use are not known',
      asked: { today: '2026-04-01', directions: { form: 'insulin', milliliters: 15, unitsPerMilliliter: 100 } },
      expected: { 'daysSupply.days': null, 'daysSupply.why': 'not-given' },
    },
  ],
  infusions: [
    {
      name: "the stages add up over the year's end",
      asked: { today: '2026-12-28', infusion: { receivedOn: '2026-12-28' } },
      expected: {
        'infusion.stages.0.earliest': '2026-12-29',
        'infusion.stages.0.latest': '2026-12-30',
        'infusion.stages.1.earliest': '2026-12-30',
        'infusion.stages.1.latest': '2027-01-02',
        'infusion.stages.2.earliest': '2026-12-31',
        'infusion.stages.2.latest': '2027-01-04',
        'infusion.stages.3.earliest': '2027-01-02',
        'infusion.stages.3.latest': '2027-01-18',
      },
    },
    {
      name: 'on its second date a stage is not late',
      asked: { today: '2026-12-30', infusion: { receivedOn: '2026-12-28' } },
      expected: { 'infusion.stages.0.isLate': false },
    },
    {
      name: 'the day after it is',
      asked: { today: '2026-12-31', infusion: { receivedOn: '2026-12-28' } },
      expected: { 'infusion.stages.0.isLate': true, 'infusion.stages.1.isLate': false },
    },
    {
      name: 'the next count from the day a stage was done',
      asked: { today: '2026-12-31', infusion: { receivedOn: '2026-12-28', done: { 'first-call': '2026-12-31' } } },
      expected: {
        'infusion.stages.0.isLate': false,
        'infusion.stages.1.earliest': '2027-01-01',
        'infusion.stages.1.latest': '2027-01-03',
      },
    },
    {
      name: 'the call a week before, and the day before that',
      asked: { today: '2026-04-01', infusion: { nextOn: '2027-01-05' } },
      expected: { 'infusion.before.callOn': '2026-12-29', 'infusion.before.prepareOn': '2026-12-28' },
    },
    {
      name: 'across February 29',
      asked: { today: '2026-04-01', infusion: { nextOn: '2028-03-05' } },
      expected: { 'infusion.before.callOn': '2028-02-27', 'infusion.before.prepareOn': '2028-02-26' },
    },
  ],
};
