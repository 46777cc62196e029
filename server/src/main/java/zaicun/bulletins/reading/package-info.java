/** Items in lists, one item whole, its Word paper, and the gallery of what was published. */
package zaicun.bulletins.reading;
