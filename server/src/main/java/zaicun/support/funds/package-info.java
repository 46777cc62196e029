/** 驻村工作经费: what a sending unit budgets, pays and still owes in a year (11.3). */
package zaicun.support.funds;
