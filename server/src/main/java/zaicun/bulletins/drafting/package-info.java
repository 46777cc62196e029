/** Items written and acted on over HTTP, and drafts proposed from what was recorded anyway. */
package zaicun.bulletins.drafting;
