/** 福利待遇: accident insurance, health checks and paid annual leave of each person, kept by the sending unit (11.4). */
package zaicun.support.benefits;
