/**
 * The official calendar: which dates are working days. Holidays and shifted working days come as data; a year without
 * data counts Monday to Friday and can be announced. Serves every article that counts working days.
 */
package zaicun.calendar;
