/** Who is invited to a training and who took part: facts of article 6, counted for each person once. */
package zaicun.training.people;
