/** Article 9 and the annex: the pledge, reports of violations and what became of them. */
package zaicun.integrity;
