/** The duties of article 6: the first training, the bureau's rotation training (6.2), one in a term (6.3). */
package zaicun.training.duties;
