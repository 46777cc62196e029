/**
 * Handover (1.6): whoever leaves before his time hands over in three lists, signed by both and witnessed by the village; what he
 * has begun and not ended passes to the successor or is settled.
 */
package zaicun.selection.handover;
