/** 驻村经历: the printable record of a person's postings for the personal file (11.2). */
package zaicun.support.record;
