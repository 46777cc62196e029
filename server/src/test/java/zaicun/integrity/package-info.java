/** Pledges, reports and their handling, with special care for who may not read what. */
package zaicun.integrity;
