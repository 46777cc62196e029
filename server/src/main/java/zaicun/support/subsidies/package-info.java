/** 补助: meals, transport and phone by days in the village, a month's list for the unit's cashier (11.4). */
package zaicun.support.subsidies;
