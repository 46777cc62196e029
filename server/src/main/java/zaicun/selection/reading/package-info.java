/** Reading this article: lists and pages of candidates, formal lists and changes, each as much as its reader may see. */
package zaicun.selection.reading;
