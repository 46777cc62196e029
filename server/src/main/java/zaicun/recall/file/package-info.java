/** A case with its facts, what was said in it, its result and with whom that is filed; who may see it and what each may do. */
package zaicun.recall.file;
